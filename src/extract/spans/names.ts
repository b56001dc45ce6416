import { isCommonWord } from '../../lexicon/common-words.js';
import { isGivenName } from '../../lexicon/given-names.js';
import { isSurname } from '../../lexicon/surnames.js';
import type { Token } from '../text/token.js';
import { isEnglish } from './english.js';
import { NAME_THRESHOLD, nameScore, PLACE_PREPOSITION, SHORT_SURNAMES } from './name-score.js';
import { isApposed, isOccupation, isTitled } from './name-surroundings.js';
import type { PersonSpan, Span } from './span.js';
import { DETERMINERS, isCourtesy, MONTHS, PARTICLES, PREPOSITIONS, isSuffix, WEEKDAYS } from './words.js';

/** People named in one sentence, on the tokens that no other span has taken. `counts`: how often each capitalised word stands in the article. */
export function namesIn(tokens: Token[], taken: (Span | undefined)[], counts: ReadonlyMap<string, number>, known: ReadonlySet<string>, headline: boolean): PersonSpan[] {
  const people: PersonSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const to = runEnd(tokens, taken, i, headline ? known : null);
    if (to <= i) continue;
    const from = trimmed(tokens, taken, i, to);
    const titled = isTitled(tokens, taken, from);
    if (from < to) {
      const last = lastWord(tokens, from, to);
      const score = nameScore(tokens, from, to, {
        titled, apposed: isApposed(tokens, taken, to), before: tokens[from - 1], after: tokens[to], afterNext: tokens[to + 1],
        sentenceStart: from === 0 || /^[“"'‘—–:-]$/.test(tokens[from - 1]!.text), frequency: counts.get(last?.key ?? '') ?? 0, known: known.has(last?.key ?? ''), place: PLACE_PREPOSITION.has(tokens[from - 1]?.key ?? ''),
      });
      if (score >= NAME_THRESHOLD) {
        const name = tokens.slice(from, to).map((t) => t.text).join(' ').replace(/ ,/g, ',');
        people.push({ kind: 'PERSON', from, to, name, score, rule: titled ? 'title-before-name' : to - from > 1 ? 'full-name' : 'lone-name' });
      }
    }
    i = to - 1;
  }
  return people;
}

/** End of the run of name-like tokens that begins at `i`. */
function runEnd(tokens: Token[], taken: (Span | undefined)[], i: number, headline: ReadonlySet<string> | null): number {
  if (!beginsName(tokens, taken, i)) return i;
  if (headline && isBreak(tokens, i, headline)) return i + 1;
  let end = i + 1;
  for (let j = end; j < tokens.length; j++) {
    const t = tokens[j]!;
    if (taken[j] || (headline ? isBreak(tokens, j, headline) : isLetter(tokens, j) || (j - i > 1 && isShouted(tokens, j) && isEnglish(t.key) && !isSurname(t.text)))) break;
    if (isNamePart(tokens, j) || isInnerTitle(tokens, j)) end = j + 1;
    else if (PARTICLES.has(t.key) && !t.cap && particleLeadsOn(tokens, taken, j)) continue;
    else if (t.key === ',' && isSuffix(tokens[j + 1]?.text ?? '') && tokens[j + 1]!.cap) continue;
    else break;
  }
  return end;
}

/** "Ryan, D": a capital by itself at the end of a run is no name. */
function isLetter(tokens: Token[], i: number): boolean {
  return /^\p{Lu}$/u.test(tokens[i]!.text) && !tokens[i + 1]?.cap && !isSuffix(tokens[i]!.text);
}

/** "JEFF SESSIONS RECUSES HIMSELF": among words all in capitals, every one of them looks like a name. */
function isShouted(tokens: Token[], i: number): boolean {
  const shouted = (t: Token | undefined) => t !== undefined && t.text.length > 2 && t.text === t.text.toUpperCase();
  return shouted(tokens[i]) && shouted(tokens[i - 1]) && shouted(tokens[i + 1]);
}

/** In a headline: a capitalised word of the language that no name is made of ("Questions Besigye", "Clinton Cash") ends a run and is none itself. */
function isBreak(tokens: Token[], i: number, known: ReadonlySet<string>): boolean {
  const t = tokens[i]!;
  if (isLetter(tokens, i)) return true;
  if (!t.cap || known.has(t.key) || isGivenName(t.text) || isSurname(t.text)) return false;
  const before = tokens[i - 1];
  if (before && known.has(before.key) && (isEnglish(t.key) || !isGivenName(before.text))) return true;
  const behindGivenName = !!before?.cap && isGivenName(before.text) && !isCommonWord(before.key);
  return isCommonWord(t.key) && !behindGivenName;
}

function beginsName(tokens: Token[], taken: (Span | undefined)[], i: number): boolean {
  const t = tokens[i]!;
  if (taken[i]) return false;
  if (isNamePart(tokens, i)) return true;
  // "Foreign Minister de la Fuente": a particle begins a name only behind a title
  return PARTICLES.has(t.key) && !t.cap && isTitled(tokens, taken, i) && particleLeadsOn(tokens, taken, i);
}

function particleLeadsOn(tokens: Token[], taken: (Span | undefined)[], i: number): boolean {
  let j = i;
  while (tokens[j] && PARTICLES.has(tokens[j]!.key) && !tokens[j]!.cap) j++;
  return j - i <= 3 && !!tokens[j] && !taken[j] && isNamePart(tokens, j);
}

function isNamePart(tokens: Token[], i: number): boolean {
  const t = tokens[i]!;
  if (!t.cap || !t.word || /^[@#]|^[DRI]-|^(?:U\.S|U\.N|U\.K|E\.U)\.?$/.test(t.text)) return false;
  if (endsGivenName(tokens, i) || isInitial(tokens, i)) return true;
  if (t.key === 'christian' && tokens[i + 1]?.cap && !isCommonWord(tokens[i + 1]!.key) && tokens[i + 1]!.pos === 'PROPN') return true;
  return !isCourtesy(tokens, i) && !WEEKDAYS.has(t.key) && !isMonth(tokens, i) && !DESCRIBES.test(t.key) && !DETERMINERS.has(t.key) && !NEVER.has(t.key) && t.pos !== 'PRON';
}

/** "A K Abdul Momen", "S Jaishankar": capitals by themselves in front of a name. */
function isInitial(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next?.cap || !/^\p{Lu}$/u.test(tokens[i]!.text) || tokens[i]!.text === 'I') return false;
  return /^\p{Lu}$/u.test(next.text) ? !!tokens[i + 2]?.cap : /^\p{Lu}$/u.test(tokens[i - 1]?.text ?? '');
}

/** "Hassan Sheikh Mohamud": a word of honour between two names is a name. */
function isInnerTitle(tokens: Token[], i: number): boolean {
  const t = tokens[i]!;
  return t.cap && /^(?:sheikh|sheik|haji|hajj|don|prince|sayyid|u|tun|tan|lord)$/.test(t.key) && !!tokens[i + 1]?.cap && !/\.$/.test(tokens[i - 1]?.text ?? '.');
}

/** "Liu He", "Theresa May": inside a sentence a capital right behind a first name makes a name of any word. */
function endsGivenName(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  return !!before?.cap && before.word && before.end < tokens[i]!.start && (isGivenName(before.text) || isSurname(before.text)) && !isEnglish(before.key) && SHORT_SURNAMES.has(tokens[i]!.key);
}

/** "Reagan-era", "Boston-based": an adjective made of a name. */
const DESCRIBES = /-(?:era|based|led|backed|style|born|affiliated|controlled|held|speaking|run|owned|funded|sponsored|dominated|majority|wide|like|aligned|linked|trained|occupied|made|bound)$/;

/** April, May, June and August are also names: months beside a number or behind "in", "last". */
function isMonth(tokens: Token[], i: number): boolean {
  const { key } = tokens[i]!;
  if (!MONTHS.has(key)) return false;
  if (!['april', 'may', 'june', 'august', 'jan', 'mar'].includes(key)) return true;
  const [before, after] = [tokens[i - 1]?.key ?? '', tokens[i + 1]];
  return /^\d/.test(after?.text ?? '') || /\d$/.test(before) || /^(?:in|last|this|next|since|of|until|by|late|early|mid|every|from|through|during|to|and|before|after)$/.test(before) || !after?.cap;
}

const NEVER = new Set(['i', 'he', 'she', 'we', 'they', 'it', 'and', 'or', 'but', 'if', 'when', 'while', 'file', 'photo', 'watch', 'read', 'both', 'not', 'also', 'there', 'here', 'what', 'why', 'how', 'who', 'where', 'republican', 'democrat', 'democratic',
  'republicans', 'democrats', 'muslim', 'muslims', 'islamic', 'islamist', 'christian', 'christians', 'jewish', 'catholic', 'sunni', 'shiite', 'arab', 'european', 'asian', 'african', 'western', 'latin', 'congress', 'parliament', 'senate', 'god', 'internet', 'via', 'vs.', 'ramadan', 'easter', 'christmas', 'eid', 'diwali', 'thanksgiving', 'passover', 'a.m.', 'p.m.', 'gmt', 'edt', 'est', 'utc', 'brexit', 'obamacare', 'islam', 'christianity', 'judaism', 'hinduism', 'buddhism', 'africa', 'europe', 'asia', 'eurozone', 'whatsapp', 'tumblr', 'newsvine', 'permalink', 'digg', 'reddit', 'facebook', 'twitter', 'linkedin', 'youtube', 'instagram', 'google', 'paralympics', 'olympics', 'interviewer', 'presenter', 'reporter', 'by']);

/** Drops from the front a sentence's first word that only its place made a capital ("Meanwhile Obama", "Talks"). */
function trimmed(tokens: Token[], taken: (Span | undefined)[], from: number, to: number): number {
  let i = from;
  while (i < to && startsSentence(tokens, taken, i) && (plainWord(tokens[i]!) || (i + 1 < to && isOccupation(tokens[i]!.key)))) i++;
  return i;
}

function startsSentence(tokens: Token[], taken: (Span | undefined)[], i: number): boolean {
  let at = i;
  while (at > 0 && !/^[“"‘':—–-]$/.test(tokens[at - 1]!.text)) {
    at--;
    if (taken[at] || !plainWord(tokens[at]!)) return false;
  }
  return true;
}

function plainWord(t: Token): boolean {
  return PREPOSITIONS.has(t.key) || (isCommonWord(t.key) && !isGivenName(t.text) && t.pos !== 'PROPN') || (['ADV', 'VERB', 'ADP', 'SCONJ', 'CCONJ', 'AUX', 'DET', 'NUM', 'INTJ'].includes(t.pos) && isEnglish(t.key));
}

function lastWord(tokens: Token[], from: number, to: number): Token | undefined {
  return tokens.slice(from, to).filter((t) => t.word && !isSuffix(t.text)).at(-1);
}
