import { sortDerived } from '../../domain/derived-form.js';
import type { DerivedGraph, DerivedPerson } from '../../domain/derived.js';
import { readSome, writeSome, type Scope } from '../../graph/derived-some.js';
import type { Dirty } from '../../graph/books/queue.js';
import { dequeue, enqueue } from '../../graph/books/queue.js';
import { noteNames, sweepBlocks, writeBooks } from '../../graph/books/books.js';
import { LookUp } from '../../graph/books/look-up.js';
import type { Graph } from '../../graph/graph.js';
import { blockOf, entriesOf } from '../../resolve/blocks/entries.js';
import { meetingsOf } from '../../resolve/blocks/meetings.js';
import { seedsOf, type Seed } from '../../resolve/blocks/seeds.js';
import { togetherChange } from '../../resolve/blocks/together.js';
import { packTold, unpackTold, type Told } from '../../resolve/blocks/told.js';
import { distinctMatches, possible } from '../../resolve/possible.js';
import { collectSightings, type Sighting } from '../../resolve/tenures/sightings.js';
import { POSSIBLE_MATCHES } from '../../resolve/thresholds.js';
import { PlaceTree } from '../../resolve/meetings/place-tree.js';
import { crossings, tellAnew } from './accounts.js';
import { aheadOf, readAhead } from './ahead.js';
import { Articles } from './articles.js';
import { byKey, Neighbourhood } from './meetings.js';
import { changedNames } from './names.js';
import { namedKeys, peopleOfBlocks } from './people.js';
import { Tenures } from './tenures.js';

/**
 * Derives again what a change of some articles touches, and nothing else: the people whose names meet theirs, the offices they are seen in,
 * the nameless holders that lean on those, the meetings that reports of the same people in the same weeks may be of.
 * @returns how many items changed; null when the change reaches everything
 */
export async function refreshBlocks(graph: Graph, queue: readonly Dirty[]): Promise<number | null> {
  const look = new LookUp(graph);
  const ahead = readAhead(queue);
  const dirty = [...new Set([...queue.filter((d) => d.says === null).map((d) => d.id), ...ahead.articles])];
  const articles = new Articles(graph, look);
  await articles.toldOf(dirty);
  const facts = await articles.readFacts([...(await look.heard(dirty))].sort());
  const gone = dirty.filter((id) => !facts.some((f) => f.article.id === id));
  const olds = dirty.flatMap((id) => articles.old.get(id) ?? []);

  const names = await changedNames(look, [...olds.flatMap((t) => t.nodes), ...facts.flatMap((f) => f.nodes.filter((n) => n.type !== 'ALIAS'))]);
  if (names.reachesAll) return null;
  const seeds = [...olds.flatMap((t) => t.aliases.map(({ alias, name, country }) => ({ id: alias, name, country }))), ...facts.flatMap((f) => f.nodes.filter((n) => n.type === 'ALIAS')), ...ahead.aliases];
  const people = await peopleOfBlocks(look, seeds, facts, new Set(dirty), async (ids) => {
    await articles.knowOffices(ids);
    return articles.offices;
  });
  const before = new Set([...people.before, ...(await look.peopleAlone(ahead.people))]);
  const storedPeople = new Map((await readSome(graph, { people: before, offices: new Set(), openOffices: new Set(), meetings: new Set() })).people.map((p) => [p.id, p]));
  const renamed = [...people.people.values()].filter((p) => storedPeople.has(p.id) && storedPeople.get(p.id)!.name !== p.name).map((p) => p.id);
  const resettled = [...people.people.values()].filter((p) => storedPeople.has(p.id) && (storedPeople.get(p.id)!.country ?? null) !== p.country);

  const moved = new Set([...people.moved, ...resettled.flatMap((p) => people.articlesOf(p.id)), ...(await look.entries(names.offices.map(blockOf.wanted))).map((e) => e.told)]);
  for (const id of dirty) moved.delete(id);
  await articles.take(facts, people);
  await articles.take(await articles.readFacts([...moved].sort()), people);
  const personOf = articles.personOf(people);

  const seenBefore = [...olds, ...[...moved].map((id) => articles.old.get(id)!)];
  const sightings = new Map([...articles.retold.values()].map((r) => [r.heard.article.id, collectSightings([r.placed], personOf)]));
  const change = togetherChange(seenBefore.map((t) => t.holders), [...articles.retold.values()].map((r) => [...r.era]));
  const offices = new Set([...ahead.offices, ...changedOffices(seenBefore.flatMap((t) => t.sightings), [...sightings.values()].flat(), dirty.length > 0)]);
  await articles.knowOffices(offices);
  const without = [...articles.retold.keys(), ...gone];
  const tenures = new Tenures(graph, look);
  const { changed, asking } = await tenures.derive(offices, [...sightings.values()].flat(), without, articles.offices.isSingleSeat);
  const crossed = (await crossings(look, change)).map((id) => id.split(' ')[0]!);
  for (const e of await look.entries([...changed, ...crossed].map(blockOf.leaning))) asking.add(e.told);
  for (const id of without) asking.delete(id);
  await articles.take(await articles.readFacts([...asking].sort()), people);

  const told = await tellAnew(look, articles, [...articles.retold.values()], tenures, change, personOf);
  const toWrite = told.filter((t) => !articles.old.has(t.article) || packTold(articles.old.get(t.article)!) !== packTold(t));
  const rederived = new Set([...dirty, ...toWrite.map((t) => t.article)]);
  const was = [...rederived].flatMap((id) => articles.old.get(id) ?? []);
  const is = told.filter((t) => rederived.has(t.article));
  const around = await look.reportsAround([...renamed, ...names.renamed]);
  const [seedsBefore, seedsAfter] = [was.flatMap(seedsOf), is.flatMap(seedsOf)];
  const toldNow = new Map(is.map((t) => [t.article, t]));
  for (const [id, state] of await look.told([...around.map((a) => a.article), ...ahead.reports.map((s) => s.article)].filter((id) => !rederived.has(id)))) toldNow.set(id, unpackTold(state));
  const aroundSeeds = around.flatMap(({ article, report }) => (toldNow.has(article) ? seedsOf(toldNow.get(article)!).filter((s) => s.report === report) : []));
  const near = new Neighbourhood(look, { told: toldNow, changed: rederived, before: byKey(seedsBefore), after: byKey(seedsAfter) });
  const allSeeds: Seed[] = [...seedsBefore, ...seedsAfter, ...ahead.reports, ...aroundSeeds];
  await near.grow(allSeeds);

  const nodes = [...toldNow.values()].filter((t) => t.accounts.some((a) => near.members.has(a.id)));
  const nameOf = await namesFor(look, nodes, people.people);
  const places = new PlaceTree(nodes.map((t) => ({ nodes: t.nodes.map((n) => ({ ...n, name: nameOf(n.id) })) })));
  const meetings = meetingsOf(near.members, new Map(nodes.map((t) => [t.article, t])), places, nameOf, (key) => near.isCrowded(key));

  const open = new Set([...ahead.offices, ...[...was, ...is].flatMap((t) => t.accounts.flatMap((a) => a.openOffices.map((o) => o.office)))]);
  const saidOpen = (await look.says([...open].map(blockOf.open), [...rederived])).map((r) => ({ office: r.block.slice('open/'.length), candidates: JSON.parse(r.says) as string[] }));
  const asked = [...saidOpen, ...is.flatMap((t) => t.accounts.flatMap((a) => a.openOffices))];
  const holders = asked.flatMap(({ office, candidates }) => candidates.slice(0, POSSIBLE_MATCHES).map((person) => possible('HOLDER', office, person, 'several-holders')));

  const wanted: DerivedGraph = sortDerived({
    people: [...people.people.values()], tenures: await tenures.of(offices), ...meetings,
    possibleMatches: distinctMatches([...people.possible, ...holders, ...meetings.possibleMatches]),
  });
  const reports = [...near.members, ...nodes.flatMap((t) => Object.entries(t.titles).filter(([, body]) => near.members.has(body)).map(([title]) => title)), ...allSeeds.map((s) => s.report)];
  const scope: Scope = {
    people: new Set([...before, ...people.people.keys()]), offices, openOffices: open,
    meetings: new Set([...(await look.meetingsOfReports(reports)), ...allSeeds.map((s) => s.meeting), ...meetings.meetings.map((m) => m.id)]),
  };
  const notes = aheadOf({ articles: [...rederived], aliases: seeds, people: people.people.keys(), offices: [...offices, ...open], reports: [...allSeeds, ...nodes.flatMap(seedsOf).filter((s) => near.members.has(s.report))] });
  await enqueue(graph, notes);
  const items = await writeSome(graph, await readSome(graph, scope), wanted);
  await writeBooks(graph, { rows: toWrite.map((t) => ({ article: t.article, state: packTold(t), entries: entriesOf(t) })), gone, aliases: keysOfNew(facts.flatMap((f) => f.nodes.filter((n) => n.type === 'ALIAS'))), together: change });
  await noteNames(graph, names.now);
  await sweepBlocks(graph, [...new Set([...was, ...olds].flatMap((t) => entriesOf(t).map((e) => e.block)))]);
  await dequeue(graph, [...queue, ...notes]);
  return items;
}

/** Offices of which anything else is seen than before; of articles that changed, all, as what was stored may have gone with them. */
function changedOffices(before: readonly Sighting[], after: readonly Sighting[], all: boolean): string[] {
  const form = (s: Sighting): string => JSON.stringify(s);
  const [old, now] = [new Set(before.map(form)), new Set(after.map(form))];
  return [...before, ...after].filter((s) => all || old.has(form(s)) !== now.has(form(s))).map((s) => s.office);
}

function keysOfNew(aliases: readonly { id: string; name: string; country: string | null }[]): { id: string; meets: string[]; offers: string[]; wants: string[] }[] {
  const distinct = new Map(aliases.map((a) => [`${a.id} ${a.name}`, a]));
  return [...distinct.values()].map((a) => ({ id: a.id, ...namedKeys(a) }));
}

async function namesFor(look: LookUp, told: readonly Told[], people: ReadonlyMap<string, DerivedPerson>): Promise<(node: string) => string> {
  const ids = new Set(told.flatMap((t) => [...t.nodes.map((n) => n.id), ...t.accounts.flatMap((a) => a.parts.map((p) => p.node))]));
  const names = new Map((await look.names(ids)).map((r) => [r.id, r.name]));
  return (node) => people.get(node)?.name ?? names.get(node) ?? node;
}
