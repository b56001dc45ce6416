import { describe, expect, it } from '@jest/globals';
import { abbreviatedTitles, generationalSuffixes, honorifics, isHonorific, nameParticles, postNominals, titleOfAbbreviation, withoutHonorifics } from '../../src/lexicon/honorifics.js';
import { roleHeadOf } from '../../src/lexicon/role-heads.js';
import { fold } from '../../src/lexicon/table.js';

describe('honorifics', () => {
  it('are folded, and no two kinds at once', () => {
    for (const set of [honorifics, nameParticles, generationalSuffixes, postNominals]) for (const word of set) expect(word).toBe(fold(word));
    for (const word of honorifics) expect(abbreviatedTitles.has(word)).toBe(false);
  });

  it.each(['Mr.', 'Mrs', 'Dr.', 'Sir', 'Sheikh', 'H.E.', 'Sra.', 'Monsignor', 'Daw'])('%s is one', (word) => {
    expect(isHonorific(word)).toBe(true);
  });

  it('hold no title of office', () => {
    for (const word of ['President', 'Minister', 'Gen.', 'He', 'the']) expect(isHonorific(word)).toBe(false);
  });

  it.each([['Gen.', 'general'], ['Lt. Col.', 'lieutenant colonel'], ['Sen.', 'senator'], ['Rep.', 'representative'], ['Gov.', 'governor'], ['Amb.', 'ambassador'], ['PM', 'prime minister']])('%s is short for %s', (short, long) => {
    expect(titleOfAbbreviation(short)).toBe(long);
    expect(roleHeadOf(long)).toBeDefined();
  });

  it('come off a name with the letters behind it', () => {
    expect(withoutHonorifics('H.E. Mr. Ban Ki-moon')).toBe('Ban Ki-moon');
    expect(withoutHonorifics('Sir Keir Starmer KC')).toBe('Keir Starmer');
    expect(withoutHonorifics('Abe-san')).toBe('Abe');
    expect(withoutHonorifics('Dr.')).toBe('Dr.');
    expect(titleOfAbbreviation('xyz.')).toBeNull();
  });

  it('know the small words inside names', () => {
    for (const word of ['de', 'la', 'bin', 'al', 'van', 'von', 'el', 'ul', 'da', 'dos']) expect(nameParticles.has(word)).toBe(true);
    expect(generationalSuffixes.has('jr.')).toBe(true);
  });
});
