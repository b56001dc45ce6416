import { describe, expect, it } from '@jest/globals';
import type { ReadArticle } from '../../bench/evaluate/score/forms.js';
import { readArticle, readIn } from '../../bench/evaluate/score/of-extraction.js';
import { score } from '../../bench/evaluate/score/score.js';
import { corpusCases } from '../../bench/evaluate/sets/corpus-cases.js';
import { devset, isCheckPart } from '../../bench/evaluate/sets/devset.js';
import type { Case } from '../../bench/evaluate/sets/set.js';
import { findShared } from '../support/shared.js';
import { readText } from '../support/reading.js';

/** What is wanted of a case, as if it had been read: of a place the first alternative. */
const itself = ({ wanted }: Case): ReadArticle => ({ people: wanted.people.map(({ name, office }) => ({ name, offices: office ? [office] : [] })), organizations: wanted.organizations, meetings: wanted.meetings.map((m) => ({ ...m, place: m.place?.split('/')[0] })) });

function expectPerfect(cases: readonly Case[]): void {
  const s = score(cases.map((c) => ({ wanted: c.wanted, read: itself(c) })));
  expect([s.pairs, s.meetings, s.peopleFull, s.peopleLast, s.organizations].map((c) => c.f1)).toEqual([1, 1, 1, 1, 1]);
  expect([s.places, s.dates, s.offices, s.lone].map((x) => x.value ?? 1)).toEqual([1, 1, 1, 1]);
}

describe('the passages', () => {
  it('are scored as perfect against themselves', () => expectPerfect(corpusCases()));

  it('name organizations in more than a hundred passages', () => {
    expect(corpusCases().filter((c) => c.wanted.organizations.length).length).toBeGreaterThan(100);
  });
});

const shared = findShared('the scores of the news articles beside the checkout');

(shared ? describe : describe.skip)('the news articles', () => {
  it('are scored as perfect against themselves, in two parts that are both worth it', async () => {
    const cases = (await devset())!;
    expect(cases.length).toBeGreaterThan(80);
    expectPerfect(cases);
    const check = cases.filter((c) => isCheckPart(c.wanted.id)).length;
    expect(Math.min(check, cases.length - check)).toBeGreaterThan(30);
  });
});

describe('an Extraction as it is scored', () => {
  it('has its people with their offices, agencies and meetings', () => {
    const text = 'Omani Foreign Minister Yusuf bin Alawi met Yemeni Prime Minister Abdul Karim al-Iryani in Salalah on Tuesday. The State Department was silent.';
    const { people, organizations, meetings } = readArticle(readText(text));
    expect(people.map((p) => p.name)).toEqual(['Yusuf bin Alawi', 'Abdul Karim al-Iryani']);
    expect(people.every((p) => p.offices.some((o) => o.includes('Minister')))).toBe(true);
    expect(organizations.length).toBeGreaterThan(0);
    expect(meetings).toMatchObject([{ participants: ['Yusuf bin Alawi', 'Abdul Karim al-Iryani'], sides: [['Yusuf bin Alawi'], ['Abdul Karim al-Iryani']], place: 'Salalah', date: '2024-05-14' }]);
  });

  it('has no meeting that was called off or denied', () => {
    expect(readArticle(readText('Tunisian President Beji Caid Essebsi cancelled talks with Maltese Prime Minister Joseph Muscat.')).meetings).toEqual([]);
  });

  it('knows reports of one meeting for such', () => {
    const first = readText('Omani Foreign Minister Yusuf bin Alawi met Yemeni Prime Minister Abdul Karim al-Iryani in Salalah on Tuesday.');
    const second = readText('In Salalah on Tuesday Yemeni Prime Minister Abdul Karim al-Iryani met Omani Foreign Minister Yusuf bin Alawi.');
    const [a, b] = readIn([first, second]).map((r) => r.meetings[0]?.event);
    expect(a).toBeDefined();
    expect(b).toBe(a);
  });
});
