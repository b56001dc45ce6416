import { describe, expect, it } from '@jest/globals';
import { commonWords, isCommonWord, isEnglishWord } from '../../src/lexicon/common-words.js';
import { ambiguousGivenNames, givenNames, isAmbiguousGivenName, isGivenName } from '../../src/lexicon/given-names.js';
import { ambiguousSurnames, familyFirstSurnames, isAmbiguousSurname, isFamilyFirstSurname, isSurname, surnames } from '../../src/lexicon/surnames.js';
import { fold } from '../../src/lexicon/table.js';

describe('given names', () => {
  it('are many, folded, of every culture', () => {
    expect(givenNames.size).toBeGreaterThan(20_000);
    for (const name of givenNames) expect(name).toBe(fold(name));
    for (const name of ambiguousGivenNames) expect(givenNames.has(name)).toBe(true);
    for (const name of ['Claudia', 'Jinping', 'Volodymyr', 'Recep', 'Shinzo', 'Olusegun', 'Benazir', 'Mohammed', 'Łukasz', 'Þóra'.replace('Þ', 'Th'), 'Sergei', 'Nguyễn'.replace('Nguyễn', 'Phuong'), 'Jean-Claude', 'Geun-hye', 'Ingrid', 'Xiomara', 'Kwame', 'Aung', 'Hassan', 'Tzipi']) {
      expect({ name, given: isGivenName(name) }).toEqual({ name, given: true });
    }
  });

  it('hold no word that only looks like one', () => {
    for (const word of ['the', 'said', 'met', 'President', 'Minister', 'General', 'King', 'Baby', 'Monday', 'January', 'Government', 'Security', 'Foreign', 'China', 'Africa', 'talks', 'leader']) expect({ word, given: isGivenName(word) && !isAmbiguousGivenName(word) }).toEqual({ word, given: false });
  });

  it('flag those that are words or places too', () => {
    for (const name of ['Will', 'Mark', 'May', 'Rose', 'Grace', 'Hope', 'Jordan', 'Sofia']) expect({ name, given: isGivenName(name), ambiguous: isAmbiguousGivenName(name) }).toEqual({ name, given: true, ambiguous: true });
    for (const name of ['John', 'Peter', 'Claudia', 'Vladimir']) expect({ name, ambiguous: isAmbiguousGivenName(name) }).toEqual({ name, ambiguous: false });
  });
});

describe('surnames', () => {
  it('are a help for frequent ones', () => {
    expect(surnames.size).toBeGreaterThan(20_000);
    for (const name of surnames) expect(name).toBe(fold(name));
    for (const name of ambiguousSurnames) expect(surnames.has(name)).toBe(true);
    for (const name of ['Rodríguez', 'Smith', 'Nguyen', 'Yılmaz', 'García-Margallo']) expect(isSurname(name)).toBe(true);
    expect(isAmbiguousSurname('Brown')).toBe(true);
    expect(isSurname('said')).toBe(false);
  });

  it('know those that come first', () => {
    for (const name of familyFirstSurnames) expect(name).toMatch(/^[a-z]+$/);
    for (const name of ['Xi', 'Ban', 'Moon', 'Nguyễn', 'Hun', 'Tsai', 'Roh']) expect(isFamilyFirstSurname(name)).toBe(true);
    for (const name of ['Merkel', 'Abe', 'Orban']) expect(isFamilyFirstSurname(name)).toBe(false);
  });
});

describe('common words', () => {
  it('tell words from names', () => {
    expect(commonWords.size).toBeGreaterThan(10_000);
    for (const word of ['The', 'meeting', 'discussed', 'However', 'talks', 'leaders', 'agreed']) expect(isCommonWord(word)).toBe(true);
    for (const name of ['Sheinbaum', 'Lavrov', 'Mexico', 'Moscow', 'Erdogan']) expect(isCommonWord(name)).toBe(false);
    expect(isEnglishWord('communique')).toBe(true);
    expect(isEnglishWord('Zelenskyy')).toBe(false);
  });
});
