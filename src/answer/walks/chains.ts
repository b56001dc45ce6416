import { addDays } from '../../domain/edtf.js';
import { byCodeUnit } from '../../domain/text.js';
import type { Step, Steps } from './steps.js';

/** A chain of meetings: `meetings[i]` is where `people[i]` met `people[i + 1]`. */
export interface Chain {
  people: string[];
  meetings: string[];
}

export interface ChainsAsked {
  from: string;
  to: string;
  /** the most meetings a chain may have */
  longest: number;
  /** how many chains are enough */
  wanted: number;
  /** each meeting certainly after the one before it */
  inOrder: boolean;
  /** and over at most so many days after that began */
  withinDays: number | null;
}

/** As many people as are stood at while chains are laid. */
const MOST_VISITS = 100_000;
/** As many meetings of two as are tried when a chain must not hold one twice. */
const MOST_TRIED = 10;

/** A meeting at which a chain can stand, and the one before. */
interface Link { step: Step; before: Link | null }

/**
 * The chains between two people in what is known of who met whom, the shortest first; of those as long, the ones through people who met often.
 * No two have the same people in the same order, none passes somebody twice or holds a meeting twice. `complete` is false when there were too many to try.
 */
export function chainsIn(steps: Steps, asked: ChainsAsked): { chains: Chain[]; complete: boolean } {
  const { from, to, longest, wanted } = asked;
  const left = distances(steps, to, longest);
  const chains: Chain[] = [];
  const trail = [from];
  let visits = MOST_VISITS;

  const walk = (hops: number, links: Link[] | null): void => {
    if (chains.length >= wanted || visits-- <= 0) return;
    const person = trail.at(-1)!;
    if (hops === 0) {
      chains.push({ people: [...trail], meetings: meetingsOf(links![0]!) });
      return;
    }
    for (const other of steps.othersOf(person)) {
      const rest = left.get(other);
      if (rest === undefined || rest > hops - 1 || (other === to) !== (hops === 1) || trail.includes(other)) continue;
      const next = onwards(links, steps.between(person, other), asked);
      if (!next.length) continue;
      trail.push(other);
      walk(hops - 1, next);
      trail.pop();
    }
  };
  for (let length = left.get(from) ?? longest + 1; length <= longest && chains.length < wanted && visits > 0; length++) walk(length, null);
  return { chains, complete: visits > 0 };
}

/** How many meetings everybody is away from a person, as far as `most`. */
function distances(steps: Steps, person: string, most: number): Map<string, number> {
  const away = new Map([[person, 0]]);
  for (let edge = [person], distance = 1; edge.length && distance <= most; distance++) {
    const next: string[] = [];
    for (const at of edge) {
      for (const other of steps.othersOf(at)) {
        if (away.has(other)) continue;
        away.set(other, distance);
        next.push(other);
      }
    }
    edge = next;
  }
  return away;
}

/** Where a chain can stand after one more meeting; the best first. */
function onwards(before: Link[] | null, meetings: Step[], { inOrder, withinDays }: ChainsAsked): Link[] {
  const next: Link[] = [];
  for (const step of meetings) {
    const link = before === null ? null : before.find((b) => (inOrder ? follows(b.step, step, withinDays) : !holds(b, step.meeting)));
    if (link !== undefined) next.push({ step, before: link });
    if (!inOrder && next.length === MOST_TRIED) return next;
  }
  if (!inOrder) return next;
  // who arrives earlier can go on to whatever who arrives later can, but for the days between
  next.sort((a, b) => byCodeUnit(a.step.last ?? '9999', b.step.last ?? '9999') || byCodeUnit(a.step.meeting, b.step.meeting));
  return withinDays === null ? next.slice(0, 1) : next;
}

/** Whether the second meeting was certainly after the first, and over at most so many days after that began. */
function follows(one: Step, next: Step, withinDays: number | null): boolean {
  if (one.last === null || next.first === null || one.last >= next.first) return false;
  return withinDays === null || (one.first !== null && next.last !== null && next.last <= addDays(one.first, withinDays));
}

function holds(link: Link | null, meeting: string): boolean {
  for (let at = link; at; at = at.before) if (at.step.meeting === meeting) return true;
  return false;
}

function meetingsOf(link: Link): string[] {
  const meetings: string[] = [];
  for (let at: Link | null = link; at; at = at.before) meetings.unshift(at.step.meeting);
  return meetings;
}
