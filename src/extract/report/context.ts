import type { Actor, Group } from '../clause/actor.js';
import type { Clause } from '../clause/clause.js';
import { governor } from '../clause/clause.js';
import type { Party, Person } from '../entities/entity.js';

/** By how many sentences who was no subject is less present than who was. */
const OBJECT = 1.5;

/** How far back among those spoken of "she" looks for a woman that is known as one. */
const REACH = 5;

function isGender(pronoun: string | undefined): boolean {
  return pronoun === 'm' || pronoun === 'f';
}

/** What a reader holds in mind from sentence to sentence: who was last spoken of, who sat with whom, who came as a delegation. */
export class Context {
  /** people and nameless offices → how present they are: the sentence that last spoke of them, less for who was no subject */
  private readonly presence = new Map<Party, number>();
  private sentence = 0;
  private pair: Party[] = [];
  /** the delegation the sentence before was about: "they" */
  private company: Person[] = [];
  /** who was last quoted */
  private said: Party | null = null;
  /** people and offices of the sentence before */
  private lastNamed: Party[] = [];
  private readonly delegations = new Map<string, Person[]>();

  /** The latest subject that fits a pronoun's gender and is not among `not`. */
  subject(gender: string | undefined, not: readonly Party[]): Party | null {
    const known = (p: Party) => (p.type === 'PERSON' || p.type === 'OFFICE' ? p.gender : null);
    const open = [...this.presence].sort((a, b) => b[1] - a[1]).map(([p]) => p).filter((p) => !not.includes(p) && !(isGender(gender) && known(p) && known(p) !== gender));
    return (gender === 'f' ? open.slice(0, REACH).find((p) => known(p) === gender) : undefined) ?? open[0] ?? null;
  }

  /** The parties of the meeting last told of: what "the two leaders" and "both sides" stand for. */
  parties(): Party[] {
    if (this.company.length) return this.company;
    return this.pair.length ? this.pair : this.lastNamed.length === 2 ? this.lastNamed : [];
  }

  /** Who was quoted last: "I" and "we" of a quote that goes on. */
  speaker(): Party | null {
    return this.said;
  }

  /** A quote that opens here is of whom the paragraph goes on to name: "Good to meet B. Spoke of trade," A wrote. */
  quotes([clause, ...next]: Clause[]): void {
    if (!clause || !/^["“]$/.test(clause.tokens[0]?.text ?? '')) return;
    const who = [clause, ...next].map(quoted).find((p) => p !== null);
    if (who) this.said = who;
  }

  meeting(parties: Party[]): void {
    if (parties.length >= 2) this.pair = parties;
    if (parties.length >= 2) this.company = [];
  }

  delegation(side: string | null): Person[] {
    if (side) return this.delegations.get(side) ?? [];
    return this.delegations.size === 1 ? [...this.delegations.values()][0]! : [];
  }

  /** Everybody known to have come with a delegation. */
  delegates(): Person[] {
    return [...this.delegations.values()].flat();
  }

  /** People told to have come together; those without a country came for the others'. */
  addDelegation(people: Person[]): void {
    const side = people.find((p) => p.country)?.country ?? '';
    if (!people.length || people.some((p) => p.country && p.country !== side)) return;
    if (side) for (const p of people) p.country ??= side;
    const known = this.delegations.get(side) ?? [];
    this.delegations.set(side, [...known, ...people.filter((p) => !known.includes(p))]);
  }

  /** Takes in a sentence after its meetings were read. */
  pass(clause: Clause): void {
    const named = clause.groups.filter((g) => g.actors.some(isHolder));
    const first = clause.groups.find((g) => !governor(clause, g) && !g.actors.at(-1)!.possessive);
    const pronoun = first?.actors.length === 1 && first.actors[0]!.kind === 'PRONOUN' ? this.subject(first.actors[0]!.pronoun, []) : null;
    const subject = named.find((g) => !governor(clause, g) && !g.actors.at(-1)!.possessive) ?? named.find((g) => !g.actors.at(-1)!.possessive);
    this.sentence++;
    clause.actors.forEach((a, i) => {
      if (isHolder(a)) this.push(a.parties[0]!, subject?.actors.includes(a) ? 0 : OBJECT, i);
    });
    this.takeCompany(clause, subject);
    this.lastNamed = [...new Set(clause.actors.filter(isHolder).map((a) => a.parties[0]!))];
    if (pronoun) this.push(pronoun, 0, 0);
    this.said = quoted(clause) ?? (pronoun && clause.tokens.some((t) => SAYS.test(t.key)) ? pronoun : this.said);
    this.learnGender(clause);
    const pair = clause.groups.find((g) => !governor(clause, g) && new Set(g.actors.filter(isHolder).map((a) => a.parties[0]!.country)).size > 1);
    if (pair) this.pair = pair.actors.filter(isHolder).flatMap((a) => a.parties);
  }

  /** "The Secretary visited Mexico, where she …": a pronoun after a sentence's only person tells a gender. */
  private learnGender(clause: Clause): void {
    const people = [...new Set(clause.actors.filter(isHolder).map((a) => a.parties[0]!))];
    const last = clause.actors.filter(isHolder).at(-1);
    const [only, ...more] = people;
    if (!only || more.length || !last || (only.type !== 'PERSON' && only.type !== 'OFFICE') || only.gender) return;
    const told = clause.tokens.slice(last.to).find((t) => /^(?:he|she|his|her|him|himself|herself)$/.test(t.key))?.key;
    if (told) only.gender = told === 'she' || told === 'her' || told === 'herself' ? 'f' : 'm';
  }

  /** "A delegation led by A arrived": who came, and whom "they" means in the next sentence. */
  private takeCompany({ tokens, groups }: Clause, subject: Group | undefined): void {
    const led = groups.find((g) => g.actors.some((a) => a.kind === 'OTHERS' && tokens.slice(a.from, a.to).some((t) => /^delegations?$/.test(t.key))) && g.actors.some(isHolder));
    const people = led?.actors.flatMap((a) => a.parties).filter((p): p is Person => p.type === 'PERSON') ?? [];
    if (people.length) this.addDelegation(people);
    if (led || subject) this.company = led ? people : [];
  }

  /** Earlier in the sentence is more present among equals. */
  private push(party: Party, less: number, at: number): void {
    this.presence.set(party, Math.max(this.presence.get(party) ?? -9, this.sentence - less - at / 1000));
  }
}

function isHolder(a: Actor): boolean {
  return a.kind === 'NAMED' && (a.parties[0]?.type === 'PERSON' || a.parties[0]?.type === 'OFFICE');
}

const SAYS = /^(?:said|says|told|added|wrote|tweeted|noted|recalled|stated|explained|declared|announced|stressed)$/;

/** Who the sentence quotes: the person or office beside a verb of saying. */
function quoted({ tokens, groups }: Clause): Party | null {
  const says = (i: number) => tokens[i] !== undefined && SAYS.test(tokens[i].key);
  const group = groups.find((g) => g.actors.length === 1 && isHolder(g.actors[0]!) && (says(g.to) || says(g.to + 1) || says(g.from - 1)));
  return group?.actors[0]!.parties[0] ?? null;
}
