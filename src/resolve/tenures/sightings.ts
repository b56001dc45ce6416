import type { ArticleFacts } from '../../domain/facts.js';
import type { OfficeStatus } from '../../domain/kinds.js';
import { anchorDay, daysApart } from '../days.js';
import { dayOfSpeaking } from '../retrospect.js';
import { FIRM_DATE_DAYS } from '../thresholds.js';

/** One piece of evidence that a person holds, held or will hold an office. */
export interface Sighting {
  person: string;
  office: string;
  status: OfficeStatus;
  day: string | null;
}

/** What articles say of people in offices: on their own day, or on the day of a meeting that was held. */
export function collectSightings(articles: readonly ArticleFacts[], personOf: (alias: string, article: string) => string): Sighting[] {
  const sightings: Sighting[] = [];
  for (const facts of articles) {
    const { article, held, reports } = facts;
    for (const h of held) {
      const day = h.status === 'CURRENT' ? dayOfSpeaking(facts, h.alias) : anchorDay(article.publishedAt);
      sightings.push({ person: personOf(h.alias, article.id), office: h.office, status: h.status, day });
    }
    for (const { status, date, participants } of reports) {
      if (status !== 'HELD' || !date?.earliest || !date.latest || daysApart(date.earliest, date.latest) > FIRM_DATE_DAYS) continue;
      for (const p of participants) {
        if (p.capacity !== null && p.node.startsWith('alias/')) sightings.push({ person: personOf(p.node, article.id), office: p.capacity, status: 'CURRENT', day: date.earliest });
      }
    }
  }
  return sightings;
}
