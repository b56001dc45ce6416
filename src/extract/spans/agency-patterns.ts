import { isGivenName } from '../../lexicon/given-names.js';
import { DETERMINERS } from './words.js';
import { isEnglish } from './english.js';
import { isPossessive, type Token } from '../text/token.js';

/** Nouns that end the name of an agency: "National Customs Agency", "Defense Ministry". */
const TAIL = new Set(['ministry', 'department', 'secretariat', 'agency', 'institute', 'commission', 'council', 'committee', 'bureau', 'bank', 'court', 'guard',
  'authority', 'administration', 'board', 'directorate', 'service', 'police', 'army', 'navy', 'corps', 'command', 'parliament', 'assembly', 'senate', 'congress',
  'duma', 'union', 'organization', 'organisation', 'association', 'federation', 'foundation', 'fund', 'party', 'front', 'movement', 'alliance', 'coalition',
  'league', 'tribunal', 'university', 'embassy', 'consulate', 'mission', 'forces', 'force', 'brigade', 'group', 'network', 'office', 'center', 'centre', 'society',
  'corporation', 'company', 'institution', 'forum', 'conference', 'cabinet', 'chamber', 'campaign', 'church', 'brotherhood', 'democrats', 'republicans']);

/** Nouns that begin it: "Ministry of the Interior", "Commission for Human Rights". */
const FRONT = new Set(['ministry', 'department', 'secretariat', 'office', 'bureau', 'agency', 'commission', 'institute', 'council', 'committee', 'board',
  'directorate', 'bank', 'court', 'academy', 'association', 'organization', 'organisation', 'union', 'federation', 'league', 'congress', 'house', 'chamber',
  'party', 'movement', 'front', 'alliance', 'center', 'centre', 'society', 'university', 'council', 'economic', 'embassy']);
const LINK = new Set(['of', 'for', 'on', 'to', 'against']);
const INNER = new Set(['the', 'and', '&', 'of', 'for', 'on', 'to', ',']);
/** "Republican People's Party", "Workers' Union": possessives that stand inside a name. */
const OF_A_PEOPLE = /^(?:people|workers|women|children|citizens|farmers|peasants|writers|lawyers|teachers|men|students|soldiers|mothers|veterans)$/;
/** Too bare to be a name by themselves. */
const NOT_ALONE = new Set([...TAIL]);

/** End of an agency's name that is made by the pattern at token `i`, or `i` when there is none. */
export function agencyPatternEnd(tokens: Token[], i: number): number {
  if (DETERMINERS.has(tokens[i]!.key)) return i;
  return Math.max(frontPattern(tokens, i), tailPattern(tokens, i));
}

/** "Ministry of Foreign Affairs", "Council on Foreign Relations". */
function frontPattern(tokens: Token[], i: number): number {
  const head = tokens[i]!;
  if (!head.cap || !FRONT.has(head.key) || !LINK.has(tokens[i + 1]?.key ?? '') || (head.key === 'house' && tokens[i + 1]!.key !== 'of')) return i;
  let end = i;
  for (let j = i + 2; j < tokens.length && j < i + 14; j++) {
    const t = tokens[j]!;
    if (t.cap && isGivenName(t.text) && !isEnglish(t.key)) break;
    if (t.cap && t.word && !/^(?:President|Minister|Secretary|Director|Mr|Mrs)\.?$/.test(t.text)) end = j + 1;
    else if (t.key === ',' ? !listGoesOn(tokens, j) : !INNER.has(t.key)) break;
  }
  return end;
}

/** A comma inside a name stands in a list that an "and" closes: "Science, Technology and Space". */
function listGoesOn(tokens: Token[], comma: number): boolean {
  if (tokens[comma + 1]?.key === 'and' && !tokens.slice(Math.max(0, comma - 4), comma).some((t) => t.text === ',')) return false;
  for (let j = comma + 1; j < tokens.length && j <= comma + 6; j++) {
    const t = tokens[j]!;
    if (t.key === 'and') return (tokens[j + 1]?.cap ?? false) && j > comma;
    if (!t.cap && t.key !== ',') return false;
  }
  return false;
}

/** "National Customs Agency", "Democratic Forces Party": capitals up to a noun of the kind. */
function tailPattern(tokens: Token[], i: number): number {
  let end = i;
  for (let j = i; j < tokens.length && j < i + 8; j++) {
    const t = tokens[j]!;
    if (OF_A_PEOPLE.test(tokens[j - 1]?.key ?? '') && isPossessive(t)) continue;
    if (!t.word || (!t.cap && !(j > i && ['and', 'of', 'for'].includes(t.key) && tokens[j + 1]?.cap && (t.key !== 'and' || (isEnglish(tokens[j - 1]!.key) && isEnglish(tokens[j + 1]!.key)))))) break;
    if (j > i && t.cap && TAIL.has(t.key)) end = j + 1;
  }
  return end - i >= 2 && !NOT_ALONE.has(tokens[i]!.key) ? end : i;
}
