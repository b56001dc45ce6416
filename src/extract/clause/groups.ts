import { WEEKDAYS } from '../spans/words.js';
import type { Token } from '../text/token.js';
import type { Actor, Group } from './actor.js';
import { KIN } from './people-nouns.js';

const JOIN = /^(?:,|;|and|&|, and|; and|as well as|, as well as|along|, along|together|, together|in the company of|, in the company of|and also|accompanied by|, accompanied by|flanked by|, flanked by|alongside|[-–—,] including|(?:(?:late|early|earlier) )?(?:on )?,? ?including|: |:|like|, among them|, led by|led by|headed by|, headed by|such as|, such as|(?:,? ?(?:that|which) )?(?:included|includes|include)|comprising|consisting of|made up of|composed of)$/;
const LEAD_IN = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'with', 'then', 'also', 'later', 'both']);

/** Joins neighbouring actors that a comma, "and" or the like holds together. */
export function groupsOf(tokens: Token[], actors: Actor[]): Group[] {
  const groups: Group[] = [];
  for (const actor of actors) {
    const last = groups.at(-1);
    const office = [last, isWhere(tokens, last) ? groups.at(-2) : undefined].find((g) => g !== undefined && namesHolder(tokens, g, actor));
    if (office) {
      if (office !== last) groups.pop();
      office.actors[office.actors.length - 1] = { ...actor, from: office.actors.at(-1)!.from };
      office.to = actor.to;
      continue;
    }
    const describes = last ? appositionEnd(tokens, last, actor) : 0;
    if (last && describes) {
      last.to = describes;
      last.actors[last.actors.length - 1] = { ...last.actors.at(-1)!, to: describes };
      continue;
    }
    const before = last?.actors.at(-1);
    if (last && before && joins(tokens, before, actor) && !closed(tokens, last, actor)) {
      if (before.kind === 'OTHERS' && /^(?:of|from)( the)?$/.test(between(tokens, before, actor))) last.actors[last.actors.length - 1] = /^delegations?$/.test(tokens[before.to - 1]!.key) ? { ...actor, rule: 'delegation-of' } : actor;
      else last.actors.push(actor);
      last.to = actor.to;
    } else groups.push({ actors: [actor], from: actor.from, to: actor.to });
  }
  return groups.flatMap((g) => closedLists(tokens, g));
}

/** "in Kosovo": a country that only tells where. */
function isWhere(tokens: Token[], group: Group | undefined): boolean {
  return group?.actors.length === 1 && group.actors[0]!.parties[0]?.type === 'COUNTRY' && /^(?:in|of|for|to)$/.test(tokens[group.from - 1]?.key ?? '');
}

/** "the commander of KFOR forces in Kosovo, British General B": an office, more about it, a comma, and who holds it. */
function namesHolder(tokens: Token[], last: Group, actor: Actor): boolean {
  const office = last.actors.at(-1)!;
  if (office.rule !== 'nameless-office' || office.possessive || actor.parties[0]?.type !== 'PERSON' || actor.from - office.to > 9 || tokens[actor.from - 1]?.text !== ',') return false;
  const gap = tokens.slice(office.to, actor.from - 1);
  const next = tokens[actor.to];
  return gap.every((t) => t.pos !== 'VERB' && t.pos !== 'AUX' && t.text !== ',' && t.key !== 'and') && next?.pos !== 'VERB' && next?.pos !== 'AUX' && next?.key !== 'who';
}

/** "A, B's wife, met …": whose somebody is, behind his name and a comma, and up to the next; end of that apposition, or 0. */
function appositionEnd(tokens: Token[], last: Group, actor: Actor): number {
  const mark = tokens[last.to]?.text ?? '';
  if (!actor.possessive || actor.kind !== 'NAMED' || !/^(?:,|[-–—]+)$/.test(mark) || actor.from > last.to + 2 || last.actors.at(-1)!.kind !== 'NAMED') return 0;
  if (mark !== ',') {
    const close = tokens.findIndex((t, j) => j > actor.to && j < actor.to + 12 && t.text === mark);
    return close > 0 && tokens.slice(actor.to, close).every((t) => t.pos !== 'VERB' && t.pos !== 'AUX') ? close + 1 : 0;
  }
  let i = actor.to + 1;
  const first = i;
  while (tokens[i] && ['NOUN', 'ADJ', 'PROPN', 'ADV'].includes(tokens[i]!.pos) && i < first + 5) i++;
  return i > first && tokens[i]?.text === ',' && KIN.has(tokens[i - 1]!.key) ? i + 1 : 0;
}

/** A list ends in "and": in "at a meeting with A, B said" the comma joins nothing. Headlines may leave the "and" out before the verb. */
function closedLists(tokens: Token[], group: Group): Group[] {
  const { actors } = group;
  if (actors.length < 2 || actors.slice(1).some((b, i) => between(tokens, actors[i]!, b) !== ',')) return [group];
  if (tokens[group.to] && /^(?:meet|hold|talk|discuss|speak|shake)$/.test(tokens[group.to]!.key)) return [group];
  return actors.map((a) => ({ actors: [a], from: a.from, to: a.to }));
}

/** "A and B, C …": a list is closed by its "and"; what a comma adds after it is another matter. */
function closed(tokens: Token[], group: Group, actor: Actor): boolean {
  const [a, b] = group.actors.slice(-2);
  return !!a && !!b && /^and$/.test(between(tokens, a, b)) && between(tokens, b, actor) === ',';
}

function joins(tokens: Token[], a: Actor, b: Actor): boolean {
  const gap = between(tokens, a, b);
  if (a.kind === 'OTHERS' && /^(?:of|from)( the)?$/.test(gap)) return b.kind === 'NAMED' && b.parties[0]?.type !== 'PERSON';
  if (b.pronoun === 'r' || a.pronoun === 'r' || a.possessive) return false;
  if (!JOIN.test(gap) || (gap === ', and' && opensClause(tokens, a, b))) return false;
  return !(gap === ',' && (b.kind === 'PRONOUN' || b.kind === 'PLURAL'));
}

/** "A met with B, and C held talks": what is behind the comma has a verb of its own, and what is before it was an object. */
function opensClause(tokens: Token[], a: Actor, b: Actor): boolean {
  const lead = tokens[a.from - 1];
  const isObject = lead !== undefined && (lead.pos === 'ADP' || lead.pos === 'VERB');
  const verb = tokens.slice(b.to, b.to + 3).find((t) => t.pos !== 'ADV');
  return isObject && (verb?.pos === 'VERB' || verb?.pos === 'AUX') && !verb.key.endsWith('ing');
}

function between(tokens: Token[], a: Actor, b: Actor): string {
  const words: string[] = [];
  for (let i = a.to; i < b.from; i++) if (!WEEKDAYS.has(tokens[i]!.key)) words.push(tokens[i]!.key);
  while (words.length && LEAD_IN.has(words.at(-1)!)) words.pop();
  return words.join(' ');
}
