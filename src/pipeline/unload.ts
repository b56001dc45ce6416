import { articleId } from '../domain/article-id.js';
import { removeFacts } from '../graph/facts-write.js';
import type { Graph } from '../graph/graph.js';
import { refresh, type Refreshed } from './refresh.js';

export interface Unloaded extends Refreshed {
  /** as they were asked for, with what became of each */
  articles: { asked: string; article: string; removed: boolean }[];
}

/** Takes articles out again, by id or address: exactly what only they support goes with them. What is not there is told, and the rest goes on. */
export async function unload(graph: Graph, asked: readonly string[]): Promise<Unloaded> {
  const articles: Unloaded['articles'] = [];
  for (const one of asked) {
    const article = one.startsWith('article/') ? one : articleId(one, '');
    articles.push({ asked: one, article, removed: await removeFacts(graph, article) });
  }
  return { articles, ...(await refresh(graph)) };
}
