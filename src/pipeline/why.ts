import { groupBy } from '../domain/group-by.js';
import { NotFoundError } from '../domain/errors.js';
import type { ArticleFacts } from '../domain/facts.js';
import type { Judgement } from '../domain/judgement.js';
import { fold } from '../domain/text.js';
import { booksEdition } from '../graph/books/books.js';
import { LookUp } from '../graph/books/look-up.js';
import { bookedRulings } from '../graph/books/rulings.js';
import { fromRows } from '../graph/derived-rows.js';
import { readSome } from '../graph/derived-some.js';
import { derivedState } from '../graph/derived-state.js';
import { factsOf, readFacts } from '../graph/facts-read.js';
import type { Graph } from '../graph/graph.js';
import { readJudgements } from '../graph/judgements.js';
import { blockOf } from '../resolve/blocks/entries.js';
import { unpackTold, type Told } from '../resolve/blocks/told.js';
import { countingOf, rulingsOf } from '../resolve/judgements/apply.js';
import type { Resolved } from '../resolve/judgements/resolved.js';
import { PlaceTree } from '../resolve/meetings/place-tree.js';
import type { Why } from '../resolve/why/verdict.js';
import { whyHolder } from '../resolve/why/why-holder.js';
import { whyMeetings } from '../resolve/why/why-meetings.js';
import { isEvent, typeOf, why as decide } from '../resolve/why/why.js';
import { edition } from './blocks/edition.js';
import { aliasesAround } from './blocks/people.js';

export type { Why };

/** Names of so many aliases are looked through for one. */
const NAMES = 500;

/** Why two are taken for one, or are not; see resolve/why. Reads only the blocks in which they stand; everything when the books are behind. */
export async function why(graph: Graph, a: string, b: string): Promise<Why> {
  const ledger = await readJudgements(graph);
  const behind = (await derivedState(graph)).dirty || (await booksEdition(graph)) !== edition;
  if (!behind) {
    const look = new LookUp(graph);
    const [x, y] = [typeOf(a), typeOf(b)];
    if (isEvent(x) && isEvent(y)) return ofMeetings(graph, look, ledger, await reportsOf(graph, look, a), await reportsOf(graph, look, b));
    if (x === 'office' || y === 'office') {
      const [office, other] = x === 'office' ? [a, b] : [b, a];
      if (isEvent(typeOf(other)) || typeOf(other) === 'person') return ofHolder(graph, look, office, other);
    } else if (!isEvent(x) && !isEvent(y)) return ofPeople(graph, look, ledger, a, b);
  }
  const facts: ArticleFacts[] = [];
  for await (const article of readFacts(graph, { texts: false })) facts.push(article);
  return decide(facts, ledger, a, b);
}

/** From all that articles say of whoever bears the names, or any that those meet. */
async function ofPeople(graph: Graph, look: LookUp, ledger: readonly Judgement[], a: string, b: string): Promise<Why> {
  const [one, other] = [await ownAlias(graph, a), await ownAlias(graph, b)];
  const known = await bookedRulings(graph);
  const { rulings } = rulingsOf(countingOf(ledger).flatMap((j) => (known.has(j.id) ? [JSON.parse(known.get(j.id)!) as Resolved] : [])));
  const start = [...(await aliasesCalled(graph, one)), ...(await aliasesCalled(graph, other))];
  const told = start.length ? (await look.entries(await aliasesAround(look, [], start, rulings))).map((e) => e.told) : [];
  return decide(await facts(graph, told), ledger, one, other);
}

async function facts(graph: Graph, articles: readonly string[]): Promise<ArticleFacts[]> {
  return factsOf((query, params) => graph.read(query, params), [...new Set(articles)].sort(), false);
}

/** The alias that a person is known by; whatever else stays as it is. */
async function ownAlias(graph: Graph, word: string): Promise<string> {
  if (typeOf(word) !== 'person') return word;
  const [row] = await graph.read<{ id: string }>('Ledger.person', { id: word, limit: 1 });
  if (!row) throw new NotFoundError('person', word, []);
  return row.id;
}

async function aliasesCalled(graph: Graph, name: string): Promise<string[]> {
  if (typeOf(name) === 'alias') return [name];
  const words = fold(name).split(/[^\p{L}\p{N}]+/u).filter(Boolean).slice(0, 12).map((word) => `"${word}"`);
  if (!words.length) return [];
  const rows = await graph.read<{ id: string; names: string[] }>('Blocks.called', { words: words.join(' AND '), limit: NAMES });
  return rows.filter((r) => r.names.some((n) => fold(n) === fold(name))).map((r) => r.id);
}

async function ofMeetings(graph: Graph, look: LookUp, ledger: readonly Judgement[], ofA: ReadonlySet<string>, ofB: ReadonlySet<string>): Promise<Why> {
  const told = await toldOf(look, [...ofA, ...ofB]);
  const { meetings, possibleMatches } = fromRows(await readSome(graph, { meetings: new Set(await look.meetingsOfReports([...ofA, ...ofB])) }));
  const steps = { graph: { meetings, possibleMatches }, accounts: told.flatMap((t) => t.accounts), places: new PlaceTree(told) };
  return whyMeetings(steps, await facts(graph, told.map((t) => t.article)), ledger, ofA, ofB);
}

async function ofHolder(graph: Graph, look: LookUp, office: string, other: string): Promise<Why> {
  if (isEvent(typeOf(other))) {
    const reports = await reportsOf(graph, look, other);
    return whyHolder({ accounts: (await toldOf(look, [...reports])).flatMap((t) => t.accounts) }, office, { report: (id) => reports.has(id), person: () => true });
  }
  const asking = (await look.entries([blockOf.asked(office), blockOf.leaning(office), blockOf.open(office)])).map((e) => e.told);
  const told = [...(await look.told(asking)).values()].map(unpackTold);
  return whyHolder({ accounts: told.flatMap((t) => t.accounts) }, office, { report: () => true, person: (id) => id === other });
}

/** The reports of a meeting, or the one that is asked about. */
async function reportsOf(graph: Graph, look: LookUp, id: string): Promise<Set<string>> {
  const own = typeOf(id) === 'meeting' ? fromRows(await readSome(graph, { meetings: new Set([id]) })).meetings.flatMap((m) => m.reports.map((r) => r.report))
    : (await look.meetingsOfReports([id])).length ? [id] : [];
  if (!own.length) throw new NotFoundError(typeOf(id), id, []);
  return new Set(own);
}

/** What was made of the articles of reports. */
async function toldOf(look: LookUp, reports: readonly string[]): Promise<Told[]> {
  const articles = [...groupBy(reports, (id) => `article/${id.split('/')[1]!}`).keys()];
  return [...(await look.told(articles.sort())).values()].map(unpackTold);
}
