import { sortDerived } from '../../domain/derived-form.js';
import type { DerivedGraph } from '../../domain/derived.js';
import type { Judgement } from '../../domain/judgement.js';
import { noteNames, sweepBlocks, writeBooks } from '../../graph/books/books.js';
import { LookUp } from '../../graph/books/look-up.js';
import { dequeue, enqueue, type Dirty } from '../../graph/books/queue.js';
import { bookRulings } from '../../graph/books/rulings.js';
import { fromRows } from '../../graph/derived-rows.js';
import { readSome, writeSome, type Scope } from '../../graph/derived-some.js';
import type { Graph } from '../../graph/graph.js';
import { groupBy } from '../../domain/group-by.js';
import { entriesOf } from '../../resolve/blocks/entries.js';
import { packTold } from '../../resolve/blocks/told.js';
import { occasionOf } from '../../resolve/parts/occasion.js';
import { distinctMatches } from '../../resolve/possible.js';
import { aheadOf } from './ahead.js';
import { Articles } from './articles.js';
import { readChange, type Change } from './change.js';
import { gather, type Gathered } from './gather.js';
import { possibleHoldersOf } from './holders.js';
import { partsAround } from './parts.js';
import { namedKeys } from './people.js';
import { settle, type Settled } from './settle.js';

/**
 * Derives again what a change of some articles or rulings touches, and nothing else: the people whose names meet theirs, the offices they are seen in,
 * the nameless holders that lean on those, the meetings that reports of the same people in the same weeks may be of, and what those are part of.
 * @param most articles that are worth looking at one by one
 * @returns how many items changed; null when the change reaches everything
 */
export async function refreshBlocks(graph: Graph, queue: readonly Dirty[], ledger: readonly Judgement[], most: number): Promise<number | null> {
  const look = new LookUp(graph);
  const articles = new Articles(graph, look);
  const change = await readChange(graph, look, articles, queue, ledger, most);
  if (!change) return null;
  if (!touchesAnything(change)) return 0;
  const settled = await settle(graph, look, articles, change);
  const gathered = await gather(look, articles, change, settled);

  const { people, tenures, offices } = settled;
  const { meetings, rederived, was, is, seeds } = gathered;
  const open = new Set([...change.ahead.offices, ...[...was, ...is].flatMap((t) => t.accounts.flatMap((a) => a.openOffices.map((o) => o.office)))]);
  const holders = await possibleHoldersOf(look, open, is, rederived);
  const scope: Scope = {
    people: new Set([...settled.before, ...people.people.keys()]), offices, openOffices: open,
    meetings: new Set([...(await look.meetingsOfReports([...gathered.reports, ...seeds.map((s) => s.report)])), ...seeds.map((s) => s.meeting), ...meetings.meetings.map((m) => m.id)]),
    parts: new Set(),
  };
  const stored = await readSome(graph, scope);
  const { asked, parts } = await partsOf(look, stored, change, gathered, scope);
  const wanted: DerivedGraph = sortDerived({
    people: [...people.people.values()], tenures: await tenures.of(offices), ...meetings, parts,
    possibleMatches: distinctMatches([...people.possible, ...holders, ...meetings.possibleMatches]),
  });
  const notes = aheadOf({ articles: rederived, aliases: change.seeds, people: people.people.keys(), offices: [...offices, ...open], reports: [...seeds, ...gathered.members], meetings: asked });
  await enqueue(graph, notes);
  const items = await writeSome(graph, { ...stored, parts: (await readSome(graph, { parts: asked })).parts }, wanted);
  await keepUp(graph, change, settled, gathered);
  await dequeue(graph, [...queue, ...notes]);
  return items;
}

function touchesAnything({ dirty, ahead, ruled }: Change): boolean {
  return dirty.length > 0 || ruled.aliases.length > 0 || [...ruled.now].some(([id, says]) => ruled.known.get(id) !== says) || [...ruled.known.keys()].some((id) => !ruled.now.has(id)) || Object.values(ahead).some((list) => list.length > 0);
}

async function partsOf(look: LookUp, stored: Awaited<ReturnType<typeof readSome>>, { ahead }: Change, { meetings, places }: Gathered, scope: Scope): Promise<Awaited<ReturnType<typeof partsAround>>> {
  const before = await look.occasions(fromRows(stored).meetings.map((m) => m.id));
  const seats = groupBy(meetings.participations, (p) => p.meeting);
  const after = meetings.meetings.map((m) => occasionOf(m, seats.get(m.id) ?? [], (place) => places.chain(place)));
  return partsAround(look, before, after, [...ahead.meetings, ...scope.meetings]);
}

/** Brings the books in line with what was written. */
async function keepUp(graph: Graph, { facts, gone, olds, names, ruled }: Change, { together }: Settled, { toWrite, was }: Gathered): Promise<void> {
  const aliases = new Map(facts.flatMap((f) => f.nodes.flatMap((n) => (n.type === 'ALIAS' ? [[`${n.id} ${n.name}`, n] as const] : []))));
  await writeBooks(graph, {
    rows: toWrite.map((t) => ({ article: t.article, state: packTold(t), entries: entriesOf(t) })), gone, together,
    aliases: [...aliases.values()].map((a) => ({ id: a.id, ...namedKeys(a) })),
  });
  await bookRulings(graph, ruled.known, ruled.now);
  await noteNames(graph, names.now);
  await sweepBlocks(graph, [...new Set([...was, ...olds].flatMap((t) => entriesOf(t).map((e) => e.block)))]);
}
