import type { DerivedPerson, PossibleMatch } from '../../domain/derived.js';
import type { ArticleFacts } from '../../domain/facts.js';
import { byCodeUnit } from '../../domain/text.js';
import type { LookUp } from '../../graph/books/look-up.js';
import type { Told } from '../../resolve/blocks/told.js';
import type { Offices } from '../../resolve/offices.js';
import { tellingsOf, type Telling } from '../../resolve/people/bearers.js';
import { linkedAliases, type Rulings } from '../../resolve/judgements/apply.js';
import { renamedPeople } from '../../resolve/judgements/names.js';
import { blockKeysOf, type Alias } from '../../resolve/people/blocks.js';
import { derivePeopleOfBlocks } from '../../resolve/people/people.js';
import type { RulingsNow } from './rulings.js';

/** The people of the blocks that a change touches. */
export interface BlockPeople {
  people: ReadonlyMap<string, DerivedPerson>;
  possible: PossibleMatch[];
  /** the person an alias means in an article; undefined for an alias of another block */
  find(alias: string, article: string): string | undefined;
  /** who was made of these blocks before */
  before: ReadonlySet<string>;
  /** articles in which an alias means another person than before */
  moved: ReadonlySet<string>;
  /** person → articles that mean them */
  articlesOf(person: string): string[];
}

/**
 * Aliases → people, in the blocks of some aliases: all that meet them by the keys of their names, and all that meet those.
 * @param seeds aliases of the articles that changed, as they were and as they are
 * @param without articles that changed; what they say now comes with `facts`
 * @param ruled what people ruled, and of which aliases otherwise than before
 */
export async function peopleOfBlocks(look: LookUp, seeds: readonly Alias[], facts: readonly ArticleFacts[], without: ReadonlySet<string>, { rulings, aliases: ruled }: Pick<RulingsNow, 'rulings' | 'aliases'>, officesOf: (ids: Iterable<string>) => Promise<Offices>): Promise<BlockPeople> {
  const aliases = await aliasesAround(look, seeds, ruled, rulings);
  const entries = await look.entries(aliases);
  const stored = entries.map((e) => ({ told: e.told, alias: JSON.parse(e.says) as Told['aliases'][number] }));
  const kept = stored.filter((e) => !without.has(e.told)).map((e) => e.alias);
  const tellings: Telling[] = [...kept, ...facts.flatMap((f) => tellingsOf(f))].sort((a, b) => byCodeUnit(a.usage.article, b.usage.article) || byCodeUnit(a.alias, b.alias));
  const offices = await officesOf(tellings.flatMap((t) => t.usage.held.map((h) => h.office)));
  const { people, personOf, possible } = derivePeopleOfBlocks(tellings, offices, rulings.people);
  const found = new Map(tellings.map((t) => [`${t.alias} ${t.usage.article}`, personOf(t.alias, t.usage.article)]));
  const named = renamedPeople(people, rulings, (alias, article) => found.get(`${alias} ${article}`));
  const before = new Set(stored.map((e) => e.alias.person));
  for (const id of await look.peopleOfAliases([...aliases, ...seeds.map((s) => s.id)])) before.add(id);
  return {
    people: new Map(named.map((p) => [p.id, p])), possible, before,
    find: (alias, article) => found.get(`${alias} ${article}`),
    moved: new Set(kept.filter((k) => found.get(`${k.alias} ${k.usage.article}`) !== k.person).map((k) => k.usage.article)),
    articlesOf: (person) => tellings.filter((t) => found.get(`${t.alias} ${t.usage.article}`) === person).map((t) => t.usage.article),
  };
}

/** The aliases of the blocks of these: those whose names meet, and those that rulings tie together. */
export async function aliasesAround(look: LookUp, seeds: readonly Alias[], ruled: readonly string[], rulings: Rulings): Promise<Set<string>> {
  const keys = { meets: new Set<string>(), offers: new Set<string>(), wants: new Set<string>() };
  for (const seed of seeds) {
    const own = namedKeys(seed);
    for (const kind of ['meets', 'offers', 'wants'] as const) for (const key of own[kind]) keys[kind].add(key);
  }
  const tied = new Map<string, string[]>();
  for (const [a, b] of linkedAliases(rulings)) {
    tied.set(a, [...(tied.get(a) ?? []), b]);
    tied.set(b, [...(tied.get(b) ?? []), a]);
  }
  const found = new Set([...(await look.aliasesNamed({ meets: [...keys.meets], offers: [...keys.offers], wants: [...keys.wants] })), ...seeds.map((s) => s.id), ...ruled]);
  for (let fresh = [...found]; fresh.length; ) {
    fresh = [...new Set([...(await look.kin(fresh)), ...fresh.flatMap((id) => tied.get(id) ?? [])])].filter((id) => !found.has(id));
    for (const id of fresh) found.add(id);
  }
  return found;
}

/** The keys of a name, as blocks of the books. */
export function namedKeys(alias: Pick<Alias, 'name' | 'country'>): { meets: string[]; offers: string[]; wants: string[] } {
  const { meets, offers, wants } = blockKeysOf(alias);
  return { meets: meets.map((k) => `meets/${k}`), offers: offers.map((k) => `short/${k}`), wants: wants === '' ? [] : [`short/${wants}`] };
}
