import { groupBy } from '../../domain/group-by.js';
import { byCodeUnit } from '../../domain/text.js';
import { broaderOf } from '../../lexicon/issues.js';
import type { Account } from '../meetings/account.js';
import type { PlaceTree } from '../meetings/place-tree.js';
import type { Finding } from './finding.js';

/** What a report says on one matter, with the words for it; null when it is silent. */
interface Saying {
  report: string;
  value: string;
  says: string;
}

/** Date, place, kind, status and issues on which two accounts can't both be right. Each pair of opinions once, by the first report that holds it. */
export function differingAccounts(accounts: readonly Account[], places: PlaceTree): Finding[] {
  return [
    ...clashes('DATE', accounts, ({ report: { date } }) => (date?.edtf && date.earliest && date.latest ? { value: `${date.earliest} ${date.latest}`, says: date.quote } : null),
      (a, b) => a.slice(0, 10) > b.slice(11) || b.slice(0, 10) > a.slice(11)),
    ...clashes('PLACE', accounts, ({ report: { place } }) => (place ? { value: place.node, says: place.quote } : null), (a, b) => places.compare(a, b) === 'apart'),
    ...clashes('KIND', accounts, ({ report }) => ({ value: report.kind, says: report.quote }), (a, b) => a !== b),
    ...clashes('STATUS', accounts, ({ report }) => (report.status === 'ANNOUNCED' ? null : { value: report.status, says: report.quote }), (a, b) => a !== b),
    ...clashes('ISSUES', accounts, ({ report: { issues } }) => (issues.length ? { value: [...new Set(issues.map((i) => i.issue))].sort().join(' '), says: issues.map((i) => i.quote).join('; ') } : null),
      (a, b) => !a.split(' ').some((issue) => b.split(' ').some((other) => related(issue, other)))),
  ];
}

/** The same issue, or one within the other. */
function related(a: string, b: string): boolean {
  const [x, y] = [a, b].map((id) => id.replace(/^issue\//, '')) as [string, string];
  return x === y || broaderOf(x).includes(y) || broaderOf(y).includes(x);
}

function clashes(kind: Finding['kind'], accounts: readonly Account[], read: (account: Account) => Omit<Saying, 'report'> | null, differ: (a: string, b: string) => boolean): Finding[] {
  const sayings = accounts.flatMap((account): Saying[] => {
    const said = read(account);
    return said ? [{ report: account.id, ...said }] : [];
  }).sort((a, b) => byCodeUnit(a.report, b.report));
  const opinions = [...groupBy(sayings, (s) => s.value).values()].map((same) => same[0]!);
  return opinions.flatMap((a, i) => opinions.slice(i + 1).filter((b) => differ(a.value, b.value))
    .map((b): Finding => ({ kind, a: { report: a.report, says: a.says }, b: { report: b.report, says: b.says } })));
}
