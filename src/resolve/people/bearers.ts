import { isInOffice } from '../../domain/kinds.js';
import { parseEdtf } from '../../domain/edtf.js';
import type { ArticleFacts, HeldFact } from '../../domain/facts.js';
import { keysOf, type BlockKeys } from '../names/keys.js';
import { nameParts, type NameParts } from '../names/name-parts.js';
import { dayOfSpeaking } from '../retrospect.js';

/** One alias in one article: what the article says of whoever bears it. */
export interface Usage {
  article: string;
  /** day of the article, null when it tells of them only as of the past */
  day: string | null;
  /** days on which the bearer acts or is in office, as far as told */
  activeDays: string[];
  held: Pick<HeldFact, 'office' | 'status'>[];
}

/** Whoever bears an alias at one time: one person as long as nothing says otherwise. */
export interface Bearer {
  /** the alias id, with `#year` when the alias is borne at times too far apart for one person */
  key: string;
  alias: string;
  country: string | null;
  parts: NameParts;
  keys: BlockKeys;
  /** spelling → number of articles that use it */
  spellings: Map<string, number>;
  usages: Usage[];
}

/** One alias as one article spells it, with what the article says of whoever bears it. */
export interface Telling {
  alias: string;
  name: string;
  country: string | null;
  usage: Usage;
}

/** The aliases of one article. */
export function tellingsOf(facts: ArticleFacts, only: ReadonlySet<string> | null = null): Telling[] {
  return facts.nodes.flatMap((node) => (node.type === 'ALIAS' && (!only || only.has(node.id)) ? [{ alias: node.id, name: node.name, country: node.country, usage: usageOf(node.id, facts) }] : []));
}

/** Every alias of the articles with all its usages, by alias id. The articles are voices, in the order of their ids. */
export function collectBearers(articles: readonly ArticleFacts[], only: ReadonlySet<string> | null = null): Map<string, Bearer> {
  return bearersOf(articles.flatMap((facts) => tellingsOf(facts, only)));
}

/** The same from what was told of the aliases, in the order of the articles. */
export function bearersOf(tellings: Iterable<Telling>): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>();
  for (const { alias, name, country, usage } of tellings) {
    let bearer = bearers.get(alias);
    if (!bearer) {
      const parts = nameParts(name, country);
      bearer = { key: alias, alias, country, parts, keys: keysOf(parts, country), spellings: new Map(), usages: [] };
      bearers.set(alias, bearer);
    }
    bearer.spellings.set(name, (bearer.spellings.get(name) ?? 0) + 1);
    bearer.usages.push(usage);
  }
  return bearers;
}

function usageOf(alias: string, facts: ArticleFacts): Usage {
  const day = dayOfSpeaking(facts, alias);
  const held: Usage['held'] = [];
  const days = new Set<string>();
  for (const { alias: bearer, office, status, from, to } of facts.held) {
    if (bearer !== alias) continue;
    held.push({ office, status });
    for (const { earliest } of [from, to].flatMap((edtf) => parseEdtf(edtf ?? '') ?? [])) if (earliest !== null) days.add(earliest);
  }
  if (day !== null && held.some((h) => isInOffice(h.status))) days.add(day);
  for (const report of facts.reports) {
    if (!report.participants.some((p) => p.node === alias)) continue;
    const told = report.date?.earliest ?? report.date?.latest ?? day;
    if (told !== null) days.add(told);
  }
  return { article: facts.article.id, day, activeDays: [...days].sort(), held };
}
