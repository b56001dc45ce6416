import type { Tenure } from '../../domain/derived.js';
import { groupBy } from '../../domain/group-by.js';
import type { LookUp } from '../../graph/books/look-up.js';
import { readSome } from '../../graph/derived-some.js';
import { fromRows } from '../../graph/derived-rows.js';
import type { Graph } from '../../graph/graph.js';
import { changedDays, tenuresDiffer } from '../../resolve/blocks/changed-days.js';
import { blockOf } from '../../resolve/blocks/entries.js';
import type { Sighting } from '../../resolve/tenures/sightings.js';
import { deriveTenures } from '../../resolve/tenures/tenures.js';

/** Who held which office, as far as it is known already: some derived anew, all others as they are stored. */
export class Tenures {
  private readonly known = new Map<string, Tenure[]>();
  /** offices that were derived anew */
  readonly derived = new Set<string>();

  constructor(private readonly graph: Graph, private readonly look: LookUp) {}

  /** The tenures of offices as they are stored, but for those derived anew. */
  async of(offices: Iterable<string>): Promise<Tenure[]> {
    const list = [...new Set(offices)];
    const missing = list.filter((o) => !this.known.has(o));
    if (missing.length) for (const [office, tenures] of await this.stored(missing)) this.known.set(office, tenures);
    return list.flatMap((o) => this.known.get(o) ?? []);
  }

  /**
   * Derives the tenures of offices anew.
   * @param fresh what is seen in them by the articles that changed, and `without` those
   * @returns the offices where anything else is known now of who was in office when, and articles whose questions may have another answer
   */
  async derive(offices: ReadonlySet<string>, fresh: readonly Sighting[], without: readonly string[], isSingleSeat: (office: string) => boolean): Promise<{ changed: Set<string>; asking: Set<string> }> {
    const before = await this.stored([...offices]);
    const said = (await this.look.says([...offices].map(blockOf.seen), without)).map((r) => JSON.parse(r.says) as Sighting);
    const after = groupBy(deriveTenures([...said, ...fresh.filter((s) => offices.has(s.office))], isSingleSeat), (t) => t.office);
    const changed = new Set<string>();
    const days: { block: string; from: string; to: string }[] = [];
    for (const office of offices) {
      const [old, now] = [before.get(office) ?? [], after.get(office) ?? []];
      this.known.set(office, now);
      this.derived.add(office);
      if (!tenuresDiffer(old, now)) continue;
      changed.add(office);
      days.push(...changedDays(old, now).map((d) => ({ block: blockOf.asked(office), ...d })));
    }
    return { changed, asking: new Set((await this.look.within(days)).map((r) => r.told)) };
  }

  private async stored(offices: readonly string[]): Promise<Map<string, Tenure[]>> {
    const rows = await readSome(this.graph, { offices: new Set(offices) });
    const found = groupBy(fromRows(rows).tenures, (t) => t.office);
    return new Map(offices.map((o) => [o, found.get(o) ?? []]));
  }
}
