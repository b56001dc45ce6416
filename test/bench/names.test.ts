import { describe, expect, it } from '@jest/globals';
import { fullName, lastName, plain, tellingWords } from '../../bench/evaluate/score/names.js';

describe('names as they are compared', () => {
  it.each([
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan', 'erdogan'],
    ['President Lech Wałęsa', 'lech walesa', 'walesa'],
    ['Vice President Sir John A. Smith Jr.', 'john a smith', 'smith'],
    ["Gerald O'Neill’s", 'gerald o neill', 'neill'],
    ['Jean-Claude Juncker', 'jean claude juncker', 'juncker'],
    ['Pope', 'pope', 'pope'],
    ['Park Chan II', 'park chan', 'chan'],
    ['', '', ''],
  ])('%s', (name, full, last) => expect([fullName(name), lastName(name)]).toEqual([full, last]));

  it('know no punctuation, quotes or dashes', () => {
    expect(plain('  “Straße–des 17. Juni”  (Berlin) ')).toBe('strasse des 17 juni berlin');
  });

  it('of places and offices leave out small words', () => {
    expect([...tellingWords('the Minister of Foreign Affairs of Mexico City')]).toEqual(['minister', 'foreign', 'affairs', 'mexico']);
  });
});
