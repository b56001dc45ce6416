import { parseEdtf } from '../../domain/edtf.js';
import type { ExtractedReport } from '../../domain/extraction.js';
import type { Evidence, ReportFact } from '../../domain/facts.js';
import { slug } from '../../domain/text.js';
import { findIssue } from '../../lexicon/issues.js';

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
    others: others.map(({ text, side, start, end }) => ({ text, side: side || null, start, end })),
    place: place && { node: node(place.entity), ...evidence(place) },
    date: date && { edtf: date.edtf, ...(parseEdtf(date.edtf ?? '') ?? { earliest: null, latest: null }), ...evidence(date) },
    issues: issues.map((i) => ({ issue: issueNode(i.issue), ...evidence(i) })),
  };
}

/** The node of an issue by its id, its name or a phrase for it; one that is in no tree stands by itself. */
function issueNode(issue: string): string {
  const name = issue.replace(/^issue\//, '');
  return `issue/${findIssue(name)?.id ?? slug(name)}`;
}
