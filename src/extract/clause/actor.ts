import type { Party } from '../entities/entity.js';

/** Somebody in a sentence: `[from, to)` takes in titles, appositions and stage directions ("left"). */
export interface Actor {
  from: number;
  to: number;
  kind:
    | 'NAMED' // a person, office, agency or country
    | 'PRONOUN' // he, she, they
    | 'PLURAL' // the two leaders, both sides: stands for parties named elsewhere
    | 'OTHERS' // Caribbean leaders, senior officials: people without names
    | 'AUDIENCE'; // reporters, supporters: no party to a meeting
  /** who it is; several for a pronoun or plural that was resolved */
  parties: Party[];
  /** offsets of the words that name it, without apposition */
  start: number;
  end: number;
  /** country the words themselves name ("Mexican officials") */
  side: string | null;
  /** the office said with the name here, if any: the capacity */
  rule: string;
  /** "he", "she": which */
  pronoun?: string;
  /** belongs to an actor before it: "his", "Putin's" */
  possessive: boolean;
  /** whose the actor is, as his title says: "Putin's envoy A" */
  of?: Party;
}

/** An actor of a sentence; what is not given is empty. */
export function actor(kind: Actor['kind'], from: number, to: number, rest: Partial<Actor> & Pick<Actor, 'start' | 'end' | 'rule'>): Actor {
  return { kind, from, to, parties: [], side: null, possessive: false, ...rest };
}

/** Actors joined by commas and "and": one side of a verb. */
export interface Group {
  actors: Actor[];
  from: number;
  to: number;
}

/** A person by name, with or without title; a named actor is one party, but for an office of several countries ("the presidents of A and B"). */
export function isNamedPerson(a: Actor): boolean {
  return a.kind === 'NAMED' && a.parties[0]?.type === 'PERSON';
}

/** A party that no words of its own name, but a pronoun or nothing at all: who it is, the text before tells. */
export function standIn(at: number, { start, end }: { start: number; end: number }, pronoun: string, rule: string): Group {
  return { from: at, to: at, actors: [{ kind: 'PRONOUN', from: at, to: at, start, end, parties: [], side: null, rule, pronoun, possessive: false }] };
}
