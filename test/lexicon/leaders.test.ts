import { describe, expect, it } from '@jest/globals';
import { agencyByName } from '../../src/lexicon/agencies.js';
import { countryByCode } from '../../src/lexicon/countries.js';
import { leaderTables } from '../../src/lexicon/data/leaders.js';
import { leaderOf, leaders } from '../../src/lexicon/leaders.js';
import { ROLE_KINDS, type RoleKind } from '../../src/lexicon/role-heads.js';
import { fold, parts, tableRows } from '../../src/lexicon/table.js';

const ask = (words: string, kind: RoleKind | null, year: number | null) => leaderOf({ keys: fold(words).split(' '), kind, year })?.country ?? null;

describe('the tables of leaders', () => {
  it('name countries and bodies that are known', () => {
    const unknown = [...new Set(leaders.map((l) => l.country))].filter((c) => !countryByCode(c) && !agencyByName.get(fold(c))?.some((a) => a.name === c && a.country === null));
    expect(unknown).toEqual([]);
    expect(leaders.filter((l) => l.kind === 'INTERNATIONAL').every((l) => countryByCode(l.country) === undefined)).toBe(true);
  });

  it('are written in one form', () => {
    const entry = /^\*?\p{L}[\p{L}\p{M} .'ʻ’*/-]* \d{4}(?:-(?:\d{4})?)?(?:, \d{4}(?:-(?:\d{4})?)?)*$/u;
    const rows = leaderTables.flatMap((table) => tableRows(table));
    expect(rows.filter(([, letter = '', entries, more]) => !'SGRMICAPL'.includes(letter) || letter.length !== 1 || !entries || more !== undefined)).toEqual([]);
    expect(rows.flatMap(([, , entries]) => parts(entries)).filter((e) => !entry.test(e))).toEqual([]);
  });

  it('have years that can be', () => {
    expect(leaders.length).toBeGreaterThan(3000);
    expect(leaders.filter((l) => l.from > l.to || l.from < 1830 || l.to > 2026 || l.to < 1866 && l.country !== 'x-hawaii')).toEqual([]);
    expect(leaders.filter((l) => l.to - l.from > 75)).toEqual([]);
    expect(leaders.filter((l) => !ROLE_KINDS.includes(l.kind) || l.kind === 'OTHER')).toEqual([]);
  });

  it('tell each time in office once', () => {
    const times = leaders.map((l) => ({ key: `${l.country}|${l.kind}|${fold(l.name)}`, l }));
    const byKey = new Map<string, typeof times>();
    for (const time of times) byKey.set(time.key, [...(byKey.get(time.key) ?? []), time]);
    const twice = [...byKey.values()].flatMap((list) => list.filter(({ l }, i) => list.some((o, j) => j < i && o.l.from <= l.to && l.from <= o.l.to))).map((t) => t.key);
    expect(twice).toEqual([]);
  });
});

describe('the leader of a surname and a year', () => {
  it.each<[string, RoleKind | null, number, string | null]>([
    ['Obama', 'HEAD_OF_STATE', 2014, 'US'], ['Park', 'HEAD_OF_STATE', 2014, 'KR'], ['Trudeau', 'HEAD_OF_GOVERNMENT', 1970, 'CA'], ['Trudeau', 'HEAD_OF_GOVERNMENT', 2018, 'CA'],
    ['Ishiba', 'HEAD_OF_GOVERNMENT', 2025, 'JP'], ['Xi', 'HEAD_OF_STATE', 2015, 'CN'], ['Mao', 'PARTY', 1972, 'CN'], ['Moon', 'HEAD_OF_STATE', 2018, 'KR'], ['Abe', 'HEAD_OF_GOVERNMENT', 2013, 'JP'],
    ['Gorbachev', 'PARTY', 1987, 'SUHH'], ['Yeltsin', 'HEAD_OF_STATE', 1995, 'RU'], ['Tito', 'HEAD_OF_STATE', 1963, 'YUCS'], ['al-Sisi', 'HEAD_OF_STATE', 2016, 'EG'], ['Sissi', 'HEAD_OF_STATE', 2016, 'EG'],
    ['Peña Nieto', 'HEAD_OF_STATE', 2015, 'MX'], ['Pena', 'HEAD_OF_STATE', 2015, 'MX'], ['de Gaulle', 'HEAD_OF_STATE', 1962, 'FR'], ['Ben-Gurion', 'HEAD_OF_GOVERNMENT', 1950, 'IL'], ['Lavrov', 'MINISTER', 2010, 'RU'],
    ['Kissinger', 'MINISTER', 1974, 'US'], ['Guterres', 'INTERNATIONAL', 2020, 'United Nations'], ['von der Leyen', 'HEAD_OF_STATE', 2022, 'European Union'], ['Stoltenberg', 'INTERNATIONAL', 2019, 'North Atlantic Treaty Organization'],
    ['John Paul II', 'CLERGY', 1990, 'VA'], ['Francis', 'CLERGY', 2016, 'VA'], ['Hussein', 'ROYAL', 1985, 'JO'], ['Barrios', 'HEAD_OF_STATE', 1882, 'GT'], ['Thieu', 'HEAD_OF_STATE', 1969, 'x-south-vietnam'],
    ['Lula', 'HEAD_OF_STATE', 2024, 'BR'], ['Erdoğan', 'HEAD_OF_GOVERNMENT', 2008, 'TR'], ['Zelenskyy', 'HEAD_OF_STATE', 2023, 'UA'], ['Qaddafi', 'HEAD_OF_STATE', 2004, 'LY'], ['Thaksin', 'HEAD_OF_GOVERNMENT', 2004, 'TH'],
  ])('%s (%s) in %d led %s', (words, kind, year, country) => {
    expect(ask(words, kind, year)).toBe(country);
  });

  it('is nobody when several countries had one', () => {
    expect(ask('Abdullah', 'ROYAL', 2010)).toBeNull();
    expect(ask('Kim', null, 1999)).toBeNull();
    expect(ask('Nobody', 'HEAD_OF_STATE', 2010)).toBeNull();
  });

  it('is nobody far from the time in office, of another kind, or without a year', () => {
    expect(ask('Obama', 'HEAD_OF_STATE', 1990)).toBeNull();
    expect(ask('Obama', 'HEAD_OF_STATE', 2024)).toBeNull();
    expect(ask('Thatcher', 'HEAD_OF_GOVERNMENT', 2005)).toBeNull();
    expect(ask('Obama', 'ROYAL', 2014)).toBeNull();
    expect(ask('Obama', 'HEAD_OF_STATE', null)).toBeNull();
    expect(ask('Peña Nieto', 'HEAD_OF_STATE', null)).toBeNull();
    expect(leaderOf({ keys: [], kind: null, year: 2010 })).toBeNull();
  });
});

describe('the leader of a full name', () => {
  it.each([
    ['Barack Obama', 'US'], ['Barack H. Obama', 'US'], ['John Fitzgerald Kennedy', 'US'], ['J. F. Kennedy', 'US'], ['Xi Jinping', 'CN'], ['Fumio Kishida', 'JP'], ['Kishida Fumio', 'JP'], ['Angela Merkel', 'DE'], ['Mikhail Gorbachev', 'SUHH'],
    ['Slobodan Milosevic', 'YUCS'], ['Muammar Gadhafi', 'LY'], ['Enrique Peña Nieto', 'MX'], ['Enrique Peña', 'MX'], ['Andrés Manuel López Obrador', 'MX'], ['Abdel Fattah el-Sisi', 'EG'], ['Kim Jong-un', 'KP'], ['Mohammed bin Salman', 'SA'], ['Abdullah II', 'JO'],
    ['Ban Ki-moon', 'KR'], ['Narendra Modi', 'IN'], ['Cyril Ramaphosa', 'ZA'], ['Harald V', 'NO'], ['Michelle Bachelet', 'CL'], ['Ferdinand Marcos Jr.', 'PH'],
  ])('%s led %s', (words, country) => {
    const year = words === 'Ban Ki-moon' ? 2005 : null;
    const kind = words === 'Ban Ki-moon' ? 'MINISTER' : words === 'Michelle Bachelet' ? 'HEAD_OF_STATE' : null;
    expect(ask(words, kind, year)).toBe(country);
  });

  it('takes the state of the year, and the office asked for', () => {
    expect(ask('Slobodan Milošević', 'HEAD_OF_STATE', 1999)).toBe('YUCS');
    expect(ask('Slobodan Milošević', 'HEAD_OF_STATE', 1993)).toBe('RS');
    expect(ask('Ban Ki-moon', 'INTERNATIONAL', 2012)).toBe('United Nations');
    expect(ask('Ban Ki-moon', null, null)).toBeNull();
  });

  it('is not another of the family, nor of another century', () => {
    expect(ask('Michelle Obama', null, 2014)).toBeNull();
    expect(ask('Barack Obama', 'HEAD_OF_STATE', 1950)).toBeNull();
    expect(ask('Barack Obama', 'HEAD_OF_STATE', 2030)).toBe('US');
    expect(ask('Kim Jong-chul', null, null)).toBeNull();
  });
});
