import type { ArticleFacts } from '../../domain/facts.js';
import type { ReportKey } from '../../domain/judgement.js';
import { byCodeUnit } from '../../domain/text.js';
import { participantNames } from './find.js';

/** What a judgement on a report is keyed to: its words and whom it names. Null when the article has no such report. */
export function reportKey(facts: ArticleFacts, report: string): ReportKey | null {
  const found = facts.reports.find((r) => r.id === report);
  if (!found) return null;
  const { kind, start, end, quote } = found;
  return { what: 'MEETING', article: facts.article.id, kind, start, end, quote, participants: participantNames(facts, found).sort(byCodeUnit) };
}
