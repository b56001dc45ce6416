import { fieldPhraseEnd } from '../../lexicon/fields.js';
import { isGivenName } from '../../lexicon/given-names.js';
import type { Token } from '../text/token.js';
import { GRADES, type Marks } from './office-parts.js';

/** "of the Syrian governmental delegation": end of the plain nouns for a body of people behind a people's name, or 0. */
export function bodyEnd(tokens: Token[], i: number): number {
  let j = i;
  while (tokens[j] && !tokens[j]!.cap && ['ADJ', 'NOUN'].includes(tokens[j]!.pos) && j < i + 4) j++;
  return j > i && /^(?:delegation|mission|team|opposition|parliament|government|army|navy|forces|police|community|party|cabinet|senate|house)$/.test(tokens[j - 1]!.key) ? j : 0;
}

/** End of the subject an office is for: a known field first, else capitals, or plain nouns, up to where a person's name begins. */
export function subjectEnd(tokens: Token[], i: number, marks: Marks): number {
  const first = fieldEnd(tokens, i);
  let end = first;
  let j = Math.max(end, i);
  const capital = tokens[i]!.cap;
  for (let n = 0; n < 10 && j < tokens.length; n++) {
    const t = tokens[j]!;
    if ((t.key === 'and' || t.key === ',' || t.key === '&') && j > i) {
      const more = t.key === ',' ? commaGoesOn(tokens, j) : phraseAfterAnd(tokens, j, capital);
      if (more <= j) break;
      j = end = more;
      continue;
    }
    if (end > i && first === j) break;
    const nounish = capital ? t.cap && t.word && !(j > i && isGivenName(t.text)) : t.pos === 'NOUN' || t.pos === 'ADJ';
    if (!nounish || (j > i && marks.startingAt.get(j)?.kind === 'AGENCY')) break;
    end = ++j;
  }
  return end;
}

/** Subjects one office can have. */
const LONGEST_LIST = 6;

/** End of the known field that begins at token `i`, or `i`. */
export function fieldEnd(tokens: Token[], i: number): number {
  return i + fieldPhraseEnd(tokens.slice(i, i + LONGEST_FIELD).map((t) => t.key), 0);
}

const LONGEST_FIELD = 14;

/** "…, Population, and Migration": the list must close with "and" and go on with a field or a capital that is no given name. */
function commaGoesOn(tokens: Token[], comma: number, depth = 0): number {
  let j = comma + 1;
  if (tokens[j]?.key === 'and') {
    const after = phraseAfterAnd(tokens, j, true);
    return after > j ? after : comma;
  }
  const end = fieldEnd(tokens, j);
  if (end > j) j = end;
  else if (tokens[j]?.cap && !isGivenName(tokens[j]!.text)) j++;
  else return comma;
  const closes = tokens[j]?.key === 'and' || (tokens[j]?.key === ',' && depth < LONGEST_LIST && commaGoesOn(tokens, j, depth + 1) > j);
  return closes ? j : comma;
}

function phraseAfterAnd(tokens: Token[], and: number, capital: boolean): number {
  const end = fieldEnd(tokens, and + 1);
  if (end > and + 1) return end;
  const next = tokens[and + 1];
  if (!next || !capital || !next.cap || isGivenName(next.text) || GRADES.has(next.key)) return and;
  let j = and + 1;
  while (tokens[j]?.cap && tokens[j]!.word && !(j > and + 1 && isGivenName(tokens[j]!.text)) && j < and + 4) j++;
  return j > and + 2 ? j : and;
}
