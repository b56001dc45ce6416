import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { everyWord, nearWords } from '../../../src/answer/names/lucene.js';
import { bestMatches, type Candidate } from '../../../src/answer/names/match.js';
import { nameWords } from '../../../src/answer/names/words.js';

const candidate = (id: string, names: string[], context: string[] = []): Candidate => ({ id, name: names[0]!, names, context, hint: null });
const best = (name: string, ...candidates: Candidate[]): string[] => bestMatches(name, candidates).map((c) => c.id);

const lula = candidate('person/lula', ['Luiz Inácio Lula da Silva', 'Lula'], ['President', 'Brazil', 'Brazilian']);
const marina = candidate('person/marina', ['Marina Silva'], ['Minister of the Environment', 'Brazil', 'Brazilian']);
const brazilPresident = candidate('office/br/president', ['President'], ['Brazil', 'Brazilian']);
const chilePresident = candidate('office/cl/president', ['President'], ['Chile', 'Chilean']);

describe('what a name means', () => {
  it.each([
    ['the name as it is', 'Marina Silva', ['person/marina']],
    ['without accents, in capitals', 'LUIZ INACIO LULA DA SILVA', ['person/lula']],
    ['one of several names', 'lula', ['person/lula']],
    ['surname first', 'Silva, Marina', ['person/marina']],
    ['a part that fits one', 'Inácio', ['person/lula']],
    ['a part that fits two', 'Silva', ['person/lula', 'person/marina']],
    ['with an office before it', 'President Lula', ['person/lula']],
    ['with country and office', "Brazil's President Lula", ['person/lula']],
    ['nobody', 'Dilma', []],
    ['with a word that is not theirs', 'Marina Silva Souza', []],
    ['no word at all', '…', []],
  ])('%s', (_how, name, ids) => expect(best(name, lula, marina)).toEqual(ids));

  it('tells offices apart by their country', () => {
    expect(best('President', brazilPresident, chilePresident)).toHaveLength(2);
    expect(best('President of Chile', brazilPresident, chilePresident)).toEqual(['office/cl/president']);
    expect(best('Brazilian president', brazilPresident, chilePresident)).toEqual(['office/br/president']);
  });

  it('takes the name of a country as a whole', () => {
    const mexico = candidate('office/mx/president', ['President'], ['Mexico', 'United Mexican States']);
    const usa = candidate('office/us/president', ['President'], ['United States', 'US', 'United States of America']);
    expect(best('President, United States', mexico, usa)).toEqual(['office/us/president']);
    expect(best('president of the U.S.', mexico, usa)).toEqual(['office/us/president']);
    expect(best('President of the United Mexican States', mexico, usa)).toEqual(['office/mx/president']);
  });

  it('prefers who bears the name exactly to whose name holds it', () => {
    expect(best('Silva', marina, candidate('person/silva', ['Silva']))).toEqual(['person/silva']);
  });

  it('takes the name of a country for the country', () => {
    expect(best('Singapore', candidate('place/sg/singapore', ['Singapore']), candidate('country/SG', ['Singapore']))).toEqual(['country/SG']);
  });
});

describe('words', () => {
  it('joins acronyms, drops possessives and small words', () => {
    expect(nameWords("the U.S. Secretary of State's office")).toEqual(['us', 'secretary', 'state', 'office']);
    expect(nameWords('The Of')).toEqual(['the', 'of']);
  });

  it('never lets a sign of the full-text language through', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const words of [everyWord(text), nearWords(text)]) {
        const bare = (words ?? '').replace(/"[\p{L}\p{N}]+"|[\p{L}\p{N}]+[*~]| (OR|AND) |[()]|\^[24]/gu, '').trim();
        expect(bare).toBe('');
      }
    }));
  });
});
