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

/** Every alias of the articles with all its usages, by alias id. The articles are voices, in any order. */
export function collectBearers(articles: readonly ArticleFacts[], only: ReadonlySet<string> | null = null): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>();
  for (const facts of articles) {
    for (const node of facts.nodes) {
      if (node.type !== 'ALIAS' || (only && !only.has(node.id))) continue;
      let bearer = bearers.get(node.id);
      if (!bearer) {
        const parts = nameParts(node.name, node.country);
        bearer = { key: node.id, alias: node.id, country: node.country, parts, keys: keysOf(parts, node.country), spellings: new Map(), usages: [] };
        bearers.set(node.id, bearer);
      }
      bearer.spellings.set(node.name, (bearer.spellings.get(node.name) ?? 0) + 1);
      bearer.usages.push(usage(node.id, facts));
    }
  }
  return bearers;
}

function usage(alias: string, facts: ArticleFacts): Usage {
  const day = dayOfSpeaking(facts, alias);
  const held: Usage['held'] = [];
  for (const { alias: bearer, office, status } of facts.held) if (bearer === alias) held.push({ office, status });
  const days = new Set<string>();
  if (day !== null && held.some((h) => h.status === 'CURRENT')) days.add(day);
  for (const report of facts.reports) {
    if (!report.participants.some((p) => p.node === alias)) continue;
    const told = report.date?.earliest ?? report.date?.latest ?? day;
    if (told !== null) days.add(told);
  }
  return { article: facts.article.id, day, activeDays: [...days].sort(), held };
}
