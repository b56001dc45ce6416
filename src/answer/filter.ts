import { BadInputError } from '../domain/errors.js';
import { endOf } from './as-of.js';
import { read } from './batch.js';
import type { Context } from './context.js';
import type { MeetingFilter } from './generated.js';
import { everyWord } from './names/lucene.js';
import { publishersOf } from './publishers.js';
import { LOCATIONS, PARTICIPANTS, resolveRef, resolveRefs } from './names/reference.js';
import { seatOf, type Seat } from './seats.js';

/** A MeetingFilter as the parameter `$filter` of the queries that take one: names resolved, null where it does not narrow. */
export interface FilterParameters {
  from: string | null;
  to: string | null;
  undated: boolean;
  kinds: readonly string[] | null;
  statuses: readonly string[] | null;
  /** publishers one of whom reports the meeting; publishers none of whom does */
  reportedBy: string[] | null;
  notReportedBy: string[] | null;
  /** the moment by which an article that reports the meeting had come in, ISO 8601 */
  knownOn: string | null;
  /** ids of issues, each with all that is narrower */
  about: string[] | null;
  /** id of a place, country or agency */
  at: string | null;
  /** ids of the meetings that have the words of `text` */
  among: string[] | null;
  /** all of these took part */
  seats: Seat[];
  /** these two took part, on different sides */
  between: Seat[] | null;
}

/** Resolves every name of a filter, all at once. */
export async function toFilter(context: Context, filter: MeetingFilter | null | undefined): Promise<FilterParameters> {
  const f = filter ?? {};
  if (f.between && f.between.length !== 2) throw new BadInputError(`between: expected exactly two, came ${f.between.length}; use "with" for any number`);
  if (f.from && f.to && f.from > f.to) throw new BadInputError(`from ${f.from} is after to ${f.to}`);
  const [seats, country, agency, between, about, at, among, reportedBy, notReportedBy] = await Promise.all([
    seatsOf(context, f.with),
    f.country ? resolveRef(context, f.country, ['Country']).then((id) => seatOf(context, id)) : null,
    f.agency ? resolveRef(context, f.agency, ['Agency']).then((id) => seatOf(context, id)) : null,
    seatsOf(context, f.between),
    resolveRefs(context, f.about, ['Issue']),
    f.at ? resolveRef(context, f.at, LOCATIONS) : null,
    f.text == null ? null : meetingsWithText(context, f.text),
    publishersOf(context, f.reportedBy),
    publishersOf(context, f.notReportedBy),
  ]);
  return {
    from: f.from ?? null, to: f.to ?? null, undated: f.undated ?? false,
    kinds: f.kind?.length ? f.kind : null, statuses: f.status?.length ? f.status : null,
    reportedBy, notReportedBy, knownOn: f.knownOn ? endOf(f.knownOn) : null, about, at, among,
    seats: [...(seats ?? []), ...(country ? [country] : []), ...(agency ? [agency] : [])],
    between,
  };
}

async function seatsOf(context: Context, refs: MeetingFilter['with']): Promise<Seat[] | null> {
  const ids = await resolveRefs(context, refs, PARTICIPANTS);
  return ids && Promise.all(ids.map((id) => seatOf(context, id)));
}

async function meetingsWithText(context: Context, text: string): Promise<string[]> {
  const words = everyWord(text);
  if (!words) throw new BadInputError('text: has no word to look for');
  const [row] = await read<{ meetings: string[] }>(context, 'MeetingFilter.text', { words });
  return row?.meetings ?? [];
}
