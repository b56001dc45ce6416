import type { FactNode } from '../../domain/facts.js';
import type { DerivedMeeting, Participation } from '../../domain/derived.js';
import type { Graph } from '../graph.js';

type OfficeNode = Extract<FactNode, { type: 'OFFICE' }>;
/** A meeting with who was there, and each place with all that it lies in. */
type OccasionRow = Pick<DerivedMeeting, 'id' | 'kind' | 'status' | 'date' | 'earliest' | 'latest'> & { seats: Pick<Participation, 'node' | 'side' | 'role'>[]; places: string[][] };

const PAGE = 1000;

/** Reads of a few things by id, as the derivation of blocks needs them; every one an index look-up. */
export class LookUp {
  constructor(private readonly graph: Graph) {}

  /** What was made of articles, by id. */
  async told(ids: Iterable<string>): Promise<Map<string, string>> {
    return new Map((await this.each<{ id: string; state: string }>('Blocks.told', 'ids', ids)).map((r) => [r.id, r.state]));
  }

  async entries(blocks: Iterable<string>): Promise<{ block: string; told: string; says: string }[]> {
    const rows = await this.each<{ block: string; told: string[]; says: string[] }>('Blocks.entries', 'blocks', blocks);
    return rows.flatMap(({ block, told, says }) => told.map((article, i) => ({ block, told: article, says: says[i]! })));
  }

  /** What is said in blocks, but for what some articles say. */
  async says(blocks: Iterable<string>, without: readonly string[]): Promise<{ block: string; says: string }[]> {
    const rows = await this.each<{ block: string; says: string[] }>('Blocks.says', 'blocks', blocks, { without });
    return rows.flatMap(({ block, says }) => says.map((one) => ({ block, says: one })));
  }

  within(rows: readonly { block: string; from: string; to: string }[]): Promise<{ block: string; told: string; says: string; until: string }[]> {
    return this.each('Blocks.within', 'rows', rows);
  }

  async sizes(blocks: Iterable<string>): Promise<Map<string, number>> {
    return new Map((await this.each<{ block: string; size: number }>('Blocks.sizes', 'blocks', blocks)).map((r) => [r.block, r.size]));
  }

  /** Aliases that any of these keys leads to. */
  async aliasesNamed(keys: { meets: string[]; offers: string[]; wants: string[] }): Promise<string[]> {
    return (await this.graph.read<{ id: string }>('Blocks.named', keys)).map((r) => r.id);
  }

  /** Aliases that meet these. */
  async kin(ids: Iterable<string>): Promise<string[]> {
    return (await this.each<{ id: string }>('Blocks.kin', 'ids', ids)).map((r) => r.id);
  }

  /** Names of nodes, as they are and as they were. */
  names(ids: Iterable<string>): Promise<{ id: string; name: string | null; known: string | null }[]> {
    return this.each('Blocks.names', 'ids', ids);
  }

  /** How many articles name holders of two offices together, by ids that begin so. */
  async together(prefixes: Iterable<string>): Promise<Map<string, number>> {
    return new Map((await this.each<{ id: string; articles: number }>('Blocks.together', 'prefixes', prefixes)).map((r) => [r.id, r.articles]));
  }

  /** Articles that name some agencies; at most so many. */
  async naming(agencies: readonly string[], limit: number): Promise<string[]> {
    return agencies.length ? (await this.graph.read<{ id: string }>('Blocks.naming', { ids: agencies, limit })).map((r) => r.id) : [];
  }

  async heard(ids: Iterable<string>): Promise<Set<string>> {
    return new Set((await this.each<{ id: string }>('Blocks.heard', 'ids', ids)).map((r) => r.id));
  }

  async offices(ids: Iterable<string>): Promise<OfficeNode[]> {
    const rows = await this.each<Omit<OfficeNode, 'type'>>('Blocks.offices', 'ids', ids);
    return rows.map(({ id, name, country, singleSeat, agency }) => ({ type: 'OFFICE', id, name, country, singleSeat: singleSeat === true, agency }));
  }

  async peopleOfAliases(ids: Iterable<string>): Promise<string[]> {
    return (await this.each<{ id: string }>('Blocks.peopleOfAliases', 'ids', ids)).map((r) => r.id);
  }

  async peopleAlone(ids: Iterable<string>): Promise<string[]> {
    return (await this.each<{ id: string }>('Blocks.peopleAlone', 'ids', ids)).map((r) => r.id);
  }

  async meetingsOfReports(ids: Iterable<string>): Promise<string[]> {
    return (await this.each<{ id: string }>('Blocks.meetingsOfReports', 'ids', ids)).map((r) => r.id);
  }

  /** As much of meetings as tells what they are part of. */
  occasions(ids: Iterable<string>): Promise<OccasionRow[]> {
    return this.each('Blocks.occasions', 'ids', ids);
  }

  /** Meetings at which somebody was on some days; of some kinds only, or of any. */
  async meetingsOn(rows: readonly { node: string; from: string; to: string }[], kinds: readonly string[] | null): Promise<string[]> {
    return [...new Set((await this.each<{ id: string }>('Blocks.meetingsOn', 'rows', rows, { kinds })).map((r) => r.id))];
  }

  /** Reports of the meetings of nodes, with their articles. */
  reportsAround(ids: Iterable<string>): Promise<{ article: string; report: string }[]> {
    return this.each('Blocks.reportsAround', 'ids', ids);
  }

  private async each<T>(query: string, parameter: string, items: Iterable<unknown>, more: Record<string, unknown> = {}): Promise<T[]> {
    const list = [...new Set(items)];
    const found: T[] = [];
    for (let i = 0; i < list.length; i += PAGE) for (const row of await this.graph.read<T>(query, { [parameter]: list.slice(i, i + PAGE), ...more })) found.push(row);
    return found;
  }
}
