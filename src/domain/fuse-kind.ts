import type { ReportFact } from './facts.js';
import { groupBy } from './group-by.js';
import { MEETING_KINDS, MEETING_STATUSES, type MeetingKind, type MeetingStatus } from './kinds.js';

/** The kind most reports give; of equals the first of the vocabulary. */
export function fuseKind(reports: readonly Pick<ReportFact, 'kind'>[]): MeetingKind {
  return mostSaid(reports.map((r) => r.kind), MEETING_KINDS);
}

/** What became of it: an announcement counts only as long as nobody tells more. */
export function fuseStatus(reports: readonly Pick<ReportFact, 'status'>[]): MeetingStatus {
  const outcomes = reports.map((r) => r.status).filter((s) => s !== 'ANNOUNCED');
  return outcomes.length ? mostSaid(outcomes, OUTCOMES) : 'ANNOUNCED';
}

const OUTCOMES: readonly MeetingStatus[] = ['HELD', ...MEETING_STATUSES.filter((s) => s !== 'HELD')];

function mostSaid<T>(values: readonly T[], order: readonly T[]): T {
  const counts = [...groupBy(values, (v) => v)];
  counts.sort(([a, x], [b, y]) => y.length - x.length || order.indexOf(a) - order.indexOf(b));
  return counts[0]![0];
}
