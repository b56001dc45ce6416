import type { Clause } from '../clause/clause.js';
import type { Context } from './context.js';
import { peopleOf, type DelegationReading } from './delegations.js';
import type { Report } from './report.js';

/** Members sit with their leader, at the latest meeting that has one, or with the side they represent where a delegation was told before. */
export function takeDelegation(d: DelegationReading, context: Context, reports: Report[], delegated: Report | null, clause: Clause): Report | null {
  const members = peopleOf(d.members);
  const focus = d.leaders.length || d.side ? null : context.subject(undefined, members);
  const leaders = focus?.type === 'PERSON' ? [focus] : peopleOf(d.leaders);
  const ledAt = (r: Report) => r.seats.find((s) => (d.side ? s.side === d.side : leaders.some((p) => p === s.party)));
  const recent = reports.filter((r) => clause.sentence.paragraph - r.paragraph <= DELEGATION_REACH && r.seats.length > 1 && ledAt(r));
  const report = (d.side && delegated && recent.includes(delegated) ? delegated : recent.at(-1)) ?? null;
  if (report) seatMembers(d, report, ledAt(report)!.side);
  context.addDelegation([...leaders, ...members]);
  return report ?? delegated;
}

/** Paragraphs between a meeting and the list of who came along. */
const DELEGATION_REACH = 14;

function seatMembers(d: DelegationReading, report: Report, side: string | null): void {
  for (const a of d.members) {
    const party = a.parties[0]!;
    if (party.type === 'PERSON' && d.rule !== 'at-the-table') party.country ??= side && side.length > 1 ? side : null;
    const seated = report.seats.find((s) => s.party === party);
    if (seated) seated.role = 'DELEGATION';
    else report.seats.push({ party, side, role: 'DELEGATION', start: a.start, end: a.end, rule: d.rule });
  }
}
