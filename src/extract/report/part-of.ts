import type { Report } from './report.js';

/** "A delegation held a series of meetings": tells of the meetings that follow, and is none itself. */
function isUmbrella(r: Report): boolean {
  return r.seats.length === 0 && r.others.some((o) => /delegation/i.test(o.text)) && r.status === 'HELD';
}

/** Without those that only announce the reports that follow them. */
export function withoutUmbrellas(reports: Report[]): Report[] {
  return reports.filter((r) => !isUmbrella(r));
}

/** Whether a report is of the visit, or the round of meetings, that another tells of. */
export function isPartOf(report: Report, frame: Report): boolean {
  if (frame === report || frame.sentence > report.sentence) return false;
  if (frame.kind === 'VISIT') return shareSomebody(frame, report);
  return isUmbrella(frame) && report.seats.some((s) => s.rule === 'the-delegation' || frame.others.some((o) => o.side === s.side));
}

export function shareSomebody(a: Report, b: Report): boolean {
  return a.seats.some((s) => b.seats.some((t) => t.party === s.party));
}

/** Those who met in one room, or would have. */
export function isGathering({ kind }: Report): boolean {
  return kind !== 'CALL' && kind !== 'LETTER' && kind !== 'VISIT';
}
