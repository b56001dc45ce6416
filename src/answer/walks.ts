import { BadInputError } from '../domain/errors.js';
import { loadRow, read } from './batch.js';
import type { MeetingCard, ParticipantCard, PathStepCard } from './cards.js';
import type { Context } from './context.js';
import { toFilter, type FilterParameters } from './filter.js';
import type { QueryNetworkArgs, QueryPathArgs } from './generated.js';
import { nodeById } from './links.js';
import { resolveRef, resolveRefs } from './names/reference.js';

const LONGEST_PATH = 6;
const DEEPEST = 3;
const LARGEST_NETWORK = 200;

/** Resolver of `Query.path`. */
export async function path(_root: unknown, args: QueryPathArgs, context: Context): Promise<{ length: number; steps: PathStepCard[] } | null> {
  const most = within('maxMeetings', args.maxMeetings ?? LONGEST_PATH, LONGEST_PATH);
  const [from, to, about] = await Promise.all([
    resolveRef(context, args.from, ['Person']), resolveRef(context, args.to, ['Person']), resolveRefs(context, args.about, ['Issue']),
  ]);
  if (from === to) return { length: 0, steps: [] };
  const [row] = await read<{ people: ParticipantCard[]; meetings: MeetingCard[] }>(context, 'Query.path', { from, to, about });
  if (!row || row.meetings.length > most) return null;
  return { length: row.meetings.length, steps: row.meetings.map((meeting, i) => ({ from: row.people[i]!, to: row.people[i + 1]!, meeting })) };
}

interface Met { participant: ParticipantCard; count: number; last: string | null }
interface Edge { a: string; b: string; count: number; last: string | null }
interface NetworkNode { participant: ParticipantCard; depth: number }

/** Resolver of `Query.network`: outwards step by step; people lead on, others end there. */
export async function network(_root: unknown, args: QueryNetworkArgs, context: Context) {
  const depth = within('depth', args.depth ?? 1, DEEPEST);
  const limit = within('limit', args.limit ?? 100, LARGEST_NETWORK);
  if (!args.around.length || args.around.length > limit) throw new BadInputError(`around: expected 1 to ${limit} people, came ${args.around.length}`);
  const [filter, ids] = await Promise.all([
    toFilter(context, { ...args.filter, status: args.filter?.status ?? ['HELD'] }), resolveRefs(context, args.around, ['Person']),
  ]);
  const nodes = new Map<string, NetworkNode>();
  for (const participant of await Promise.all((ids ?? []).map((id) => nodeById<ParticipantCard>(context, id)))) {
    if (participant) nodes.set(participant.id, { participant, depth: 0 });
  }
  const edges = new Map<string, Edge>();
  const cut = { nodes: 0, steps: false };
  for (let step = 1, frontier = [...nodes.keys()]; step <= depth && frontier.length; step++) {
    const steps = await Promise.all(frontier.map((id) => stepFrom(context, id, filter)));
    const found = steps.flatMap((s, i) => s.counterparts.map((met) => ({ from: frontier[i]!, ...met })));
    cut.steps ||= steps.some((s) => s.cut);
    const fresh = strongestFirst(found.filter((met) => !nodes.has(met.participant.id)));
    const taken = fresh.slice(0, limit - nodes.size);
    cut.nodes += fresh.length - taken.length;
    for (const { participant } of taken) nodes.set(participant.id, { participant, depth: step });
    for (const met of found) if (nodes.has(met.participant.id)) addEdge(edges, met.from, met);
    frontier = taken.map(({ participant }) => participant.id).filter((id) => id.startsWith('person/'));
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()].sort((x, y) => y.count - x.count || (x.a + x.b < y.a + y.b ? -1 : 1)), cut };
}

async function stepFrom(context: Context, id: string, filter: FilterParameters): Promise<{ counterparts: Met[]; cut: boolean }> {
  return (await loadRow<{ counterparts: Met[]; cut: boolean }>(context, 'Query.network', id, { filter })) ?? { counterparts: [], cut: false };
}

/** One of each, by all the meetings with the frontier together. */
function strongestFirst(found: Met[]): Met[] {
  const sum = new Map<string, Met>();
  for (const met of found) sum.set(met.participant.id, { ...met, count: met.count + (sum.get(met.participant.id)?.count ?? 0) });
  return [...sum.values()].sort((x, y) => y.count - x.count || (x.participant.id < y.participant.id ? -1 : 1));
}

function addEdge(edges: Map<string, Edge>, from: string, { participant, count, last }: Met): void {
  const [a, b] = from < participant.id ? [from, participant.id] : [participant.id, from];
  const known = edges.get(`${a} ${b}`);
  // seen from both ends, it is the same edge; the end that was not cut knows more of it
  if (!known || known.count < count) edges.set(`${a} ${b}`, { a, b, count, last });
}

function within(name: string, value: number, most: number): number {
  if (value < 1 || value > most) throw new BadInputError(`${name}: ${value} is out of bounds; ask for 1 to ${most}`, { [name]: value });
  return value;
}
