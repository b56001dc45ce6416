import { BadInputError, TooBroadError } from '../domain/errors.js';
import { read } from './batch.js';
import type { MeetingCard, ParticipantCard, PathStepCard } from './cards.js';
import type { Context } from './context.js';
import { insistOnFilter, issuesOf, toFilter, type FilterParameters } from './filter.js';
import type { QueryPathArgs, QueryPathsArgs } from './generated.js';
import { nodeById } from './links.js';
import { insistOn, meantBy } from './names/reference.js';
import { inBounds } from './walks/bounds.js';
import type { Chain, ChainsAsked } from './walks/chains.js';
import { findChains, type WalkCut } from './walks/explore.js';
import type { StepsOf } from './walks/steps.js';

const LONGEST_PATH = 6;
const MOST_PATHS = 10;
const MOST_DAYS = 36_600;

interface PathCard { length: number; steps: PathStepCard[] }

/** Resolver of `Query.path`: the database finds the shortest chain; one in order of time is found step by step. */
export async function path(_root: unknown, args: QueryPathArgs, context: Context): Promise<PathCard | null> {
  const [ends, about] = await Promise.all([endsOf(args, context), issuesOf(context, args.about)]);
  if (ends.from === ends.to || ends.inOrder) await insistOn(context, [ends.from, ends.to]);
  if (ends.from === ends.to) return { length: 0, steps: [] };
  if (ends.inOrder) {
    const { chains: [chain], cut } = await chainsOf({ ...ends, wanted: 1 }, { ...(await toFilter(context, { status: ['HELD'] })), about }, context);
    if (!chain && isCut(cut)) throw new TooBroadError(`no such path was found, but not all was looked at${saidOf(cut)}`, { cut });
    return chain ? (await laidOut([chain], context))[0] ?? null : null;
  }
  const [row] = await read<{ people: ParticipantCard[]; meetings: MeetingCard[] }>(context, 'Query.path', { from: ends.from, to: ends.to, about });
  if (!row) await insistOn(context, [ends.from, ends.to]);
  if (!row || row.meetings.length > ends.longest) return null;
  return { length: row.meetings.length, steps: row.meetings.map((meeting, i) => ({ from: row.people[i]!, to: row.people[i + 1]!, meeting })) };
}

/** Resolver of `Query.paths`. */
export async function paths(_root: unknown, args: QueryPathsArgs, context: Context): Promise<{ paths: PathCard[]; cut: WalkCut }> {
  const wanted = inBounds('first', args.first ?? 3, MOST_PATHS);
  const [ends, filter] = await Promise.all([endsOf(args, context), toFilter(context, { ...args.filter, status: args.filter?.status ?? ['HELD'] })]);
  await insistOnFilter(context, filter, [ends.from, ends.to]);
  if (ends.from === ends.to) return { paths: [{ length: 0, steps: [] }], cut: { people: 0, meetings: false, chains: false } };
  const { chains, cut } = await chainsOf({ ...ends, wanted }, filter, context);
  return { paths: await laidOut(chains, context), cut };
}

/** What both ways of asking have in common; the two are taken at their word. */
async function endsOf(args: QueryPathArgs | QueryPathsArgs, context: Context): Promise<Omit<ChainsAsked, 'wanted'>> {
  const longest = inBounds('maxMeetings', args.maxMeetings ?? LONGEST_PATH, LONGEST_PATH);
  const inOrder = args.timeRespecting ?? false;
  if (args.withinDays != null && !inOrder) throw new BadInputError('withinDays: only a path in order of time has days between its meetings; ask for it with timeRespecting: true');
  const withinDays = args.withinDays == null ? null : inBounds('withinDays', args.withinDays, MOST_DAYS);
  const [from, to] = await Promise.all([meantBy(context, args.from, ['Person']), meantBy(context, args.to, ['Person'])]);
  return { from, to, longest, inOrder, withinDays };
}

const chainsOf = (asked: ChainsAsked, filter: FilterParameters, context: Context): Promise<{ chains: Chain[]; cut: WalkCut }> =>
  findChains(asked, (ids) => read<StepsOf>(context, 'Walk.steps', { ids, filter }));

/** Chains with the cards of whoever and whatever they consist of; without one of which something is gone meanwhile. */
async function laidOut(chains: Chain[], context: Context): Promise<PathCard[]> {
  const cards = await Promise.all(chains.map(async ({ people, meetings }) => Promise.all([
    Promise.all(people.map((id) => nodeById<ParticipantCard>(context, id))), Promise.all(meetings.map((id) => nodeById<MeetingCard>(context, id))),
  ])));
  return cards.filter((chain) => chain.flat().every((card) => card !== null))
    .map(([who, where]) => ({ length: where.length, steps: where.map((meeting, i) => ({ from: who[i]!, to: who[i + 1]!, meeting: meeting! })) }));
}

const isCut = ({ people, meetings, chains }: WalkCut): boolean => people > 0 || meetings || chains;

function saidOf({ people, meetings, chains }: WalkCut): string {
  const said = [people && `${people} people were not followed`, meetings && 'somebody has more meetings than are looked at', chains && 'there are too many ways to try'];
  return `: ${said.filter(Boolean).join(', ')}`;
}
