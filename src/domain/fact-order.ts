import { canonicalJson, sortBy } from './canonical.js';
import type { ArticleFacts, Evidence, ReportFact } from './facts.js';
import { sha256 } from './text.js';

/** The same facts with every list in its canonical order, so that equal facts are deeply equal and hash alike. */
export function sortFacts(facts: ArticleFacts): ArticleFacts {
  return {
    article: facts.article,
    nodes: sortBy(facts.nodes, (n) => n.id),
    mentions: sortBy(facts.mentions.map((m) => ({ ...m, mentions: sortBy(m.mentions, place) })), (m) => `${m.node} ${m.name}`),
    held: sortBy(facts.held, place),
    reports: sortBy(facts.reports.map(sortReport), (r) => `${r.id.length} ${r.id}`),
  };
}

function sortReport(report: ReportFact): ReportFact {
  return {
    ...report,
    participants: sortBy(report.participants, place),
    others: sortBy(report.others, place),
    issues: sortBy(report.issues, place),
  };
}

const place = ({ start, end }: Pick<Evidence, 'start' | 'end'>): string => `${String(start).padStart(9, '0')} ${String(end).padStart(9, '0')}`;

/** One hash for what an article says, whatever the order of its lists. */
export function factsHash(facts: ArticleFacts): string {
  return sha256(canonicalJson(sortFacts(facts)));
}
