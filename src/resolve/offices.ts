import type { ArticleFacts } from '../domain/facts.js';
import { countryByCode } from '../lexicon/countries.js';
import { officeKey } from '../lexicon/offices.js';
import { later } from '../domain/days.js';

/** The offices of the articles: which have one seat, and which are of no known country or body ("the president said"). */
export class Offices {
  private readonly nodes = new Map<string, { name: string; country: string | null; singleSeat: boolean; placed: boolean }>();
  private readonly meantThere = new Map<string, string>();

  constructor(articles: Iterable<Pick<ArticleFacts, 'nodes'>>) {
    for (const { nodes } of articles) {
      for (const n of nodes) if (n.type === 'OFFICE') this.nodes.set(n.id, { name: later(this.nodes.get(n.id)?.name ?? null, n.name)!, country: n.country, singleSeat: n.singleSeat, placed: n.country !== null || n.agency !== null });
    }
  }

  isSingleSeat = (office: string): boolean => this.nodes.get(office)?.singleSeat ?? false;

  isPlaced = (office: string): boolean => this.nodes.get(office)?.placed ?? true;

  /** The country of an office, null when it is not said. */
  countryOf(office: string): string | null {
    return this.nodes.get(office)?.country ?? null;
  }

  /**
   * The office as it is compared between two names: one of no known country is that of whoever holds it, whether or not an article names it so;
   * one of a state that is no more is that of its successor.
   */
  meant(office: string, country: string | null): string {
    const node = this.nodes.get(office);
    const at = node?.country ?? (node?.placed ? null : country);
    if (!node || at === null) return office;
    const now = countryByCode(at)?.successor ?? at;
    if (now === node.country) return office;
    const key = `${office} ${now}`;
    let there = this.meantThere.get(key);
    if (there === undefined) this.meantThere.set(key, (there = officeKey({ name: node.name, country: now }).id));
    return there;
  }

  /** Whether an article names the office. */
  has(office: string): boolean {
    return this.nodes.has(office);
  }

  /** The office meant by one of no known country when somebody of a country holds it: "President Geisel" is the president of Brazil. Another office stays as it is. */
  inCountry(office: string, country: string | null): string {
    if (this.isPlaced(office)) return office;
    const there = this.meant(office, country);
    return this.nodes.has(there) ? there : office;
  }
}

/** The same facts, where every office that somebody of a known country holds is the office of that country. */
export function placeOffices(articles: readonly ArticleFacts[], offices: Offices, countryOf: (alias: string, article: string) => string | null): ArticleFacts[] {
  return articles.map((facts) => {
    const place = (alias: string, office: string): string => offices.inCountry(office, countryOf(alias, facts.article.id));
    return {
      ...facts,
      held: facts.held.map((h) => ({ ...h, office: place(h.alias, h.office) })),
      reports: facts.reports.map((r) => ({
        ...r, participants: r.participants.map((p) => ({ ...p, capacity: p.capacity !== null && p.node.startsWith('alias/') ? place(p.node, p.capacity) : p.capacity })),
      })),
    };
  });
}
