import type { Clause } from '../clause/clause.js';
import type { Registry } from '../entities/registry.js';
import { lendDays } from './lent-days.js';
import { lendPlaces } from './lent-places.js';
import type { Report } from './report.js';
import { sceneOf } from './scene.js';

/** What the article around them tells of reports that say no place or no date of their own: the visit they were part of, the meeting before, the dateline, the day of the news. */
export function inheritFrames(reports: Report[], clauses: readonly Clause[], registry: Registry, publishedAt: string | null, text: string, without: ReadonlySet<string>): Report[] {
  const around = { scene: sceneOf(clauses, registry, publishedAt, text), registry, publishedAt, text, without };
  lendDays(reports, around);
  lendPlaces(reports, around);
  return reports;
}
