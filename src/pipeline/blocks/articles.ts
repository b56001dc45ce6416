import type { ArticleFacts } from '../../domain/facts.js';
import { factsOf } from '../../graph/facts-read.js';
import type { LookUp } from '../../graph/books/look-up.js';
import type { Graph } from '../../graph/graph.js';
import { unpackTold, wantedOffices, type Told } from '../../resolve/blocks/told.js';
import type { Mend } from '../../resolve/judgements/mend.js';
import { namedHolders, type NamedHolders } from '../../resolve/holders/eras.js';
import { Offices, placeOffices } from '../../resolve/offices.js';
import { readSome } from '../../graph/derived-some.js';
import type { BlockPeople } from './people.js';

/** An article whose place in the derived graph is sought anew. */
export interface Retold {
  heard: ArticleFacts;
  placed: ArticleFacts;
  era: NamedHolders;
  /** what was made of it before */
  old: Told | null;
}

/** Articles with their offices where they belong, given who bears which alias. */
export class Articles {
  offices = new Offices([]);
  /** how articles are ruled to be read */
  mend: Mend = (facts) => facts;
  readonly retold = new Map<string, Retold>();
  /** what was made of all articles that were looked at */
  readonly old = new Map<string, Told>();
  private readonly countries = new Map<string, string | null>();
  private readonly officeNodes = new Map<string, Awaited<ReturnType<LookUp['offices']>>[number]>();

  constructor(private readonly graph: Graph, private readonly look: LookUp) {}

  /** What was made of articles. */
  async toldOf(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.old.has(id));
    for (const [id, state] of await this.look.told(missing)) this.old.set(id, unpackTold(state));
  }

  async readFacts(ids: readonly string[]): Promise<ArticleFacts[]> {
    return (await this.readAsSaid(ids)).map(this.mend);
  }

  /** What articles say, whatever anybody ruled. */
  async readAsSaid(ids: readonly string[]): Promise<ArticleFacts[]> {
    return factsOf((name, params) => this.graph.read(name, params), ids, false);
  }

  personOf(people: BlockPeople): (alias: string, article: string) => string {
    return (alias, article) => {
      const person = people.find(alias, article) ?? this.old.get(article)?.aliases.find((a) => a.alias === alias)?.person;
      if (person === undefined) throw new Error(`${article} names ${alias}, which is not in the books; derive everything anew`);
      return person;
    };
  }

  /** Takes in the facts of articles, which are in no other call. */
  async take(facts: readonly ArticleFacts[], people: BlockPeople): Promise<void> {
    await this.toldOf(facts.map((f) => f.article.id));
    const personOf = this.personOf(people);
    await this.knowOffices(facts.flatMap((f) => f.nodes.filter((n) => n.type === 'OFFICE').map((n) => n.id)));
    const bare = facts.filter((f) => f.nodes.some((n) => n.type === 'OFFICE' && !this.offices.isPlaced(n.id)));
    await this.knowCountries(bare.flatMap((f) => f.nodes.filter((n) => n.type === 'ALIAS').map((n) => personOf(n.id, f.article.id))), people);
    await this.knowOffices(bare.flatMap((f) => wantedOffices(f, this.offices, (alias) => this.countryOf(personOf(alias, f.article.id)))));
    const placed = placeOffices(facts, this.offices, (alias, article) => this.countryOf(personOf(alias, article)));
    facts.forEach((heard, i) => this.retold.set(heard.article.id, { heard, placed: placed[i]!, era: namedHolders(placed[i]!, this.offices.isSingleSeat, personOf), old: this.old.get(heard.article.id) ?? null }));
  }

  countryOf(person: string): string | null {
    return this.countries.get(person) ?? null;
  }

  /** Makes sure that these offices are known, as far as any article names them. */
  async knowOffices(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.officeNodes.has(id));
    if (!missing.length) return;
    for (const node of await this.look.offices(missing)) this.officeNodes.set(node.id, node);
    this.offices = new Offices([{ nodes: [...this.officeNodes.values()] }]);
  }

  private async knowCountries(ids: readonly string[], people: BlockPeople): Promise<void> {
    const missing = new Set(ids.filter((id) => !this.countries.has(id)));
    for (const id of [...missing]) {
      const own = people.people.get(id);
      if (!own) continue;
      this.countries.set(id, own.country);
      missing.delete(id);
    }
    const stored = await readSome(this.graph, { people: missing });
    for (const { id, country } of stored.people) this.countries.set(id, country);
  }
}
