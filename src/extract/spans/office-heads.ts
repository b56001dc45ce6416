import type { OfficeStatus } from '../../domain/kinds.js';
import { abbreviatedTitles } from '../../lexicon/honorifics.js';
import { roleHeads, type RoleHead } from '../../lexicon/role-heads.js';
import { Phrases } from '../text/phrases.js';
import { isPossessive, type Token } from '../text/token.js';

const heads = new Phrases<{ head: RoleHead; plural: boolean }>(roleHeads.flatMap((head) => [
  [head.head, { head, plural: false }] as const,
  ...(head.plural ? [[head.plural, { head, plural: true }] as const] : []),
]));

/** The role head of an office as it stands in a sentence. */
export interface Head {
  head: RoleHead;
  plural: boolean;
  to: number;
  words: string[];
  suffix: OfficeStatus | null;
}

/** "Gen. Dunford", "Lt. Gov. Smith", "PM Modi": a shortened title stands in capitals, beside a name, a country or another title; "5 PM" is a time. */
function shortenedAt(tokens: Token[], h: number): Head | null {
  const [first, second] = [tokens[h]!, tokens[h + 1]];
  if (!first.cap || /\d$|^[ap]$/.test(tokens[h - 1]?.text ?? '')) return null;
  const two = second?.cap ? abbreviatedTitles.get(`${first.key} ${second.key}`) : undefined;
  const long = two ?? abbreviatedTitles.get(first.key);
  const to = h + (two ? 2 : 1);
  if (!long || !(isInitials(first) ? besideAName(tokens, h, to) : tokens[to]?.cap)) return null;
  const words = long.split(' ');
  const known = words.map((_, i) => heads.get(words.slice(i).join(' '))).find((x) => x !== undefined);
  if (!known) return null;
  const full = known.plural ? known.head.head.split(' ') : words;
  return { ...known, to, words: full.map((w) => w.charAt(0).toUpperCase() + w.slice(1)), suffix: null };
}

/** "PM", "EAM": initials, which mean other things in lower case. */
function isInitials(t: Token): boolean {
  return /^\p{Lu}{2,4}$/u.test(t.text);
}

function besideAName(tokens: Token[], h: number, to: number): boolean {
  if (/^(?:house|office)$/.test(tokens[to]?.key ?? '')) return false;
  const [before, next] = [tokens[h - 1], tokens[to]];
  return !!next?.cap || (!!before && (before.cap || isPossessive(before) || before.key === 'the'));
}

const ELECT = /^(.+)-(elect|designate|select|nominate)$/;

/** "president-elect" */
export function isElect(key: string): boolean {
  return ELECT.test(key);
}

/** The role head that begins at token `h`, in full or shortened. */
export function headAt(tokens: Token[], h: number): Head | null {
  const found = heads.at(tokens, h);
  const elect = ELECT.exec(tokens[h]!.key);
  if (!found && elect) {
    const head = heads.get(elect[1]!);
    return head ? { ...head, to: h + 1, words: [tokens[h]!.text.replace(/-[^-]+$/, '')], suffix: 'DESIGNATE' } : null;
  }
  if (!found) return shortenedAt(tokens, h);
  const last = tokens[found.to - 1]!;
  const next = tokens[found.to];
  const suffixed = next && /^(?:-)?(?:elect|designate)$/.test(next.key);
  return { ...found.value, to: found.to + (suffixed ? 1 : 0), words: headWords(tokens, h, found), suffix: suffixed || last.key.endsWith('-elect') ? 'DESIGNATE' : null };
}

/** As written; a plural in the singular, since each of "Presidents A and B" holds one office. */
function headWords(tokens: Token[], h: number, found: { value: { head: RoleHead; plural: boolean }; to: number }): string[] {
  if (!found.value.plural) return tokens.slice(h, found.to).map((t) => t.text);
  return found.value.head.head.split(' ').map((w) => (tokens[h]!.cap ? w.charAt(0).toUpperCase() + w.slice(1) : w));
}
