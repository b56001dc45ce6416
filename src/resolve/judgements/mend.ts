import type { ArticleFacts, FactNode, ReportFact } from '../../domain/facts.js';
import { Links } from './links.js';
import type { Resolved } from './resolved.js';

/** What an article says, as it is ruled to be read. */
export type Mend = (facts: ArticleFacts) => ArticleFacts;

/** Leaves out the reports and participants that are ruled to be wrong, and puts one agency, the first by id, in the place of all that are ruled to be the same. */
export function mending(resolved: readonly Resolved[], agencies: Links): Mend {
  const wrong = wrongReports(resolved);
  const nodes = new Map(resolved.flatMap((r) => r.agencies).reverse().map((n) => [n.id, n]));
  if (!wrong.size && agencies.isEmpty) return (facts) => facts;
  return (facts) => withAgencies(withoutWrong(facts, wrong), agencies, nodes);
}

function wrongReports(resolved: readonly Resolved[]): Map<string, Set<string> | 'all'> {
  const wrong = new Map<string, Set<string> | 'all'>();
  for (const { kind, a: [report], wrong: nodes } of resolved) {
    if (report === undefined || (kind !== 'WRONG_REPORT' && kind !== 'WRONG_PARTICIPANT')) continue;
    const known = wrong.get(report);
    if (kind === 'WRONG_REPORT') wrong.set(report, 'all');
    else if (known !== 'all') wrong.set(report, new Set([...(known ?? []), ...nodes]));
  }
  return wrong;
}

function withoutWrong(facts: ArticleFacts, wrong: ReadonlyMap<string, ReadonlySet<string> | 'all'>): ArticleFacts {
  return facts.reports.some((r) => wrong.has(r.id)) ? { ...facts, reports: facts.reports.flatMap((r) => mended(r, wrong.get(r.id))) } : facts;
}

function mended(report: ReportFact, wrong: ReadonlySet<string> | 'all' | undefined): ReportFact[] {
  if (wrong === undefined) return [report];
  if (wrong === 'all') return [];
  const participants = report.participants.filter((p) => !wrong.has(p.node)).map((p) => (p.onBehalfOf !== null && wrong.has(p.onBehalfOf) ? { ...p, onBehalfOf: null } : p));
  return participants.length ? [{ ...report, participants }] : [];
}

function withAgencies(facts: ArticleFacts, agencies: Links, nodes: ReadonlyMap<string, FactNode>): ArticleFacts {
  if (agencies.isEmpty) return facts;
  const taken = new Set<string>();
  const one = (id: string): string => {
    const component = id.startsWith('agency/') ? agencies.componentOf(id) : null;
    if (component === null || component === id) return id;
    taken.add(component);
    return component;
  };
  const reports = facts.reports.map((r) => ({
    ...r,
    participants: r.participants.map((p) => ({ ...p, node: one(p.node), onBehalfOf: p.onBehalfOf === null ? null : one(p.onBehalfOf) })),
    place: r.place && { ...r.place, node: one(r.place.node) },
  }));
  if (!taken.size) return facts;
  const missing = [...taken].sort().filter((id) => !facts.nodes.some((n) => n.id === id));
  return { ...facts, reports, nodes: [...facts.nodes, ...missing.flatMap((id) => nodes.get(id) ?? [])] };
}
