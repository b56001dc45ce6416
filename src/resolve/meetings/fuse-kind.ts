import type { ReportFact } from '../../domain/facts.js';
import { groupBy } from '../../domain/group-by.js';
import { MEETING_KINDS, MEETING_STATUSES, type MeetingKind, type MeetingStatus } from '../../domain/kinds.js';

/** The kind most reports give; of equals the first of the vocabulary. */
export function fuseKind(reports: readonly ReportFact[]): MeetingKind {
  return mostSaid(reports.map((r) => r.kind), MEETING_KINDS);
}

/** What became of it: an announcement counts only as long as nobody tells more. */
export function fuseStatus(reports: readonly ReportFact[]): MeetingStatus {
  const outcomes = reports.map((r) => r.status).filter((s) => s !== 'ANNOUNCED');
  return outcomes.length ? mostSaid(outcomes, OUTCOMES) : 'ANNOUNCED';
}

const OUTCOMES: readonly MeetingStatus[] = ['HELD', ...MEETING_STATUSES.filter((s) => s !== 'HELD')];

function mostSaid<T>(values: readonly T[], order: readonly T[]): T {
  const counts = [...groupBy(values, (v) => v)];
  counts.sort(([a, x], [b, y]) => y.length - x.length || order.indexOf(a) - order.indexOf(b));
  return counts[0]![0];
}
