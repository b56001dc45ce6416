import type { DerivedPerson } from '../../domain/derived.js';
import type { LookUp } from '../../graph/books/look-up.js';
import { meetingsOf } from '../../resolve/blocks/meetings.js';
import { seedsOf, type Seed } from '../../resolve/blocks/seeds.js';
import { packTold, unpackTold, type Told } from '../../resolve/blocks/told.js';
import { PlaceTree } from '../../resolve/meetings/place-tree.js';
import type { Articles } from './articles.js';
import type { Change } from './change.js';
import { byKey, Neighbourhood } from './meetings.js';
import type { Settled } from './settle.js';

/** Meetings derived anew, and what they were derived from. */
export interface Gathered {
  meetings: ReturnType<typeof meetingsOf>;
  places: PlaceTree;
  /** articles of which something else was made than before */
  toWrite: Told[];
  /** articles whose place in the graph was sought anew: what was made of them, and what is */
  rederived: ReadonlySet<string>;
  was: Told[];
  is: Told[];
  /** reports whose meetings were sought anew, as they were and as they are */
  seeds: Seed[];
  /** reports of the meetings found */
  reports: string[];
  /** all of them as seeds */
  members: Seed[];
}

/** The meetings that reports of the same people in the same weeks may be of, around all that changed. */
export async function gather(look: LookUp, articles: Articles, { dirty, names, ahead, ruled }: Change, { people, renamed, told }: Settled): Promise<Gathered> {
  const toWrite = told.filter((t) => !articles.old.has(t.article) || packTold(articles.old.get(t.article)!) !== packTold(t));
  const rederived = new Set([...dirty, ...toWrite.map((t) => t.article)]);
  const was = [...rederived].flatMap((id) => articles.old.get(id) ?? []);
  const is = told.filter((t) => rederived.has(t.article));
  const around = await look.reportsAround([...renamed, ...names.renamed]);
  const [seedsBefore, seedsAfter] = [was.flatMap(seedsOf), is.flatMap(seedsOf)];
  const toldNow = new Map(is.map((t) => [t.article, t]));
  const others = [...around.map((a) => a.article), ...ahead.reports.map((s) => s.article)].filter((id) => !rederived.has(id));
  for (const [id, state] of await look.told(others)) toldNow.set(id, unpackTold(state));
  const aroundSeeds = around.flatMap(({ article, report }) => (toldNow.has(article) ? seedsOf(toldNow.get(article)!).filter((s) => s.report === report) : []));
  const near = new Neighbourhood(look, { told: toldNow, changed: rederived, before: byKey(seedsBefore), after: byKey(seedsAfter), ruled });
  const seeds: Seed[] = [...seedsBefore, ...seedsAfter, ...ahead.reports, ...aroundSeeds];
  await near.grow(seeds);

  const nodes = [...toldNow.values()].filter((t) => t.accounts.some((a) => near.members.has(a.id)));
  const nameOf = await namesFor(look, nodes, people.people);
  const places = new PlaceTree(nodes.map((t) => ({ nodes: t.nodes.map((n) => ({ ...n, name: nameOf(n.id) })) })));
  const meetings = meetingsOf(near.members, new Map(nodes.map((t) => [t.article, t])), places, nameOf, (key) => near.isCrowded(key), ruled.rulings);
  const titles = nodes.flatMap((t) => Object.entries(t.titles).filter(([, body]) => near.members.has(body)).map(([title]) => title));
  return { meetings, places, toWrite, rederived, was, is, seeds, reports: [...near.members, ...titles], members: nodes.flatMap(seedsOf).filter((s) => near.members.has(s.report)) };
}

async function namesFor(look: LookUp, told: readonly Told[], people: ReadonlyMap<string, DerivedPerson>): Promise<(node: string) => string> {
  const ids = new Set(told.flatMap((t) => [...t.nodes.map((n) => n.id), ...t.accounts.flatMap((a) => a.parts.map((p) => p.node))]));
  const names = new Map((await look.names(ids)).map((r) => [r.id, r.name]));
  return (node) => people.get(node)?.name ?? names.get(node) ?? node;
}
