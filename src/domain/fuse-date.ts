import type { DerivedMeeting } from './derived.js';
import { parseEdtf } from './edtf.js';
import { groupBy } from './group-by.js';
import { byCodeUnit } from './text.js';
import type { MeetingStatus } from './kinds.js';

type MeetingDate = Pick<DerivedMeeting, 'date' | 'earliest' | 'latest'>;

/** As much of an account as tells when it was. */
interface Dated {
  report: { status: MeetingStatus; date: { edtf: string | null } | null };
  /** day of the article */
  published: string | null;
}

const UNKNOWN: MeetingDate = { date: null, earliest: null, latest: null };

/**
 * The date of a meeting: the narrowest that its reports give, of these the one that most give, then the earliest.
 * Without any, a meeting that was held lies on or before the day of its first account, and one that is only announced on or after it.
 */
export function fuseDate(accounts: readonly Dated[]): MeetingDate {
  const said = accounts.flatMap(({ report: { date } }) => (date?.edtf ? [{ date: date.edtf, ...(parseEdtf(date.edtf) ?? { earliest: null, latest: null }) }] : []));
  const choices = [...groupBy(said, (s) => s.date).values()].sort((a, b) => width(a[0]!) - width(b[0]!) || b.length - a.length || byCodeUnit(a[0]!.date, b[0]!.date));
  const best = choices[0]?.[0];
  if (best) return { date: best.date, earliest: best.earliest, latest: best.latest };
  const held = accounts.filter((a) => a.report.status !== 'ANNOUNCED');
  const days = (held.length ? held : accounts).flatMap((a) => a.published ?? []).sort();
  const day = days[0];
  if (day === undefined) return UNKNOWN;
  return held.length ? { date: `[..${day}]`, earliest: null, latest: day } : { date: `[${day}..]`, earliest: day, latest: null };
}

function width({ earliest, latest }: MeetingDate): number {
  return earliest === null || latest === null ? Infinity : Date.parse(latest) - Date.parse(earliest);
}
