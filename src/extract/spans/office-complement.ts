import { abbreviatedTitles } from '../../lexicon/honorifics.js';
import { roleHeadOf, type RoleHead } from '../../lexicon/role-heads.js';
import { isPossessive, type Token } from '../text/token.js';
import { placeAt } from './gazetteer.js';
import { agencyFrom, type Marks } from './office-parts.js';
import { bodyEnd, fieldEnd, subjectEnd } from './office-subject.js';
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
  if (opensTitledName(tokens, i)) return;
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

/** A title in capitals with a name behind it: "President A", "Prime Minister B", "Sen. C". */
function opensTitledName(tokens: Token[], i: number): boolean {
  for (let h = i; h < i + 3 && tokens[h]?.cap; h++) {
    if ((roleHeadOf(tokens[h]!.key) || abbreviatedTitles.has(tokens[h]!.key)) && tokens[h + 1]?.cap) return true;
  }
  return false;
}

function slice(tokens: Token[], from: number, to: number): string[] {
  return tokens.slice(from, to).map((t) => t.text);
}
