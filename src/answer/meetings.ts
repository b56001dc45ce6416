import type { GraphQLResolveInfo } from 'graphql';
import { addDays } from '../domain/edtf.js';
import { loadRow, read } from './batch.js';
import { bringsOfMeetings } from './brings.js';
import { typeOfId, type MeetingCard, type PersonCard } from './cards.js';
import type { Context, Key } from './context.js';
import { insistOnFilter, toFilter, UNDATED, widestOf, type FilterParameters } from './filter.js';
import type { MeetingFilter } from './generated.js';
import { asksFor, pageParameters, pageSize, toPage, type Page, type PageArgs } from './page.js';
import { seatOf } from './seats.js';

export interface MeetingsArgs extends PageArgs {
  filter?: MeetingFilter | null;
}

interface MeetingsRow { meetings: MeetingCard[]; total: number | null }

/** Resolver of `meetings` of a participant, an issue or a place. */
export function meetingsOf(parent: { id: string } & Pick<PersonCard, 'latest'>, args: MeetingsArgs, context: Context, info: GraphQLResolveInfo): Page<MeetingCard> | Promise<Page<MeetingCard>> {
  const { latest } = parent;
  const enough = latest && !args.filter && args.after == null && pageSize(args.first) < latest.limit && !asksFor(info, 'totalCount');
  return enough ? meetingPage({ meetings: latest.meetings, total: null }, args) : loadMeetingsOf(parent, args, context, info);
}

async function loadMeetingsOf(parent: { id: string }, args: MeetingsArgs, context: Context, info: GraphQLResolveInfo): Promise<Page<MeetingCard>> {
  const [filter, anchor] = await Promise.all([toFilter(context, args.filter), anchorOf(context, parent.id)]);
  return meetingsFrom(anchor, filter, args, context, info);
}

/** The meetings that fit a filter, read from where the database finds them soonest. */
export async function meetingsThat(filter: FilterParameters, args: PageArgs, context: Context, info: GraphQLResolveInfo): Promise<Page<MeetingCard>> {
  const from = (anchor: Anchor, rest: Partial<FilterParameters>): Promise<Page<MeetingCard>> => meetingsFrom(anchor, { ...filter, ...rest }, args, context, info);
  const seats = [...filter.seats, ...(filter.between ?? [])];
  const people = seats.map(({ id }) => id).filter((id) => typeOfId(id) === 'Person');
  if (people.length) return from(ofPeople(people), people.length === 1 ? { seats: filter.seats.filter(({ id }) => id !== people[0]) } : {});
  if (seats[0]) return from(await anchorOf(context, seats[0].id), { seats: filter.seats.filter((other) => other !== seats[0]) });
  const issue = filter.about && widestOf(filter.about);
  if (issue) return from(['Issue.meetings', issue], { about: null });
  if (filter.at) return from(['Place.meetings', filter.at], { at: null });
  const params = { filter, ...pageParameters(args, info, CURSOR) };
  if (filter.among) return meetingPage((await read<MeetingsRow>(context, 'Query.meetings.text', params))[0], args);
  const [[row], total] = await Promise.all([read<MeetingsRow>(context, 'Query.meetings', { ...params, ...dayBounds(filter) }), asksFor(info, 'totalCount') ? count(filter, context) : null]);
  return meetingPage(row && { ...row, total }, args);
}

/** What nothing narrows, the database has counted already. */
async function count(filter: FilterParameters, context: Context): Promise<number> {
  const { days: _bounds, ...narrowing } = filter;
  const all = Object.values(narrowing).every((value) => value === null || value === false || (Array.isArray(value) && !value.length));
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
    case 'Person': return ofPeople([id]);
    case 'Issue': return ['Issue.meetings', id];
    case 'Place': return ['Place.meetings', id];
    default: return ['Participant.meetings', await seatOf(context, id)];
  }
}

/** Who all took part: the database begins with the least busy. */
const ofPeople = (people: string[]): Anchor => ['Person.meetings', { id: people.join(' '), people } as Key];

async function meetingsFrom([name, key]: Anchor, filter: FilterParameters, args: PageArgs, context: Context, info: GraphQLResolveInfo): Promise<Page<MeetingCard>> {
  const brings = name === 'Person.meetings' ? { brings: bringsOfMeetings(info) } : {};
  const counted = name === 'Person.meetings' && asksFor(info, 'totalCount') ? loadRow<{ total: number }>(context, 'Person.meetings.count', key, { filter }) : null;
  const [row, count] = await Promise.all([loadRow<MeetingsRow>(context, name, key, { filter, ...pageParameters(args, info, CURSOR), ...brings }), counted]);
  if (!row?.meetings.length && args.after == null) await insistOnFilter(context, filter);
  return meetingPage(row && count ? { ...row, total: count.total } : row, args);
}

const CURSOR = ['afterDay', 'afterId'];

function meetingPage(row: MeetingsRow | null | undefined, { first }: PageArgs): Page<MeetingCard> {
  return toPage(row?.meetings ?? [], row ? row.total : 0, first, (m) => [m.latest ?? UNDATED, m.id]);
}
