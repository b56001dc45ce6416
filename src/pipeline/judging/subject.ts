import { BadInputError, NotFoundError } from '../../domain/errors.js';
import { MOST_ARTICLES, type NameKey, type Subject } from '../../domain/judgement.js';
import { factsOf } from '../../graph/facts-read.js';
import type { Graph } from '../../graph/graph.js';
import { reportKey } from '../../resolve/judgements/subjects.js';

/** What a judgement is keyed to, with the nodes of the facts that it leads to. */
export interface Found {
  subject: Subject;
  named: string[];
  reports: string[];
}

interface Named { id: string; name: string; country: string | null; articles: string[] }

/**
 * What a judgement on something in the graph is keyed to: a person by the name and the articles that mean the person by it, a meeting by its first report.
 * @param article holds a ruling on a name to this one article
 */
export async function subjectOf(graph: Graph, id: string, article: string | null = null): Promise<Found> {
  const type = id.slice(0, Math.max(0, id.indexOf('/')));
  if (type === 'person' || type === 'alias' || type === 'agency') {
    const [row] = await graph.read<Named>(type === 'person' ? 'Ledger.person' : 'Ledger.named', { id, limit: MOST_ARTICLES });
    if (!row || !row.articles.length) throw new NotFoundError(type, id, []);
    const articles = article === null ? row.articles : await inArticle(graph, row, article);
    const subject: NameKey = { what: type === 'agency' ? 'AGENCY' : 'PERSON', name: row.name, country: row.country, articles };
    return { subject, named: [row.id], reports: [] };
  }
  if (type === 'meeting' || type === 'report') {
    const [row] = await graph.read<{ id: string; article: string }>('Ledger.report', { id });
    const [facts] = row ? await factsOf((name, params) => graph.read(name, params), [row.article], false) : [];
    const subject = row && facts ? reportKey(facts, row.id) : null;
    if (!row || !subject) throw new NotFoundError(type, id, []);
    return { subject, named: [], reports: [row.id] };
  }
  throw new BadInputError(`nobody can judge ${JSON.stringify(id.slice(0, 200))}; give the id of a person, an alias, an agency, a meeting or a report`, { id });
}

async function inArticle(graph: Graph, { id, name }: Named, article: string): Promise<string[]> {
  const [facts] = await factsOf((query, params) => graph.read(query, params), [article], false);
  if (!facts) throw new NotFoundError('article', article, []);
  if (!facts.nodes.some((n) => n.id === id)) throw new BadInputError(`${article} names nobody ${JSON.stringify(name)}; give an article that does`, { article, name });
  return [article];
}
