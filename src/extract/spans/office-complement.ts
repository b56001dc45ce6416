import { fieldPhraseEnd } from '../../lexicon/fields.js';
import { abbreviatedTitles } from '../../lexicon/honorifics.js';
import { roleHeadOf, type RoleHead } from '../../lexicon/role-heads.js';
import { isGivenName } from '../../lexicon/given-names.js';
import { isPossessive, type Token } from '../text/token.js';
import { placeAt } from './gazetteer.js';
import { agencyFrom, GRADES, type Marks } from './office-parts.js';
import type { AgencySpan } from './span.js';
import { MONTHS, WEEKDAYS } from './words.js';

/** What follows a role head: "of Foreign Affairs", "for the Western Hemisphere", "at the embassy". */
export interface Complement {
  to: number;
  words: string[];
  country: string | null;
  /** "of Kenya and Somalia": each, in order, when there are several */
  countries: string[];
  agency: AgencySpan | null;
  /** "of the same institution": the agency is the one before */
  relative: boolean;
}

const LINKS = new Set(['of', 'for', 'on', 'at', 'to', 'in']);
/** Heads that take "to": an ambassador to Chile, an adviser to the king. */
const TAKES_TO = new Set(['AMBASSADOR', 'ENVOY', 'ADVISER', 'OTHER']);
/** Heads that take "in": the ambassador in Kabul, the attaché in Rome. */
const TAKES_IN = new Set(['AMBASSADOR', 'ENVOY']);
/** Heads that belong to a country or a body, never to a subject: a president "of reform" is no office. */
const OF_A_BODY_ONLY = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'ROYAL']);

export function readComplement(tokens: Token[], start: number, head: RoleHead, marks: Marks, plural: boolean): Complement {
  const c: Complement = { to: start, words: [], country: null, countries: [], agency: null, relative: false };
  if (tokens[c.to]?.key === 'a.i.') c.words.push(tokens[c.to++]!.text);
  while (LINKS.has(tokens[c.to]?.key ?? '') && takes(head, tokens[c.to]!.key)) {
    const before = c.to;
    readPhrase(tokens, c, head, marks);
    if (c.to === before || c.country) break;
  }
  if (c.country && plural) readCountryList(tokens, c, marks);
  return c;
}

/** ", Uganda and Tanzania" behind "the presidents of Kenya". */
function readCountryList(tokens: Token[], c: Complement, marks: Marks): void {
  const countries = [c.country!];
  for (let to = c.to; ;) {
    let i = to;
    while (i < to + 3 && /^(?:,|and|the)$/.test(tokens[i]?.key ?? '')) i++;
    const mark = i > to ? marks.startingAt.get(i) : undefined;
    if (mark?.kind !== 'COUNTRY' || mark.demonym) break;
    countries.push(mark.code);
    to = mark.to;
    if (tokens[i - 1]!.key === 'and' || tokens[i - 2]?.key === 'and') {
      c.to = to;
      c.countries = countries;
      break;
    }
  }
}

function takes(head: RoleHead, link: string): boolean {
  if (link === 'to') return TAKES_TO.has(head.kind) || head.head === 'high commissioner';
  if (link === 'in') return TAKES_IN.has(head.kind);
  return true;
}

/** One prepositional phrase at `c.to`; leaves `c` as it is when it is none of the office. */
function readPhrase(tokens: Token[], c: Complement, head: RoleHead, marks: Marks): void {
  const link = tokens[c.to]!;
  let i = c.to + 1;
  const article = tokens[i]?.key === 'the' ? tokens[i++]!.text : null;
  if (!tokens[i] || WEEKDAYS.has(tokens[i]!.key) || MONTHS.has(tokens[i]!.key)) return;
  if (tokens[i]!.key === 'same' && tokens[i + 1]) {
    c.relative = true;
    c.to = i + 2;
    return;
  }
  const mark = marks.startingAt.get(i) ?? (head.kind === 'LOCAL' && link.key === 'of' ? placeAt(tokens, i, null) ?? undefined : undefined);
  if (mark && tokens[mark.to] && isPossessive(tokens[mark.to]!)) return;
  // "special assistant to President A", "spokesperson for Sen. B": whose assistant, who is named himself
  if (tokens[i]!.cap && (roleHeadOf(tokens[i]!.key) || abbreviatedTitles.has(tokens[i]!.key)) && tokens[i + 1]?.cap) return;
  if (!tokens[i]!.cap && /(?:ern|central)$/.test(tokens[i]!.key)) return;
  const keepTarget = link.key === 'to' && (head.kind === 'AMBASSADOR' || head.kind === 'ENVOY');
  if (mark?.kind === 'COUNTRY' && !mark.demonym) {
    if (keepTarget || link.key === 'in' || link.key === 'for') c.words.push(link.text, ...(article ? [article] : []), ...slice(tokens, i, mark.to));
    else c.country = mark.code;
    c.to = mark.to;
    return;
  }
  if (mark?.kind === 'PLACE') {
    if (link.key !== 'of') return;
    c.words.push(link.text, ...slice(tokens, i, mark.to));
    c.country = mark.country;
    c.to = mark.to;
    return;
  }
  const demonym = mark?.kind === 'COUNTRY' ? mark : null;
  const body = demonym && link.key === 'of' ? bodyEnd(tokens, demonym.to) : 0;
  if (demonym && body) {
    c.country = demonym.code;
    c.words.push(link.text, ...(article ? [article] : []), ...slice(tokens, demonym.to, body));
    c.to = body;
    return;
  }
  const agency = agencyFrom(tokens, demonym ? demonym.to : i, marks);
  if (agency && !(fieldEnd(tokens, i) >= agency.to)) {
    if (keepTarget) c.words.push(link.text, ...(article ? [article] : []), ...slice(tokens, i, agency.to));
    else c.agency = { ...agency, country: agency.country ?? demonym?.code ?? null };
    c.to = agency.to;
    return;
  }
  if (tokens[i]!.key === 'embassy' || tokens[i]!.key === 'consulate') {
    c.agency = { kind: 'AGENCY', from: i, to: i + 1, name: 'Embassy', acronym: null, country: null, metonym: false, rule: 'embassy' };
    c.to = i + 1;
    return;
  }
  if (OF_A_BODY_ONLY.has(head.kind) && !(head.head === 'president' && tokens[i]!.cap)) return;
  const end = subjectEnd(tokens, i, marks);
  if (end > i) {
    c.words.push(link.text, ...(article ? [article] : []), ...slice(tokens, i, end));
    c.to = end;
  }
}

/** "of the Syrian governmental delegation": end of the plain nouns for a body of people behind a people's name, or 0. */
function bodyEnd(tokens: Token[], i: number): number {
  let j = i;
  while (tokens[j] && !tokens[j]!.cap && ['ADJ', 'NOUN'].includes(tokens[j]!.pos) && j < i + 4) j++;
  return j > i && /^(?:delegation|mission|team|opposition|parliament|government|army|navy|forces|police|community|party|cabinet|senate|house)$/.test(tokens[j - 1]!.key) ? j : 0;
}

/** End of the subject an office is for: a known field first, else capitals, or plain nouns, up to where a person's name begins. */
function subjectEnd(tokens: Token[], i: number, marks: Marks): number {
  const first = fieldEnd(tokens, i);
  let end = first;
  let j = Math.max(end, i);
  const capital = tokens[i]!.cap;
  for (let n = 0; n < 10 && j < tokens.length; n++) {
    const t = tokens[j]!;
    if ((t.key === 'and' || t.key === ',' || t.key === '&') && j > i) {
      const more = t.key === ',' ? commaGoesOn(tokens, j) : phraseAfterAnd(tokens, j, capital);
      if (more <= j) break;
      j = end = more;
      continue;
    }
    if (end > i && first === j) break;
    const nounish = capital ? t.cap && t.word && !(j > i && isGivenName(t.text)) : t.pos === 'NOUN' || t.pos === 'ADJ';
    if (!nounish || (j > i && marks.startingAt.get(j)?.kind === 'AGENCY')) break;
    end = ++j;
  }
  return end;
}

/** Subjects one office can have. */
const LONGEST_LIST = 6;

/** End of the known field that begins at token `i`, or `i`. */
function fieldEnd(tokens: Token[], i: number): number {
  return i + fieldPhraseEnd(tokens.slice(i, i + LONGEST_FIELD).map((t) => t.key), 0);
}

const LONGEST_FIELD = 14;

/** "…, Population, and Migration": the list must close with "and" and go on with a field or a capital that is no given name. */
function commaGoesOn(tokens: Token[], comma: number, depth = 0): number {
  let j = comma + 1;
  if (tokens[j]?.key === 'and') {
    const after = phraseAfterAnd(tokens, j, true);
    return after > j ? after : comma;
  }
  const end = fieldEnd(tokens, j);
  if (end > j) j = end;
  else if (tokens[j]?.cap && !isGivenName(tokens[j]!.text)) j++;
  else return comma;
  const closes = tokens[j]?.key === 'and' || (tokens[j]?.key === ',' && depth < LONGEST_LIST && commaGoesOn(tokens, j, depth + 1) > j);
  return closes ? j : comma;
}

function phraseAfterAnd(tokens: Token[], and: number, capital: boolean): number {
  const end = fieldEnd(tokens, and + 1);
  if (end > and + 1) return end;
  const next = tokens[and + 1];
  if (!next || !capital || !next.cap || isGivenName(next.text) || GRADES.has(next.key)) return and;
  let j = and + 1;
  while (tokens[j]?.cap && tokens[j]!.word && !(j > and + 1 && isGivenName(tokens[j]!.text)) && j < and + 4) j++;
  return j > and + 2 ? j : and;
}

function slice(tokens: Token[], from: number, to: number): string[] {
  return tokens.slice(from, to).map((t) => t.text);
}
