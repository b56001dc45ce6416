import { agencies, agencyByDescription, agencyByName, ministryField, ministryFor, pickAgency, type AgencyEntry } from '../../lexicon/agencies.js';
import { capitals, countryByCode, countryNames, demonyms } from '../../lexicon/countries.js';
import { placeByName, type PlaceEntry } from '../../lexicon/places.js';
import { isGivenName } from '../../lexicon/given-names.js';
import { roleHeadOf } from '../../lexicon/role-heads.js';
import { isSurname } from '../../lexicon/surnames.js';
import { fold } from '../../domain/text.js';
import { Phrases } from '../text/phrases.js';
import type { Token } from '../text/token.js';
import { isEnglish } from './english.js';
import type { AgencySpan, CountrySpan, PlaceSpan } from './span.js';

const countryPhrases = new Phrases<CountryWord>([
  ...[...countryNames].map(([name, code]) => [name, { code, demonym: false }] as const),
  ...[...demonyms].map(([name, code]) => [name, { code, demonym: true }] as const),
]);
const agencyPhrases = new Phrases<AgencyEntry[]>(agencyByName);
const placePhrases = new Phrases<PlaceEntry[]>(placeByName);
const acronyms = new Map<string, AgencyEntry[]>();
for (const entry of agencies) for (const a of entry.acronyms) acronyms.set(a, [...(acronyms.get(a) ?? []), entry]);

interface CountryWord {
  code: string;
  demonym: boolean;
}

/** A country or its people at token `i`: "Mexico", "the United States", "Mexican". */
export function countryAt(tokens: Token[], i: number): CountrySpan | null {
  if (tokens[i]!.key === 'the') return null;
  const found = countryPhrases.at(tokens, i);
  if (!found || !written(tokens, i, found.to) || isContinent(tokens, i)) return null;
  return { kind: 'COUNTRY', from: i, to: found.to, code: found.value.code, demonym: found.value.demonym, rule: found.value.demonym ? 'demonym' : 'country-name' };
}

/** "Latin America", "Central American": a part of the world, no country. */
function isContinent(tokens: Token[], i: number): boolean {
  return /^american?s?$/.test(tokens[i]!.key) && /^(?:latin|central|south|north|spanish|native|african|asian|mexican|cuban)$/.test(tokens[i - 1]?.key ?? '');
}

/** An agency of the lexicon at token `i`, by a name of several words or by its acronym in capitals. `near` breaks ties between countries. */
export function agencyAt(tokens: Token[], i: number, near: string | null): AgencySpan | null {
  const t = tokens[i]!;
  if (t.key === 'the' || isPartOfName(tokens, i) || /^(?:news|tv|radio|television|channel)$/.test(tokens[i + 1]?.key ?? '')) return null;
  const byName = agencyPhrases.at(tokens, i);
  if (byName && written(tokens, i, byName.to) && !(byName.to === i + 1 && isAcronymOnly(t, byName.value))) {
    const entry = pick(byName.value, near);
    return entry ? agencySpan(i, byName.to, entry, 'agency-name') : commonName(tokens, i, byName.to);
  }
  const byAcronym = acronyms.get(t.text.replace(/\./g, '')) ;
  if (byAcronym && /^[\p{Lu}.\d-]{2,}$|^\p{Lu}+s?$/u.test(t.text)) {
    const entry = pick(byAcronym, near);
    if (entry) return agencySpan(i, i + 1, entry, 'agency-acronym');
  }
  return null;
}

const descriptions = new Phrases<AgencyEntry[]>(agencyByDescription);

/** "Mexico's international development agency": a description that names an agency once its country is said. */
export function describedAgencyAt(tokens: Token[], i: number, country: string): AgencySpan | null {
  const found = descriptions.at(tokens, i);
  const entry = found?.value.find((e) => e.country === country);
  return found && entry ? agencySpan(i, found.to, entry, 'agency-description') : ministryAt(tokens, i, country);
}

/** "the Russian foreign ministry", "China's Ministry of Commerce": a ministry by its field, behind the country it is of. */
function ministryAt(tokens: Token[], i: number, country: string): AgencySpan | null {
  const end = tokens.findIndex((t, j) => j > i && j < i + 6 && /^(?:ministry|department)$/.test(t.key));
  if (end < 0 || tokens.slice(i, end).some((t) => !t.word)) return null;
  const name = tokens.slice(i, end + 1).map((t) => t.text).join(' ');
  const field = ministryField(name);
  if (!field) return null;
  const ministry = ministryFor(country, field);
  return { kind: 'AGENCY', from: i, to: end + 1, name: ministry.name, acronym: ministry.acronym, country, metonym: false, rule: 'ministry-of-country' };
}

/** "P.J. Patterson", "Allan Wagner": initials and surnames that some body is also called by. */
function isPartOfName(tokens: Token[], i: number): boolean {
  const [before, t, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (/^(?:\p{Lu}\.){2,}$/u.test(t.text) && next?.cap && !roleHeadOf(next.key) && (isSurname(next.text) || !isEnglish(next.key)) && !countryPhrases.get(t.text)) return true;
  return !!before?.cap && isGivenName(before.text) && !isEnglish(before.key) && (isSurname(t.text) || !next?.cap) && !/^\p{Lu}{2,}$/u.test(t.text);
}

/** A folded name that is only somebody's acronym must stand in capitals: "ICE", not "ice". */
function isAcronymOnly(t: Token, entries: AgencyEntry[]): boolean {
  return entries.every((e) => e.acronyms.some((a) => fold(a) === t.key) && !e.names.some((n) => n === t.text)) && t.text !== t.text.toUpperCase();
}

/** A place of the lexicon at token `i`. */
export function placeAt(tokens: Token[], i: number, near: string | null): PlaceSpan | null {
  const found = placePhrases.at(tokens, i);
  if (!found || !written(tokens, i, found.to)) return null;
  const entry = found.value.find((e) => e.country === near) ?? capitalOf(found.value, found.key) ?? found.value[0]!;
  return { kind: 'PLACE', from: i, to: found.to, name: entry.name, country: entry.country, venue: entry.kind === 'VENUE', rule: 'place-name' };
}

function capitalOf(entries: PlaceEntry[], key: string): PlaceEntry | undefined {
  const code = capitals.get(key);
  return code ? entries.find((e) => e.country === code) : undefined;
}

function agencySpan(from: number, to: number, entry: AgencyEntry, rule: string): AgencySpan {
  return {
    kind: 'AGENCY', from, to, name: entry.name, acronym: entry.acronyms[0] ?? null, country: entry.country ?? entry.topBody ?? entry.name, metonym: false, rule,
  };
}

/** Of several that bear a name: the country's own, the only one, the international one, or that of the United States. */
function pick(entries: AgencyEntry[], near: string | null): AgencyEntry | undefined {
  return entries.find((e) => near !== null && e.country === near) ?? (entries.length === 1 ? entries[0] : pickAgency(entries, null));
}

/** "the Ministry of the Interior": a name that many countries have; whose it is, its holder or the text tells. */
function commonName(tokens: Token[], from: number, to: number): AgencySpan | null {
  if (to - from < 2) return null;
  const name = tokens.slice(from, to).map((t) => t.text).join(' ');
  return { kind: 'AGENCY', from, to, name, acronym: null, country: null, metonym: false, rule: 'agency-common-name' };
}

/** Names are written with a capital; "us", "turkey" and "polish" are words. */
function written(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from]!;
  if (first.key === 'us' || first.key === 'un' || first.key === 'uk') return first.text === first.text.toUpperCase();
  return first.cap && tokens[to - 1]!.word;
}

/** Plain English name of a country code, or the code itself for a body that is no country. */
export function countryLabel(code: string): string {
  return countryByCode(code)?.name ?? code;
}
