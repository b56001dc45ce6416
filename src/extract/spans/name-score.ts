import { isCommonWord } from '../../lexicon/common-words.js';
import { capitals } from '../../lexicon/countries.js';
import { isAmbiguousGivenName, isGivenName } from '../../lexicon/given-names.js';
import { isLeaderName, isLeaderSurname } from '../../lexicon/leaders.js';
import { placeByName } from '../../lexicon/places.js';
import { isSurname } from '../../lexicon/surnames.js';
import { isPossessive, type Token } from '../text/token.js';
import { isEnglish } from './english.js';
import { PARTICLES, SPEECH, isSuffix } from './words.js';

/** A run of capitals counts as a person's name from here on. */
export const NAME_THRESHOLD = 2;

/** What stands around a run of capitals. */
export interface Surroundings {
  /** a title, an honorific or an office ends right before it */
  titled: boolean;
  /** an office stands right after it, behind a comma: "Smith, the mayor" */
  apposed: boolean;
  before: Token | undefined;
  after: Token | undefined;
  afterNext: Token | undefined;
  sentenceStart: boolean;
  /** how often its last word stands in the article */
  frequency: number;
  /** a person of this surname is named in full, or with a title, somewhere in the article */
  known: boolean;
  /** a word like "in" stands before it */
  place: boolean;
}

/** "the aircraft carrier Admiral B": a ship by its namesake. */
const SHIP = /^(?:carrier|frigate|destroyer|submarine|cruiser|battleship|yacht|ferry|tanker|warship|icebreaker|uss|hms)$/;
const ORG_TAIL = new Set(['street', 'avenue', 'road', 'square', 'river', 'lake', 'sea', 'bay', 'island', 'islands', 'mountain', 'mountains', 'airport', 'hospital', 'hotel', 'stadium', 'park', 'beach', 'city',
  'county', 'province', 'region', 'district', 'university', 'college', 'school', 'museum', 'church', 'cathedral', 'mosque', 'bridge', 'tower', 'palace', 'house', 'hall', 'center', 'centre', 'base', 'times', 'post', 'journal', 'news',
  'press', 'radio', 'television', 'tv', 'inc.', 'corp.', 'co.', 'ltd.', 'group', 'company', 'award', 'prize', 'day', 'week', 'war', 'act', 'agreement', 'treaty', 'accord', 'accords', 'plan', 'pact', 'deal', 'cup', 'games', 'league', 'club',
  'states', 'nations', 'kingdom', 'republic', 'valley', 'coast', 'gulf', 'strait', 'peninsula', 'ocean', 'territory', 'strip', 'heights', 'bank', 'embassy', 'ministry', 'court', 'party', 'army', 'force', 'forces', 'twitter', 'facebook', 'english', 'service', 'jazeera', 'arabiya', 'ahram', 'spiegel', 'monde', 'figaro', 'mobil', 'dam', 'equipe', 'invalides', 'summit', 'conference', 'forum', 'east', 'west', 'north', 'south', 'industries', 'affairs', 'resources', 'works', 'confederation', 'federation', 'association', 'council', 'committee', 'commission', 'authority', 'agency', 'institute', 'foundation', 'society', 'movement', 'alliance', 'corporation', 'department', 'parliament', 'assembly']);
/** "the Biden administration": nouns that a name with an article may describe. */
const ATTRIBUTED = new Set(['administration', 'government', 'team', 'campaign', 'presidency', 'cabinet', 'era', 'camp', 'family', 'regime', 'doctrine', 'years']);
/** Names that are also the smallest words of English: behind a first name they are names. */
export const SHORT_SURNAMES = new Set(['he', 'may', 'an', 'will']);
const PLACE_FRONT = new Set(['lake', 'mount', 'cape', 'fort', 'port', 'camp', 'hotel', 'river', 'gulf', 'saint', 'st.', 'operation', 'hurricane', 'typhoon']);
export const PLACE_PREPOSITION = new Set(['in', 'near', 'outside', 'around', 'across', 'throughout', 'inside']);

/** How much speaks for the run `[from, to)` being a person's name. */
export function nameScore(tokens: Token[], from: number, to: number, s: Surroundings): number {
  const words = tokens.slice(from, to).filter((t) => t.word);
  const core = words.filter((t) => !isSuffix(t.text));
  const first = core[0];
  const last = core.at(-1);
  if (!first || !last) return -9;
  let score = 0;
  if (s.titled) score += 3;
  if (s.apposed) score += 2;
  score += core.length === 1 ? oneWord(last, s) : severalWords(core, first, last);
  if (s.after && SPEECH.has(s.after.key)) score += 1;
  if (s.after?.key === ',' && /^\d\d$/.test(s.afterNext?.text ?? '')) score += 1.5;
  if (SHIP.test(s.before?.key ?? '')) score -= 5;
  if (s.before?.key === 'the' && !(s.known && (ATTRIBUTED.has(s.after?.key ?? '') || s.after?.text === '-'))) score -= s.titled ? 1 : 3;
  if (!s.titled && s.before && PLACE_PREPOSITION.has(s.before.key)) score -= 1.5;
  if (!s.titled && core.length > 1 && PLACE_FRONT.has(first.key)) score -= 4;
  if (ORG_TAIL.has(last.key) && core.length > 1) score -= 4;
  score -= 2 * core.filter((t) => t.text.length > 1 && /^\p{Lu}{2,}$/u.test(t.text) && t.text.length <= 5 && !isSuffix(t.text)).length * (core.length === 1 ? 1.5 : 1);
  if (score < NAME_THRESHOLD && score > NAME_THRESHOLD - 3 && core.length > 1 && isLeaderName(core.map((t) => t.key))) return NAME_THRESHOLD;
  return score;
}

function oneWord(word: Token, s: Surroundings): number {
  let score = (isSurname(word.text) ? 1 : 0) + (s.known ? 2.5 : 0);
  if (isGivenName(word.text) && !isAmbiguousGivenName(word.text)) score += 0.5;
  if (isPlace(word.key) && !s.titled && !(s.known && !s.place)) score -= 3;
  const acts = s.after !== undefined && (isPossessive(s.after) || ((s.after.pos === 'VERB' || s.after.pos === 'AUX') && !/(?:ing|^be)$/.test(s.after.key)));
  if (isCommonWord(word.key)) score -= s.known && (acts || !s.sentenceStart) ? 0.2 : s.sentenceStart ? 3 : 1.5;
  else if (isEnglish(word.key)) score -= s.known ? 0 : !s.sentenceStart && isLeaderSurname(word.key) && (s.frequency > 1 || (s.after && isPossessive(s.after)) || ATTRIBUTED.has(s.after?.key ?? '')) ? -1 : 1.5;
  else if (s.after && SPEECH.has(s.after.key)) score += 0.5;
  if (isNoKnownWord(word)) score += isLeaderSurname(word.key) ? 2 : 0.7;
  if (s.after && isPossessive(s.after)) score += 0.3;
  if (s.frequency > 1 && !isCommonWord(word.key)) score += 0.5;
  return score;
}

/** Neither English, nor a place, nor an acronym: most such words are names of people. */
function isNoKnownWord(word: Token): boolean {
  return word.pos === 'PROPN' && !isEnglish(word.key) && !isPlace(word.key) && !/^\p{Lu}{2,}$/u.test(word.text);
}

/** A capitalised word that is in no dictionary and no gazetteer, or is known as a name. */
function isForeign(t: Token): boolean {
  if (PARTICLES.has(t.key) || /^(?:\p{Lu}\.)+$/u.test(t.text)) return true;
  return t.cap && !/^\p{Lu}{2,}$/u.test(t.text) && ((!isEnglish(t.key) && !isPlace(t.key)) || isSurname(t.text) || isGivenName(t.text));
}

/** A city or a region bears the name: "Washington" alone is the city, "Mr. Washington" is not. */
function isPlace(key: string): boolean {
  return placeByName.has(key) || capitals.has(key);
}

function severalWords(core: Token[], first: Token, last: Token): number {
  let score = core.length <= 4 ? 0.5 : core.length > 6 ? -1 : 0;
  if (isGivenName(first.text)) score += isAmbiguousGivenName(first.text) ? 1 : 2;
  else if (core.slice(1, -1).some((t) => isGivenName(t.text))) score += 1;
  if (isSurname(last.text)) score += 1;
  if (isSurname(first.text) && core.length <= 3) score += 0.5;
  if (core.slice(1).some((t) => PARTICLES.has(t.key) || /^\p{Lu}\.$/u.test(t.text))) score += 1;
  if (/^(?:\p{Lu}\.)+$/u.test(first.text)) score += 1;
  const common = core.filter((t, i) => isCommonWord(t.key) && !isGivenName(t.text) && !PARTICLES.has(t.key) && !(i > 0 && SHORT_SURNAMES.has(t.key))).length;
  score -= common * 1.2;
  if (core.length <= 4 && core.every((t, i) => isForeign(t) || (i > 0 && SHORT_SURNAMES.has(t.key)))) score += 1.5;
  else if (!common) score += 0.7;
  if (core.some((t) => /^\p{Lu}\p{Ll}+-\p{L}/u.test(t.text))) score += 0.5;
  return score;
}
