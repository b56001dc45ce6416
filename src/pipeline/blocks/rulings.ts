import type { ArticleFacts } from '../../domain/facts.js';
import type { Judgement } from '../../domain/judgement.js';
import { bookedRulings } from '../../graph/books/rulings.js';
import type { LookUp } from '../../graph/books/look-up.js';
import type { Graph } from '../../graph/graph.js';
import { aliasOf, countingOf, rulingsOf, type Rulings } from '../../resolve/judgements/apply.js';
import type { Mend } from '../../resolve/judgements/mend.js';
import { articlesOf, resolve, type Resolved } from '../../resolve/judgements/resolved.js';

/** What people ruled, and what of it is another than when the graph was derived last. */
export interface RulingsNow {
  rulings: Rulings;
  mend: Mend;
  /** judgement → what it came to, and what it comes to */
  known: ReadonlyMap<string, string>;
  now: ReadonlyMap<string, string>;
  /** the article of a report that somebody ruled on */
  articleOf: ReadonlyMap<string, string>;
  /** aliases on which the rulings are others than before */
  aliases: string[];
  /** agencies, likewise */
  agencies: string[];
  /** articles on whose reports they are */
  articles: string[];
}

/**
 * Lays the ledger on the facts, from what the books say of it: only judgements that are new, or keyed to an article that changed, are looked at again.
 * @param readFacts what articles say that are heard, as they say it
 */
export async function rulingsNow(graph: Graph, look: LookUp, ledger: readonly Judgement[], changed: ReadonlySet<string>, readFacts: (ids: readonly string[]) => Promise<ArticleFacts[]>): Promise<RulingsNow> {
  const known = await bookedRulings(graph);
  const counting = countingOf(ledger);
  const fresh = counting.filter((j) => !known.has(j.id) || articlesOf(j).some((id) => changed.has(id)));
  const heard = await look.heard(fresh.flatMap(articlesOf));
  const facts = new Map((await readFacts([...heard].sort())).map((f) => [f.article.id, f]));
  const anew = new Map(fresh.map((j) => [j.id, resolve(j, (article) => facts.get(article))]));
  const resolved = counting.map((j) => anew.get(j.id) ?? (JSON.parse(known.get(j.id)!) as Resolved));
  const now = new Map(resolved.map((r) => [r.id, JSON.stringify(r)]));
  const before = [...known].filter(([id, says]) => now.get(id) !== says).map(([, says]) => JSON.parse(says) as Resolved);
  const touched = [...before, ...resolved.filter((r) => known.get(r.id) !== now.get(r.id))];
  const keys = (what: Resolved['what']): string[] => touched.filter((r) => r.what === what).flatMap((r) => [...r.a, ...r.b]);
  return {
    ...rulingsOf(resolved), known, now,
    articleOf: new Map([...before, ...resolved].flatMap((r) => Object.entries(r.reports))),
    aliases: [...new Set(keys('PERSON').map(aliasOf))], agencies: [...new Set(keys('AGENCY'))],
    articles: [...new Set(touched.flatMap((r) => Object.values(r.reports)))],
  };
}
