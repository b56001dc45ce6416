import type { ArticleFacts } from '../../domain/facts.js';
import type { Judgement } from '../../domain/judgement.js';
import type { LookUp } from '../../graph/books/look-up.js';
import type { Dirty } from '../../graph/books/queue.js';
import type { Graph } from '../../graph/graph.js';
import type { Told } from '../../resolve/blocks/told.js';
import type { Alias } from '../../resolve/people/blocks.js';
import { readAhead, type Ahead } from './ahead.js';
import type { Articles } from './articles.js';
import { changedNames, type ChangedNames } from './names.js';
import { rulingsNow, type RulingsNow } from './rulings.js';

/** What has changed since the graph was derived last. */
export interface Change {
  ruled: RulingsNow;
  /** what a run that did not end was about to write */
  ahead: Ahead;
  /** articles that say something else, or are ruled to */
  dirty: string[];
  /** what they say now; those that are not heard any more are `gone` */
  facts: ArticleFacts[];
  gone: string[];
  /** what was made of them */
  olds: Told[];
  names: ChangedNames;
  /** the aliases of all these, as they were and as they are */
  seeds: Alias[];
}

/**
 * Finds out what has changed.
 * @param most articles that are worth looking at one by one
 * @returns null when the change reaches everything, or too much
 */
export async function readChange(graph: Graph, look: LookUp, articles: Articles, queue: readonly Dirty[], ledger: readonly Judgement[], most: number): Promise<Change | null> {
  const ahead = readAhead(queue);
  const changed = new Set([...queue.filter((d) => d.says === null).map((d) => d.id), ...ahead.articles]);
  const ruled = await rulingsNow(graph, look, ledger, changed, (ids) => articles.readAsSaid(ids));
  articles.mend = ruled.mend;
  const dirty = [...new Set([...changed, ...ruled.articles, ...(await look.naming(ruled.agencies, most + 1))])];
  if (dirty.length - ahead.articles.length > most) return null;
  await articles.toldOf(dirty);
  const facts = await articles.readFacts([...(await look.heard(dirty))].sort());
  const olds = dirty.flatMap((id) => articles.old.get(id) ?? []);
  const names = await changedNames(look, [...olds.flatMap((t) => t.nodes), ...facts.flatMap((f) => f.nodes.filter((n) => n.type !== 'ALIAS'))]);
  if (names.reachesAll) return null;
  return {
    ruled, ahead, dirty, facts, olds, names,
    gone: dirty.filter((id) => !facts.some((f) => f.article.id === id)),
    seeds: [...olds.flatMap((t) => t.aliases.map(({ alias, name, country }) => ({ id: alias, name, country }))), ...facts.flatMap((f) => f.nodes.filter((n) => n.type === 'ALIAS')), ...ahead.aliases],
  };
}
