import { byCodeUnit } from '../../domain/text.js';
import { chainsIn, type Chain, type ChainsAsked } from './chains.js';
import { Steps, type StepsOf } from './steps.js';

/** As many people as one walk looks at the meetings of. */
export const MOST_PEOPLE = 1000;

/** What a walk did not look at. */
export interface WalkCut {
  /** how many people were met with and not followed; at least so many */
  people: number;
  /** whether somebody had more meetings than are looked at */
  meetings: boolean;
  /** whether there were more chains to try than are tried */
  chains: boolean;
}

/** What lies around one of the ends: everybody as far as `radius` meetings away has been looked at, but for the last, the rim. */
interface Around { seen: Set<string>; rim: string[]; radius: number }

/**
 * The shortest chains between two people, found from both ends at once: a chain of n meetings lies wholly within what is r meetings around the one
 * and n − r around the other, so nobody farther out is looked at.
 * @param stepsOf reads whom people met; people without a row met nobody
 */
export async function findChains(asked: ChainsAsked, stepsOf: (people: string[]) => Promise<StepsOf[]>): Promise<{ chains: Chain[]; cut: WalkCut }> {
  const steps = new Steps();
  const looked = new Set<string>();
  let meetings = false;
  let passedOver = false;
  const ends = [asked.from, asked.to].map((person): Around => ({ seen: new Set([person]), rim: [person], radius: 0 }));

  for (;;) {
    const reach = ends[0]!.radius + ends[1]!.radius;
    // when one end has nobody left to look at, all that is connected with it is known
    const known = !passedOver && ends.some((end) => !end.rim.length);
    const spent = looked.size >= MOST_PEOPLE;
    if (reach > 0) {
      const { chains, complete } = chainsIn(steps, { ...asked, longest: known || spent ? asked.longest : Math.min(reach, asked.longest) });
      if (known || spent || !complete || chains.length >= asked.wanted || reach >= asked.longest) {
        const met = new Set(ends.flatMap((end) => [...end.seen]));
        return { chains, cut: { people: spent && !known ? met.size - looked.size : 0, meetings, chains: !complete } };
      }
    }
    const end = ends[0]!.rim.length <= ends[1]!.rim.length ? ends[0]! : ends[1]!;
    const fresh = end.rim.filter((person) => !looked.has(person));
    const taken = best(fresh, MOST_PEOPLE - looked.size, steps);
    passedOver ||= taken.length < fresh.length;
    for (const person of taken) looked.add(person);
    for (const row of taken.length ? await stepsOf(taken) : []) {
      steps.add(row);
      meetings ||= row.cut;
    }
    const next = new Set(end.rim.flatMap((person) => (looked.has(person) ? steps.othersOf(person) : [])).filter((person) => !end.seen.has(person)));
    for (const person of next) end.seen.add(person);
    end.rim = [...next];
    end.radius++;
  }
}

/** At most so many, those who met the most people known so far. */
function best(people: string[], most: number, steps: Steps): string[] {
  if (people.length <= most) return people;
  const degree = new Map(people.map((person) => [person, steps.othersOf(person).length]));
  return [...people].sort((a, b) => degree.get(b)! - degree.get(a)! || byCodeUnit(a, b)).slice(0, most);
}
