import { countryNames, demonyms } from '../../lexicon/countries.js';
import { isGivenName } from '../../lexicon/given-names.js';
import { makeToken, type Token } from './token.js';

const PREFIX = new Set(['then', 'ex', 'pro', 'anti', 'non', 'mid', 'former', 'un', 'u.n.', 'eu', 'nato']);

/** Small words that only a lost space ties to a name: "Sessions-after", "said-Moscow". */
const SMALL = new Set(['after', 'before', 'has', 'had', 'have', 'was', 'are', 'were', 'of', 'for', 'with', 'from', 'and', 'but', 'the', 'by', 'as', 'said', 'says', 'told', 'who', 'that', 'which', 'will', 'would', 'also', 'met', 'not', 'his', 'her', 'their', 'its', 'when', 'while', 'over', 'into', 'between']);

/** Words that somewhere in the article stand without a hyphen beside them. */
export function standingAlone(tokens: Token[]): Set<string> {
  const alone = new Set<string>();
  tokens.forEach((t, i) => {
    if (t.cap && !touches(tokens[i - 1], t) && !touches(t, tokens[i + 1])) alone.add(t.key);
  });
  return alone;
}

/**
 * Joins what a hyphen without spaces holds together ("Jean-Claude", "el-Sisi", "president-elect"). It stays apart where the hyphen stands
 * for "and" ("U.S.-Mexico", "Trump-Putin call": both halves are known by themselves) or sets off a prefix ("then-President").
 */
export function joinHyphens(tokens: Token[], text: string, alone: Set<string>): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hyphen = tokens[i]!;
    const left = out.at(-1);
    const right = tokens[i + 1];
    if (left?.word && right?.word && touches(left, hyphen) && isHyphen(hyphen) && hyphen.end === right.start && !apart(left, right, alone)) {
      const joined = makeToken(text.slice(left.start, right.end), left.cap || right.cap ? 'PROPN' : right.pos, left.start);
      joined.cap = left.cap || (right.cap && left.text.length <= 4);
      out[out.length - 1] = joined;
      i++;
    } else out.push(hyphen);
  }
  return out;
}

function apart(left: Token, right: Token, alone: Set<string>): boolean {
  const doubleName = left.cap && right.cap && (isGivenName(left.text) || isGivenName(right.text)) && !(isCountryWord(left.key) && isCountryWord(right.key));
  if ((!right.cap && SMALL.has(right.key) && left.cap) || (!left.cap && right.cap && SMALL.has(left.key))) return true;
  if (PREFIX.has(left.key) || ((isCountryWord(left.key) || isCountryWord(right.key)) && !doubleName)) return true;
  return left.cap && right.cap && alone.has(left.key) && alone.has(right.key);
}

function isCountryWord(key: string): boolean {
  return countryNames.has(key) || demonyms.has(key);
}

function isHyphen(token: Token): boolean {
  return token.text === '-' || token.text === '‑' || token.text === '‐';
}

function touches(left: Token | undefined, right: Token | undefined): boolean {
  return !!left && !!right && (isHyphen(left) || isHyphen(right)) && left.end === right.start;
}
