import { countryByCode, countryOf } from '../../lexicon/countries.js';
import { fieldPhraseEnd, isField, roleHeadOf } from '../../lexicon/offices.js';
import type { Party, Token } from './item.js';
import { agencyAt, countryAt } from './lexicon-names.js';
import { isGrammar } from './vocabulary.js';

const GRADES = new Set(['deputy', 'vice', 'first', 'senior', 'assistant', 'under', 'acting', 'interim', 'special', 'permanent', 'national', 'prime', 'general', 'chief', 'federal', 'principal']);
const STATUS = new Set(['former', 'ex', 'then', 'current', 'acting', 'interim', 'new', 'late', 'the', 'outgoing', 'incoming']);
const LINKS = new Set(['of', 'for', 'at']);
/** Heads that are sent to somebody. */
const SENT = /\b(?:ambassador|envoy|representative|consul|nuncio|commissioner|d'affaires)s?$/i;
/** Heads that are rather words of a question. */
const NOT_ALONE = new Set(['head', 'member', 'official', 'leader', 'politician', 'candidate', 'counterpart', 'representative', 'officer', 'major', 'general', 'counsel', 'host', 'guest', 'citizen', 'assistant']);

/** An office that a stretch of tokens names; several for "the foreign ministers of Chile and Peru". */
export interface OfficeSpan { from: number; to: number; parties: Party[] }

/** The office whose words begin at a token: what comes before the head (country, body, grade, field), the head, what comes behind. */
export function officeAt(tokens: readonly Token[], i: number): OfficeSpan | null {
  let at = i;
  while (STATUS.has(tokens[at]?.key ?? '') && at < tokens.length) at++;
  const begin = at;
  let written = '';
  while (at < tokens.length) {
    const head = headAt(tokens, at);
    if (head) return complete(tokens, i, begin, head, written);
    const before = modifierAt(tokens, at);
    if (!before) return null;
    written += `${before.text} `;
    at = before.to;
  }
  return null;
}

interface Head { from: number; to: number; text: string; plural: boolean }

function headAt(tokens: readonly Token[], at: number): Head | null {
  for (let to = Math.min(tokens.length, at + 4); to > at; to--) {
    const run = tokens.slice(at, to);
    if (run.some((t) => t.quoted) || run.slice(0, -1).some((t) => t.possessive)) continue;
    const words = run.map((t) => t.text).join(' ');
    const head = roleHeadOf(words);
    if (head) return { from: at, to, text: head.plural && head.plural === run.map((t) => t.key).join(' ') ? head.head : words, plural: head.plural === run.map((t) => t.key).join(' ') };
  }
  return null;
}

/** A word or a name that may stand before the head of an office. */
function modifierAt(tokens: readonly Token[], at: number): { to: number; text: string } | null {
  const token = tokens[at]!;
  if (token.quoted) return null;
  const country = countryAt(tokens, at);
  if (country && country.to < tokens.length) return { to: country.to, text: withPossessive(tokens, country.to, asCountry(tokens, at, country)) };
  const agency = agencyAt(tokens, at);
  if (agency?.value.kind === 'agency' && agency.to < tokens.length) return { to: agency.to, text: withPossessive(tokens, agency.to, agency.value.name) };
  const field = fieldPhraseEnd(tokens.map((t) => t.key), at);
  if (field > at && field < tokens.length) return { to: field, text: textOf(tokens, at, field) };
  const word = GRADES.has(token.key) || STATUS.has(token.key) || (isField(token.key) && !isGrammar(token.key));
  return word ? { to: at + 1, text: token.text } : null;
}

/** The words of a country as the lexicons read them: letters get their capitals. */
function asCountry(tokens: readonly Token[], at: number, { to, value }: { to: number; value: string }): string {
  const text = textOf(tokens, at, to);
  return countryOf(text) || text.length > 4 || text.includes(' ') ? text : countryByCode(value)?.name ?? text;
}

function withPossessive(tokens: readonly Token[], to: number, text: string): string {
  return tokens[to - 1]?.possessive ? `${text}'s` : text;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).map((t) => t.text).join(' ');
}

function complete(tokens: readonly Token[], from: number, begin: number, head: Head, before: string): OfficeSpan | null {
  let name = `${before}${head.text}`;
  let to = head.to;
  const each: string[] = [];
  for (let more = complementAt(tokens, to, head.text); more; more = complementAt(tokens, to, head.text)) {
    if (head.plural && more.country && tokens[more.to]?.key === 'and') {
      const other = countryAt(tokens, more.to + 1);
      if (other) {
        each.push(`${name} of ${countryByCode(more.country)?.name}`, `${name} of ${countryByCode(other.value)?.name}`);
        return { from, to: other.to, parties: each.map((n) => ({ kind: 'office', name: n })) };
      }
    }
    name += ` ${more.text}`;
    to = more.to;
  }
  const bare = to === head.to && begin === head.from;
  if (bare && head.plural) return null;
  if (bare && NOT_ALONE.has(tokens[head.from]!.key)) return null;
  if (head.plural && isGrammar(tokens[head.to - 1]!.key)) return null;
  return { from, to, parties: [{ kind: 'office', name: name.trim() }] };
}

/** "of Chile", "for foreign affairs", "to the United Nations", "of Homeland Security". */
function complementAt(tokens: readonly Token[], at: number, head: string): { to: number; text: string; country?: string } | null {
  const link = tokens[at]?.key ?? '';
  if (!LINKS.has(link) && !(link === 'to' && SENT.test(head))) return null;
  const begin = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1;
  const country = countryAt(tokens, begin);
  if (country) return { to: country.to, text: `${link} ${countryByCode(country.value)?.name ?? ''}`, country: country.value };
  const field = fieldPhraseEnd(tokens.map((t) => t.key), begin);
  const agency = agencyAt(tokens, begin);
  if (agency?.value.kind === 'agency' && agency.to >= field) return { to: agency.to, text: `${link} ${tokens[at + 1]?.key === 'the' ? 'the ' : ''}${agency.value.name}` };
  return field > begin ? { to: field, text: textOf(tokens, at, field) } : null;
}
