import { describe, expect, it } from '@jest/globals';
import { nameVariantLines } from '../../src/lexicon/data/name-variants.js';
import { nicknameLines } from '../../src/lexicon/data/nicknames.js';
import { commonGivenNames, commonSurnames, oneSpelling } from '../../src/lexicon/name-variants.js';
import { fullNamesOf } from '../../src/lexicon/nicknames.js';
import { fold, words } from '../../src/lexicon/table.js';

describe('spellings of one name', () => {
  const lines = nameVariantLines.split('\n').filter(Boolean).map(words);

  it('are folded, two at least, and each stands for one name only', () => {
    expect(lines.length).toBeGreaterThan(60);
    const all = lines.flat();
    for (const word of all) expect(word).toBe(fold(word));
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
    expect(lines.filter((line) => line.length < 2)).toEqual([]);
  });

  it('are read as the first of them', () => {
    expect(['mohamed', 'muhammad', 'gaddafi', 'volodymyr', 'hassan', 'hussein', 'merkel'].map(oneSpelling)).toEqual(['muhammad', 'muhammad', 'qaddafi', 'vladimir', 'hasan', 'husain', undefined]);
  });
});

describe('nicknames', () => {
  it('are folded, and none is the name it is short for', () => {
    for (const line of nicknameLines.split('\n').filter(Boolean)) {
      const [name, nicks] = line.split(':') as [string, string];
      expect(line).toBe(fold(line));
      expect(words(nicks).length).toBeGreaterThan(0);
      expect(words(nicks)).not.toContain(name);
    }
  });

  it('may be short for several names', () => {
    expect(fullNamesOf('bill')).toEqual(['william']);
    expect([...fullNamesOf('jack')]).toEqual(['john']);
    expect(fullNamesOf('ted').length).toBeGreaterThan(1);
    expect(fullNamesOf('angela')).toEqual([]);
  });
});

describe('common names', () => {
  it('are folded and of every culture', () => {
    for (const name of [...commonSurnames, ...commonGivenNames]) expect(name).toBe(fold(name));
    for (const name of ['smith', 'garcia', 'kim', 'wang', 'nguyen', 'khan', 'ivanov', 'silva', 'diallo', 'tanaka', 'singh']) expect(commonSurnames).toContain(name);
    for (const name of ['merkel', 'obasanjo', 'sheinbaum', 'shevardnadze']) expect(commonSurnames).not.toContain(name);
  });
});
