import type { ArticleFacts, FactNode } from '../../domain/facts.js';
import type { Judgement, NameKey, ReportKey, Subject } from '../../domain/judgement.js';
import { slug } from '../../domain/text.js';
import { nodeNamed, participantNames, reportSaying } from './find.js';

type AgencyNode = Extract<FactNode, { type: 'AGENCY' }>;

/** What a judgement comes to in the keys of the facts. It follows from these articles alone, and can be kept as long as they say the same. */
export interface Resolved {
  /** id of the judgement */
  id: string;
  kind: Exclude<Judgement['kind'], 'UNDO'>;
  what: Subject['what'];
  /** usages of names for people, ids for agencies, reports for meetings; nothing when no article says it any more */
  a: string[];
  b: string[];
  /** of RENAME */
  name: string | null;
  /** of WRONG_PARTICIPANT: the nodes that the report calls so */
  wrong: string[];
  agencies: AgencyNode[];
  /** report → its article */
  reports: Record<string, string>;
}

/** A name as one article uses it. */
export const usageKey = (alias: string, article: string): string => `${alias} ${article}`;

/** Finds what a judgement is on. `factsOf` gives what an article that is heard says, as it says it. */
export function resolve(j: Exclude<Judgement, { kind: 'UNDO' }>, factsOf: (article: string) => ArticleFacts | undefined): Resolved {
  const found: Resolved = { id: j.id, kind: j.kind, what: j.a.what, a: [], b: [], name: j.kind === 'RENAME' ? j.name : null, wrong: [], agencies: [], reports: {} };
  const keysOf = (subject: Subject): string[] => {
    if (subject.what === 'MEETING') return reportOf(subject, factsOf).map(({ report, article }) => ((found.reports[report] = article), report));
    const usages = usagesOf(subject, factsOf);
    if (subject.what === 'PERSON') return usages.map((u) => usageKey(u.node, u.article));
    found.agencies.push(...usages.flatMap((u) => (u.fact?.type === 'AGENCY' && !found.agencies.some((known) => known.id === u.node) ? [u.fact] : [])));
    return [...new Set(usages.map((u) => u.node))];
  };
  found.a = keysOf(j.a);
  if ('b' in j && j.a.what === j.b.what) found.b = keysOf(j.b);
  if (j.kind === 'WRONG_PARTICIPANT' && found.a[0] !== undefined) found.wrong = nodesCalled(factsOf(j.a.article)!, found.a[0], j.participant);
  return found;
}

/** The articles that a judgement is keyed to. */
export function articlesOf(j: Exclude<Judgement, { kind: 'UNDO' }>): string[] {
  return [j.a, ...('b' in j ? [j.b] : [])].flatMap((subject) => (subject.what === 'MEETING' ? [subject.article] : subject.articles));
}

function usagesOf(key: NameKey, factsOf: (article: string) => ArticleFacts | undefined): { node: string; article: string; fact: FactNode | undefined }[] {
  return key.articles.flatMap((article) => {
    const facts = factsOf(article);
    const node = facts && nodeNamed(facts, key);
    return node ? [{ node, article, fact: facts.nodes.find((n) => n.id === node) }] : [];
  });
}

function reportOf(key: ReportKey, factsOf: (article: string) => ArticleFacts | undefined): { report: string; article: string }[] {
  const facts = factsOf(key.article);
  const report = facts && reportSaying(facts, key);
  return report ? [{ report: report.id, article: key.article }] : [];
}

function nodesCalled(facts: ArticleFacts, id: string, name: string): string[] {
  const report = facts.reports.find((r) => r.id === id)!;
  const names = participantNames(facts, report);
  return report.participants.filter((_, i) => slug(names[i]!) === slug(name)).map((p) => p.node);
}
