import { parseEdtf } from '../../domain/edtf.js';
import type { ExtractedReport } from '../../domain/extraction.js';
import type { Evidence, ReportFact } from '../../domain/facts.js';

/** What turning one report into facts needs to know of its article. */
export interface ReportContext {
  id: string;
  node: (ref: string) => string;
  evidence: (span: { start: number; end: number; rule: string }) => Evidence;
  inTitle: (span: { start: number; end: number }) => boolean;
}

/** A report in the keys of the graph. */
export function reportFact(report: ExtractedReport, { id, node, evidence, inTitle }: ReportContext): ReportFact {
  const { kind, status, confidence, participants, others, place, date, issues } = report;
  return {
    id, kind, status, confidence, ...evidence(report),
    inTitle: inTitle(report),
    participants: participants.map((p) => ({
      node: node(p.entity), side: p.side, role: p.role,
      capacity: p.capacity === null ? null : node(p.capacity),
      onBehalfOf: p.onBehalfOf === null ? null : node(p.onBehalfOf),
      ...evidence(p),
    })),
    others: others.map(({ text, side, start, end }) => ({ text, side, start, end })),
    place: place && { node: node(place.entity), ...evidence(place) },
    date: date && { edtf: date.edtf, ...(parseEdtf(date.edtf ?? '') ?? { earliest: null, latest: null }), ...evidence(date) },
    issues: issues.map((i) => ({ issue: i.issue.startsWith('issue/') ? i.issue : `issue/${i.issue}`, ...evidence(i) })),
  };
}
