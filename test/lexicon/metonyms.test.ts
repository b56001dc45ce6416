import { describe, expect, it } from '@jest/globals';
import { agencyById } from '../../src/lexicon/agencies.js';
import { countryByCode } from '../../src/lexicon/countries.js';
import { metonymLines } from '../../src/lexicon/data/metonyms.js';
import { metonymOf, metonyms } from '../../src/lexicon/metonyms.js';
import { parts, tableRows } from '../../src/lexicon/table.js';

describe('metonyms', () => {
  it('mean countries and agencies that are', () => {
    expect(tableRows(metonymLines).length).toBeGreaterThanOrEqual(80);
    for (const [phrases, cc = '', agency] of tableRows(metonymLines)) {
      if (cc !== 'INTL') expect(countryByCode(cc)).toBeDefined();
      for (const phrase of parts(phrases)) {
        const meant = metonymOf(phrase);
        expect(meant).toBeDefined();
        if (agency) expect({ phrase, agency: agencyById(meant?.agency ?? '') !== undefined }).toEqual({ phrase, agency: true });
      }
    }
  });

  it('stand once', () => {
    const all = tableRows(metonymLines).flatMap(([phrases]) => parts(phrases));
    expect(all.filter((phrase, i) => all.indexOf(phrase) !== i)).toEqual([]);
    expect(metonyms.size).toBeGreaterThan(all.length);
  });

  it.each([
    ['Downing Street', 'GB', 'agency/gb/prime-minister-office'], ['the Kremlin', 'RU', 'agency/ru/presidential-administration'], ['the White House', 'US', 'agency/us/white-house'], ['Foggy Bottom', 'US', 'agency/us/department-of-state'],
    ['the Élysée', 'FR', 'agency/fr/presidency-of-the-republic'], ['Brussels', null, 'agency/intl/european-union'], ['the Blue House', 'KR', 'agency/kr/office-of-the-president'], ['Zhongnanhai', 'CN', null], ['Beijing', 'CN', null], ['Itamaraty', 'BR', 'agency/br/ministry-of-foreign-affairs'],
  ])('%s means %s %s', (words, country, agency) => {
    expect(metonymOf(words)).toMatchObject({ country, agency });
  });

  it('are no other places', () => {
    for (const words of ['Manchester', 'the Louvre', 'Mexico']) expect(metonymOf(words)).toBeUndefined();
  });
});
