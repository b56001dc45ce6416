import { addDays } from '../../src/domain/edtf.js';
import { nearWords } from '../../src/answer/names/lucene.js';
import type { Graph } from '../../src/graph/graph.js';
import { benchGraph } from './load.js';
import type { Question, Values } from './questions.js';

/** Who is asked about: the one in a tenth of all meetings, one of the busiest hundredth, or anybody. */
export type Sort = 'hub' | 'busy' | 'typical';
export interface Asked { sort: Sort; values: Values }

/** Of each dozen asked about, so many are of each sort. */
const DOZEN: Sort[] = ['typical', 'busy', 'typical', 'hub', 'typical', 'typical', 'busy', 'typical', 'hub', 'typical', 'busy', 'typical'];
const DOZENS = 4;
/** Days before and after a meeting that make the window. */
const WINDOW: Record<Sort, number> = { hub: 180, busy: 900, typical: 1800 };

interface Met { person: string; name: string; other: string; day: string; issue: string }

/** What the six questions are asked with: all that is asked about is there. */
export async function askedOf(connected: Graph): Promise<Record<Question, Asked[]>> {
  const graph = benchGraph(connected);
  try {
    const people = (await graph.read<{ people: string[] }>('Made.people'))[0]!.people;
    const busy = Math.floor(people.length / 100);
    const chosen = Array.from({ length: DOZENS * DOZEN.length }, (_, i) => {
      const sort = DOZEN[i % DOZEN.length]!;
      return { sort, id: people[sort === 'hub' ? 0 : sort === 'busy' ? 1 + ((i * 7) % busy) : busy + Math.floor(((i * 0.618) % 1) * (people.length - busy))]! };
    });
    const met: (Met & { sort: Sort })[] = [];
    for (const [turn, { sort, id }] of chosen.entries()) {
      for (const row of await graph.read<Met>('Made.met', { people: [id], turn: turn * 13 })) met.push({ ...row, sort });
    }
    const of = (values: (m: Met & { sort: Sort }, i: number) => Values): Asked[] => met.map((m, i) => ({ sort: m.sort, values: values(m, i) }));
    const profile = of(({ person }) => ({ person }));
    return {
      whoMet: of(({ person, issue, day, sort }) => {
        const to = addDays(day, WINDOW[sort]);
        return { person, issue, from: addDays(day, -WINDOW[sort]), to, lastDay: addDays(to, 366) };
      }),
      twoPeople: of(({ person, other }) => ({ a: person, b: other })),
      profile, network: profile,
      path: of(({ person }, i) => ({ a: person, b: met[(i + 5) % met.length]!.person === person ? met[(i + 6) % met.length]!.other : met[(i + 5) % met.length]!.person })),
      // a few letters of the family name
      search: of(({ name }) => {
        const text = name.split(' ').at(-1)!.slice(0, 5).toLowerCase();
        return { text, words: nearWords(text)! };
      }),
    };
  } finally {
    await graph.close();
  }
}
