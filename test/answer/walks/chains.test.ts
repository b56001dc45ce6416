import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/edtf.js';
import { findChains, MOST_PEOPLE } from '../../../src/answer/walks/explore.js';
import type { Chain, ChainsAsked } from '../../../src/answer/walks/chains.js';
import type { StepsOf } from '../../../src/answer/walks/steps.js';

/** Who was at a meeting, and when it can have been. */
interface Made { id: string; who: string[]; first: string | null; last: string | null }

/** As the database tells it. */
const readerOf = (meetings: Made[]) => (people: string[]): Promise<StepsOf[]> => Promise.resolve(people.map((id): StepsOf => ({
  id, cut: false, met: meetings.filter((m) => m.who.includes(id)).flatMap((m) => m.who.filter((other) => other !== id).map((other): StepsOf['met'][number] => [other, m.id, m.first, m.last])),
})).filter((row) => row.met.length));

const asking = (more: Partial<ChainsAsked> = {}): ChainsAsked => ({ from: 'a', to: 'e', longest: 6, wanted: 1, inOrder: false, withinDays: null, ...more });
const meeting = (id: string, who: string, day: string | null, last = day): Made => ({ id, who: [...who], first: day, last });

/** Every chain there is of at most so many meetings, by trying all: the oracle. */
function everyChain(meetings: Made[], { from, to, longest, inOrder, withinDays }: ChainsAsked): Set<string> {
  const found = new Set<string>();
  const walk = (people: string[], held: Made[]): void => {
    const at = people.at(-1)!;
    if (at === to) return void found.add(people.join(''));
    if (held.length === longest) return;
    for (const m of meetings.filter((x) => x.who.includes(at) && !held.includes(x))) {
      const before = held.at(-1);
      if (inOrder && before && (before.last === null || m.first === null || before.last >= m.first)) continue;
      if (inOrder && before && withinDays !== null && (before.first === null || m.last === null || m.last > addDays(before.first, withinDays))) continue;
      for (const other of m.who) if (!people.includes(other)) walk([...people, other], [...held, m]);
    }
  };
  walk([from], []);
  return found;
}

const day = fc.integer({ min: 0, max: 30 }).map((n) => addDays('2020-01-01', n));
const made = fc.array(fc.record({
  who: fc.subarray([...'abcde'], { minLength: 2, maxLength: 3 }),
  when: fc.oneof({ weight: 6, arbitrary: day.map((d) => [d, d] as const) }, fc.tuple(day, fc.integer({ min: 0, max: 9 })).map(([d, n]) => [d, addDays(d, n)] as const), fc.constantFrom([null, null] as const, [null, '2020-01-15'] as const)),
}), { maxLength: 8 }).map((list) => list.map(({ who, when }, i): Made => ({ id: `m${i}`, who, first: when[0], last: when[1] })));

describe('chains of meetings', () => {
  it('are all that there are, the shortest first, none twice', async () => {
    await fc.assert(fc.asyncProperty(made, fc.boolean(), fc.option(fc.integer({ min: 1, max: 12 })), fc.integer({ min: 1, max: 5 }), async (meetings, inOrder, days, longest) => {
      const asked = asking({ inOrder, withinDays: inOrder ? days : null, longest, wanted: 1000 });
      const { chains, cut } = await findChains(asked, readerOf(meetings));
      expect(new Set(chains.map((c) => c.people.join('')))).toEqual(everyChain(meetings, asked));
      expect(new Set(chains.map((c) => c.people.join(''))).size).toBe(chains.length);
      expect(chains.map((c) => c.meetings.length)).toEqual(chains.map((c) => c.meetings.length).sort((a, b) => a - b));
      expect(cut).toEqual({ people: 0, meetings: false, chains: false });
      for (const chain of chains) holds(chain, meetings, asked);
    }), { numRuns: 300 });
  });

  it('are the first of all when fewer are wanted, and of the same length as the shortest', async () => {
    await fc.assert(fc.asyncProperty(made, fc.boolean(), fc.integer({ min: 1, max: 4 }), async (meetings, inOrder, wanted) => {
      const asked = asking({ inOrder, wanted });
      const all = [...everyChain(meetings, asked)].map((people) => people.length - 1).sort((a, b) => a - b);
      const { chains } = await findChains(asked, readerOf(meetings));
      expect(chains.map((c) => c.meetings.length)).toEqual(all.slice(0, wanted));
    }), { numRuns: 200 });
  });

  it('go forward in time, and on from one to the next within the days', async () => {
    const meetings = [meeting('1', 'ab', '2020-03-05'), meeting('2', 'be', '2020-03-01'), meeting('3', 'bc', '2020-03-20'), meeting('4', 'ce', '2020-05-01')];
    const people = async (more: Partial<ChainsAsked>): Promise<string | undefined> => (await findChains(asking(more), readerOf(meetings))).chains[0]?.people.join('');
    expect(await people({})).toBe('abe');
    expect(await people({ inOrder: true })).toBe('abce');
    expect(await people({ inOrder: true, withinDays: 42 })).toBe('abce');
    expect(await people({ inOrder: true, withinDays: 41 })).toBeUndefined();
    expect(await people({ inOrder: true, longest: 2 })).toBeUndefined();
    // on the same day, nobody knows which was first
    expect(await findChains(asking({ inOrder: true, to: 'c' }), readerOf([meeting('1', 'ab', '2020-03-05'), meeting('2', 'bc', '2020-03-05')]))).toMatchObject({ chains: [] });
  });

  it('do not look farther out than they have to', async () => {
    const crowd = Array.from({ length: 50 }, (_, i) => meeting(`x${i}`, `a${String.fromCharCode(0x4e00 + i)}`, '2020-01-01'));
    const asked: string[][] = [];
    const reader = readerOf([...crowd, meeting('1', 'ab', '2020-02-01'), meeting('2', 'be', '2020-03-01')]);
    const { chains } = await findChains(asking(), (people) => { asked.push(people); return reader(people); });
    expect(chains).toEqual([{ people: ['a', 'b', 'e'], meetings: ['1', '2'] }]);
    expect(asked).toEqual([['a'], ['e']]);
  });

  it('say what was not looked at', async () => {
    const rings = Array.from({ length: 1500 }, (_, i) => [meeting(`x${i}`, '', null), meeting(`y${i}`, '', null)].map((m, k): Made => ({ ...m, who: k ? [`p${i}`, `q${i}`] : [i % 2 ? 'a' : 'e', `p${i}`] }))).flat();
    const { chains, cut } = await findChains(asking(), readerOf(rings));
    expect(chains).toEqual([]);
    expect(cut.people).toBeGreaterThan(1500 - MOST_PEOPLE);
    expect((await findChains(asking({ to: 'b' }), async (people) => (await readerOf([meeting('1', 'ab', null)])(people)).map((row) => ({ ...row, cut: true })))).cut.meetings).toBe(true);
  });
});

/** Whether a chain is one: each meeting has the two, and is later than the one before when that is asked. */
function holds({ people, meetings }: Chain, made: Made[], { inOrder }: ChainsAsked): void {
  expect(new Set(people).size).toBe(people.length);
  expect(new Set(meetings).size).toBe(meetings.length);
  const held = meetings.map((id) => made.find((m) => m.id === id)!);
  held.forEach((m, i) => expect(m.who).toEqual(expect.arrayContaining([people[i], people[i + 1]])));
  if (inOrder) held.slice(1).forEach((m, i) => expect(m.first! > held[i]!.last!).toBe(true));
}
