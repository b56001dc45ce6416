import type { ArticleFacts } from '../../domain/facts.js';
import type { Judgement, Subject } from '../../domain/judgement.js';
import { nodeNamed, reportSaying } from './find.js';
import { inForce } from './in-force.js';

/** A ruling outweighs whatever else speaks for or against. */
export const JUDGED_WEIGHT = 100;

/** The rulings in force that say of two things, each known by some ids of the facts, that they are one or are not. */
export function judgedRules(articles: readonly ArticleFacts[], ledger: readonly Judgement[], ofA: ReadonlySet<string>, ofB: ReadonlySet<string>): { name: string; weight: number; words: string }[] {
  if (!ledger.length) return [];
  const byId = new Map(articles.map((f) => [f.article.id, f]));
  const idsOf = (s: Subject): string[] => (s.what === 'MEETING' ? [s.article] : s.articles).flatMap((article) => {
    const facts = byId.get(article);
    return (facts && (s.what === 'MEETING' ? reportSaying(facts, s)?.id : nodeNamed(facts, s))) ?? [];
  });
  return inForce(ledger).flatMap((j) => {
    if (j.kind !== 'SAME' && j.kind !== 'DIFFERENT') return [];
    const [a, b] = [idsOf(j.a), idsOf(j.b)];
    const on = (x: readonly string[], y: readonly string[]): boolean => x.some((id) => ofA.has(id)) && y.some((id) => ofB.has(id));
    if (!on(a, b) && !on(b, a)) return [];
    const words = `${j.by} ruled on ${j.at.slice(0, 10)} that they are ${j.kind === 'SAME' ? 'the same' : 'different'}${j.why === null ? '' : `: ${j.why}`} (${j.id})`;
    return [{ name: j.kind === 'SAME' ? 'judged-same' : 'judged-different', weight: j.kind === 'SAME' ? JUDGED_WEIGHT : -JUDGED_WEIGHT, words }];
  });
}
