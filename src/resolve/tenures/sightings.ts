import { parseEdtf } from '../../domain/edtf.js';
import type { ArticleFacts, HeldFact } from '../../domain/facts.js';
import { isInOffice, type OfficeStatus } from '../../domain/kinds.js';
import { anchorDay } from '../../domain/anchor-day.js';
import { daysApart } from '../../domain/days.js';
import { dayOfSpeaking } from '../retrospect.js';
import { FIRM_DATE_DAYS } from '../thresholds.js';

/** One piece of evidence that a person holds, held or will hold an office. */
export interface Sighting {
  person: string;
  office: string;
  status: OfficeStatus;
  day: string | null;
  /** until when the same term is told to have lasted, and whether it ended then */
  through?: string;
  ended?: boolean;
}

/** What articles say of people in offices: on their own day, or on the day of a meeting that was held. */
export function collectSightings(articles: readonly ArticleFacts[], personOf: (alias: string, article: string) => string): Sighting[] {
  const sightings: Sighting[] = [];
  for (const facts of articles) {
    const { article, held, reports } = facts;
    for (const h of held) {
      const day = isInOffice(h.status) ? dayOfSpeaking(facts, h.alias) : anchorDay(article.publishedAt);
      if (h.from !== undefined || h.to !== undefined) {
        sightings.push(...termSightings(h, day).map((s) => ({ ...s, person: personOf(h.alias, article.id), office: h.office })));
        continue;
      }
      sightings.push({ person: personOf(h.alias, article.id), office: h.office, status: h.status, day });
    }
    for (const { status, date, participants } of reports) {
      if (status !== 'HELD' || !date?.earliest || !date.latest || daysApart(date.earliest, date.latest) > FIRM_DATE_DAYS) continue;
      for (const p of participants) {
        if (p.capacity !== null && p.node.startsWith('alias/')) sightings.push({ person: personOf(p.node, article.id), office: p.capacity, status: held.some((h) => h.alias === p.node && h.office === p.capacity && h.status === 'ACTING') ? 'ACTING' : 'CURRENT', day: date.earliest });
      }
    }
  }
  return sightings;
}

/**
 * What a term that is told with its dates says: in office from the last day on which it can have begun to the first on which it can have ended,
 * not before the first, and no longer after the last. A term without an end lasted until the day of the article, if that says it does.
 */
function termSightings({ status, from, to }: Pick<HeldFact, 'status' | 'from' | 'to'>, day: string | null): Omit<Sighting, 'person' | 'office'>[] {
  const began = from === undefined ? null : parseEdtf(from);
  const ended = to === undefined ? null : parseEdtf(to);
  const bounds: Omit<Sighting, 'person' | 'office'>[] = [];
  if (began?.earliest) bounds.push({ status: 'DESIGNATE', day: began.earliest });
  if (ended?.latest) bounds.push({ status: 'FORMER', day: ended.latest });
  if (status === 'DESIGNATE') return bounds;
  const last = ended ? ended.earliest : isInOffice(status) ? day : null;
  const first = began?.latest ?? last;
  const seen = status === 'ACTING' ? status : 'CURRENT';
  if (first === null) return [...bounds, { status: seen, day: null }];
  // begun and ended in one year: on no day that is known
  if (last !== null && last < first) return [...bounds, { status: seen, day: null }];
  return [...bounds, { status: seen, day: first, through: last ?? first, ended: ended !== null }];
}
