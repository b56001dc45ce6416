import { isNamedPerson, type Group } from '../clause/actor.js';
import { groupAt, type Clause } from '../clause/clause.js';
import { MONTHS, WEEKDAYS } from '../spans/words.js';
import { isPossessive, type Token } from '../text/token.js';

const TIME_WORDS = new Set([...WEEKDAYS, ...MONTHS, 'today', 'yesterday', 'tomorrow', 'tonight', 'morning', 'afternoon', 'evening', 'night', 'week', 'month', 'year', 'midweek', 'weekend', 'last', 'this', 'next', 'earlier', 'later', 'late', 'early', 'here', 'there',
  'separately', 'privately', 'again', 'also', 'briefly', 'recently', 'first', 'once', 'twice', 'personally', 'together', 'face-to-face', 'directly', 'jointly', 'secretly', 'formally', 'already', 'behind', 'closed', 'doors', 'ago', 'days', 'hours', 'two', 'three', 'for', 'an', 'hour', 'minutes', 'about', 'nearly', 'more', 'than', 'over', 'several', 'times', 'the', 'day', 'before', 'same', 'both', 'a', 'few', 'one', 'one-on-one', 'half']);

/**
 * The object of a verb that ends before token `i`: right there, or behind `with`, over adverbs, times and places
 * ("met privately Monday in Vienna with X"). `preps` are the prepositions that may lead to it; without "" a bare object is not taken.
 */
export function objectAfter(clause: Clause, i: number, preps: readonly string[]): { group: Group; separately: boolean; bare: boolean } | null {
  const { tokens } = clause;
  let separately = false;
  for (let j = i; j < tokens.length && j < i + 16; j++) {
    const t = tokens[j]!;
    if (j === i && /^["”’']$/.test(t.text)) continue;
    separately ||= t.key === 'separately' || t.key === 'individually';
    if (preps.includes(t.key)) {
      const k = tokens[j + 1]?.key === 'both' || tokens[j + 1]?.key === 'each' ? j + 2 : j + 1;
      const group = groupAt(clause, k);
      if (group && isWhole(clause, group)) return { group, separately: separately || /^separate/.test(tokens[k - 1]!.key), bare: false };
      const possessed = group?.actors.at(-1)!.possessive ? clause.groups.find((g) => g.from >= group.to && g.from <= group.to + 1) : undefined;
      if (possessed && isNamedPerson(possessed.actors[0]!) && isWhole(clause, possessed)) return { group: possessed, separately, bare: false };
      const apposed = group ? null : groupBehindApposition(clause, k);
      if (apposed) return { group: apposed, separately, bare: false };
      if (!group) return null;
    }
    if (preps.includes('') && j - i <= 4 && !prepositionBetween(tokens, i, j)) {
      const bare = clause.groups.find((g) => g.from === j);
      if (bare) return isWhole(clause, bare) ? { group: bare, separately, bare: true } : null;
    }
    const behindPlace = preps.includes('') && j > i && tokens[j - 1]?.pos !== 'ADP' ? personAt(clause, j, i) : null;
    if (behindPlace) return { group: behindPlace, separately, bare: true };
    if (isPlaceGroup(clause, j)) {
      j = clause.groups.find((g) => g.from === j)!.to - 1;
      continue;
    }
    if (!skippable(tokens, j)) return null;
  }
  return null;
}

/** "with the Yang di-Pertuan Agong, Sultan A", "with a long-time foe, B": a description nobody knows, and behind its comma the name. */
function groupBehindApposition(clause: Clause, i: number): Group | null {
  const { tokens } = clause;
  if (tokens[i]?.pos !== 'DET' && tokens[i]?.pos !== 'PRON') return null;
  let j = i + 1;
  while (tokens[j] && (['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tokens[j]!.pos) || /^(?:of|in|for|the|'s|\(|\))$/.test(tokens[j]!.key)) && j < i + 14) j++;
  if (j === i + 1 || tokens[j]?.text !== ',') return null;
  const group = clause.groups.find((g) => g.from === j + 1);
  const next = group ? tokens[group.to] : undefined;
  return group?.actors[0]?.kind === 'NAMED' && hasPerson(group) && isWhole(clause, group) && next?.pos !== 'VERB' && next?.pos !== 'AUX' ? group : null;
}

/** "received on Monday in Rabat Foreign Minister B", "received at the palace, B": a titled person behind where and when. */
function personAt(clause: Clause, j: number, i: number): Group | null {
  const { tokens } = clause;
  const group = clause.groups.find((g) => g.from === j);
  const first = group?.actors[0];
  if (group && first?.kind === 'OTHERS' && tokens.slice(i, j).every((t) => /^(?:on|in|the)$/.test(t.key) || TIME_WORDS.has(t.key))) return group;
  if (!group || !first || !isNamedPerson(first) || !isWhole(clause, group)) return null;
  const last = tokens.slice(i, j).filter((t) => t.pos === 'ADP').at(-1);
  const next = tokens[group.to];
  const titled = tokens[first.from]!.start < first.start;
  return last !== undefined && /^(?:in|at|on)$/.test(last.key) && titled && next?.pos !== 'VERB' && next?.pos !== 'AUX' ? group : null;
}

function prepositionBetween(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((t) => t.pos === 'ADP' || t.key === 'on' || t.key === 'for');
}

/** "in Vienna", "at the White House": a group of places that only tells where. */
function isPlaceGroup(clause: Clause, j: number): boolean {
  const group = clause.groups.find((g) => g.from === j);
  return !!group && ['in', 'at', 'on', 'from', 'near'].includes(clause.tokens[j - 1]?.key ?? '');
}

function skippable(tokens: Token[], j: number): boolean {
  const t = tokens[j]!;
  if (/^(?:HE|HRH|HH|HM)$/.test(t.text)) return true;
  if (/^(?:when|where|while|how|why|whether|once|because|although|though)$/.test(t.key)) return false;
  if (/^(?:his|her|their)$/.test(t.key) || (t.pos === 'VERB' && /ed$/.test(t.key) && ['DET', 'PRON'].includes(tokens[j - 1]?.pos ?? ''))) return true;
  if (TIME_WORDS.has(t.key) || /^\d/.test(t.text) || t.pos === 'ADV' || t.pos === 'DET') return true;
  if (t.text === ',' || isPossessive(t)) return true;
  return ['in', 'on', 'at', 'by', 'via', 'during', 'from', 'of', 'near', 'inside', 'outside', 'aboard', 'and'].includes(t.key) || t.pos === 'PROPN' || t.pos === 'NOUN' || t.pos === 'ADJ' || t.pos === 'NUM';
}

/** Nobody's possession: "met Putin's demands" has no meeting with Putin. */
export function isWhole(clause: Clause, group: Group): boolean {
  const last = group.actors.at(-1)!;
  // "representatives of B's party": it is the party that somebody possesses
  if (last.kind === 'OTHERS' && clause.tokens.slice(last.from, last.to).some((t) => t.key === 'of')) return true;
  return !last.possessive && !(clause.tokens[group.to] && isPossessive(clause.tokens[group.to]!) && clause.tokens[group.to]!.start === clause.tokens[group.to - 1]!.end);
}

export function isPlural(group: Group): boolean {
  return group.actors.length > 1 || group.actors[0]!.parties.length > 1 || group.actors[0]!.kind === 'PLURAL' || group.actors[0]!.pronoun === 'p';
}

/** Somebody who can meet: a person, an office, people; an agency or a country too where states act. */
export function canMeet(group: Group): boolean {
  return group.actors.some((a) => a.kind !== 'AUDIENCE');
}

export function hasPerson(group: Group): boolean {
  return group.actors.some((a) => a.kind === 'PRONOUN' || a.kind === 'PLURAL' || a.parties.some((p) => p.type === 'PERSON' || p.type === 'OFFICE'));
}

/** "B, whom A received", "B, with whom A held talks": who stands before the relative clause that the subject opens. */
export function whomBefore(clause: Clause, subject: Group): Group | null {
  let i = subject.from - 1;
  if (clause.tokens[i]?.key !== 'whom') return null;
  while (['with', ','].includes(clause.tokens[i - 1]?.key ?? '')) i--;
  return clause.groups.find((g) => g.to === i || g.to === i + 1) ?? null;
}

/** ", the party's leader, and with B" */
function andWith(tokens: Token[], from: number): boolean {
  return tokens.slice(from, from + 10).some((t, k, all) => t.text === ',' && all[k + 1]?.key === 'and' && all[k + 2]?.key === 'with');
}

/** "met with A in Jerusalem, and later in Ramallah with B": a further party behind another "with", before the next verb. */
export function furtherWith(clause: Clause, from: number): { group: Group; at: number } | null {
  const { tokens } = clause;
  const start = tokens[from]?.text === ',' ? from + 1 : from;
  if (!/^(?:and|then|later|before)$/.test(tokens[start]?.key ?? '') && !andWith(tokens, from) && !tokens.slice(from, from + 6).some((t, i, all) => t.key === 'and' && /^(?:later|then|afterwards?|also|separately|subsequently)$/.test(all[i + 1]?.key ?? ''))) return null;
  for (let j = start; j < Math.min(tokens.length, from + 14); j++) {
    const t = tokens[j]!;
    if (t.key === 'with') {
      const group = groupAt(clause, j + 1);
      return group && hasPerson(group) && isWhole(clause, group) ? { group, at: j } : null;
    }
    if (t.pos === 'VERB' || t.pos === 'AUX' || /^[.;]$/.test(t.text)) return null;
  }
  return null;
}
