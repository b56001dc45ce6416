import type { DerivedMeeting, DerivedPerson } from '../../domain/derived.js';
import type { ArticleFacts } from '../../domain/facts.js';
import { MOST_ARTICLES, type NameKey, type ReportKey } from '../../domain/judgement.js';
import { byCodeUnit } from '../../domain/text.js';
import { participantNames } from './find.js';

/**
 * What a judgement on a person is keyed to: the name that the person is known by, in the articles that mean the person by it.
 * @param articlesOf the articles that name an alias
 */
export function personKey(person: Pick<DerivedPerson, 'id' | 'aliases'>, alias: { id: string; name: string; country: string | null; articles: readonly string[] }): NameKey {
  const own = person.aliases.find((a) => a.alias === alias.id);
  const articles = [...(own?.articles ?? alias.articles)].sort(byCodeUnit).slice(0, MOST_ARTICLES);
  return { what: 'PERSON', name: alias.name, country: alias.country, articles };
}

/** What a judgement on a meeting is keyed to: its first report. */
export function firstReport(meeting: Pick<DerivedMeeting, 'reports'>): string {
  const reports = meeting.reports.map((r) => r.report).sort(byCodeUnit);
  return meeting.reports.find((r) => r.rule === 'own-report')?.report ?? reports[0]!;
}

/** What a judgement on a report is keyed to: its words and whom it names. */
export function reportKey(facts: ArticleFacts, report: string): ReportKey | null {
  const found = facts.reports.find((r) => r.id === report);
  if (!found) return null;
  const { kind, start, end, quote } = found;
  return { what: 'MEETING', article: facts.article.id, kind, start, end, quote, participants: participantNames(facts, found).sort(byCodeUnit) };
}
