import type { ArticleFacts, ReportFact } from '../domain/facts.js';
import { anchorDay } from '../domain/anchor-day.js';
import { daysApart } from '../domain/days.js';
import { HISTORY_DAYS, RETROSPECT_DAYS } from './thresholds.js';

/**
 * The day on which an article speaks of somebody: its own, unless all it tells of them happened long before.
 * "President Nixon flew to China", forty years on, does not say who is president now.
 */
export function dayOfSpeaking({ article, reports }: ArticleFacts, alias: string): string | null {
  const day = anchorDay(article.publishedAt);
  if (day === null) return null;
  const before = (days: number) => (r: ReportFact): boolean => r.date?.latest != null && r.date.latest < day && daysApart(r.date.latest, day) > days;
  if (!reports.some(before(RETROSPECT_DAYS))) return day;
  const own = reports.filter((r) => r.participants.some((p) => p.node === alias));
  // who takes part in nothing is of the time of what the article tells
  const told = own.length ? own : reports;
  if (told.length && told.every(before(RETROSPECT_DAYS))) return null;
  const dated = reports.filter((r) => r.date?.latest != null);
  return dated.length * 2 > reports.length && dated.every(before(HISTORY_DAYS)) ? null : day;
}
