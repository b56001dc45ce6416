import { isEnglishWord } from '../../lexicon/common-words.js';
import { capitals, countryNames, nameLikeCountryNames } from '../../lexicon/countries.js';
import { isGivenName } from '../../lexicon/given-names.js';
import { generationalSuffixes, isHonorific, nameParticles } from '../../lexicon/honorifics.js';
import { isLeaderSurname } from '../../lexicon/leaders.js';
import { isSurname } from '../../lexicon/surnames.js';
import type { Token } from './item.js';
import { isGrammar } from './vocabulary.js';

/** A name of a person: its tokens, and the name without courtesy. */
export interface NameSpan { from: number; to: number; name: string }

/**
 * The person's name that begins at a token: capitals that are no word of the grammar, or, where people write in lower case, words that are no
 * English or that are known as names. `expected`: someone is asked for here, so that a plain word that is a surname too counts ("bush", "rice").
 */
export function nameAt(tokens: readonly Token[], i: number, expected: boolean): NameSpan | null {
  let at = i;
  while (tokens[at] && isHonorific(tokens[at]!.key) && tokens[at + 1]) at++;
  const begin = at;
  while (at < tokens.length && joins(tokens, at, begin, expected)) {
    const ends = tokens[at]!.possessive;
    at++;
    if (ends) break;
  }
  // particles lead on, and never end a name
  while (at > begin + 1 && nameParticles.has(tokens[at - 1]!.key) && !tokens[at - 1]!.capital) at--;
  return at > begin ? { from: i, to: at, name: tokens.slice(begin, at).map((t) => t.text).join(' ') } : null;
}

function joins(tokens: readonly Token[], at: number, begin: number, expected: boolean): boolean {
  const token = tokens[at]!;
  if (token.quoted || /^\d/.test(token.text)) return false;
  const first = at === begin;
  if (!first && !token.capital && (capitals.has(token.key) || countryNames.has(token.key)) && !(isGivenName(token.key) && isGivenName(tokens[at - 1]!.key))) return false;
  if (!first && (generationalSuffixes.has(token.key) || /^\p{Lu}\.?$/u.test(token.text))) return true;
  if (nameParticles.has(token.key) && (first ? tokens[at + 1] !== undefined && isName(tokens[at + 1]!, false) && !isGrammar(token.key) : isParticle(tokens, at))) return true;
  if (isGrammar(token.key)) return !first && token.capital && isSurname(token.key);
  return isName(token, first && expected) || (!first && isGivenOrSurname(token) && !isPlain(token));
}

/** "de" before a name: not the "on" or "in" of a question. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !isGrammar(tokens[at]!.key) && (nameParticles.has(next.key) || isName(next, false));
}

function isGivenOrSurname({ key }: Token): boolean {
  return isGivenName(key) || isSurname(key) || isLeaderSurname(key);
}

function isPlain({ key, capital }: Token): boolean {
  return !capital && isEnglishWord(key);
}

function isName(token: Token, expected: boolean): boolean {
  if (isGrammar(token.key)) return false;
  if (token.capital) return true;
  if (!isEnglishWord(token.key)) return /^\p{L}/u.test(token.key);
  return isLeaderSurname(token.key) || isGivenName(token.key) && isGivenOrSurname(token) && expected || (expected && isSurname(token.key));
}

/** Whether a country's or a place's name at a token is rather a part of a person's: Jordan Bardella, Michael Jordan, Sofia Vergara. */
export function isPartOfName(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after, own] = [tokens[from - 1], tokens[to], tokens[from]!];
  if (to !== from + 1 || own.possessive) return false;
  const named = (t: Token | undefined): boolean => t !== undefined && !t.possessive && t.capital === own.capital && !isGrammar(t.key) && !isEnglishWord(t.key);
  if (before && named(before) && isGivenName(before.key)) return true;
  return named(after) && (nameLikeCountryNames.has(own.key) || isGivenName(own.key));
}
