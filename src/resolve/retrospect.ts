import type { ArticleFacts } from '../domain/facts.js';
import { anchorDay, daysApart } from './days.js';
import { RETROSPECT_DAYS } from './thresholds.js';

/**
 * The day on which an article speaks of somebody: its own, unless all it tells of them happened long before.
 * "President Nixon flew to China", forty years on, does not say who is president now.
 */
export function dayOfSpeaking({ article, reports }: ArticleFacts, alias: string): string | null {
  const day = anchorDay(article.publishedAt);
  if (day === null) return null;
  const own = reports.filter((r) => r.participants.some((p) => p.node === alias));
  const past = own.filter((r) => r.date?.latest != null && r.date.latest < day && daysApart(r.date.latest, day) > RETROSPECT_DAYS);
  return own.length > 0 && past.length === own.length ? null : day;
}
