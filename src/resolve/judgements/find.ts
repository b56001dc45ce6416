import type { ArticleFacts, FactNode, ReportFact } from '../../domain/facts.js';
import type { NameKey, ReportKey } from '../../domain/judgement.js';
import { byCodeUnit, fold, slug } from '../../domain/text.js';

const NODE_TYPE = { PERSON: 'ALIAS', AGENCY: 'AGENCY' } as const satisfies Record<NameKey['what'], FactNode['type']>;

/** The node that an article means by a name, found again after the article was read anew: by name and country, by name, by the words it is called with. */
export function nodeNamed({ nodes, mentions }: ArticleFacts, { what, name, country }: NameKey): string | null {
  const own = nodes.filter((n) => n.type === NODE_TYPE[what]).sort((a, b) => byCodeUnit(a.id, b.id));
  const ids = new Set(own.map((n) => n.id));
  const called = (n: FactNode): boolean => slug(n.name) === slug(name);
  const found = own.find((n) => called(n) && n.country === country) ?? own.find(called);
  if (found) return found.id;
  const words = fold(name);
  return mentions.filter((m) => ids.has(m.node) && (fold(m.name) === words || m.mentions.some((e) => fold(e.quote) === words))).map((m) => m.node).sort(byCodeUnit)[0] ?? null;
}

/** The report that a judgement is on, found again after the article was read anew: by its words, then by whom it names. */
export function reportSaying(facts: ArticleFacts, key: ReportKey): ReportFact | null {
  const wanted = key.participants.map(slug);
  const ranked = facts.reports.flatMap((report) => {
    const sameWords = report.quote === key.quote;
    if (!sameWords && !(report.start < key.end && key.start < report.end)) return [];
    const named = participantNames(facts, report).map(slug);
    const left = [...named];
    const shared = wanted.filter((name) => left.includes(name) && left.splice(left.indexOf(name), 1)).length;
    // of two reports in one sentence it is the one with the same people; with none of them it is another report
    if (shared === 0 && wanted.length > 0) return [];
    return [{ report, score: [2 * shared - named.length - wanted.length, sameWords ? 1 : 0, report.kind === key.kind ? 1 : 0, report.start === key.start ? 1 : 0] }];
  });
  ranked.sort((a, b) => compare(b.score, a.score) || byCodeUnit(a.report.id, b.report.id));
  return ranked[0]?.report ?? null;
}

/** What the article calls those whom a report names. */
export function participantNames({ nodes }: ArticleFacts, { participants }: ReportFact): string[] {
  const names = new Map(nodes.map((n) => [n.id, n.name]));
  return participants.map((p) => names.get(p.node) ?? p.node);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, x] of a.entries()) if (x !== b[i]) return x - (b[i] ?? 0);
  return 0;
}
