import type { ReadSentence } from '../spans/span.js';
import type { Actor } from './actor.js';
import { AUDIENCE, OFFICIALS, PARTIES } from './people-nouns.js';

const TWO = new Set(['two', 'both', 'three', 'four']);

/** People without names at token `i`: "the two leaders", "other top Mexican officials", "reporters". */
export function pluralAt(sentence: ReadSentence, i: number, covered: ReadonlySet<number>): Actor | null {
  return parties(sentence, i) ?? others(sentence, i, covered);
}

/** "the two presidents", "both sides", "the leaders", "the pair", "the delegations". */
function parties({ tokens }: ReadSentence, i: number): Actor | null {
  const t = tokens[i]!;
  let j = i;
  let counted = false;
  if (t.key === 'the' || t.key === 'these') j++;
  if (TWO.has(tokens[j]?.key ?? '')) {
    counted = true;
    j++;
  }
  if (j === i || (t.key !== 'the' && t.key !== 'these' && t.key !== 'both') || tokens[j]?.key === 'other') return null;
  const first = j;
  while (tokens[j] && !PARTIES.has(tokens[j]!.key) && ['ADJ', 'NOUN', 'PROPN'].includes(tokens[j]!.pos) && j < first + 3) j++;
  const noun = tokens[j];
  const bare = counted && (!tokens[first] || VERBS.test(tokens[first]!.key) || !['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(tokens[first]!.pos));
  if (bare) return make('PLURAL', i, first, tokens);
  if (!noun || !PARTIES.has(noun.key) || (!counted && (j > first || !BARE.has(noun.key)))) return null;
  if (tokens[j + 1]?.key === 'of' || tokens[j + 1]?.key === 'from') return null;
  return make('PLURAL', i, j + 1, tokens);
}

/** Verbs that the tagger likes to take for nouns. */
const VERBS = /^(?:spoke|speak|met|meet|talked|talk|talks|discussed|agreed|agree|held|hold|shook|shake|exchanged|pledged|vowed|signed|said|had|sat|dined)$/;

/** Nouns that mean the parties even without "two": "the leaders", "the sides". */
const BARE = new Set(['leaders', 'sides', 'pair', 'duo', 'couple', 'trio', 'presidents', 'ministers', 'delegations', 'men', 'officials', 'diplomats', 'heads']);

/** A noun phrase of people that ends in a plural: "senior Mexican officials", "leaders of the main opposition parties". */
function others({ tokens, spans }: ReadSentence, i: number, covered: ReadonlySet<number>): Actor | null {
  const t = tokens[i]!;
  const kind = AUDIENCE.has(t.key) ? 'AUDIENCE' : OFFICIALS.has(t.key) ? 'OTHERS' : null;
  const plural = spans.find((s) => s.kind === 'OFFICE' && s.plural && s.from === i);
  if (!kind && !plural) return null;
  // "his first official phone call": no people
  if (kind === 'OTHERS' && /^(?:official|representative|delegate|staff|team|group|board|council|cabinet|community|state)$/.test(t.key) && ['NOUN', 'ADJ'].includes(tokens[i + 1]?.pos ?? '')) return null;
  const noun = plural ? plural.to : i + 1;
  let from = i;
  let side: string | null = plural?.kind === 'OFFICE' ? plural.country : null;
  while (from > 0 && !covered.has(from - 1)) {
    const demonym = spans.find((s) => s.kind === 'COUNTRY' && s.to === from);
    const b = tokens[from - 1]!;
    if (demonym?.kind === 'COUNTRY') {
      side ??= demonym.code;
      from = demonym.from;
    } else if (['ADJ', 'NUM', 'PROPN', 'DET'].includes(b.pos) || (b.pos === 'NOUN' && !AUDIENCE.has(b.key)) || QUANTITY.has(b.key)) from--;
    else break;
  }
  if (tokens[from - 1]?.key === 'of' && /^(?:part|members|some|most|rest|many)$/.test(tokens[from - 2]?.key ?? '')) from -= 2;
  let to = noun;
  if (tokens[to]?.key === 'of' || tokens[to]?.key === 'from') {
    let j = to + 1;
    while (tokens[j] && !covered.has(j) && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'CCONJ'].includes(tokens[j]!.pos) && tokens[j]!.key !== 'and' && j < to + 8) j++;
    if (!covered.has(j)) to = j;
  }
  return { ...make(kind ?? 'OTHERS', from, to, tokens), side };
}

const QUANTITY = new Set(['several', 'other', 'some', 'many', 'top', 'senior', 'various', 'local', 'key', 'all', 'more', 'about', 'dozens', 'number']);

function make(kind: Actor['kind'], from: number, to: number, tokens: ReadSentence['tokens']): Actor {
  return { kind, from, to, parties: [], start: tokens[from]!.start, end: tokens[to - 1]!.end, side: null, rule: kind === 'PLURAL' ? 'the-parties' : 'unnamed-people', possessive: false };
}
