import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { whyPeople } from '../../src/resolve/people/why.js';
import { derive } from '../../src/resolve/derive.js';
import { JOIN_WEIGHT } from '../../src/resolve/thresholds.js';
import { tell, type Told } from '../support/tell.js';
import { toldArticles } from '../support/told-articles.js';

const why = (told: Told[], a: string, b: string): string[] => {
  const { verdict, rules } = whyPeople(told.map((t, i) => tell({ url: `urn:test:${i}`, ...t })), [], a, b);
  return [verdict, ...rules.map((r) => `${r.name} ${r.weight}`)];
};

describe('why two names are one person’s, and why not', () => {
  it('what names and offices say, for and against', () => {
    const told: Told[] = [{ people: { 'Bill Clinton@US': ['President'] }, on: '1995' }, { people: { 'William J. Clinton@US': ['President'] }, on: '1998' }];
    expect(why(told, 'Bill Clinton', 'william j. clinton')).toEqual(['SAME', 'nickname 3', 'same-years 1', 'office-then 3']);
    expect(why([{ people: { 'Bill Clinton@US': [] } }, { people: { 'William J. Clinton@US': [] } }], 'Bill Clinton', 'William J. Clinton')).toEqual(['POSSIBLE', 'nickname 3']);
  });

  it('father and son of one name', () => {
    const told: Told[] = [{ people: { 'Ferdinand Marcos@PH': ['President'] }, on: '1969' }, { people: { 'Ferdinand Marcos Jr.@PH': ['President'] }, on: '2023' }];
    expect(why(told, 'Ferdinand Marcos', 'Ferdinand Marcos Jr.')).toEqual(['POSSIBLE', 'generation-unsaid 4', 'long-absent -4']);
  });

  it('a surname and who bears it', () => {
    const told: Told[] = [{ people: { 'Angela Merkel@DE': ['Chancellor'] }, on: '2007' }, { people: { 'Merkel@DE': ['Chancellor'] }, on: '2008' }];
    expect(why(told, 'Merkel', 'Angela Merkel')).toEqual(['SAME', 'surname 3', 'surname-in-office-then 3']);
    expect(why([...told, { people: { 'Merkel@DE': ['Finance Minister'] }, on: '1950' }], 'Merkel', 'Angela Merkel')[0]).toBe('SAME');
    expect(why([told[0]!, { people: { 'Merkel@DE': ['Finance Minister'] }, on: '1950' }], 'Merkel', 'Angela Merkel')).toEqual(['POSSIBLE', 'surname 3', 'against -4']);
  });

  it('names that have nothing in common, that no article names, of two countries', () => {
    const told: Told[] = [{ people: { 'Angela Merkel@DE': [], 'Olof Palme@SE': [], 'Olaf Scholz@DE': [], 'Angela Merkel@US': [] } }];
    expect(why(told, 'Angela Merkel', 'Olaf Scholz')).toEqual(['DIFFERENT', 'other-name 0']);
    expect(why(told, 'alias/de/angela-merkel', 'Olof Palme')).toEqual(['DIFFERENT', 'other-country 0']);
    expect(why(told, 'alias/de/angela-merkel', 'alias/us/angela-merkel')).toEqual(['POSSIBLE', 'other-country 0']);
    expect(why(told, 'Angela Merkel', 'Willy Brandt')).toEqual(['UNKNOWN', 'not-named 0']);
  });

  it('one name that fits two others who are not one', () => {
    const told: Told[] = [{ people: { 'Raúl Baduel@VE': [], 'Raúl Isaías Baduel@VE': [], 'Raúl Emilio Baduel@VE': [] } }];
    expect(why(told, 'Raúl Baduel', 'Raúl Emilio Baduel')[0]).toBe('POSSIBLE');
  });

  it('says what the whole derivation says', () => {
    fc.assert(fc.property(toldArticles(), (facts) => {
      const { people, possibleMatches } = derive(facts);
      const aliases = [...new Set(people.flatMap((p) => p.aliases.map((a) => a.alias)))];
      for (const a of aliases.slice(0, 4)) for (const b of aliases.slice(0, 4)) {
        const { verdict, rules } = whyPeople(facts, [], a, b);
        const of = (alias: string): string[] => people.filter((p) => p.aliases.some((x) => x.alias === alias)).map((p) => p.id);
        const same = of(a).some((p) => of(b).includes(p));
        const open = possibleMatches.some((m) => (of(a).includes(m.a) && of(b).includes(m.b)) || (of(a).includes(m.b) && of(b).includes(m.a)));
        expect({ a, b, verdict }).toEqual({ a, b, verdict: same ? 'SAME' : open ? 'POSSIBLE' : 'DIFFERENT' });
        expect(rules.length).toBeGreaterThan(0);
        const sum = rules.reduce((n, r) => n + r.weight, 0);
        const bent = rules.some((r) => ['by-way-of', 'fits-two', 'same-alias'].includes(r.name));
        if (!bent) expect({ a, b, rules, joins: sum >= JOIN_WEIGHT }).toEqual({ a, b, rules, joins: verdict === 'SAME' });
      }
    }), { numRuns: 60 });
  });
});
