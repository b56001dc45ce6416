import type { Offices } from '../offices.js';
import { isCommonSurname } from '../names/common.js';
import { DOMINANCE, OFFICE_REACH_YEARS, OFFICE_TERM_YEARS, POSSIBLE_MATCHES, ROYAL_REACH_YEARS } from '../thresholds.js';
import type { Bearer, Usage } from './bearers.js';
import { compareFit, weigh, type Fit, type Profile } from './evidence.js';
import type { Group, Grouping } from './groups.js';
import type { Ruled } from './ruled.js';

/** Usages of one floating alias that mean one person, and why. */
export interface Assignment {
  bearer: Bearer;
  group: Group;
  usages: Usage[];
  rule: string;
}

/** Usages that nothing decides: they stay a person of their own, who may be one of the candidates. */
export interface Undecided {
  bearer: Bearer;
  usages: Usage[];
  candidates: Group[];
  why: string;
}

const RULES: Record<Grouping['floating'][number]['why'], { office: string; then: string; only: string | null }> = {
  'surname': { office: 'surname-and-office', then: 'surname-in-office-then', only: 'only-bearer-of-surname' },
  'shorter-name': { office: 'name-and-office', then: 'name-in-office-then', only: null },
  'no-country': { office: 'name-and-office', then: 'name-in-office-then', only: 'only-bearer-of-name' },
};

/** Gives each usage of a floating alias to the one person it must mean, or leaves it undecided. */
export function assign(floating: Grouping['floating'], profileOf: (group: Group) => Profile, offices: Offices, ruled: Ruled): { assigned: Assignment[]; undecided: Undecided[] } {
  const assigned: Assignment[] = [];
  const undecided: Undecided[] = [];
  // usages that are ruled to be different people's don't both go to one
  const claimed = new Map<Group, Bearer[]>();
  for (const { bearer, candidates, why } of floating) {
    const decided = new Map<string, Assignment>();
    const rest: Usage[] = [];
    const open = new Set<Group>();
    for (const usage of bearer.usages) {
      const choice = choiceFor(usage, { bearer, candidates: candidates.filter((c) => !ruled.excludes(bearer, usage, [...c.members, ...(claimed.get(c) ?? [])])), why }, profileOf, offices);
      if (!choice.group) {
        rest.push(usage);
        for (const group of choice.open) open.add(group);
        continue;
      }
      if (!ruled.isEmpty) claimed.set(choice.group, [...(claimed.get(choice.group) ?? []), { ...bearer, usages: [usage] }]);
      const key = `${choice.rule} ${candidates.indexOf(choice.group)}`;
      const known = decided.get(key);
      if (known) known.usages.push(usage);
      else decided.set(key, { bearer, group: choice.group, usages: [usage], rule: choice.rule });
    }
    assigned.push(...decided.values());
    if (rest.length) undecided.push({ bearer, usages: rest, candidates: candidates.filter((c) => open.has(c)).slice(0, POSSIBLE_MATCHES), why });
  }
  return { assigned, undecided };
}

/** The one group a usage must mean and the rule that says so; else those that it may mean. */
export type Choice = { group: Group; rule: string } | { group: null; open: Group[] };

/** Weighs one usage of a floating name against all whom it may mean; when it fits nobody in their time, against the only one who comes near. */
export function choiceFor(usage: Usage, { bearer, candidates, why }: Grouping['floating'][number], profileOf: (group: Group) => Profile, offices: Offices): Choice {
  let choice: Choice = { group: null, open: candidates };
  for (const reach of reaches(bearer, candidates)) {
    const weighed = candidates.map((group) => ({ group, fit: weigh(usage, profileOf(group), offices, reach) }));
    choice = choose(weighed.filter((w) => w.fit !== 'impossible'), why);
    if (choice.group) break;
  }
  // a name alone joins only when it is rare
  const bare = choice.group !== null && choice.rule === RULES.surname.only && isCommon(bearer);
  return bare ? { group: null, open: candidates } : choice;
}

/** How many years from their time in office a name may still mean somebody. */
function reaches(bearer: Bearer, candidates: readonly Group[]): number[] {
  if (isCommon(bearer)) return [OFFICE_REACH_YEARS];
  return [OFFICE_REACH_YEARS, OFFICE_TERM_YEARS, ...(bearer.parts.royal && candidates.length === 1 ? [ROYAL_REACH_YEARS] : [])];
}

function isCommon({ parts: { words, royal } }: Bearer): boolean {
  return !royal && words.length === 1 && isCommonSurname(words[0]!);
}

function choose(weighed: { group: Group; fit: Fit }[], why: Grouping['floating'][number]['why']): Choice {
  const open = weighed.map((w) => w.group);
  weighed.sort((a, b) => compareFit(b.fit, a.fit) || articlesOf(b.group) - articlesOf(a.group));
  const [best, second] = weighed;
  if (!best) return { group: null, open };
  if (second && second.fit === best.fit) {
    // one full name in several countries, and none said: whom nearly all the others mean
    const rest = weighed.slice(1).reduce((n, w) => n + articlesOf(w.group), 0);
    const sure = why === 'no-country' && compareFit(best.fit, 'nothing') >= 0 && articlesOf(best.group) >= DOMINANCE * rest;
    return sure ? { group: best.group, rule: 'far-most-borne-name' } : { group: null, open };
  }
  const rule = best.fit === 'office-then' ? RULES[why].then : best.fit === 'office' ? RULES[why].office : best.fit === 'nothing' && !second ? RULES[why].only : null;
  return rule ? { group: best.group, rule } : { group: null, open };
}

function articlesOf({ members }: Group): number {
  return members.reduce((n, m) => n + m.usages.length, 0);
}
