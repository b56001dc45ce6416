import { addDays } from '../domain/edtf.js';
import { BadInputError } from '../domain/errors.js';
import { endOf } from './as-of.js';
import { narrowerOf } from '../lexicon/issues.js';
import { read } from './batch.js';
import type { Context } from './context.js';
import type { MeetingFilter } from './generated.js';
import { everyWord } from './names/lucene.js';
import { publishersOf } from './publishers.js';
import { allMeantBy, insistOn, LOCATIONS, meantBy, PARTICIPANTS } from './names/reference.js';
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
  /** stretches of days to read from an index on the last day of meetings: nothing that fits is outside of them */
  days: [from: string, to: string][];
  /** ids of issues, with all that are narrower */
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

/** What stands in the indexes for the last day of a meeting that has none. */
export const UNDATED = '0000-00-00';

/** Resolves every name of a filter, all at once; ids are taken at their word, and `insistOnFilter` looks at them when nothing fits. */
export async function toFilter(context: Context, filter: MeetingFilter | null | undefined): Promise<FilterParameters> {
  const f = filter ?? {};
  if (f.between && f.between.length !== 2) throw new BadInputError(`between: expected exactly two, came ${f.between.length}; use "with" for any number`);
  if (f.from && f.to && f.from > f.to) throw new BadInputError(`from ${f.from} is after to ${f.to}`);
  const [seats, country, agency, between, about, at, among, reportedBy, notReportedBy] = await Promise.all([
    seatsOf(context, f.with),
    f.country ? meantBy(context, f.country, ['Country']).then((id) => seatOf(context, id)) : null,
    f.agency ? meantBy(context, f.agency, ['Agency']).then((id) => seatOf(context, id)) : null,
    seatsOf(context, f.between),
    issuesOf(context, f.about),
    f.at ? meantBy(context, f.at, LOCATIONS) : null,
    f.text == null ? null : meetingsWithText(context, f.text),
    publishersOf(context, f.reportedBy),
    publishersOf(context, f.notReportedBy),
  ]);
  return {
    from: f.from ?? null, to: f.to ?? null, undated: f.undated ?? false,
    kinds: f.kind?.length ? f.kind : null, statuses: f.status?.length ? f.status : null,
    days: daysOf(f), reportedBy, notReportedBy, knownOn: f.knownOn ? endOf(f.knownOn) : null, about, at, among,
    seats: [...(seats ?? []), ...(country ? [country] : []), ...(agency ? [agency] : [])],
    between,
  };
}

/** Makes sure that what a filter names by id is there: nothing fits what is not. @throws NotFoundError */
export async function insistOnFilter(context: Context, { seats, between, at }: FilterParameters, others: string[] = []): Promise<void> {
  await insistOn(context, [...others, ...[...seats, ...(between ?? [])].map(({ id }) => id), ...(at ? [at] : [])]);
}

/** The issue that all of a filter's are or are under, if there is one. */
export function widestOf(about: string[]): string | null {
  const [first] = about;
  return first !== undefined && about.every((id) => id === first || below(first).includes(id)) ? first : null;
}

/** Issues with all that are narrower: the tree is the lexicon's, so that the database need not climb it from every meeting. */
export async function issuesOf(context: Context, refs: MeetingFilter['about']): Promise<string[] | null> {
  const ids = await allMeantBy(context, refs, ['Issue']);
  // one issue that there is not would go unnoticed among others
  if (ids) await insistOn(context, ids);
  return ids && [...new Set(ids.flatMap((id) => [id, ...below(id)]))];
}

const narrower = new Map<string, string[]>();

function below(id: string): string[] {
  let known = narrower.get(id);
  if (!known) {
    known = narrowerOf(id.slice('issue/'.length)).map((issue) => `issue/${issue}`);
    if (known.length) narrower.set(id, known);
  }
  return known;
}

/** One that is known to a year can end a year after the window does; one of which only the first day is known stands with the undated. */
function daysOf({ from, to }: MeetingFilter): [string, string][] {
  const last = to ? addDays(to, 366) : '9999-99-99';
  return from ? [[UNDATED, UNDATED], [from, last]] : [[UNDATED, last]];
}

async function seatsOf(context: Context, refs: MeetingFilter['with']): Promise<Seat[] | null> {
  const ids = await allMeantBy(context, refs, PARTICIPANTS);
  return ids && Promise.all(ids.map((id) => seatOf(context, id)));
}

async function meetingsWithText(context: Context, text: string): Promise<string[]> {
  const words = everyWord(text);
  if (!words) throw new BadInputError('text: has no word to look for');
  const [row] = await read<{ meetings: string[] }>(context, 'MeetingFilter.text', { words });
  return row?.meetings ?? [];
}
