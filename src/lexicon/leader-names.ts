import type { RoleKind } from './role-heads.js';
import { fold } from './table.js';

/** Words that join the parts of a name, or follow it: people are called with and without them. */
const JOINING = new Set(['de', 'da', 'di', 'do', 'dos', 'das', 'del', 'della', 'van', 'von', 'der', 'den', 'ter', 'al', 'el', 'bin', 'ibn', 'y', 'la', 'las', 'los', 'e', 'jr', 'sr', '3rd']);
/** The surname leads. */
const LEADS = new Set(['CN', 'TW', 'KR', 'KP', 'VN', 'VDVN', 'x-south-vietnam', 'KH', 'SG', 'HK', 'MO', 'x-korea', 'x-manchukuo']);
/** People are called by either end of their name, or write it both ways round. */
const BOTH = new Set(['JP', 'VN', 'VDVN', 'x-south-vietnam', 'KH', 'TH', 'LA', 'ID', 'MY', 'MM', 'IS', 'ET', 'ER', 'SO', 'HU', 'BT', 'LK']);
/** Two surnames, the father's before the mother's or the other way round. */
const TWO = new Set(['ES', 'MX', 'GT', 'HN', 'SV', 'NI', 'CR', 'PA', 'CU', 'DO', 'CO', 'VE', 'EC', 'PE', 'BO', 'CL', 'AR', 'UY', 'PY', 'PT', 'BR', 'AO', 'MZ', 'CV', 'ST', 'GW', 'TL', 'PH', 'GQ', 'AD', 'PR']);

const ARTICLE = /(^|\s|\*)(?:ash|as|ad|ar|at|az|al|el)-/g;

/** Folded words of a name without the joining ones, hyphens and dots, and the number of a first king; a name of nothing else keeps them. */
export function nameWords(name: string): string[] {
  return wordsOf(fold(name));
}

function wordsOf(folded: string): string[] {
  const bare = folded.includes('-') ? folded.replace(ARTICLE, '$1') : folded;
  return keep(bare.split(/[ .-]+/).filter((w) => w !== ''));
}

function keep(words: string[]): string[] {
  const kept = words.filter((w, i) => !JOINING.has(w) && (w !== 'i' || i < words.length - 1 || i === 0));
  return kept.length > 0 ? kept : words;
}

/** A leader's name as the tables write it, ready to be compared with the words of a text. */
export class LeaderName {
  readonly words: readonly string[];
  /** each of these alone stands for the person */
  private readonly surnames: readonly string[];
  private readonly turns: boolean;

  constructor(written: string, country: string, kind: RoleKind) {
    const folded = fold(written);
    this.words = wordsOf(folded.replaceAll('*', ''));
    const marked = folded.includes('*') ? keep(markedWords(folded)) : [];
    this.surnames = marked.length > 0 ? marked : unmarked(this.words, country, kind);
    this.turns = BOTH.has(country) || LEADS.has(country);
  }

  /** The words under which this name is looked up. */
  findable(): ReadonlySet<string> {
    return new Set(this.words.filter((word, i) => word.length > 1 || i === this.words.length - 1));
  }

  /** Whether the keys are the surname, either of two, or the name from a surname on: "Peña Nieto". */
  surname(keys: readonly string[]): boolean {
    const [first = '', ...more] = keys;
    if (!this.surnames.includes(first)) return false;
    const at = this.words.indexOf(first);
    return more.every((key, i) => key === this.words[at + 1 + i]) && (at + keys.length === this.words.length || keys.every((key) => this.surnames.includes(key)));
  }

  /** Whether the keys are this name in full: first and last agree, and what stands between does not disagree. */
  full(keys: readonly string[]): boolean {
    if (this.words.length < 2) return false;
    return this.agrees(keys, this.words) || (this.turns && keys.length === 2 && this.words.length === 2 && this.agrees([...keys].reverse(), this.words));
  }

  private agrees(keys: readonly string[], words: readonly string[]): boolean {
    if (!same(keys[0], words[0])) return false;
    const last = keys.at(-1);
    // Of two surnames the second is often left out, never the first.
    const end = words.lastIndexOf(last ?? '');
    if (end < 1 || (end < words.length - 1 && !this.surnames.includes(last ?? ''))) return false;
    const between = keys.slice(1, -1);
    const middle = words.slice(1, end);
    return inOrder(between, middle) || inOrder(middle, between);
  }
}

/** A mark before a word marks all that its hyphens join; one behind a hyphen, what follows. */
function markedWords(folded: string): string[] {
  return folded.split(' ').filter((part) => part.includes('*')).flatMap((part) => {
    const pieces = part.replace(ARTICLE, '$1').split('-');
    return pieces.filter((piece) => part.startsWith('*') || piece.startsWith('*')).flatMap((piece) => piece.replaceAll('*', '').split('.')).filter((w) => w !== '');
  });
}

function unmarked(words: readonly string[], country: string, kind: RoleKind): string[] {
  const [first = '', ...rest] = words;
  const last = rest.at(-1) ?? first;
  if (kind === 'ROYAL') return [first];
  if (kind === 'INTERNATIONAL') return [last];
  if (BOTH.has(country)) return [first, last];
  if (LEADS.has(country)) return [first];
  const before = rest.at(-2) ?? '';
  return TWO.has(country) && before.length > 1 ? [before, last] : [last];
}

/** The same word, or one the initial of the other. */
function same(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

/** Whether all of `few` are in `many` in their order. */
function inOrder(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const word of many) if (at < few.length && same(few[at], word)) at += 1;
  return at === few.length;
}
