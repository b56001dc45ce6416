import type { DerivedPerson } from '../../domain/derived.js';
import type { ArticleFacts } from '../../domain/facts.js';
import { byCodeUnit, fold } from '../../domain/text.js';
import type { Judgement } from '../../domain/judgement.js';
import { applyJudgements, linkedAliases, type Rulings } from '../judgements/apply.js';
import { judgedRules } from '../judgements/why-judged.js';
import { kinship } from '../names/keys.js';
import { Offices } from '../offices.js';
import { FIT_WEIGHTS, JOIN_WEIGHT, SHORT_NAME_WEIGHT } from '../thresholds.js';
import { voices } from '../voices.js';
import { choiceFor } from './assign.js';
import type { Bearer } from './bearers.js';
import { blocks, type Alias } from './blocks.js';
import { weigh } from './evidence.js';
import type { Group } from './groups.js';
import { judge, type Rule } from './judge.js';
import { derivePeople, groupPeople, type Grouped } from './people.js';

/** Why two names are taken for one person, or are not. */
export interface PeopleWhy {
  /** UNKNOWN when no article names one of them */
  verdict: 'SAME' | 'POSSIBLE' | 'DIFFERENT' | 'UNKNOWN';
  /** for each name, the people it means */
  a: string[];
  b: string[];
  rules: Rule[];
}

/**
 * Why two names are one person's, or why not, by the very steps that decide it.
 * @param a an alias id, or a name in any spelling of case and accents
 */
export function whyPeople(facts: readonly ArticleFacts[], judgements: readonly Judgement[], a: string, b: string): PeopleWhy {
  const all = voices(facts);
  const { articles: heard, rulings } = applyJudgements(all, judgements);
  const aliases = heard.flatMap((f) => f.nodes.filter((n): n is Alias & typeof n => n.type === 'ALIAS'));
  const idsOf = (name: string): Set<string> => new Set(aliases.filter((n) => n.id === name || fold(n.name) === fold(name)).map((n) => n.id));
  const [ofA, ofB] = [idsOf(a), idsOf(b)];
  const missing = [...(ofA.size ? [] : [a]), ...(ofB.size ? [] : [b])];
  if (missing.length) return { verdict: 'UNKNOWN', a: [], b: [], rules: missing.map((name) => ({ name: 'not-named', weight: 0, words: `no article names ${JSON.stringify(name)}` })) };
  const only = blocksAround(aliases, new Set([...ofA, ...ofB]), rulings);
  const offices = new Offices(heard);
  const grouped = groupPeople(heard, offices, only, rulings.people);
  const { people, possible } = derivePeople(heard, offices, only, rulings.people);
  const meant = (ids: ReadonlySet<string>): DerivedPerson[] => people.filter((p) => p.aliases.some((x) => ids.has(x.alias)));
  const [peopleA, peopleB] = [meant(ofA).map((p) => p.id), meant(ofB).map((p) => p.id)];
  const shared = meant(ofA).find((p) => peopleB.includes(p.id));
  const open = possible.some((m) => (peopleA.includes(m.a) && peopleB.includes(m.b)) || (peopleA.includes(m.b) && peopleB.includes(m.a)));
  const judged = judgedRules(all, judgements, ofA, ofB);
  const verdict = shared ? 'SAME' : open ? 'POSSIBLE' : 'DIFFERENT';
  return { verdict, a: peopleA.sort(byCodeUnit), b: peopleB.sort(byCodeUnit), rules: [...judged, ...rulesFor(verdict, shared, grouped, offices, ofA, ofB).filter((r) => !judged.length || !AROUND.has(r.name))] };
}

/** What needs no telling where somebody has ruled. */
const AROUND: ReadonlySet<string> = new Set(['by-way-of', 'fits-two']);

/** The blocks of some aliases, with those that rulings tie to them. */
function blocksAround(aliases: readonly Alias[], start: ReadonlySet<string>, rulings: Rulings): Set<string> {
  const all = [...blocks(aliases), ...linkedAliases(rulings)];
  const only = new Set(start);
  for (let size = 0; size !== only.size; ) {
    size = only.size;
    for (const block of all) if (block.some((id) => only.has(id))) for (const id of block) only.add(id);
  }
  return only;
}

function rulesFor(verdict: PeopleWhy['verdict'], shared: DerivedPerson | undefined, grouped: Grouped, offices: Offices, ofA: ReadonlySet<string>, ofB: ReadonlySet<string>): Rule[] {
  const bearers = [...grouped.groups.flatMap((g) => g.members), ...grouped.floating.map((f) => f.bearer)];
  const [as, bs] = [bearers.filter((x) => ofA.has(x.alias)), bearers.filter((x) => ofB.has(x.alias))];
  const tried = as.flatMap((x) => bs.filter((y) => y !== x).map((y) => [...asFullNames(x, y, offices), ...asShort(x, y, grouped, offices), ...asShort(y, x, grouped, offices)]));
  const sum = (rules: readonly Rule[]): number => rules.reduce((n, r) => n + r.weight, 0);
  const best = tried.filter((rules) => rules.length).sort((x, y) => sum(y) - sum(x))[0];
  if (!best) {
    if (shared) return [{ name: as.some((x) => bs.includes(x)) ? 'same-alias' : 'by-way-of', weight: 0, words: `both are names of ${JSON.stringify(shared.name)}` }];
    const states = as.every((x) => bs.every((y) => kinship(x.country, y.country) === 'OTHER'));
    return [states ? { name: 'other-country', weight: 0, words: 'names of two countries are two people\'s' } : { name: 'other-name', weight: 0, words: 'names that cannot be one person\'s' }];
  }
  if (verdict === 'SAME' && sum(best) < JOIN_WEIGHT) return [...best, { name: 'by-way-of', weight: 0, words: `both fit other names of ${JSON.stringify(shared!.name)}` }];
  if (verdict !== 'SAME' && sum(best) >= JOIN_WEIGHT) return [...best, { name: 'fits-two', weight: 0, words: 'it fits another one as well, who is somebody else' }];
  return best;
}

function asFullNames(x: Bearer, y: Bearer, offices: Offices): Rule[] {
  return judge(x, y, offices)?.rules ?? [];
}

/** A name that floats, against the group of the other. */
function asShort(short: Bearer, full: Bearer, { floating, groups, profileOf }: Grouped, offices: Offices): Rule[] {
  const own = floating.find((f) => f.bearer === short);
  const group = groups.find((g) => g.members.includes(full));
  if (!own || !group || !own.candidates.includes(group)) return [];
  const choices = short.usages.map((usage) => ({ usage, choice: choiceFor(usage, own, profileOf, offices) }));
  const taken = choices.find(({ choice }) => choice.group === group);
  const { usage, choice } = taken ?? choices[0]!;
  const fit = weigh(usage, profileOf(group), offices);
  const rules: Rule[] = [{ name: own.why, weight: SHORT_NAME_WEIGHT, words: `${JSON.stringify(nameOf(short))} can stand for ${JSON.stringify(nameOf(full))}` }];
  if (choice.group === group) return [...rules, { name: choice.rule, weight: Math.max(FIT_WEIGHTS[fit], JOIN_WEIGHT - SHORT_NAME_WEIGHT), words: FIT_WORDS[choice.rule.includes('only') ? 'only' : fit] }];
  rules.push({ name: fit, weight: Math.min(FIT_WEIGHTS[fit], JOIN_WEIGHT - SHORT_NAME_WEIGHT - 1), words: FIT_WORDS[fit] });
  const rival: Group | undefined = choice.group ?? own.candidates.find((c) => c !== group);
  if (rival) rules.push({ name: 'other-bearer', weight: FIT_WEIGHTS.nothing, words: `${JSON.stringify(nameOf(rival.members[0]!))} bears the name, too` });
  return rules;
}

const FIT_WORDS: Record<keyof typeof FIT_WEIGHTS | 'only', string> = {
  'impossible': 'more years than one life', 'against': 'another office, or the same one at another time', 'nothing': 'no office says whom it means', 'office': 'the same office', 'office-then': 'in the same office at that time',
  'only': 'nobody else is known by that name',
};

function nameOf({ spellings }: Bearer): string {
  return [...spellings.keys()].sort(byCodeUnit)[0]!;
}
