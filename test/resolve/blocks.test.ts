import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../src/domain/canonical.js';
import type { ArticleFacts, FactNode } from '../../src/domain/facts.js';
import { compareNames } from '../../src/resolve/names/compatible.js';
import { kinship } from '../../src/resolve/names/keys.js';
import { nameParts } from '../../src/resolve/names/name-parts.js';
import { standsFor } from '../../src/resolve/names/short.js';
import { Offices } from '../../src/resolve/offices.js';
import { blockKeysOf, blocks } from '../../src/resolve/people/blocks.js';
import { derivePeople, type People } from '../../src/resolve/people/people.js';
import { voices } from '../../src/resolve/voices.js';
import { tell } from '../support/tell.js';
import { toldArticles } from '../support/told-articles.js';

type AliasNode = Extract<FactNode, { type: 'ALIAS' }>;
const aliasesOf = (facts: readonly ArticleFacts[]): AliasNode[] => facts.flatMap((f) => f.nodes.filter((n) => n.type === 'ALIAS'));
const lines = ({ people, possible }: Pick<People, 'people' | 'possible'>): string[] => [...people, ...possible].map((x) => canonicalJson(x)).sort();

/** Names that come near each other in every way that is told apart: families, spellings, scripts, bodies, unions, no country. */
const NAMES: Record<string, string[]> = {
  'US': ['George Bush', 'George W. Bush', 'George H. W. Bush', 'Bush', 'Jeb Bush', 'J. Bush', 'Bill Clinton', 'William J. Clinton', 'William Clinton Jr.', 'Clinton', 'Hillary Rodham Clinton', 'Dean Rusk', 'David Dean Rusk'],
  'SA': ['Mohammed bin Salman', 'Mohammad bin Salman al-Saud', 'bin Salman', 'King Salman', 'King Abdullah', 'Abdul Aziz', 'Abdelaziz', 'Muhammad Salman'],
  'JO': ['King Hussein', 'King Hussein I', 'King Abdullah II', 'King Abdullah II bin Al-Hussein', 'Crown Prince Hussein', 'Hussein', 'Abdullah'],
  'CN': ['Mao Tse-tung', 'Mao Zedong', 'Mao', 'Li Peng', 'Li', 'Chou En-lai', 'Zhou Enlai', 'Jinping Xi', 'Xi Jinping'],
  'KR': ['Chong Pil Kim', 'Kim Jong-pil', 'Kim', 'Kim Dae Jung', 'Ban Ki-moon', 'Ban Ki Moon', 'Lee', 'Rhee'],
  'SUHH': ['Eduard Shevardnadze', 'Shevardnadze', 'Boris Yeltsin', 'Ivanov'], 'GE': ['Eduard A. Shevardnadze', 'Shevardnadze'], 'RU': ['Boris N. Yeltsin', 'Yeltsin', 'Igor Ivanov', 'Ivanov', 'Sergei Ivanov', 'Sergey Ivanof'],
  'United Nations': ['Ban Ki-moon', 'Kofi Annan', 'George Bush'], 'GH': ['Kofi Annan', 'Annan', 'Kofi Busia'],
  '': ['Kofi Annan', 'George Bush', 'Bush', 'Eduard Shevardnadze', 'Kim Jong-pil'],
  'MX': ['José López Portillo', 'López Portillo', 'López', 'Andrés Manuel López Obrador', 'López Obrador', 'José López', 'Elías Antonio Saca', 'Elías Saca González'],
};
const named = fc.constantFrom(...Object.entries(NAMES).flatMap(([country, names]) => names.map((name) => (country ? `${name}@${country}` : name))));
const office = fc.constantFrom('President', 'Foreign Minister', 'former President', 'designate President', 'many Senator', 'President@US', 'Secretary-General@United Nations');
const article = fc.record({
  on: fc.option(fc.constantFrom('1953', '1972-02-21', '1975', '1990', '1993-01-20', '2003-03-19', '2024-05-01'), { nil: null }),
  people: fc.dictionary(named, fc.uniqueArray(office, { maxLength: 2 }), { minKeys: 1, maxKeys: 5 }),
});
const manyNames = fc.array(article, { minLength: 1, maxLength: 9 }).map((list) => list.map((told, i) => tell({ ...told, url: `urn:made:${i}` })));

describe('blocks', () => {
  it('deriving each block alone is deriving all, and so is deriving any two together', () => {
    fc.assert(fc.property(fc.oneof(manyNames, toldArticles()), fc.nat(), (facts, n) => {
      const heard = voices(facts);
      const all = lines(derivePeople(heard));
      const parts = blocks(aliasesOf(heard));
      const alone = parts.map((block) => derivePeople(heard, new Offices(heard), new Set(block)));
      expect(alone.flatMap(lines).sort()).toEqual(all);
      const cut = parts.length ? n % parts.length : 0;
      const halves = [parts.slice(0, cut), parts.slice(cut)].map((half) => derivePeople(heard, new Offices(heard), new Set(half.flat())));
      expect(halves.flatMap(lines).sort()).toEqual(all);
    }), { numRuns: 300 });
  });

  it('a block needs no article but those that name one of its aliases', () => {
    fc.assert(fc.property(manyNames, (facts) => {
      const heard = voices(facts);
      const alone = blocks(aliasesOf(heard)).flatMap((block) => {
        const own = heard.filter((f) => aliasesOf([f]).some((a) => block.includes(a.id)));
        return lines(derivePeople(own, new Offices(own), new Set(block)));
      });
      expect(alone.sort()).toEqual(lines(derivePeople(heard)));
    }), { numRuns: 200 });
  });

  it('names that can be compared share a key, and a short form finds the name it stands for', () => {
    fc.assert(fc.property(named, named, (one, other) => {
      const [[a = '', ca = null], [b = '', cb = null]] = [one.split('@'), other.split('@')] as [string, string?][] as [[string, string | null], [string, string | null]];
      const [x, y] = [blockKeysOf({ name: a, country: ca }), blockKeysOf({ name: b, country: cb })];
      const [p, q] = [nameParts(a, ca), nameParts(b, cb)];
      const kin = kinship(ca, cb);
      if (ca === null || cb === null || kin === 'OTHER') return;
      const match = compareNames(p, q, ca);
      const both = [p, q].every((parts) => parts.words.length > 1 || parts.generation !== null || parts.royal);
      if (both && match && (kin === 'SAME' || match.rule === 'same-name')) expect({ one, other, keys: x.meets.filter((k) => y.meets.includes(k)) }).not.toMatchObject({ keys: [] });
      if (both && kin === 'SAME' && standsFor(p, q)) expect(y.offers).toContain(x.wants);
    }), { numRuns: 5000 });
  });

  it('a name of thousands of words costs no more than its words', () => {
    const name = Array.from({ length: 3000 }, (_, i) => `W${i}x`).join(' ');
    const { meets, offers } = blockKeysOf({ name, country: 'US' });
    expect(meets.length).toBeLessThan(20_000);
    expect(offers.length).toBeLessThan(20_000);
  });

  it('tell strangers apart: each family of another given name is a block of its own until a bare surname brings them together', () => {
    const facts = [tell({ url: 'urn:1', people: { 'Indira Gandhi@IN': [], 'Rajiv Gandhi@IN': [], 'Olof Palme@SE': [] } })];
    expect(blocks(aliasesOf(facts))).toEqual([['alias/in/indira-gandhi'], ['alias/in/rajiv-gandhi'], ['alias/se/olof-palme']]);
    const more = [...facts, tell({ url: 'urn:2', people: { 'Gandhi@IN': [] } })];
    expect(blocks(aliasesOf(more))).toEqual([['alias/in/gandhi', 'alias/in/indira-gandhi', 'alias/in/rajiv-gandhi'], ['alias/se/olof-palme']]);
  });
});
