import type { DerivedGraph } from '../../domain/derived.js';
import type { ArticleFacts } from '../../domain/facts.js';
import type { Judgement } from '../../domain/judgement.js';
import type { Steps } from '../derive.js';
import { sameEra } from '../holders/eras.js';
import { judgedRules } from '../judgements/why-judged.js';
import type { Account } from '../meetings/account.js';
import { compareAccounts } from '../meetings/compare.js';
import { blockKeys, isSpecific } from '../meetings/pairs.js';
import type { PlaceTree } from '../meetings/place-tree.js';
import { compareWhen } from '../meetings/when.js';
import type { Rule } from '../people/judge.js';
import type { Why } from './verdict.js';

/** What speaks for one meeting weighs 1, what leaves it open 0, what rules it out -1: nothing else outweighs that but a judgement. */
const FOR = 1;
const OPEN = 0;
const AGAINST = -1;

const WHEN: Record<ReturnType<typeof compareWhen>, [number, string]> = {
  'same': [FOR, 'both are dated, and on the same days'], 'day-apart': [OPEN, 'a day apart'], 'possible': [OPEN, 'the one can have been when the other was'],
  'unknown': [OPEN, 'one of them has no date'], 'apart': [AGAINST, 'on different days'],
};
const WHERE: Record<ReturnType<PlaceTree['compare']>, [number, string]> = {
  same: [FOR, 'at the same place'], within: [FOR, 'the one place is within the other'], unknown: [OPEN, 'the places may be one'], apart: [AGAINST, 'at places apart'],
};

/** Why reports are taken to tell of one meeting, or are not: the best of the pairs between the two sides, by the very comparison that decides. */
export function whyMeetings({ graph, accounts, places }: Pick<Steps, 'accounts' | 'places'> & { graph: Pick<DerivedGraph, 'meetings' | 'possibleMatches'> }, heard: readonly ArticleFacts[], judgements: readonly Judgement[], ofA: ReadonlySet<string>, ofB: ReadonlySet<string>): Why {
  const meetingsOf = (ids: ReadonlySet<string>): string[] => graph.meetings.filter((m) => m.reports.some((r) => ids.has(r.report))).map((m) => m.id);
  const [a, b] = [meetingsOf(ofA), meetingsOf(ofB)];
  const one = a.some((id) => b.includes(id));
  const open = graph.possibleMatches.some((m) => (a.includes(m.a) && b.includes(m.b)) || (a.includes(m.b) && b.includes(m.a)));
  const verdict = one ? 'SAME' : open ? 'POSSIBLE' : 'DIFFERENT';
  const [as, bs] = [accounts.filter((x) => ofA.has(x.id)), accounts.filter((x) => ofB.has(x.id))];
  const compared = as.flatMap((x) => bs.filter((y) => y !== x).map((y) => pairRules(x, y, places)));
  const sum = (rules: readonly Rule[]): number => rules.reduce((n, r) => n + r.weight, 0);
  const rules = [...judgedRules(heard, judgements, ofA, ofB), ...(compared.sort((x, y) => sum(y) - sum(x))[0] ?? [])];
  if (one && !rules.some((r) => r.weight > OPEN)) rules.push({ name: 'by-way-of', weight: OPEN, words: 'both fit other reports of the meeting' });
  if (!one && rules.some((r) => r.name.startsWith('same-pair')) && !rules.some((r) => r.weight < OPEN)) rules.push({ name: 'fits-several', weight: OPEN, words: 'it fits another meeting as well, or is too vague to be sure' });
  return { verdict, a, b, rules };
}

function pairRules(x: Account, y: Account, places: PlaceTree): Rule[] {
  const rule = (name: string, [weight, words]: [number, string]): Rule => ({ name, weight, words });
  if (x.article === y.article) return [rule('one-article', [AGAINST, 'one article would have told one meeting as one'])];
  const shared = blockKeys(x, places).filter((key) => blockKeys(y, places).includes(key));
  if (!shared.length) return [rule('no-shared-pair', [AGAINST, 'no two who sat opposite each other in both, or not the same kind of talks'])];
  const verdict = compareAccounts(x, y, places, shared.some(isSpecific));
  const when = compareWhen(x.when, y.when);
  const [p, q] = [x.report.place, y.report.place];
  return [
    verdict.kind === 'firm' || verdict.kind === 'loose' ? rule(verdict.rule, [FOR, verdict.kind === 'firm' ? 'the same people opposite each other, at the same time' : 'the same people opposite each other, and nothing else fits better'])
      : rule('same-pair', [OPEN, 'the same people opposite each other']),
    rule(`when-${when}`, WHEN[when]),
    ...(p && q && x.report.kind !== 'CALL' ? [rule(`place-${places.compare(p.node, q.node)}`, WHERE[places.compare(p.node, q.node)])] : []),
    ...(verdict.kind === 'apart' && x.report.kind !== y.report.kind ? [rule('other-kind', [AGAINST, `a ${x.report.kind.toLowerCase()} and a ${y.report.kind.toLowerCase()}`])] : []),
    ...(when !== 'same' && !sameEra(x.era, y.era) ? [rule('other-era', [AGAINST, 'the articles name different holders of one office'])] : []),
  ];
}
