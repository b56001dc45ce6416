import type { GraphQLResolveInfo } from 'graphql';
import { addDays } from '../domain/edtf.js';
import { loadRow, read } from './batch.js';
import { typeOfId, type MeetingCard } from './cards.js';
import type { Context, Key } from './context.js';
import { toFilter, type FilterParameters } from './filter.js';
import type { MeetingFilter } from './generated.js';
import { asksFor, pageParameters, toPage, type Page, type PageArgs } from './page.js';
import { seatOf } from './seats.js';

export interface MeetingsArgs extends PageArgs {
  filter?: MeetingFilter | null;
}

interface MeetingsRow { meetings: MeetingCard[]; total: number | null }

const UNDATED = '0000-00-00';

/** Resolver of `meetings` of a participant, an issue or a place. */
export async function meetingsOf(parent: { id: string }, args: MeetingsArgs, context: Context, info: GraphQLResolveInfo): Promise<Page<MeetingCard>> {
  const [filter, anchor] = await Promise.all([toFilter(context, args.filter), anchorOf(context, parent.id)]);
  return meetingsFrom(anchor, filter, args, context, info);
}

/** The meetings that fit a filter, read from where the database finds them soonest. */
export async function meetingsThat(filter: FilterParameters, args: PageArgs, context: Context, info: GraphQLResolveInfo): Promise<Page<MeetingCard>> {
  const from = (anchor: Anchor, rest: Partial<FilterParameters>): Promise<Page<MeetingCard>> => meetingsFrom(anchor, { ...filter, ...rest }, args, context, info);
  const seats = [...filter.seats, ...(filter.between ?? [])];
  const seat = seats.find(({ id }) => typeOfId(id) === 'Person') ?? seats[0];
  if (seat) return from(await anchorOf(context, seat.id), { seats: filter.seats.filter((other) => other !== seat) });
  if (filter.about?.length === 1) return from(['Issue.meetings', filter.about[0]!], { about: null });
  if (filter.at) return from(['Place.meetings', filter.at], { at: null });
  const params = { filter, ...pageParameters(args, info, CURSOR) };
  if (filter.among) return meetingPage((await read<MeetingsRow>(context, 'Query.meetings.text', params))[0], args);
  const [[row], total] = await Promise.all([read<MeetingsRow>(context, 'Query.meetings', { ...params, ...dayBounds(filter) }), asksFor(info, 'totalCount') ? count(filter, context) : null]);
  return meetingPage(row && { ...row, total }, args);
}

/** What nothing narrows, the database has counted already. */
async function count(filter: FilterParameters, context: Context): Promise<number> {
  const all = Object.values(filter).every((value) => value === null || value === false || (Array.isArray(value) && !value.length));
  const [row] = all ? await read<{ total: number }>(context, 'Query.meetings.all') : await read<{ total: number }>(context, 'Query.meetings.count', { filter, ...dayBounds(filter) });
  return row?.total ?? 0;
}

/** Bounds of the index on the last day that a meeting can have been. One that is known to a year can end a year after the window does. */
export function dayBounds({ from, to, undated }: Pick<FilterParameters, 'from' | 'to' | 'undated'>): { fromDay: string; toDay: string } {
  return { fromDay: undated || !from ? UNDATED : from, toDay: to ? addDays(to, 366) : '9999-99-99' };
}

/** The query to read from, and its key. */
type Anchor = [name: string, key: Key];

async function anchorOf(context: Context, id: string): Promise<Anchor> {
  switch (typeOfId(id)) {
    case 'Person': return ['Person.meetings', id];
    case 'Issue': return ['Issue.meetings', id];
    case 'Place': return ['Place.meetings', id];
    default: return ['Participant.meetings', await seatOf(context, id)];
  }
}

async function meetingsFrom([name, key]: Anchor, filter: FilterParameters, args: PageArgs, context: Context, info: GraphQLResolveInfo): Promise<Page<MeetingCard>> {
  const counted = name === 'Person.meetings' && asksFor(info, 'totalCount') ? loadRow<{ total: number }>(context, 'Person.meetings.count', key, { filter }) : null;
  const [row, count] = await Promise.all([loadRow<MeetingsRow>(context, name, key, { filter, ...pageParameters(args, info, CURSOR) }), counted]);
  return meetingPage(row && count ? { ...row, total: count.total } : row, args);
}

const CURSOR = ['afterDay', 'afterId'];

function meetingPage(row: MeetingsRow | null | undefined, { first }: PageArgs): Page<MeetingCard> {
  return toPage(row?.meetings ?? [], row ? row.total : 0, first, (m) => [m.latest ?? UNDATED, m.id]);
}
