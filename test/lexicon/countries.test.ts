import { describe, expect, it } from '@jest/globals';
import { ambiguousCountryNames, capitals, countries, countryByCode, countryNames, countryOf, demonyms, nameLikeCountryNames } from '../../src/lexicon/countries.js';
import { fold } from '../../src/domain/text.js';

describe('countries', () => {
  it('has every country of today and the states that are no more', () => {
    expect(countries.filter((c) => !c.to && !c.territory).length).toBeGreaterThanOrEqual(197);
    expect(countries.filter((c) => c.to).length).toBeGreaterThanOrEqual(40);
    expect(new Set(countries.map((c) => c.code)).size).toBe(countries.length);
  });

  it.each(countries.map((c) => [c.code, c] as const))('%s is well-formed', (code, country) => {
    expect(code).toMatch(/^(?:[A-Z]{2}|[A-Z]{4}|x-[a-z-]+)$/);
    expect(country.name).toMatch(/^\p{Lu}/u);
    for (const name of [country.name, ...country.names, ...country.demonyms, ...country.capital]) expect(name).toMatch(/^\S.*\S$/);
    expect(country.names).not.toContain(country.name);
    expect(new Set(country.names.map(fold)).size).toBe(country.names.length);
    if (country.to) {
      expect(country.from).toBeLessThan(country.to);
      expect(countryByCode(country.successor ?? '')?.to).toBeUndefined();
    }
    expect(countryNames.get(fold(country.name))).toBe(code);
  });

  it('gives every sovereign state a people and a capital', () => {
    const bare = countries.filter((c) => !c.to && !c.territory && (!c.demonyms.length || !c.capital.length)).map((c) => c.code);
    expect(bare).toEqual(['VA']);
  });

  it('lists each name that two countries bear, and knows which is meant', () => {
    const bearers = new Map<string, Set<string>>();
    for (const c of countries) for (const n of [c.name, ...c.names, ...c.demonyms]) bearers.set(fold(n), (bearers.get(fold(n)) ?? new Set()).add(c.code));
    for (const [name, codes] of bearers) if (codes.size > 1) expect([...(ambiguousCountryNames.get(name) ?? [])].sort()).toEqual([...codes].sort());
    expect(demonyms.get('dominican')).toBe('DO');
    expect(countryNames.get('congo')).toBe('CG');
    expect(ambiguousCountryNames.get('dominican')).toEqual(['DM', 'DO']);
    for (const name of nameLikeCountryNames) expect(countryNames.has(name)).toBe(true);
  });

  it.each([
    ['U.S.', 'US'], ['USA', 'US'], ['the United States', 'US'], ['UK', 'GB'], ['Scotland', 'GB'], ['UAE', 'AE'], ['DPRK', 'KP'], ['Türkiye', 'TR'], ['Burma', 'MM'], ['Soviet Union', 'SUHH'], ['East Germany', 'DDDE'],
    ['Yugoslavia', 'YUCS'], ['Zaire', 'CD'], ['Czechoslovakia', 'CSHH'], ['Vatican', 'VA'], ['Kosovo', 'XK'], ['Palestinian Authority', 'PS'], ['Korea, South', 'KR'], ["Côte d'Ivoire", 'CI'], ['Siam (Thailand)', 'TH'], ['Kingdom of Hawaii', 'x-hawaii'],
  ])('reads %s as %s', (name, code) => {
    expect(countryOf(name)).toBe(code);
  });

  it('takes no word for an abbreviation, and no union for a country', () => {
    expect(countryOf('us')).toBeUndefined();
    expect(countryOf('car')).toBeUndefined();
    expect(countryOf('European Union')).toBeUndefined();
    expect(countryOf('Texas')).toBeUndefined();
  });

  it.each([['Mexicans', 'MX'], ['Emirati', 'AE'], ['Saudis', 'SA'], ['Britons', 'GB'], ['Frenchmen', 'FR'], ['Afghans', 'AF'], ['Soviets', 'SUHH'], ['Swiss', 'CH'], ['Kazakh', 'KZ'], ['Palestinian', 'PS']])('%s are of %s', (word, code) => {
    expect(demonyms.get(fold(word))).toBe(code);
  });

  it('makes no plural that English lacks', () => {
    for (const wrong of ['chineses', 'frenchs', 'swisss', 'dutchs', 'turkishs', 'greekish', 'yugoslavss']) expect(demonyms.has(wrong)).toBe(false);
  });

  it.each([['Moscow', 'RU'], ['Beijing', 'CN'], ['Washington', 'US'], ['Bogotá', 'CO'], ['The Hague', 'NL']])('%s may stand for the government of %s', (capital, code) => {
    expect(capitals.get(fold(capital))).toBe(code);
  });
});
