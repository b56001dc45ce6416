import type { Actor, Group } from '../clause/actor.js';
import { governor, subjectAfter } from '../clause/clause.js';
import type { Party } from '../entities/entity.js';
import type { Draft } from '../rules/rule.js';

/** "I met B", A said: who speaks the quote that the pronoun stands in. */
export function speaker(a: Actor, { clause: { tokens, groups } }: Draft): Party | null {
  for (const g of groups) {
    const party = g.actors.length === 1 ? g.actors[0]!.parties[0] : undefined;
    if (g.from === a.from || (party?.type !== 'PERSON' && party?.type !== 'OFFICE')) continue;
    // "…, tweeted B": the verb belongs to the name behind it
    const inverted = tokens[g.to]?.text === ',' && groups.some((x) => x.from === g.to + 2 && x.actors[0]!.kind === 'NAMED');
    const near = [tokens[g.to], inverted ? undefined : tokens[g.to + 1], tokens[g.from - 1]].some((t) => t !== undefined && SAID.test(t.key));
    if (near) return party;
  }
  return null;
}

const SAID = /^(?:said|says|told|added|wrote|tweeted|noted|recalled|stated|explained|declared|announced|stressed|confirmed)$/;

/** "He will meet B," the ambassador said: who is quoted says "I" of himself. */
export function sayers(a: Actor, { clause: { tokens, groups } }: Draft): Party[] {
  const closes = tokens.findIndex((t, i) => i > a.to && /^["”]$/.test(t.text));
  const group = closes < 0 ? undefined : groups.find((g) => g.from > closes && g.from <= closes + 3);
  return group && [tokens[group.to], tokens[group.from - 1]].some((t) => t?.pos === 'VERB') ? group.actors.flatMap((x) => x.parties) : [];
}

/** "Obama said he met X": the subject of the clause before the pronoun. */
export function inSentence(a: Actor, draft: Draft, not: Party[]): Party | null {
  const from = ownClause(a, draft);
  const before = draft.clause.groups.filter((g) => g.from >= from && g.to <= a.from && isOne(g, draft) && !g.actors[0]!.possessive);
  const { tokens } = draft.clause;
  const acts = (g: Group) => ['VERB', 'AUX'].includes(tokens.slice(g.to).find((t) => t.pos !== 'ADV' && t.text !== ',')?.pos ?? '') && !governor(draft.clause, g);
  for (const g of [...before.filter(acts), ...before]) {
    const party = g.actors[0]!.parties[0];
    if (g.actors[0]!.kind === 'NAMED' && party && (party.type === 'PERSON' || party.type === 'OFFICE') && !not.includes(party) &&
      !(party.type === 'PERSON' && party.gender && a.pronoun && 'mf'.includes(a.pronoun) && party.gender !== a.pronoun)) return party;
  }
  return ofHisOffice(a, draft, not) ?? named(a, draft, not);
}

/** "A was fired, and B said he had met C": the token at which the main clause begins that the pronoun stands in. */
function ownClause(a: Actor, { clause: { tokens, groups } }: Draft): number {
  for (let k = a.from - 2; k > 0; k--) {
    if (tokens[k]!.text !== ',' || !/^(?:and|but|while|whereas)$/.test(tokens[k + 1]?.key ?? '')) continue;
    const subject = groups.find((g) => g.from > k + 1 && g.from <= k + 4 && g.to < a.from && g.actors[0]!.kind === 'NAMED');
    if (subject) return subject.from;
  }
  return 0;
}

/** "After he met B, A said …": a pronoun that opens the sentence stands for the subject behind it. */
function named(a: Actor, { clause }: Draft, not: Party[]): Party | null {
  if (a.from > 4 || !OPENS.test(clause.tokens[a.from - 1]?.key ?? '')) return null;
  const subject = subjectAfter(clause, a.to);
  const party = subject?.actors.length === 1 ? subject.actors[0]!.parties[0] : undefined;
  const fits = party?.type === 'PERSON' && !not.includes(party) && !(party.gender && a.pronoun && 'mf'.includes(a.pronoun) && party.gender !== a.pronoun);
  return fits ? party : null;
}

const OPENS = /^(?:after|before|when|while|as|since|once|although|though|because|where)$/;

/** "A's office said he had met B" */
function ofHisOffice(a: Actor, { clause: { tokens, groups } }: Draft, not: Party[]): Party | null {
  const group = groups.find((g) => g.to <= a.from && g.actors.length === 1 && g.actors[0]!.possessive && /^(?:office|spokesman|spokeswoman|spokesperson|aides?|lawyer|government)$/.test(tokens[g.to + 1]?.key ?? ''));
  const party = group?.actors[0]!.parties[0];
  return party?.type === 'PERSON' && !not.includes(party) ? party : null;
}

/** One person, or one with company: "A, accompanied by B". */
function isOne(g: Group, draft: Draft): boolean {
  const [first, second] = g.actors;
  return !second || /\b(?:accompanied|joined|flanked) by$/.test(draft.clause.tokens.slice(first!.to, second.from).map((t) => t.key).join(' '));
}

/** "Merkel and Macron said they met": the group before the pronoun; "Merkel thanked Macron when they met": the only two. */
export function pluralIn(a: Actor, draft: Draft): Party[] | null {
  const people = (g: Group) => g.actors.filter((x) => (x.kind === 'NAMED' && x.parties.length) || x.kind === 'OTHERS').length;
  const group = draft.clause.groups.filter((g) => g.to <= a.from && people(g) > 1 && g.actors.some((x) => x.kind === 'NAMED')).at(-1);
  if (group) return group.actors.flatMap((x) => x.parties).filter((p) => p.type !== 'COUNTRY');
  const told = new Set(draft.clause.actors.filter((x) => x.to <= a.from && x.kind === 'NAMED').flatMap((x) => x.parties));
  return told.size === 2 && [...told].every((p) => p.type === 'PERSON') ? [...told] : null;
}
