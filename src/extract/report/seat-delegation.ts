import type { Clause } from '../clause/clause.js';
import type { Person } from '../entities/entity.js';
import type { Context } from './context.js';
import { peopleOf, type DelegationReading } from './delegations.js';
import type { Report, Seat } from './report.js';

/** Members sit with their leader, at the latest meeting that has one, or with the side they represent where a delegation was told before. */
export function takeDelegation(d: DelegationReading, context: Context, reports: Report[], delegated: Report | null, clause: Clause): Report | null {
  const members = peopleOf(d.members);
  const near = reports.filter((r) => clause.sentence.paragraph - r.paragraph <= DELEGATION_REACH);
  if (d.rule === 'also-present') return seatPresent(d, near.filter((r) => r.seats.length + r.others.length > 1).at(-1) ?? null) ?? delegated;
  if (d.rule === 'delegation-included' && !d.side) {
    const joined = joinDelegation(d, members, near, context.delegates());
    context.addDelegation(members);
    return joined ?? delegated;
  }
  const focus = d.leaders.length || d.side ? null : context.subject(undefined, members);
  const leaders = focus?.type === 'PERSON' ? [focus] : peopleOf(d.leaders);
  const ledAt = (r: Report) => r.seats.find((s) => (d.side ? s.side === d.side : leaders.some((p) => p === s.party)));
  const recent = near.filter((r) => r.seats.length > 1 && ledAt(r));
  const report = (d.side && delegated && recent.includes(delegated) ? delegated : recent.at(-1)) ?? null;
  if (report) seatMembers(d, report, ledAt(report)!.side);
  else if (d.rule === 'delegation-included') joinDelegation(d, members, near, context.delegates());
  context.addDelegation([...leaders, ...members]);
  return report ?? delegated;
}

/** Paragraphs between a meeting and the list of who came along. */
const DELEGATION_REACH = 14;

/** "The delegation included B": members of the nameless delegation, or of a body's, that a meeting was told with. */
function joinDelegation(d: DelegationReading, members: Person[], near: Report[], delegates: Person[]): Report | null {
  const nameless = (r: Report) => r.others.find((o) => /\b(?:delegation|team|mission|group|lawmakers|senators|members)\b/i.test(o.text) && (!o.side || !d.side || o.side === d.side));
  const led = (r: Report) => r.seats.find((s) => s.role !== 'HOST' && delegates.some((p) => p === s.party));
  const sent = (r: Report) => r.seats.find((s) => s.rule === 'delegation-of' && (!d.side || s.party.country === null || s.party.country === d.side));
  const told = near.filter((r) => (nameless(r) || led(r) || sent(r)) && r.seats.length > 0);
  for (const r of told) seatMembers(d, r, led(r)?.side ?? sent(r)?.side ?? nameless(r)?.side ?? members.find((p) => p.country)?.country ?? null);
  return told.at(-1) ?? null;
}

/** "C was also present": with those of the same country, else with the host, else with whoever is named first. */
function seatPresent(d: DelegationReading, report: Report | null): Report | null {
  if (!report) return null;
  const countries = new Set(report.seats.map((s) => s.party.country).filter((c) => c !== null));
  for (const a of d.members) {
    const party = a.parties[0]!;
    const mate = countries.size > 1 ? report.seats.find((s) => s.party.country !== null && s.party.country === party.country) : undefined;
    const beside = mate ?? report.seats.find((s) => s.role === 'HOST') ?? report.seats[0]!;
    addSeat(report, { party, side: beside.side, role: 'DELEGATION', behalf: null, start: a.start, end: a.end, rule: d.rule });
  }
  return report;
}

function seatMembers(d: DelegationReading, report: Report, side: string | null): void {
  for (const a of d.members) {
    const party = a.parties[0]!;
    if (party.type === 'PERSON' && d.rule !== 'at-the-table') party.country ??= side && side.length > 1 ? side : null;
    addSeat(report, { party, side, role: 'DELEGATION', behalf: null, start: a.start, end: a.end, rule: d.rule });
  }
}

function addSeat(report: Report, seat: Seat): void {
  const seated = report.seats.find((s) => s.party === seat.party);
  if (seated) seated.role = 'DELEGATION';
  else report.seats.push(seat);
}
