import { countryNames, demonyms } from '../../lexicon/countries.js';
import { isCommonWord } from '../../lexicon/common-words.js';
import { isGivenName } from '../../lexicon/given-names.js';
import { makeToken, type Token } from './token.js';

const PREFIX = new Set(['then', 'ex', 'pro', 'anti', 'non', 'mid', 'former', 'un', 'u.n.', 'eu', 'nato']);

/** Small words that only a lost space ties to a name: "Sessions-after", "said-Moscow". */
const SMALL = new Set(['after', 'before', 'has', 'had', 'have', 'was', 'are', 'were', 'of', 'for', 'with', 'from', 'and', 'but', 'the', 'by', 'as', 'said', 'says', 'told', 'who', 'that', 'which', 'will', 'would', 'also', 'met', 'not', 'his', 'her', 'their', 'its', 'when', 'while', 'over', 'into', 'between', 'is', 'be', 'been', 'it', 'he', 'she', 'they', 'could', 'should', 'did', 'does', 'can', 'to', 'about', 'since', 'because']);

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
export function joinHyphens(tokens: Token[], text: string, alone: Set<string>, lost = false): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hyphen = tokens[i]!;
    const left = out.at(-1);
    const right = tokens[i + 1];
    if (left?.word && right?.word && touches(left, hyphen) && isHyphen(hyphen) && hyphen.end === right.start && !(lost ? isLost(left, right) : apart(left, right, alone))) {
      const joined = makeToken(text.slice(left.start, right.end), left.cap || right.cap ? 'PROPN' : right.pos, left.start);
      joined.cap = left.cap || (right.cap && left.text.length <= 4);
      out[out.length - 1] = joined;
      i++;
    } else if (!(lost && isHyphen(hyphen) && (touches(left, hyphen) || touches(hyphen, right) || left?.text === ','))) out.push(hyphen);
  }
  return out;
}

/** Whether hyphens stand in an article where spaces were lost ("issue-on-Wednesday-during a meeting"): small words hang on both ends of them. */
export function hasLostSpaces(tokens: Token[]): boolean {
  const hung = tokens.filter((t, i) => isHyphen(t) && touches(tokens[i - 1], t) && touches(t, tokens[i + 1]) && between(tokens[i - 1]!, tokens[i + 1]!));
  return hung.length >= LOST;
}

/** So many hyphens beside small words are no accident. */
const LOST = 3;

function between(left: Token, right: Token): boolean {
  return (SMALL.has(left.key) && right.cap) || (SMALL.has(right.key) && left.cap) || (ARTICLE.test(left.key) && right.word) || (ARTICLE.test(right.key) && left.word);
}

/** Words that no compound begins or ends with. */
const ARTICLE = /^(?:the|a|an|his|her|their|its|was|were|are|has|had|have|said|who|which|that)$/;

/** In an article of lost spaces only the parts of a name hold together. */
function isLost(left: Token, right: Token): boolean {
  if (left.cap && !right.cap && /^(?:a|de|la|le|en|sur|au|aux|del|di|da|ben|el|al|bin)$/.test(right.key)) return false;
  if (right.cap && /-(?:a|de|la|le|en|sur|au|aux|del|di|da|ben|el|al|bin)$/.test(left.key)) return false;
  return !(left.cap && right.cap && !isCommonWord(left.key) && !isCommonWord(right.key) && !isCountryWord(left.key));
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
