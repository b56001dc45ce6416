import type { DerivedPerson, PossibleMatch } from '../../domain/derived.js';
import type { ArticleFacts } from '../../domain/facts.js';
import { byCodeUnit } from '../../domain/text.js';
import { compareNames } from '../names/compatible.js';
import { isFullName } from '../names/name-parts.js';
import { Offices } from '../offices.js';
import { possible } from '../possible.js';
import { assign } from './assign.js';
import { collectBearers, type Bearer } from './bearers.js';
import { splitByEra } from './eras.js';
import { profile, type Profile } from './evidence.js';
import { groupBearers, type Group, type Grouping } from './groups.js';
import { setMisplacedAfloat } from './misplaced.js';
import { namesakes } from './namesakes.js';
import { personId, Register } from './register.js';

/** The people behind the aliases. */
export interface People {
  people: DerivedPerson[];
  /** the person an alias means in an article */
  personOf(alias: string, article: string): string;
  possible: PossibleMatch[];
}

/** Aliases → people, from facts alone. */
export function derivePeople(articles: readonly ArticleFacts[], offices = new Offices(articles)): People {
  const grouping = setMisplacedAfloat(groupAll([...collectBearers(articles).values()].flatMap(splitByEra)), offices);
  const profiles = new Map<Group, Profile>(grouping.groups.map((g) => [g, profile(g.members, offices)]));
  const { assigned, undecided } = assign(grouping.floating, (g) => profiles.get(g)!, offices);

  const book = new Register();
  for (const group of grouping.groups) {
    const [first] = group.members as [Bearer, ...Bearer[]];
    for (const m of group.members) book.add(first, m, m.usages, m === first ? 'own-name' : (compareNames(first.parts, m.parts, m.country)?.rule ?? 'same-name'));
  }
  for (const a of assigned) book.add(a.group.members[0]!, a.bearer, a.usages, a.rule);
  for (const u of undecided) book.add(u.bearer, u.bearer, u.usages, 'own-name');

  const possibles = [
    ...undecided.flatMap((u) => u.candidates.map((c) => possible('PERSON', personId(u.bearer), personId(c.members[0]!), u.why))),
    ...grouping.unsure.flatMap(({ a, b, why }) => book.peopleOf(a).flatMap((x) => book.peopleOf(b).filter((y) => y !== x).map((y) => possible('PERSON', x, y, why)))),
    ...namesakes(grouping.groups).map(([a, b]) => possible('PERSON', personId(a), personId(b), 'same-name-other-country')),
  ];
  return { people: book.people(), personOf: (alias, article) => book.personOf(alias, article), possible: possibles };
}

/** Country by country; then the names that no article gives a country are held against all. */
function groupAll(bearers: readonly Bearer[]): Grouping {
  const all: Grouping = { groups: [], floating: [], unsure: [] };
  const byCountry = new Map<string | null, Bearer[]>();
  for (const b of [...bearers].sort((x, y) => byCodeUnit(x.key, y.key))) byCountry.set(b.country, [...(byCountry.get(b.country) ?? []), b]);
  for (const [country, members] of byCountry) {
    if (country === null) continue;
    const { groups, floating, unsure } = groupBearers(members);
    all.groups.push(...groups);
    all.floating.push(...floating);
    all.unsure.push(...unsure);
  }
  const byWords = new Map<string, Group[]>();
  for (const group of all.groups) {
    for (const words of new Set(group.members.map((m) => m.parts.words.join(' ')))) byWords.set(words, [...(byWords.get(words) ?? []), group]);
  }
  for (const bearer of byCountry.get(null) ?? []) {
    const candidates = isFullName(bearer.parts) ? (byWords.get(bearer.parts.words.join(' ')) ?? []) : [];
    if (candidates.length) all.floating.push({ bearer, candidates, why: 'no-country' });
    else all.groups.push({ members: [bearer] });
  }
  return all;
}
