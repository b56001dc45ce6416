import type { ArticleFacts } from '../../domain/facts.js';
import type { Judgement } from '../../domain/judgement.js';
import { byCodeUnit } from '../../domain/text.js';
import { inForce } from './in-force.js';
import { Links } from './links.js';
import { mending, type Mend } from './mend.js';
import { resolve, type Resolved } from './resolved.js';

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

/**
 * Lays the judgements in force on the facts: wrong reports and participants are left out, agencies that are one become one,
 * and what is said of people and meetings is put in the keys of the facts. A judgement on what no article says any more does nothing.
 * @param articles the facts that are heard
 */
export function applyJudgements(articles: ArticleFacts[], ledger: readonly Judgement[]): { articles: ArticleFacts[]; rulings: Rulings; resolved: Resolved[] } {
  const counting = countingOf(ledger);
  if (!counting.length) return { articles, rulings: NO_RULINGS, resolved: [] };
  const byId = new Map(articles.map((f) => [f.article.id, f]));
  const resolved = counting.map((j) => resolve(j, (article) => byId.get(article)));
  const { rulings, mend } = rulingsOf(resolved);
  return { articles: articles.map(mend), rulings, resolved };
}

/** The judgements of a ledger that say something of the facts and count, the earliest first. */
export function countingOf(ledger: readonly Judgement[]): Exclude<Judgement, { kind: 'UNDO' }>[] {
  return ledger.length ? inForce(ledger).filter((j) => j.kind !== 'UNDO') : [];
}

/** What judgements in force come to together. The earliest comes first. */
export function rulingsOf(resolved: readonly Resolved[]): { rulings: Rulings; mend: Mend } {
  const linksOf = (what: Resolved['what']): Links => {
    const said = resolved.filter((r) => r.what === what && r.a.length && r.b.length);
    const sames = said.flatMap((r) => (r.kind === 'SAME' ? [[...r.a, ...r.b]] : []));
    const differents = said.flatMap((r) => (r.kind === 'DIFFERENT' ? [[r.a, r.b] as const] : []));
    return said.length ? new Links(sames, differents) : Links.none;
  };
  const named = (what: Resolved['what']): { key: string; name: string }[] =>
    resolved.filter((r) => r.what === what).reverse().flatMap(({ a: [key], name }) => (key !== undefined && name !== null ? [{ key, name }] : []));
  return {
    mend: mending(resolved, linksOf('AGENCY')),
    rulings: {
      people: linksOf('PERSON'), reports: linksOf('MEETING'),
      personNames: named('PERSON').map(({ key, name }) => ({ alias: aliasOf(key), article: key.slice(aliasOf(key).length + 1), name })),
      meetingNames: named('MEETING').map(({ key, name }) => ({ report: key, name })),
    },
  };
}

/** The alias of a usage. */
export const aliasOf = (usage: string): string => usage.slice(0, usage.lastIndexOf(' '));

/** Pairs of aliases that rulings bring together, for whoever decides about one block of names at a time. */
export function linkedAliases({ people }: Rulings): [string, string][] {
  return people.sames.flatMap((keys) => {
    const aliases = [...new Set(keys.map(aliasOf))].sort(byCodeUnit);
    return aliases.slice(1).map((alias): [string, string] => [aliases[0]!, alias]);
  });
}
