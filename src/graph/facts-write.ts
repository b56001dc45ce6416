import { canonicalJson } from '../domain/canonical.js';
import { factsHash, sortFacts } from '../domain/fact-order.js';
import type { ArticleFacts } from '../domain/facts.js';
import { factSteps } from './facts-rows.js';
import { factsOf } from './facts-read.js';
import { plan, type IncomingText, type Outcome, type Plan, type StoredText, type WantedText } from './facts-plan.js';
import type { Graph, Writer } from './graph.js';

export type { Outcome } from './facts-plan.js';

/** Articles written in one transaction; each is written whole or not at all. */
const BATCH = 50;

/**
 * Writes the facts of articles; what is there already stays as it is. Any number of programs may write at once.
 * @param ingestedAt when they came in, ISO 8601
 * @returns what became of each, in the order in which they were given
 */
export async function writeFacts(graph: Graph, list: readonly ArticleFacts[], ingestedAt: string): Promise<{ article: string; outcome: Outcome }[]> {
  const results: { article: string; outcome: Outcome }[] = [];
  for (let i = 0; i < list.length; i += BATCH) {
    const incoming = list.slice(i, i + BATCH).map((facts) => ({ facts, factsHash: factsHash(facts) }));
    const outcomes = await graph.write(async (tx) => {
      const ids = [...new Set(incoming.map((t) => t.facts.article.id))];
      return change(tx, ids, incoming.map((t) => t.facts.article.textHash), (stored) => plan(stored, incoming, ingestedAt), ingestedAt);
    });
    for (const text of incoming) results.push({ article: text.facts.article.id, outcome: outcomes.get(text)! });
  }
  return results;
}

/**
 * Unloads an article: exactly the facts that only it supports go. A copy of it is heard in its place; so is an earlier version, when only one text is named.
 * @param textHash only this text of the article; otherwise every version goes
 * @returns whether there was anything to remove
 */
export async function removeFacts(graph: Graph, article: string, { textHash, at = new Date().toISOString() }: { textHash?: string; at?: string } = {}): Promise<boolean> {
  return graph.write(async (tx) => {
    let found = false;
    const removed = (text: { id: string; textHash: string }): boolean => text.id === article && (textHash === undefined || text.textHash === textHash);
    await change(tx, [article], [], (stored) => {
      found = stored.some(removed);
      return plan(stored, [], at, removed);
    }, at);
    return found;
  });
}

/** Reads what is stored of what the texts touch, and carries out what is decided. */
async function change(tx: Writer, ids: string[], hashes: string[], decide: (stored: StoredText[]) => Plan, at: string): Promise<Map<IncomingText, Outcome>> {
  const [lock] = await tx.run<{ turn: number }>('State.lock');
  const own = await tx.read<StoredText>('Facts.texts', { ids, hashes: [] });
  const texts = [...new Set([...hashes, ...own.map((t) => t.textHash)])];
  const decided = decide(await tx.read<StoredText>('Facts.texts', { ids, hashes: texts }));
  await carryOut(tx, decided, at, lock!.turn);
  return decided.outcomes;
}

async function carryOut(tx: Writer, { articles, versions, takeBack, uncopy, removeArticles, removeVersions }: Plan, at: string, turn: number): Promise<void> {
  const facts = await loadFacts(tx, [...articles, ...versions]);
  const heard = articles.filter((t) => t.standing.kind === 'VOICE').map((t) => facts.get(t)!);
  const copies = articles.flatMap((t) => (t.standing.kind === 'COPY' ? [{ article: t.id, of: t.standing.of }] : []));
  let changed = false;
  const run = async <T>(query: string, parameter: string, list: unknown[]): Promise<T[]> => {
    changed ||= list.length > 0;
    return list.length ? tx.run<T>(query, { [parameter]: list }) : [];
  };
  const touched = await run<{ id: string }>('Facts.unsay', 'articles', takeBack);
  const issues = await run<{ id: string }>('Facts.untell', 'articles', takeBack);
  await run('Facts.unhold', 'articles', takeBack);
  await run('Facts.uncopy', 'articles', uncopy);
  await run('Facts.articles', 'rows', articles.map((t) => ({ ...articleRow(t, facts.get(t)!), turn })));
  for (const { query, rows } of factSteps(heard)) await run(query, 'rows', rows);
  await run('Facts.unversion', 'ids', removeVersions.map(versionId));
  await run('Facts.versions', 'rows', versions.map((t) => versionRow(t, facts.get(t)!)));
  await run('Facts.removeArticles', 'articles', removeArticles);
  await run('Facts.copies', 'rows', copies);
  const left = await run<{ id: string }>('Facts.sweep', 'ids', touched.map((r) => r.id));
  await run('Facts.forgetNames', 'ids', left.map((r) => r.id));
  await run('Facts.sweepIssues', 'ids', issues.map((r) => r.id));
  if (!changed) return;
  const dirty = new Set([...articles.map((t) => t.id), ...takeBack, ...uncopy, ...removeArticles]);
  if (dirty.size) await tx.run('Blocks.mark', { rows: [...dirty].sort().map((id) => ({ id, says: null, token: null })) });
  await tx.run('State.dirty', { at });
}

/** The facts of texts that are to be written: as they came, or as they are stored. Has to run before anything is taken back. */
async function loadFacts(tx: Writer, texts: readonly WantedText[]): Promise<Map<WantedText, ArticleFacts>> {
  const missing = texts.filter((t) => t.facts === null);
  const of = (kind: StoredText['standing']): WantedText[] => missing.filter((t) => t.stored!.standing === kind);
  const voices = of('VOICE').length ? await factsOf((name, params) => tx.read(name, params), of('VOICE').map((t) => t.id)) : [];
  const kept = of('COPY').length + of('SUPERSEDED').length
    ? await tx.read<{ payload: string }>('Facts.payloads', { copies: of('COPY').map((t) => t.id), versions: of('SUPERSEDED').map((t) => versionId(t)) }) : [];
  const stored = new Map([...voices, ...kept.map((k) => JSON.parse(k.payload) as ArticleFacts)].map((f) => [`${f.article.id} ${f.article.textHash}`, f]));
  return new Map(texts.map((t) => [t, t.facts ?? stored.get(`${t.id} ${t.textHash}`)!]));
}

function articleRow({ factsHash: hash, ingestedAt, standing }: WantedText, facts: ArticleFacts): Record<string, unknown> {
  return { ...facts.article, factsHash: hash, ingestedAt, standing: standing.kind, payload: standing.kind === 'COPY' ? canonicalJson(sortFacts(facts)) : null };
}

function versionRow(text: WantedText, facts: ArticleFacts): Record<string, unknown> {
  const { id, text: _, ...article } = facts.article;
  return { ...article, id: versionId(text), article: id, factsHash: text.factsHash, ingestedAt: text.ingestedAt, payload: canonicalJson(sortFacts(facts)) };
}

function versionId({ id, textHash }: { id: string; textHash: string }): string {
  return `version/${id.replace(/^article\//, '')}/${textHash.slice(0, 16)}`;
}
