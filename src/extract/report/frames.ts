import type { Clause } from '../clause/clause.js';
import type { Registry } from '../entities/registry.js';
import { datelineDate, datelineOf, isHere } from './dateline.js';
import type { PlaceReading } from './place.js';
import type { Report } from './report.js';

/** A meeting without place or date of its own has those of the visit or round of meetings it was part of. */
export function inheritFrames(reports: Report[], clauses: readonly Clause[], registry: Registry, publishedAt: string | null, text: string): Report[] {
  const sent = clauses.slice(0, 6).map((c) => datelineOf(c, registry));
  const at = sent.findIndex((p) => p !== null);
  const dateline = sent[at] ?? null;
  const here = new Set(clauses.filter(isHere).map((c) => c.sentence.index));
  const lead = new Set(clauses.slice(at, at + 2).map((c) => c.sentence.index));
  const sentOn = at >= 0 ? datelineDate(clauses[at]!, publishedAt, text) : null;
  for (const report of reports) {
    if (!report.date && report.status === 'HELD' && lead.has(report.sentence)) report.date = sentOn;
    if (report.kind === 'CALL' || report.kind === 'LETTER' || report.kind === 'VISIT') continue;
    const frames = reports.filter((r) => r !== report && r.sentence <= report.sentence && isFrameOf(r, report));
    const place = frames.filter((r) => r.place).at(-1)?.place ?? null;
    const date = frames.filter((r) => r.date && r.status === report.status).at(-1)?.date ?? null;
    report.place ??= place && { ...place, rule: 'place-of-the-visit' };
    report.date ??= date && { ...date, rule: 'date-of-the-visit' };
    if (!report.place && dateline && (here.has(report.sentence) || (report.status === 'HELD' && (lead.has(report.sentence) || isHome(report, dateline))))) report.place = dateline;
  }
  return reports;
}

function isFrameOf(frame: Report, report: Report): boolean {
  if (frame.kind === 'VISIT') return frame.seats.some((s) => report.seats.some((t) => t.party === s.party));
  return isUmbrella(frame) && report.seats.some((s) => s.rule === 'the-delegation' || frame.others.some((o) => o.side === s.side));
}

function isHome(report: Report, dateline: PlaceReading): boolean {
  return report.seats.some((s) => s.side !== null && s.side === dateline.entity.country);
}

/** "A delegation held a series of meetings": tells of the meetings that follow, and is none itself. */
function isUmbrella(r: Report): boolean {
  return r.seats.length === 0 && r.others.some((o) => /delegation/i.test(o.text)) && r.status === 'HELD';
}

/** Without those that only announce the reports that follow them. */
export function withoutUmbrellas(reports: Report[]): Report[] {
  return reports.filter((r) => !isUmbrella(r));
}
