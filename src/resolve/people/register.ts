import type { DerivedPerson } from '../../domain/derived.js';
import { byCodeUnit } from '../../domain/text.js';
import { isBody, today } from '../names/keys.js';
import { isFullName } from '../names/name-parts.js';
import type { Bearer, Usage } from './bearers.js';

/** `person/claudia-sheinbaum-mx` from the key of its first member. */
export function personId({ key }: Bearer): string {
  const [, country, rest] = /^alias\/([^/]*)\/(.*)$/.exec(key) as unknown as [string, string, string];
  const [slug, era] = rest.split('#') as [string, string?];
  return `person/${[slug, country === '-' ? null : country, era].filter(Boolean).join('-')}`;
}

interface Entry {
  first: Bearer;
  aliases: Map<string, { bearer: Bearer; rule: string; articles: string[] }>;
}

/** Who bears what, as it is decided. */
export class Register {
  private readonly entries = new Map<string, Entry>();
  private readonly byUsage = new Map<string, string>();
  private readonly usagesOf = new Map<string, number>();

  add(first: Bearer, bearer: Bearer, usages: readonly Usage[], rule: string): void {
    const id = personId(first);
    const entry = this.entries.get(id) ?? { first, aliases: new Map() };
    this.entries.set(id, entry);
    const known = entry.aliases.get(bearer.alias);
    const articles = usages.map((u) => u.article);
    // an alias that several rules give to one person is told by the first of them
    if (known) {
      known.articles.push(...articles);
      if (rule < known.rule) known.rule = rule;
    } else entry.aliases.set(bearer.alias, { bearer, rule, articles });
    for (const article of articles) this.byUsage.set(`${bearer.alias} ${article}`, id);
    this.usagesOf.set(bearer.alias, (this.usagesOf.get(bearer.alias) ?? 0) + articles.length);
  }

  personOf(alias: string, article: string): string {
    const id = this.byUsage.get(`${alias} ${article}`);
    if (id === undefined) throw new Error(`${article} names ${alias}, but has no such node: its facts are not complete`);
    return id;
  }

  /** The same; null for what no article at hand says. */
  find(alias: string, article: string): string | null {
    return this.byUsage.get(`${alias} ${article}`) ?? null;
  }

  peopleOf(bearer: Bearer): string[] {
    return [...new Set(bearer.usages.map((u) => this.personOf(bearer.alias, u.article)))].sort();
  }

  people(): DerivedPerson[] {
    return [...this.entries].map(([id, { aliases }]) => ({
      id,
      name: displayName([...aliases.values()].map((a) => a.bearer)),
      country: countryOf([...aliases.values()]),
      aliases: [...aliases].sort(([a], [b]) => byCodeUnit(a, b)).map(([alias, { rule, articles }]) => ({
        alias, rule, articles: articles.length === this.usagesOf.get(alias) ? null : articles.sort(byCodeUnit),
      })),
    }));
  }
}

/** The country most articles give; a state before a body, and one of today before one that is no more. */
function countryOf(aliases: readonly { bearer: Bearer; articles: string[] }[]): string | null {
  const counts = new Map<string | null, number>();
  for (const { bearer, articles } of aliases) counts.set(bearer.country, (counts.get(bearer.country) ?? 0) + articles.length);
  const rank = (country: string | null): number => (country === null ? 3 : isBody(country) ? 2 : today(country) !== country ? 1 : 0);
  return [...counts].sort(([a, n], [b, m]) => rank(a) - rank(b) || m - n || byCodeUnit(a ?? '', b ?? ''))[0]![0];
}

/** The form most articles use; full names before surnames, then the longer, then the first. */
function displayName(bearers: readonly Bearer[]): string {
  const full = bearers.filter((b) => isFullName(b.parts));
  const counts = new Map<string, number>();
  for (const bearer of full.length ? full : bearers) for (const [name, n] of bearer.spellings) counts.set(name, (counts.get(name) ?? 0) + n);
  return [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || byCodeUnit(b, a))[0]![0];
}
