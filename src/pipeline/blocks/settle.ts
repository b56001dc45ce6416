import type { DerivedPerson } from '../../domain/derived.js';
import type { LookUp } from '../../graph/books/look-up.js';
import { readSome } from '../../graph/derived-some.js';
import type { Graph } from '../../graph/graph.js';
import { blockOf } from '../../resolve/blocks/entries.js';
import { togetherChange } from '../../resolve/blocks/together.js';
import type { Told } from '../../resolve/blocks/told.js';
import { collectSightings, type Sighting } from '../../resolve/tenures/sightings.js';
import { crossings, tellAnew } from './accounts.js';
import type { Articles } from './articles.js';
import type { Change } from './change.js';
import { peopleOfBlocks, type BlockPeople } from './people.js';
import { Tenures } from './tenures.js';

/** Who is who, who held what, and what is made of the articles on which that bears. */
export interface Settled {
  people: BlockPeople;
  /** who was made of these blocks before */
  before: ReadonlySet<string>;
  /** people of another name than before */
  renamed: string[];
  tenures: Tenures;
  /** offices whose tenures were derived anew */
  offices: ReadonlySet<string>;
  /** what is made of every article that was looked at */
  told: Told[];
  /** how many articles more or fewer name two holders together */
  together: ReadonlyMap<string, number>;
}

/** People → offices → nameless holders: each step with the blocks that the one before has changed. */
export async function settle(graph: Graph, look: LookUp, articles: Articles, change: Change): Promise<Settled> {
  const { dirty, facts, gone, olds, names, ahead, ruled } = change;
  const people = await peopleOfBlocks(look, change.seeds, facts, new Set(dirty), ruled, async (ids) => {
    await articles.knowOffices(ids);
    return articles.offices;
  });
  const before = new Set([...people.before, ...(await look.peopleAlone(ahead.people))]);
  const stored = new Map((await readSome(graph, { people: before })).people.map((p) => [p.id, p]));
  const differing = (differ: (was: Pick<DerivedPerson, 'name' | 'country'>, is: DerivedPerson) => boolean): string[] =>
    [...people.people.values()].filter((p) => stored.has(p.id) && differ(stored.get(p.id)!, p)).map((p) => p.id);
  const resettled = differing((was, is) => (was.country ?? null) !== is.country);

  const moved = new Set([...people.moved, ...resettled.flatMap((id) => people.articlesOf(id)), ...(await look.entries(names.offices.map(blockOf.wanted))).map((e) => e.told)]);
  for (const id of dirty) moved.delete(id);
  await articles.take(facts, people);
  await articles.take(await articles.readFacts([...moved].sort()), people);
  const personOf = articles.personOf(people);

  const seenBefore = [...olds, ...[...moved].map((id) => articles.old.get(id)!)];
  const sightings = [...articles.retold.values()].flatMap((r) => collectSightings([r.placed], personOf));
  const together = togetherChange(seenBefore.map((t) => t.holders), [...articles.retold.values()].map((r) => [...r.era]));
  const offices = new Set([...ahead.offices, ...changedOffices(seenBefore.flatMap((t) => t.sightings), sightings, dirty.length > 0)]);
  await articles.knowOffices(offices);
  const without = [...articles.retold.keys(), ...gone];
  const tenures = new Tenures(graph, look);
  const { changed, asking } = await tenures.derive(offices, sightings, without, articles.offices.isSingleSeat);
  const crossed = (await crossings(look, together)).map((id) => id.split(' ')[0]!);
  for (const e of await look.entries([...changed, ...crossed].map(blockOf.leaning))) asking.add(e.told);
  for (const id of without) asking.delete(id);
  await articles.take(await articles.readFacts([...asking].sort()), people);

  const told = await tellAnew(look, articles, [...articles.retold.values()], tenures, together, personOf, ruled.rulings.reports);
  return { people, before, renamed: differing((was, is) => was.name !== is.name), tenures, offices, told, together };
}

/** Offices of which anything else is seen than before; of articles that changed, all, as what was stored may have gone with them. */
function changedOffices(before: readonly Sighting[], after: readonly Sighting[], all: boolean): string[] {
  const form = (s: Sighting): string => JSON.stringify(s);
  const [old, now] = [new Set(before.map(form)), new Set(after.map(form))];
  return [...before, ...after].filter((s) => all || old.has(form(s)) !== now.has(form(s))).map((s) => s.office);
}
