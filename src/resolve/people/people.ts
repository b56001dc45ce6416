import type { DerivedPerson, PossibleMatch } from '../../domain/derived.js';
import type { ArticleFacts } from '../../domain/facts.js';
import { groupBy } from '../../domain/group-by.js';
import { Links } from '../judgements/links.js';
import { compareNames } from '../names/compatible.js';
import { Offices } from '../offices.js';
import { possible } from '../possible.js';
import { POSSIBLE_MATCHES } from '../thresholds.js';
import { assign } from './assign.js';
import { bearersOf, collectBearers, type Bearer, type Telling } from './bearers.js';
import { splitByEra } from './eras.js';
import { profile, type Profile } from './evidence.js';
import { groupBearers, type Group, type Grouping } from './groups.js';
import { setMisplacedAfloat } from './misplaced.js';
import { namesakes } from './namesakes.js';
import { personId, Register } from './register.js';
import { strangersOf } from './strangers.js';

/** The people behind the aliases. */
export interface People {
  people: DerivedPerson[];
  /** the person an alias means in an article */
  personOf(alias: string, article: string): string;
  possible: PossibleMatch[];
}

/** The first step, which `whyPeople` looks into: who is whose group, and who floats between groups. */
export interface Grouped extends Grouping {
  profileOf: (group: Group) => Profile;
}

/** Bearers by name, with all that floats. */
export function groupPeople(articles: readonly ArticleFacts[], offices: Offices, only: ReadonlySet<string> | null = null, links = Links.none): Grouped {
  return grouped(collectBearers(articles, only).values(), offices, links);
}

function grouped(bearers: Iterable<Bearer>, offices: Offices, links: Links): Grouped {
  const grouping = setMisplacedAfloat(groupBearers([...bearers].flatMap(splitByEra), offices, links), offices);
  const profiles = new Map<Group, Profile>();
  const profileOf = (group: Group): Profile => {
    let known = profiles.get(group);
    if (!known) profiles.set(group, (known = profile(group.members, offices)));
    return known;
  };
  return { ...grouping, profileOf };
}

/**
 * Aliases → people, from facts alone.
 * @param only the aliases to look at: whole blocks (see `blocks`), as nobody else bears on them; null for all
 */
export function derivePeople(articles: readonly ArticleFacts[], offices = new Offices(articles), only: ReadonlySet<string> | null = null, links = Links.none): People {
  return peopleOf(groupPeople(articles, offices, only, links), offices, links);
}

/** The same of whole blocks, from all that is told of their aliases, in the order of the articles. */
export function derivePeopleOfBlocks(tellings: Iterable<Telling>, offices: Offices, links = Links.none): People {
  return peopleOf(grouped(bearersOf(tellings).values(), offices, links), offices, links);
}

function peopleOf({ groups, floating, unsure, ruled, profileOf }: Grouped, offices: Offices, links: Links): People {
  const { assigned, undecided } = assign(floating, profileOf, offices, ruled);
  const surnames = undecided.filter((u) => u.why === 'surname');
  const strangers = strangersOf(surnames, ruled);

  const book = new Register();
  for (const group of groups) {
    const [first] = group.members as [Bearer, ...Bearer[]];
    for (const m of group.members) book.add(first, m, m.usages, m === first ? 'own-name' : ruled.isJoined(m) ? 'judged' : (compareNames(first.parts, m.parts, m.country)?.rule ?? 'same-name'));
  }
  for (const a of assigned) book.add(a.group.members[0]!, a.bearer, a.usages, a.rule);
  for (const s of strangers) for (const m of s.members) book.add(s.first, m.bearer, m.usages, m.bearer.alias === s.first.alias ? 'own-name' : 'same-surname-then');
  for (const u of undecided) if (u.why !== 'surname') book.add(u.bearer, u.bearer, u.usages, 'own-name');

  const possibles = [
    ...undecided.flatMap((u) => (u.why === 'surname' ? [] : u.candidates.map((c) => possible('PERSON', personId(u.bearer), personId(c.members[0]!), u.why)))),
    ...strangers.flatMap((s) => s.candidates.slice(0, POSSIBLE_MATCHES).map((c) => possible('PERSON', personId(s.first), personId(c.members[0]!), 'surname'))),
    ...strangers.flatMap((s, i) => strangers.slice(i + 1, i + 1 + POSSIBLE_MATCHES).filter((t) => t.first.alias === s.first.alias).map((t) => possible('PERSON', personId(s.first), personId(t.first), 'same-surname'))),
    ...unsure.flatMap(({ a, b, why }) => book.peopleOf(a).flatMap((x) => book.peopleOf(b).filter((y) => y !== x).map((y) => possible('PERSON', x, y, why)))),
    ...namesakes(groups).map(([a, b]) => possible('PERSON', personId(a), personId(b), 'same-name-other-country')),
  ];
  return { people: book.people(), personOf: (alias, article) => book.personOf(alias, article), possible: links.isEmpty ? possibles : stillOpen(possibles, book, links) };
}

/** The possible matches on which nobody has ruled. */
function stillOpen(possibles: readonly PossibleMatch[], book: Register, links: Links): PossibleMatch[] {
  const peopleOf = groupBy([...links.keys()].flatMap((key) => {
    const [alias, article] = key.split(' ') as [string, string];
    const person = book.find(alias, article);
    return person === null ? [] : [{ component: links.componentOf(key)!, person }];
  }), (x) => x.component);
  const apart = new Set<string>();
  for (const [a, b] of links.pairsApart()) for (const x of peopleOf.get(a) ?? []) for (const y of peopleOf.get(b) ?? []) apart.add(`${x.person} ${y.person}`);
  return possibles.filter((p) => !apart.has(`${p.a} ${p.b}`));
}
