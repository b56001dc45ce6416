import { fuseDate } from '../domain/fuse-date.js';
import { fuseKind, fuseStatus } from '../domain/fuse-kind.js';
import { anchorDay } from '../domain/anchor-day.js';
import { loadRow } from './batch.js';
import type { ReportCard } from './cards.js';
import type { Context } from './context.js';

interface Row { accounts: { published: string | null; report: ReportCard }[] }

/** The last moment of a day, as `ingestedAt` is written. */
export const endOf = (day: string): string => `${day}T23:59:59.999Z`;

/** What was known of a meeting at the end of a day: by the articles that had come in by then, put together as all of them are; null when none had. */
export async function asOf({ id }: { id: string }, { day }: { day: string }, context: Context) {
  const row = await loadRow<Row>(context, 'Meeting.asOf', id, { until: endOf(day) });
  if (!row?.accounts.length) return null;
  const reports = row.accounts.map((a) => a.report);
  const { date, earliest, latest } = fuseDate(row.accounts.map(({ report, published }) => ({ report: { status: report.status, date: { edtf: report.date } }, published: anchorDay(published) })));
  return { kind: fuseKind(reports), status: fuseStatus(reports), date, earliest, latest, reports };
}
