import { BadInputError } from '../../domain/errors.js';
import { byCodeUnit } from '../../domain/text.js';
import { loadRow } from '../batch.js';
import type { NetworkCard, NetworkEdgeCard, NetworkNodeCard, ParticipantCard } from '../cards.js';
import type { Context } from '../context.js';
import { insistOnFilter, toFilter, type FilterParameters } from '../filter.js';
import type { MeetingFilter, QueryNetworkArgs } from '../generated.js';
import { nodeById } from '../links.js';
import { allMeantBy, insistOn } from '../names/reference.js';
import { analyse, type Standing } from './analyse.js';
import { inBounds } from './bounds.js';

const DEEPEST = 3;
/** How many of the latest meetings are looked at: of those in the middle, and of each of the many further out. */
const LATEST = { middle: 200, further: 25 };
/** The most nodes that an answer has. */
export const LARGEST_NETWORK = 200;

interface Met { participant: ParticipantCard; count: number; last: string | null }

export interface NetworkAsked {
  around: QueryNetworkArgs['around'];
  depth?: number | null;
  filter?: MeetingFilter | null;
  closed?: boolean | null;
  limit?: number | null;
}

/** The network around some people, outwards step by step; people lead on, others end there. */
export async function networkAround(asked: NetworkAsked, context: Context, largest = LARGEST_NETWORK): Promise<NetworkCard> {
  const depth = inBounds('depth', asked.depth ?? 1, DEEPEST);
  const limit = inBounds('limit', asked.limit ?? 100, largest);
  if (!asked.around.length || asked.around.length > limit) throw new BadInputError(`around: expected 1 to ${limit} people, came ${asked.around.length}`);
  const [filter, ids] = await Promise.all([
    toFilter(context, { ...asked.filter, status: asked.filter?.status ?? ['HELD'] }), allMeantBy(context, asked.around, ['Person']),
  ]);
  const nodes = new Map<string, Omit<NetworkNodeCard, 'standing'>>();
  const cut = { nodes: 0, steps: false };
  let frontier = [...new Set(ids)];
  // who stands in the middle and whom they met come at once
  const [middle, near] = await Promise.all([Promise.all(frontier.map((id) => nodeById<ParticipantCard>(context, id))), stepsFrom(context, frontier, filter, cut, LATEST.middle)]);
  for (const participant of middle) if (participant) nodes.set(participant.id, { participant, depth: 0 });
  if (nodes.size < frontier.length) await insistOn(context, frontier);
  if (!near.length) await insistOnFilter(context, filter);
  const edges = new Map<string, NetworkEdgeCard>();
  for (let step = 1; step <= depth && frontier.length; step++) {
    const found = step === 1 ? near : await stepsFrom(context, frontier, filter, cut, LATEST.further);
    const fresh = strongestFirst(found.filter((met) => !nodes.has(met.participant.id)));
    const taken = fresh.slice(0, limit - nodes.size);
    cut.nodes += fresh.length - taken.length;
    for (const { participant } of taken) nodes.set(participant.id, { participant, depth: step });
    for (const met of found) if (nodes.has(met.participant.id)) addEdge(edges, met.from, met);
    frontier = taken.map(({ participant }) => participant.id).filter((id) => id.startsWith('person/'));
  }
  if (asked.closed) {
    for (const met of await stepsFrom(context, frontier, filter, cut, LATEST.middle, [...nodes.keys()])) if (nodes.has(met.participant.id)) addEdge(edges, met.from, met);
  }
  return whole([...nodes.values()], [...edges.values()].sort((x, y) => y.count - x.count || byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b)), cut);
}

function whole(nodes: Omit<NetworkNodeCard, 'standing'>[], edges: NetworkEdgeCard[], cut: NetworkCard['cut']): NetworkCard {
  let standings: Map<string, Standing> | undefined;
  const standing = (id: string): Standing => (standings ??= analyse(nodes.map((n) => n.participant.id), edges)).get(id)!;
  return { nodes: nodes.map((n) => ({ ...n, standing: () => standing(n.participant.id) })), edges, cut };
}

async function stepsFrom(context: Context, frontier: string[], filter: FilterParameters, cut: NetworkCard['cut'], limit: number, among?: string[]): Promise<(Met & { from: string })[]> {
  const [query, params] = among ? ['Walk.among', { filter, among }] : ['Query.network', { filter, limit }];
  const steps = await Promise.all(frontier.map((id) => loadRow<{ counterparts: Met[]; cut: boolean }>(context, query, id, params)));
  cut.steps ||= steps.some((row) => row?.cut);
  return steps.flatMap((row, i) => (row?.counterparts ?? []).map((met) => ({ from: frontier[i]!, ...met })));
}

/** One of each, by all the meetings with the frontier together. */
function strongestFirst(found: Met[]): Met[] {
  const sum = new Map<string, Met>();
  for (const met of found) sum.set(met.participant.id, { ...met, count: met.count + (sum.get(met.participant.id)?.count ?? 0) });
  return [...sum.values()].sort((x, y) => y.count - x.count || byCodeUnit(x.participant.id, y.participant.id));
}

function addEdge(edges: Map<string, NetworkEdgeCard>, from: string, { participant, count, last }: Met): void {
  const [a, b] = from < participant.id ? [from, participant.id] : [participant.id, from];
  const known = edges.get(`${a} ${b}`);
  // seen from both ends, it is the same edge; the end that was not cut knows more of it
  if (!known || known.count < count) edges.set(`${a} ${b}`, { a, b, count, last });
}
