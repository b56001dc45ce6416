import { sortFacts } from '../domain/fact-order.js';
import type { ArticleFacts, ArticleRecord, Evidence, FactNode, HeldFact, MentionFact, ReportFact } from '../domain/facts.js';
import { groupBy } from '../domain/group-by.js';
import type { Graph, Parameters } from './graph.js';

const PAGE = 200;

/** Runs a read query, inside a transaction or outside. */
export type Read = <T>(name: string, params?: Parameters) => Promise<T[]>;

/**
 * The facts of every article that is heard, by id, a page at a time; copies and superseded versions are left out.
 * @param texts whether each comes with its text; resolution needs none
 */
export async function* readFacts(graph: Graph, { texts = true } = {}): AsyncGenerator<ArticleFacts> {
  const read: Read = (name, params) => graph.read(name, params);
  for (let after = ''; ; ) {
    const ids = (await read<{ id: string }>('Facts.page', { after, limit: PAGE })).map((r) => r.id);
    if (ids.length) yield* await factsOf(read, ids, texts);
    if (ids.length < PAGE) return;
    after = ids.at(-1)!;
  }
}

/** The facts that are kept aside: of copies, then of superseded versions. */
export async function* readSetAside(graph: Graph): AsyncGenerator<ArticleFacts> {
  for (const query of ['Facts.copies', 'Facts.versions']) {
    for (let after = ''; ; ) {
      const rows = await graph.read<{ id: string; payload: string }>(query, { after, limit: PAGE });
      for (const { payload } of rows) yield JSON.parse(payload) as ArticleFacts;
      if (rows.length < PAGE) break;
      after = rows.at(-1)!.id;
    }
  }
}

/** The facts of some articles, in the shape and order in which they were written. */
export async function factsOf(read: Read, ids: readonly string[], texts = true): Promise<ArticleFacts[]> {
  const [articles, nodes, held, reports] = [
    await read<ArticleRecord>('Facts.articles', { ids, texts }), await read<NodeRow>('Facts.nodes', { ids }),
    await read<HeldRow>('Facts.held', { ids }), await read<ReportRow>('Facts.reports', { ids }),
  ];
  const nodesOf = groupBy(nodes, (n) => n.article);
  const heldOf = groupBy(held, (h) => h.article);
  const reportsOf = groupBy(reports, (r) => r.article);
  return articles.map((article) => sortFacts({
    article,
    nodes: [...new Map((nodesOf.get(article.id) ?? []).map((n) => [n.id, toNode(n)])).values()],
    mentions: (nodesOf.get(article.id) ?? []).filter((n) => n.name !== null).map(toMention),
    held: (heldOf.get(article.id) ?? []).map(toHeld),
    reports: (reportsOf.get(article.id) ?? []).map(toReport),
  }));
}

type HeldRow = Omit<HeldFact, 'from' | 'to'> & { article: string; from: string | null; to: string | null };

interface NodeRow {
  article: string; id: string; type: string; label: string; acronym: string | null; country: string | null; singleSeat: boolean | null;
  kind: Extract<FactNode, { type: 'PLACE' }>['kind']; above: string | null; name: string | null; starts: number[]; ends: number[]; surfaces: string[]; rules: string[];
}

function toNode({ id, type, label: name, acronym, country, singleSeat, kind, above }: NodeRow): FactNode {
  switch (type) {
    case 'Alias': return { type: 'ALIAS', id, name, country };
    case 'Office': return { type: 'OFFICE', id, name, country, agency: above, singleSeat: singleSeat === true };
    case 'Agency': return { type: 'AGENCY', id, name, acronym, country, partOf: above };
    case 'Country': return { type: 'COUNTRY', id, name, country };
    case 'Place': return { type: 'PLACE', id, name, country, kind, within: above?.startsWith('place/') ? above : null };
    default: throw new Error(`${id}: an article names a ${type}, which no article can; the graph was changed by another program`);
  }
}

function toHeld({ alias, office, status, from, to, start, end, quote, rule }: HeldRow): HeldFact {
  return { alias, office, status, start, end, quote, rule, ...(from != null && { from }), ...(to != null && { to }) };
}

function toMention({ id, name, starts, ends, surfaces, rules }: NodeRow): MentionFact {
  return { node: id, name: name!, mentions: starts.map((start, i) => ({ start, end: ends[i]!, quote: surfaces[i]!, rule: rules[i]! })) };
}

interface ReportRow {
  article: string;
  report: Pick<ReportFact, 'id' | 'kind' | 'status' | 'confidence' | 'inTitle'> & Evidence & {
    otherTexts: string[]; otherSides: string[]; otherStarts: number[]; otherEnds: number[];
    date?: string; earliest?: string; latest?: string; dateStart?: number; dateEnd?: number; dateQuote?: string; dateRule?: string;
  };
  participants: (Pick<ReportFact['participants'][number], 'node' | 'role'> & Evidence & { side?: string; capacity?: string; onBehalfOf?: string })[];
  place: NonNullable<ReportFact['place']> | null;
  issues: ReportFact['issues'];
}

function toReport({ report: r, participants, place, issues }: ReportRow): ReportFact {
  return {
    id: r.id, kind: r.kind, status: r.status, confidence: r.confidence, inTitle: r.inTitle, start: r.start, end: r.end, quote: r.quote, rule: r.rule,
    participants: participants.map(({ node, side = null, role, capacity = null, onBehalfOf = null, start, end, quote, rule }) => ({ node, side, role, capacity, onBehalfOf, start, end, quote, rule })),
    others: r.otherTexts.map((text, i) => ({ text, side: r.otherSides[i] || null, start: r.otherStarts[i]!, end: r.otherEnds[i]! })),
    place,
    date: r.dateQuote === undefined ? null
      : { edtf: r.date ?? null, earliest: r.earliest ?? null, latest: r.latest ?? null, start: r.dateStart!, end: r.dateEnd!, quote: r.dateQuote, rule: r.dateRule! },
    issues,
  };
}
