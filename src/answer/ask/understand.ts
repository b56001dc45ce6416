import { INTENTS, intentOf, skeletonOf, type Intent } from './intents.js';
import type { Item, Token } from './item.js';
import { QUERIES } from './queries.js';
import { readItems } from './read-items.js';
import { fillSlots, type Filling, type SlotName, type Slots } from './slots.js';
import { explicitDays } from './time-points.js';
import { tokenise, wordsOf } from './tokens.js';

/** A part of a question that was understood. */
export interface Part { part: string; words: string; meaning: string }

/** What a question in plain words was taken for. */
export interface Understanding {
  /** null when it is no question that the graph can answer */
  intent: Intent | null;
  parts: Slots;
  /** the question in GraphQL, values in their places; null when there is none */
  query: string | null;
  understood: Part[];
  /** words that had no part in the query */
  leftOver: string[];
  /** why there is no query */
  why: string | null;
}

/** As long as a question in plain words may be. */
export const LONGEST_PLAIN_QUESTION = 500;

const NARROWER = /minister|president|king|ambassador|chancellor|secretar|diplomat|leader|heads|envoy/i;
const AHEAD = /\b(?:will|shall|next|upcoming|planned|scheduled|future|tomorrow|forthcoming|coming|going to|announced|plans? to)\b/i;

/** Reads a question in plain English and makes a question in GraphQL of it. `today` (`YYYY-MM-DD`) is what "last week" counts from. */
export function understand(question: string, today: string): Understanding {
  const tokens = tokenise(question);
  const items = withTitle(readItems(tokens, { today, ahead: AHEAD.test(question), days: explicitDays(question, today) }), tokens, question);
  const { slots, fillings, loose } = fillSlots(items, tokens);
  const skeleton = skeletonOf(items);
  if (/\bwill\b/.test(skeleton) && !slots.statuses.length) slots.statuses.push('ANNOUNCED');
  const found = intentOf(skeleton, slots, /\?\s*$/.test(question));
  const intent = 'intent' in found ? found.intent : null;
  const query = intent && QUERIES[intent]({ slots, today });
  const used = new Set<SlotName>(query?.used ?? fillings.map(({ slot }) => slot));
  const taken = fillings.filter(({ slot }) => used.has(slot));
  const said = (from: number, to: number): string => wordsOf(question, tokens, from, to);
  const isNarrower = ({ meaning, from, to }: Item): boolean => meaning.type === 'word' && meaning.word === 'officials' && NARROWER.test(said(from, to));
  return {
    intent: query ? intent : null,
    parts: slots,
    query: query?.query ?? null,
    understood: [
      ...(query && intent ? [{ part: 'question', words: grammarWords(items, said), meaning: INTENTS[intent] }] : []),
      ...taken.map(({ slot, from, to, meaning }) => ({ part: nameOf(slot, meaning), words: said(from, to), meaning: slot === 'party' ? meaning.slice(meaning.indexOf(' ') + 1) : meaning })),
    ],
    // "ministers" alone is more than anyone at all
    leftOver: leftOver([...loose, ...items.filter(isNarrower), ...fillings.filter(({ slot }) => !used.has(slot))], items, said),
    why: query ? null : whyNot('beyond' in found ? found.beyond : null),
  };
}

/** Everything behind "what does the article" and before "say" is its title, however it is written. */
function withTitle(items: Item[], tokens: readonly Token[], question: string): Item[] {
  const isWord = (item: Item, word: RegExp): boolean => item.meaning.type === 'word' && word.test(item.meaning.word);
  const from = items.findIndex((item) => isWord(item, /^(?:article|report)$/));
  const to = items.findLastIndex((item) => isWord(item, /^(?:say|reported|report|about)$/));
  const say = to > from ? items[to] : undefined;
  if (from < 0 || !say || to < items.length - 1 || !/^(?:what|who|which)\b/i.test(question.trim()) || items.slice(from, to).some((i) => i.meaning.type === 'title')) return items;
  const first = items[from]!.to;
  if (say.from <= first) return items;
  return [...items.slice(0, from + 1), { from: first, to: say.from, meaning: { type: 'title', text: wordsOf(question, tokens, first, say.from) } }, ...items.slice(to)];
}

function nameOf(slot: SlotName, meaning: string): string {
  return slot === 'party' ? meaning.slice(0, meaning.indexOf(' ')) : slot === 'title' ? 'article' : slot;
}

function grammarWords(items: readonly Item[], said: (from: number, to: number) => string): string {
  return items.filter(({ meaning }) => meaning.type === 'word' && meaning.word !== '').map(({ from, to }) => said(from, to)).join(' ');
}

const LEADS = new Set(['in', 'at', 'with', 'by', 'on', 'to', 'from', 'of', 'about']);

/** The stretches that nothing was made of, each with the small word before it. */
function leftOver(loose: readonly Pick<Filling, 'from' | 'to'>[], items: readonly Item[], said: (from: number, to: number) => string): string[] {
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to } of [...loose].sort((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last && last.to >= from) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  return stretches.map(({ from, to }) => {
    const lead = items.find((item) => item.to === from && item.meaning.type === 'word' && LEADS.has(item.meaning.word));
    return said(lead ? lead.from : from, to);
  });
}

const EXAMPLES = 'ask like "Who met Angela Merkel about energy in 2018?", "Did Xi Jinping and Joe Biden meet?" or "Who was foreign minister of Mexico in 2021?"';

function whyNot(beyond: string | null): string {
  return beyond ? `The graph has who met whom, where, when and about what; it can't tell ${beyond}.` : `This is no question that I can read; ${EXAMPLES}.`;
}
