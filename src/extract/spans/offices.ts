import { isField } from '../../lexicon/fields.js';
import { normaliseOfficeName } from '../../lexicon/offices.js';
import { isGivenName } from '../../lexicon/given-names.js';
import { roleHeadOf } from '../../lexicon/role-heads.js';
import type { OfficeStatus } from '../../domain/kinds.js';
import { isPossessive, type Token } from '../text/token.js';
import { isEnglish } from './english.js';
import { readComplement } from './office-complement.js';
import { headAt, isElect } from './office-heads.js';
import { GRADES, STATUS_WORDS, type Marks } from './office-parts.js';
import type { AgencySpan, OfficeSpan } from './span.js';
import { isSuffix, POSSESSIVES } from './words.js';

/** Heads that stand for the office of the one named before. */
const COUNTERPART = /^(?:counterpart|opposite number)$/;

/**
 * The office whose role head begins at token `h`: "U.S. Homeland Security Secretary", "Special Envoy for the Northern Triangle",
 * "Mexico's foreign minister". Modifiers are read leftwards from the head, complements rightwards.
 */
export function officeAt(tokens: Token[], h: number, marks: Marks, floor: number): OfficeSpan | null {
  const head = headAt(tokens, h);
  if (!head || isVerb(tokens, h, head.to) || isGradeOf(tokens, h, head.to) || isSurnameThere(tokens, h, head.to)) return null;
  const left = readModifiers(tokens, h, marks, floor, /MINISTER/.test(head.head.kind), head.plural);
  const right = readComplement(tokens, head.to, head.head, marks, head.plural);
  if (head.head.head === 'member' && !right.agency) return null;
  const countries = left.countries.length ? left.countries : right.countries;
  const agency = left.agency && right.agency?.rule === 'embassy' ? left.agency : right.agency ?? left.agency;
  const words = [...left.words, ...head.words, ...right.words];
  return {
    kind: 'OFFICE', from: left.from, to: right.to, rule: right.to > head.to ? 'office-of' : left.from < h ? 'modified-office' : 'office-head',
    name: capitalised(normaliseOfficeName(words.join(' ').replace(/ ,/g, ','))), role: head.head.kind, head: head.head.head, plural: head.plural, speaker: head.head.speaker ?? false,
    status: head.suffix ?? left.status, country: countries.length ? null : left.country ?? right.country ?? agency?.country ?? null, countries, agency,
    det: left.det, possessor: left.possessor, relative: right.relative || COUNTERPART.test(head.head.head), capital: tokens[h]!.cap,
  };
}

/** "chairs a meeting", "to head": a lower-case word that the tagger takes for a verb and nothing marks as a noun. */
function isVerb(tokens: Token[], from: number, to: number): boolean {
  const t = tokens[from]!;
  if (to === from + 1 && !t.cap && t.pos === 'ADJ') return true;
  return to === from + 1 && !t.cap && t.pos === 'VERB' && !isElect(t.key) && !tokens[to]?.cap && !['the', 'a', 'an'].includes(tokens[from - 1]?.key ?? '');
}

/** "Julie Bishop", "Mackenzie King": a capitalised head right behind a first name, and before none, is a surname. */
function isSurnameThere(tokens: Token[], h: number, to: number): boolean {
  const before = tokens[h - 1];
  return to === h + 1 && tokens[h]!.cap && !!before?.cap && (isGivenName(before.text) || (isGivenName(tokens[h - 2]?.text ?? '') && isSuffix(tokens[to]?.text ?? ''))) && !isEnglish(before.key) && !roleHeadOf(before.key) && (!tokens[to]?.cap || isSuffix(tokens[to]!.text));
}

/** "Deputy Director", "First Deputy Prime Minister": a head that only grades the head that follows. */
function isGradeOf(tokens: Token[], h: number, to: number): boolean {
  if (to === h + 1 && tokens[h]!.key === 'justice' && /^(?:ministers?|secretar(?:y|ies)|department|chief)$/.test(tokens[to]?.key ?? '')) return true;
  if (to !== h + 1 || !GRADES.has(tokens[h]!.key)) return false;
  for (let j = to; j < to + 4 && tokens[j]; j++) {
    if (headAt(tokens, j)) return true;
    if (!GRADES.has(tokens[j]!.key) && !isField(tokens[j]!.key)) return false;
  }
  return false;
}

interface Modifiers {
  from: number;
  words: string[];
  status: OfficeStatus;
  country: string | null;
  countries: string[];
  agency: AgencySpan | null;
  det: number;
  possessor: OfficeSpan['possessor'];
}

/** Reads leftwards: grades, fields, agency, country, status words, up to a determiner or a possessor. */
function readModifiers(tokens: Token[], h: number, marks: Marks, floor: number, ministerial: boolean, plural: boolean): Modifiers {
  const m: Modifiers = { from: h, words: [], status: 'CURRENT', country: null, countries: [], agency: null, det: -1, possessor: null };
  let i = h;
  while (i > floor) {
    const possessive = isPossessive(tokens[i - 1]!);
    const mark = marks.endingAt.get(possessive ? i - 1 : i);
    const t = tokens[i - 1]!;
    if (mark?.kind === 'COUNTRY' && mark.from >= floor && (m.country === null)) {
      m.country = mark.code;
      i = mark.from;
      const other = plural && tokens[i - 1]?.key === 'and' ? marks.endingAt.get(i - 1) : undefined;
      if (other?.kind === 'COUNTRY' && other.from >= floor) {
        m.countries = [other.code, mark.code];
        i = other.from;
      }
    } else if (mark?.kind === 'AGENCY' && mark.from >= floor && !m.agency && !m.country) {
      m.agency = mark;
      if (ministerial && !possessive) m.words.unshift(...tokens.slice(mark.from, mark.to).map((x) => x.text));
      i = mark.from;
    } else if (mark?.kind === 'PLACE' && mark.from >= floor && !m.country) {
      m.country = mark.country;
      if (!mark.venue) m.words.unshift(...(possessive ? [] : tokens.slice(mark.from, mark.to).map((x) => x.text)));
      i = mark.from;
    } else if (possessive && tokens[i - 2]?.cap && i - 2 >= floor) {
      m.possessor = { from: i - 2, to: i - 1 };
      break;
    } else if (STATUS_WORDS.has(t.key) || isStatusPrefix(tokens, i)) {
      const at = isStatusPrefix(tokens, i) ? i - 2 : i - 1;
      const status = STATUS_WORDS.get(tokens[at]!.key) ?? 'CURRENT';
      if (status !== 'CURRENT') m.status = status;
      i = at;
    } else if (GRADES.has(t.key) || isField(t.key)) {
      m.words.unshift(t.text);
      i--;
    } else if ((t.key === 'and' || t.key === ',' || t.key === '&') && m.words.length && m.country === null && i - 2 >= floor && isField(tokens[i - 2]!.key)) {
      m.words.unshift(t.text);
      i--;
    } else break;
    m.from = i;
  }
  const before = tokens[m.from - 1];
  if (before && m.from - 1 >= floor && (POSSESSIVES.has(before.key) || ['the', 'a', 'an'].includes(before.key))) m.det = m.from - 1;
  return m;
}

/** "then-President", "ex-minister": the hyphen was kept apart. */
function isStatusPrefix(tokens: Token[], i: number): boolean {
  return tokens[i - 1]?.text === '-' && STATUS_WORDS.has(tokens[i - 2]?.key ?? '');
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
