import { isInOffice } from '../../domain/kinds.js';
import { fold } from '../../domain/text.js';
import { leaderOf } from '../../lexicon/leaders.js';
import type { RoleKind } from '../../lexicon/role-heads.js';
import { isPossessive } from '../text/token.js';
import type { ReadSentence } from '../spans/span.js';
import type { Party, Person } from './entity.js';
import type { PersonOf } from './people.js';
import type { Registry } from './registry.js';

/** How often an article names each country: what tells which two countries it is about. */
export class ArticleCountries {
  private readonly counts = new Map<string, number>();

  constructor(sentences: ReadSentence[]) {
    for (const { spans } of sentences) {
      for (const s of spans) {
        const code = s.kind === 'COUNTRY' ? s.code : s.kind === 'OFFICE' ? s.country : null;
        if (code) this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
      }
    }
  }

  /** The country the article is about besides `code`, when one stands out: named twice or more and twice as often as the next. */
  other(code: string): string | null {
    const [first, second] = [...this.counts].filter(([c]) => c !== code).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
  }

  /** The two countries named most, each twice at least. */
  topTwo(): string[] {
    return [...this.counts].filter(([, n]) => n >= 2).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2).map(([c]) => c);
  }

  /** "President A received the Secretary of X": when one side is of one country, a side without any is of the other that the article is about. */
  settle(left: readonly Party[], right: readonly Party[]): void {
    const [a, b] = left.length === 2 && !right.length ? [left.slice(0, 1), left.slice(1)] : [left, right];
    this.settleFrom(a, b);
    this.settleFrom(b, a);
  }

  /** "talks with Prime Minister B in Sydney" by somebody of another country: the host is of the country where they met. */
  settleHost(left: readonly Party[], right: readonly Party[], where: string | null): void {
    if (!where || !left.length || left.some((p) => p.country === null || p.country === where)) return;
    for (const p of right) if (p.type === 'PERSON' && p.country === null && p.offices.some((o) => isInOffice(o.status) && /^HEAD_OF|ROYAL|MINISTER/.test(o.office.role))) p.country = where;
  }

  private settleFrom(known: readonly Party[], unknown: readonly Party[]): void {
    const codes = new Set(known.map((p) => p.country));
    const [code] = codes;
    if (codes.size !== 1 || !code || !unknown.length || unknown.some((p) => p.country !== null)) return;
    const other = this.other(code);
    if (other) for (const p of unknown) if (p.type === 'PERSON' && p.offices.length) p.country = other;
  }
}

const GOVERNMENT = new Set(['government', 'president', 'administration', 'leader', 'cabinet', 'presidency']);

/** Offices of which a country has one holder at a time. */
const TOP = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'ROYAL']);

/**
 * Gives people without a stated country the one that is known or implied: that of the leader of the gazetteer they can only be; for heads of
 * state and government the country whose government the sentence before was about ("The Mexican government announced … President A confirmed"), else the one of the two countries the article is about that has
 * no such holder named yet.
 */
export function implyCountries(sentences: ReadSentence[], people: PersonOf, registry: Registry, countries: ArticleCountries, publishedAt: string | null): void {
  const year = publishedAt ? Number(publishedAt.slice(0, 4)) : null;
  for (const person of registry.people) if (!person.country) person.country = knownLeader(person, year);
  const open = () => registry.people.filter((p) => !p.country && p.offices.some((o) => isInOffice(o.status) && TOP.has(o.office.role) && !o.office.country));
  for (const person of open()) person.country = governmentBefore(sentences, people, person);
  for (const person of open()) person.country = administrationOf(sentences, person);
  for (const person of open()) {
    const role = person.offices.find((o) => TOP.has(o.office.role))!.office.head;
    const taken = new Set(registry.people.flatMap((p) => (p.country && p.offices.some((o) => o.office.head === role && isInOffice(o.status)) ? [p.country] : [])));
    const free = countries.topTwo().filter((c) => !taken.has(c));
    if (countries.topTwo().length === 2 && free.length === 1) person.country = free[0]!;
  }
}

/** "the Biden administration" and "the new U.S. administration" in one article: whose administration is which country's. */
function administrationOf(sentences: ReadSentence[], person: Person): string | null {
  const surname = person.keys.at(-1)!;
  const nouns = new Set<string>();
  const countries = new Map<string, Set<string>>();
  for (const { tokens, spans } of sentences) {
    tokens.forEach((t, i) => {
      if (t.key !== 'administration' && t.key !== 'government') return;
      const before = spans.find((s) => s.to === i || (s.to === i - 1 && isPossessive(tokens[i - 1]!)));
      if (before?.kind === 'COUNTRY') countries.set(t.key, (countries.get(t.key) ?? new Set()).add(before.code));
      else if (before?.kind === 'PERSON' && fold(before.name).endsWith(surname)) nouns.add(t.key);
    });
  }
  for (const noun of nouns) {
    const [code, ...more] = countries.get(noun) ?? [];
    if (code && !more.length) return code;
  }
  return null;
}

/** The country of the one leader of those years whom the name and the office can mean. */
function knownLeader({ keys, offices }: Person, year: number | null): string | null {
  const current = offices.filter((o) => o.office.head !== 'leader').find((o) => isInOffice(o.status)) ?? offices.find((o) => o.office.head !== 'leader');
  if (!current && keys.length < 2) return null;
  const kind = current && LEADERS.has(current.office.role) ? (current.office.role as RoleKind) : null;
  if (current && !kind) return null;
  return leaderOf({ keys, kind, year })?.country ?? null;
}

const LEADERS = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'ROYAL', 'MINISTER', 'CLERGY', 'INTERNATIONAL']);

function governmentBefore(sentences: ReadSentence[], people: PersonOf, person: Person): string | null {
  for (let i = 1; i < sentences.length; i++) {
    const subject = sentences[i]!.spans.find((s) => s.kind === 'PERSON');
    if (subject?.kind !== 'PERSON' || subject.from > 3 || people.get(subject) !== person) continue;
    const before = sentences[i - 1]!;
    const country = before.spans.find((s) => s.kind === 'COUNTRY' && s.from <= 2);
    if (country?.kind === 'COUNTRY' && (!country.demonym || GOVERNMENT.has(before.tokens[country.to]?.key ?? ''))) return country.code;
  }
  return null;
}
