import type { ReadSentence } from '../spans/span.js';
import { PREPOSITIONS } from '../spans/words.js';
import { isPossessive, type Token } from '../text/token.js';
import { isNamedPerson, standIn, type Actor, type Group } from './actor.js';

/** A sentence with its parties, ready for the rules of meeting. */
export interface Clause {
  sentence: ReadSentence;
  tokens: Token[];
  actors: Actor[];
  groups: Group[];
}

/** The group that begins at token `i`, over an article and words like "both". */
export function groupAt(clause: Clause, i: number): Group | null {
  let at = i;
  while (['the', 'a', 'an', 'both', 'his', 'her', 'their', 'my', 'our', 'dear', 'good', 'old', 'friend', 'with', 'then', 'also'].includes(clause.tokens[at]?.key ?? '') && !clause.groups.some((g) => g.from === at)) at++;
  const here = clause.groups.find((g) => g.from === at);
  if (here) return here;
  // "with Foreign Affairs CS A", "to French far-right leader B": a title nobody knows, or adjectives, right before a name
  let name = at;
  while (clause.tokens[name] && (clause.tokens[name]!.cap || clause.tokens[name]!.pos === 'ADJ') && name < at + 5 && !clause.groups.some((g) => g.from === name)) name++;
  // "with the Taliban's B": whose man he is
  if (name > at && isPossessive(clause.tokens[name] ?? clause.tokens[at]!)) name++;
  const titled = name > at ? clause.groups.find((g) => g.from === name) : undefined;
  return titled && isNamedPerson(titled.actors[0]!) ? titled : null;
}

/** The preposition that governs a group, or null: "of" in "aides of Putin". */
export function governor(clause: Clause, group: Group): string | null {
  let i = group.from - 1;
  while (i >= 0 && ['the', 'a', 'an', 'both', 'his', 'her', 'their'].includes(clause.tokens[i]!.key)) i--;
  const before = clause.tokens[i];
  if (!before || !PREPOSITIONS.has(before.key)) return null;
  return CONJUNCTIONS.has(before.key) && isSubjectOfVerb(clause, group) ? null : before.key;
}

/** Words that also open a clause of their own: "after Obama met …". */
const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'as', 'than', 'like']);

function isSubjectOfVerb(clause: Clause, group: Group): boolean {
  let j = group.to;
  while (clause.tokens[j] && (clause.tokens[j]!.pos === 'ADV' || clause.tokens[j]!.text === ',')) j++;
  const next = clause.tokens[j];
  return !!next && (next.pos === 'VERB' || next.pos === 'AUX') && !next.key.endsWith('ing');
}

/**
 * The subject of what stands at token `i`: the nearest group to the left that no preposition governs and that possesses nothing.
 * A relative pronoun stands for the group right before it.
 */
export function subjectBefore(clause: Clause, i: number): Group | null {
  for (let g = clause.groups.length - 1; g >= 0; g--) {
    const group = clause.groups[g]!;
    if (group.to > i || group.actors.every((a) => a.kind === 'AUDIENCE')) continue;
    if (group.actors.length === 1 && group.actors[0]!.pronoun === 'r') {
      return antecedent(clause, g);
    }
    if (group.actors.at(-1)!.possessive || governor(clause, group) || betweenDashes(clause, group, i)) continue;
    if (isObject(clause, group, i)) continue;
    return group;
  }
  return null;
}

/** "A -- a former senator and surrogate -- met B": what dashes set off describes, and is no subject. */
function betweenDashes({ tokens }: Clause, { from, to }: Group, i: number): boolean {
  const dash = (t: Token) => /^(?:[–—]|-+)$/.test(t.text);
  return tokens.slice(0, from).some(dash) && tokens.slice(to, i).some(dash) && !tokens.slice(tokens.findLastIndex((t, k) => k < from && dash(t)), from).some((t) => t.pos === 'VERB' || t.pos === 'AUX');
}

/** Whom "who" stands for: the group before it; of "A, an adviser to B, who …" the first. */
function antecedent(clause: Clause, relative: number): Group | null {
  const before = clause.groups[relative]!.from - 1;
  const near = clause.groups[relative - 1];
  if (clause.tokens[before]?.pos === 'NOUN' && !clause.actors.some((a) => a.from <= before && before < a.to)) return near && /^(?:is|was|became|remains)$/.test(clause.tokens[near.to]?.key ?? '') ? near : null;
  const [first, last] = [clause.groups[relative - 2], clause.groups[relative - 1]];
  const gap = first && last ? clause.tokens.slice(first.actors[0]!.from, last.from) : [];
  const comma = gap.findIndex((t) => t.text === ',');
  const apposed = comma > 0 && /^(?:to|of|for)$/.test(governor(clause, last!) ?? '') && gap.slice(comma).every((t) => t.pos !== 'VERB' && t.pos !== 'AUX');
  return (apposed && isNamedPerson(first!.actors[0]!) ? first : last) ?? null;
}

/** Between the group and `i` another finite verb with its own subject to the left has taken the group as its object ("A told B that …"). */
function isObject(clause: Clause, group: Group, i: number): boolean {
  const verb = clause.tokens[group.from - 1];
  if (!verb || !['VERB'].includes(verb.pos)) return false;
  const next = clause.tokens.slice(group.to).find((t) => t.pos !== 'ADV');
  return !!next && next.pos !== 'VERB' && next.pos !== 'AUX' && group.to < i;
}

/** The first group after `i` that is a subject: no preposition before it, and a verb behind it. */
export function subjectAfter(clause: Clause, i: number): Group | null {
  for (const group of clause.groups) {
    if (group.from < i || governor(clause, group) || group.actors.at(-1)!.possessive || group.actors.every((a) => a.kind === 'AUDIENCE')) continue;
    let j = group.to;
    while (clause.tokens[j] && (clause.tokens[j]!.text === ',' || clause.tokens[j]!.pos === 'ADV' || /day$/.test(clause.tokens[j]!.key) || clause.tokens[j]!.key === 'on')) j++;
    const verb = clause.tokens[j];
    if (verb && (verb.pos === 'VERB' || verb.pos === 'AUX')) return group;
  }
  return null;
}

/** The subject of a verb; of a participle that opens the sentence ("After speaking by phone, A and B …") the one that follows. */
export function subjectOf(clause: Clause, i: number): Group | null {
  return impliedSpeaker(clause, i) ?? participleOf(clause, i) ?? subjectBefore(clause, i) ?? (clause.tokens[i]!.key.endsWith('ing') ? subjectAfter(clause, i + 1) : null);
}

/** "a photo of A meeting B": the participle right behind a name is his, whatever governs the name. */
function participleOf({ tokens, groups }: Clause, i: number): Group | null {
  if (!tokens[i]!.key.endsWith('ing')) return null;
  const group = groups.find((g) => g.to === i);
  return group?.actors[0]!.kind === 'NAMED' && !group.actors.at(-1)!.possessive ? group : null;
}

/** "Met with President B today.", "Good to see Minister C", "Honored to host D": notices and posts leave out who writes them. */
function impliedSpeaker({ tokens }: Clause, i: number): Group | null {
  let at = i;
  if (tokens[at - 1]?.key === 'to') at -= 2;
  while (at > 0 && /^(?:very|so|really|always|a|an|as|great|had)$/.test(tokens[at - 1]!.key) && at > i - 6) at--;
  const told = at === i ? /^(?:met|spoke|held|discussed|received|hosted|welcomed|called|had|played|joined|enjoyed)$/.test(tokens[i]!.key) : POLITE.test(tokens.slice(at, i).map((t) => t.key).join(' '));
  if (!told || (at > 0 && !/^["“”'‘.:]$/.test(tokens[at - 1]!.text))) return null;
  return standIn(i, tokens[i]!, 's', 'speaker');
}

const POLITE = /(?:good|great|glad|pleased|pleasure|honou?red|happy|delighted|nice|wonderful|privilege|always) (?:always )?to$/;
