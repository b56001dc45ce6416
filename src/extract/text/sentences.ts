import type { CleanArticle } from '../../domain/article.js';
import { hasLostSpaces, joinHyphens, standingAlone } from './hyphens.js';
import { makeToken, type Sentence, type Token } from './token.js';
import { readSentences, type RawToken } from './wink.js';

/** The article's sentences in text order, with tokens that point into `article.text`. Sentences never cross a block. */
export function sentencesOf({ article, blocks }: CleanArticle): Sentence[] {
  const read = blocks.map((block) => {
    const text = article.text.slice(block.start, block.end);
    return mended(located(readSentences(text), text, block.start)).flatMap(behindSignature).map(rejoined);
  });
  const all = read.flat(2);
  const alone = standingAlone(all);
  const lost = hasLostSpaces(all);
  const sentences: Sentence[] = [];
  blocks.forEach((block, paragraph) => {
    for (const raw of read[paragraph]!) {
      if (!raw.length) continue;
      const tokens = joinHyphens(raw, article.text, alone, lost);
      sentences.push({ index: sentences.length, start: raw[0]!.start, end: raw.at(-1)!.end, block: block.kind, paragraph, tokens });
    }
  });
  return sentences;
}

/** The tagger may respell a token; the text has the last word on where it stands. */
function located(sentences: RawToken[][], text: string, offset: number): Token[][] {
  let at = 0;
  return sentences.map((raw) => raw.flatMap((r) => {
    const start = text.indexOf(r.text, at);
    if (start < 0 || !r.text.trim()) return [];
    at = start + r.text.length;
    const glued = !r.text.includes(')') ? null : /^([\p{Lu}\d ]{2,})(\))(\p{Lu}[\p{L}.]*)$/u.exec(r.text);
    if (glued) return pieces(glued.slice(1), r.pos, offset + start);
    const prefix = !r.text.includes('-') ? undefined : /^(?:ex|then|former)(?=-\p{L})/iu.exec(r.text)?.[0].length;
    if (!prefix) return [makeToken(r.text, r.pos, offset + start)];
    return [makeToken(r.text.slice(0, prefix), 'ADJ', offset + start), makeToken('-', 'PUNCT', offset + start + prefix), makeToken(r.text.slice(prefix + 1), r.pos === 'VERB' ? 'NOUN' : r.pos, offset + start + prefix + 1)];
  }));
}

/** "CNN)US": words that lost the space between them. */
function pieces(texts: string[], pos: string, at: number): Token[] {
  return texts.map((text, i) => makeToken(text, text === ')' ? 'PUNCT' : pos, at + texts.slice(0, i).join('').length));
}

const LETTERS = /\p{L}$/u;
const LETTER_FIRST = /^\p{L}/u;
const BEYOND_LATIN_1 = /[^\u0000-\u00ff]/;

/** The tokenizer breaks words at letters beyond Latin-1 ("Erdo|ğan") and "U.S." behind a hyphen: what stands together is one word. */
function rejoined(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (const [i, t] of tokens.entries()) {
    const before = out.at(-1);
    if (before && before.end === t.start && LETTERS.test(before.text) && LETTER_FIRST.test(t.text) && BEYOND_LATIN_1.test(before.text + t.text)) {
      out[out.length - 1] = makeToken(before.text + t.text, before.cap ? 'PROPN' : before.pos, before.start);
    } else if (before && t.text === '.' && before.end === t.start && i < tokens.length - 1 && before.text.length > 1 && ABBREVIATION.test(`${before.text}.`)) {
      out[out.length - 1] = makeToken(`${before.text}.`, before.pos, before.start);
    } else if (before?.text === '.' && before.end === t.start && /^\p{Lu}\.$/u.test(t.text) && /^\p{Lu}$/u.test(out.at(-2)?.text ?? '')) {
      out.pop();
      const first = out.pop()!;
      out.push(makeToken(`${first.text}.${t.text}`, 'PROPN', first.start));
    } else out.push(t);
  }
  return out;
}

const ABBREVIATION = /^(?:[A-Z]|[A-Z]\.[A-Z]|Sens?|Reps?|Govs?|Gens?|Cols?|Lt|Sgt|Cpl|Capt|Cmdr|Adm|Maj|Brig|Amb|Supt|Insp|Pres|Asst|Sec|Atty|Messrs|Smt|Engr|Barr|Lic|Msgr|Bp|H\.E|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|No|Th|Wm|Chr|Kh|Zh|Yu|Dj|Jos|Fr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|vs|U\.S|U\.N|U\.K)\.$/;

/** A full stop after an abbreviation, or before a lower-case word, did not end the sentence. */
function mended(sentences: Token[][]): Token[][] {
  const out: Token[][] = [];
  for (const tokens of sentences) {
    const before = out.at(-1);
    const last = before?.at(-1);
    const first = tokens[0];
    const wrongly = before && last && first && (
      (last.text === '.' && last.end === first.start && /^\p{Lu}$/u.test(before.at(-2)?.text ?? '')) ||
      (ABBREVIATION.test(last.text === '.' ? `${before.at(-2)?.text ?? ''}.` : last.text) && (first.cap || /^\d/.test(first.text)) && !STARTERS.has(first.key)) ||
      (last.text !== '?' && last.text !== '!' && (/^[,;)]/.test(first.text) || (first.word && !first.cap && /^\p{Ll}/u.test(first.text)))));
    if (wrongly) before.push(...tokens);
    else out.push([...tokens]);
  }
  return out;
}

/** "— Name (@handle) March 2, 2017 The adviser …": a quoted post ends with its date, though no full stop says so. */
function behindSignature(tokens: Token[]): Token[][] {
  const handle = tokens.findIndex((t) => /^@\w/.test(t.text));
  const year = handle < 0 ? -1 : tokens.findIndex((t, i) => i > handle && i < handle + 8 && /^(?:19|20)\d\d$/.test(t.text));
  const dated = year > 0 && tokens.slice(handle, year).some((t) => MONTH.test(t.key));
  return dated && year < tokens.length - 1 ? [tokens.slice(0, year + 1), ...behindSignature(tokens.slice(year + 1))] : [tokens];
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

const STARTERS = new Set(['the', 'a', 'an', 'in', 'on', 'at', 'it', 'he', 'she', 'they', 'but', 'and', 'this', 'that', 'these', 'those', 'his', 'her', 'their', 'its',
  'after', 'before', 'during', 'for', 'as', 'when', 'while', 'we', 'i', 'there', 'since', 'however', 'earlier', 'later', 'last', 'meanwhile', 'with', 'by', 'to', 'from', 'if']);
