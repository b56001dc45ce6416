import { factsHash } from '../domain/fact-order.js';
import type { ArticleFacts } from '../domain/facts.js';
import { groupBy } from '../domain/group-by.js';
import { byCodeUnit } from '../domain/text.js';
import { byReading, standings } from '../domain/voices.js';

/** The facts that count, by article id: copies, superseded versions and earlier readings of one text are left out. */
export function voices(facts: readonly ArticleFacts[]): ArticleFacts[] {
  const texts = [...groupBy(facts, (f) => `${f.article.id} ${f.article.textHash}`).values()].map(latestReading);
  const standing = standings(texts.map((f) => f.article));
  return texts.filter((f) => standing.get(f.article)?.kind === 'VOICE').sort((a, b) => byCodeUnit(a.article.id, b.article.id));
}

/** One text that was read several times: by the latest extractor. */
function latestReading(readings: readonly ArticleFacts[]): ArticleFacts {
  return readings.reduce((a, b) => ((byReading(a.article, b.article) || byCodeUnit(factsHash(a), factsHash(b))) < 0 ? b : a));
}
