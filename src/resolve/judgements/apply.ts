import type { ArticleFacts, ReportFact } from '../../domain/facts.js';
import type { Judgement, NameKey, ReportKey, Subject } from '../../domain/judgement.js';
import { byCodeUnit, slug } from '../../domain/text.js';
import { nodeNamed, participantNames, reportSaying } from './find.js';
import { inForce } from './in-force.js';
import { Links } from './links.js';

/** What people ruled, in the keys of the facts at hand. */
export interface Rulings {
  /** of usages of aliases, `usageKey` */
  people: Links;
  /** of report ids */
  reports: Links;
  /** the latest name of whoever is meant by a usage; later ones go before earlier ones */
  personNames: { alias: string; article: string; name: string }[];
  /** report → the latest title of the meeting that it tells of */
  meetingNames: { report: string; name: string }[];
}

export const NO_RULINGS: Rulings = { people: Links.none, reports: Links.none, personNames: [], meetingNames: [] };

/** A name as one article uses it. */
export const usageKey = (alias: string, article: string): string => `${alias} ${article}`;

/**
 * Lays the judgements in force on the facts: wrong reports and participants are left out, agencies that are one become one,
 * and what is said of people and meetings is put in the keys of the facts. A judgement on what no article says any more does nothing.
 * @param articles the facts that are heard
 */
export function applyJudgements(articles: ArticleFacts[], ledger: readonly Judgement[]): { articles: ArticleFacts[]; rulings: Rulings } {
  const judgements = ledger.length ? inForce(ledger) : [];
  if (!judgements.length) return { articles, rulings: NO_RULINGS };
  const byId = new Map(articles.map((f) => [f.article.id, f]));
  const reportIn = (key: ReportKey): string[] => {
    const facts = byId.get(key.article);
    const report = facts && reportSaying(facts, key);
    return report ? [report.id] : [];
  };
  const usagesOf = (key: NameKey): { alias: string; article: string }[] => key.articles.flatMap((article) => {
    const facts = byId.get(article);
    const alias = facts && nodeNamed(facts, key);
    return alias ? [{ alias, article }] : [];
  });
  const keysOf = (subject: Subject): string[] =>
    subject.what === 'MEETING' ? reportIn(subject) : subject.what === 'PERSON' ? usagesOf(subject).map((u) => usageKey(u.alias, u.article)) : [...new Set(usagesOf(subject).map((u) => u.alias))];
  const linksOf = (what: Subject['what']): Links => {
    const sames: string[][] = [];
    const differents: [string[], string[]][] = [];
    for (const j of judgements) {
      if ((j.kind !== 'SAME' && j.kind !== 'DIFFERENT') || j.a.what !== what || j.b.what !== what) continue;
      const [a, b] = [keysOf(j.a), keysOf(j.b)];
      if (!a.length || !b.length) continue;
      if (j.kind === 'SAME') sames.push([...a, ...b]);
      else differents.push([a, b]);
    }
    return sames.length + differents.length ? new Links(sames, differents) : Links.none;
  };
  const names = judgements.filter((j) => j.kind === 'RENAME').reverse();
  return {
    articles: withAgencies(withoutWrong(articles, judgements, byId), linksOf('AGENCY')),
    rulings: {
      people: linksOf('PERSON'), reports: linksOf('MEETING'),
      personNames: names.flatMap(({ a, name }) => (a.what === 'PERSON' ? usagesOf(a).slice(0, 1).map((u) => ({ ...u, name })) : [])),
      meetingNames: names.flatMap(({ a, name }) => (a.what === 'MEETING' ? reportIn(a).map((report) => ({ report, name })) : [])),
    },
  };
}

/** The facts without the reports and the participants that are ruled to be wrong. */
function withoutWrong(articles: ArticleFacts[], judgements: readonly Judgement[], byId: ReadonlyMap<string, ArticleFacts>): ArticleFacts[] {
  const wrong = new Map<string, Set<string> | 'all'>();
  for (const j of judgements) {
    if (j.kind !== 'WRONG_REPORT' && j.kind !== 'WRONG_PARTICIPANT') continue;
    const facts = byId.get(j.a.article);
    const report = facts && reportSaying(facts, j.a);
    if (!facts || !report) continue;
    if (j.kind === 'WRONG_REPORT') wrong.set(report.id, 'all');
    else if (wrong.get(report.id) !== 'all') wrong.set(report.id, new Set([...(wrong.get(report.id) ?? []), ...nodesCalled(facts, report, j.participant)]));
  }
  if (!wrong.size) return articles;
  return articles.map((facts) => (facts.reports.some((r) => wrong.has(r.id)) ? { ...facts, reports: facts.reports.flatMap((r) => mended(r, wrong.get(r.id))) } : facts));
}

function nodesCalled(facts: ArticleFacts, report: ReportFact, name: string): string[] {
  const names = participantNames(facts, report);
  return report.participants.filter((_, i) => slug(names[i]!) === slug(name)).map((p) => p.node);
}

function mended(report: ReportFact, wrong: ReadonlySet<string> | 'all' | undefined): ReportFact[] {
  if (wrong === undefined) return [report];
  if (wrong === 'all') return [];
  const participants = report.participants.filter((p) => !wrong.has(p.node)).map((p) => (p.onBehalfOf !== null && wrong.has(p.onBehalfOf) ? { ...p, onBehalfOf: null } : p));
  return participants.length ? [{ ...report, participants }] : [];
}

/** The facts with one agency, the first by id, in the place of all that are ruled to be the same. */
function withAgencies(articles: ArticleFacts[], agencies: Links): ArticleFacts[] {
  if (agencies.isEmpty) return articles;
  const known = new Set(articles.flatMap((f) => f.nodes.map((n) => n.id)));
  const one = (id: string): string => {
    const component = id.startsWith('agency/') ? agencies.componentOf(id) : null;
    return component !== null && known.has(component) ? component : id;
  };
  return articles.map((facts) => (facts.reports.length === 0 ? facts : {
    ...facts,
    reports: facts.reports.map((r) => ({
      ...r,
      participants: r.participants.map((p) => ({ ...p, node: one(p.node), onBehalfOf: p.onBehalfOf === null ? null : one(p.onBehalfOf) })),
      place: r.place && { ...r.place, node: one(r.place.node) },
    })),
  }));
}

/** Pairs of aliases that rulings bring together, for whoever decides about one block of names at a time. */
export function linkedAliases({ people }: Rulings): [string, string][] {
  return people.sames.flatMap((keys) => {
    const aliases = [...new Set(keys.map((key) => key.slice(0, key.lastIndexOf(' '))))].sort(byCodeUnit);
    return aliases.slice(1).map((alias): [string, string] => [aliases[0]!, alias]);
  });
}
