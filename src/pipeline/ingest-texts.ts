import { clean } from '../clean/clean.js';
import type { GivenText } from '../domain/article.js';
import { ReadoutError } from '../domain/errors.js';
import type { ArticleFacts } from '../domain/facts.js';
import { extract } from '../extract/extract.js';
import { writeFacts } from '../graph/facts-write.js';
import type { Graph } from '../graph/graph.js';
import { normalise } from '../read/decode.js';
import { fieldsOf } from '../read/fields.js';
import { makeArticle } from '../read/make-article.js';
import { toFacts } from '../resolve/facts/to-facts.js';
import { refresh } from './refresh.js';

/** Loads a few texts that are at hand rather than in files. What can't be read is told, and the rest goes on. */
export async function ingestTexts(graph: Graph, texts: readonly GivenText[]): Promise<{ article: string | null; outcome: string; message: string | null }[]> {
  const read = texts.map((given, i) => readText(given, `articles[${i}]`));
  const facts = read.filter((r): r is ArticleFacts => !(r instanceof ReadoutError));
  const outcomes = await writeFacts(graph, facts, new Date().toISOString());
  await refresh(graph);
  return read.map((r) => (r instanceof ReadoutError ? { article: null, outcome: 'failed', message: r.message } : { article: r.article.id, outcome: outcomes[facts.indexOf(r)]!.outcome, message: null }));
}

function readText({ text, ...fields }: GivenText, culprit: string): ArticleFacts | ReadoutError {
  try {
    const article = makeArticle(fieldsOf(Object.entries(fields), culprit), normalise(text), culprit);
    return toFacts(extract(clean(article)), { modifiedAt: article.modifiedAt });
  } catch (error) {
    if (error instanceof ReadoutError) return error;
    throw error;
  }
}
