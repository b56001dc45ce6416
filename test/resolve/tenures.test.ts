import { describe, it, expect } from '@jest/globals';
import { derive } from '../../src/resolve/derive.js';
import { factsOf } from '../../bench/evaluate/people-pairs.js';
import { tell, type Told } from '../support/tell.js';

function tenures(...told: Told[]): string[] {
  return derive(told.map((t, i) => tell({ url: `urn:test:${i}`, ...t }))).tenures
    .map((t) => `${t.person.replace('person/', '')} ${t.status} ${t.firstSeen ?? ''}..${t.lastSeen ?? ''} (${t.notBefore ?? ''}..${t.notAfter ?? ''}) ${t.rule}`);
}

describe('tenures', () => {
  it('run from the first to the last day seen, and end with the successor', () => {
    expect(tenures(
      { people: { 'Jens Stoltenberg@NO': ['Prime Minister'] }, on: '2006-02-01' }, { people: { 'Jens Stoltenberg@NO': ['Prime Minister'] }, on: '2012-05-01' },
      { people: { 'Erna Solberg@NO': ['Prime Minister'] }, on: '2014-01-08' },
    )).toEqual([
      'erna-solberg-no CURRENT 2014-01-08..2014-01-08 (2012-05-01..) seen-in-office',
      'jens-stoltenberg-no CURRENT 2006-02-01..2012-05-01 (..2014-01-08) closed-by-successor',
    ]);
  });

  it('an office with many seats is closed by nobody', () => {
    expect(tenures({ people: { 'Bob Corker@US': ['many Senator'] }, on: '2015-01-01' }, { people: { 'Marco Rubio@US': ['many Senator'] }, on: '2016-01-01' }).join()).not.toContain('closed');
  });

  it('who comes back after another holds the office twice', () => {
    const pm = (name: string, on: string): Told => ({ people: { [`${name}@IL`]: ['Prime Minister'] }, on });
    expect(tenures(pm('Benjamin Netanyahu', '2020-09-15'), pm('Naftali Bennett', '2021-08-27'), pm('Benjamin Netanyahu', '2023-02-01'), pm('Benjamin Netanyahu', '2023-07-01'))).toEqual([
      'benjamin-netanyahu-il CURRENT 2020-09-15..2020-09-15 (..2021-08-27) closed-by-successor',
      'benjamin-netanyahu-il CURRENT 2023-02-01..2023-07-01 (2021-08-27..) seen-in-office',
      'naftali-bennett-il CURRENT 2021-08-27..2021-08-27 (2020-09-15..2023-02-01) closed-by-successor',
    ]);
  });

  it('who is called former in between holds the office twice, though no other holder is known', () => {
    const pm = (status: string, on: string): Told => ({ people: { 'Shimon Peres@IL': [`${status}Prime Minister`] }, on });
    expect(tenures(pm('', '1985-10-01'), pm('former ', '1991-03-01'), pm('', '1995-12-01'))).toEqual([
      'shimon-peres-il CURRENT 1985-10-01..1985-10-01 (..1991-03-01) closed-by-former', 'shimon-peres-il CURRENT 1995-12-01..1995-12-01 (..) seen-in-office',
    ]);
    expect(tenures(pm('', '1985-10-01'), pm('former ', '1985-11-01'), pm('', '1985-12-01'))).toHaveLength(1);
  });

  it('one office under its many names is one, and acting is no office of its own', () => {
    const told = [['Foreign Minister', 2005], ['Secretary of Foreign Affairs', 2006], ['Foreign Affairs Secretary', 2006], ['acting Foreign Secretary', 2007]] as const;
    const { tenures: found } = derive(told.map(([office, year]) => factsOf(['Luis Ernesto Derbez', 'Mexico', office, year])));
    expect(found.map((t) => [t.office, t.firstSeen, t.lastSeen])).toEqual([['office/mx/secretary-of-foreign-affairs', '2005-07-01', '2007-07-01']]);
    const abroad = derive([factsOf(['Dean Acheson', 'United States', 'Secretary of State', 1950]), factsOf(['Dean Acheson', 'United States', 'Foreign Minister', 1950])]);
    expect(new Set(abroad.tenures.map((t) => t.office))).toEqual(new Set(['office/us/secretary-of-state']));
    expect(derive([factsOf(['Hilary Benn', 'United Kingdom', 'Secretary of State', 2005])]).tenures[0]!.office).not.toBe(derive([factsOf(['Hilary Benn', 'United Kingdom', 'Foreign Secretary', 2005])]).tenures[0]!.office);
  });

  it('who acts in the place of another is in office as such, until somebody says more', () => {
    const on = (status: string, day: string): Told => ({ people: { 'Delcy Rodriguez@VE': [`${status}President`] }, on: day });
    expect(tenures(on('acting ', '2026-01-05'), on('acting ', '2026-02-01'))).toEqual(['delcy-rodriguez-ve ACTING 2026-01-05..2026-02-01 (..) seen-in-office']);
    expect(tenures(on('acting ', '2026-01-05'), on('', '2026-06-01'))).toEqual(['delcy-rodriguez-ve CURRENT 2026-01-05..2026-06-01 (..) seen-in-office']);
  });

  it('who held an office in history is not in it on the day of the article', () => {
    const told: Told = { people: { 'Ji Pengfei@CN': ['Foreign Minister'] }, on: '2012-02-21', reports: [{ who: ['Zhou Enlai@CN', 'Richard Nixon@US'], date: '1972-02-21' }, { who: ['Mao Zedong@CN', 'Richard Nixon@US'], date: '1972-02-21' }, { who: ['Ji Pengfei@CN', 'William Rogers@US'] }] };
    expect(tenures(told)).toEqual(['ji-pengfei-cn CURRENT .. (..) in-office-on-no-date']);
  });

  it('one slip between two sightings ends no tenure', () => {
    const pm = (name: string, on: string): Told => ({ people: { [`${name}@CA`]: ['Prime Minister'] }, on });
    expect(tenures(pm('Jean Chrétien', '2003-10-01'), pm('Paul Martin', '2003-10-20'), pm('Jean Chrétien', '2003-11-10')).filter((t) => t.startsWith('jean'))).toEqual(['jean-chretien-ca CURRENT 2003-10-01..2003-11-10 (..) seen-in-office']);
  });

  it('former is no tenure now, and closes one that was seen before', () => {
    expect(tenures({ people: { 'Helmut Kohl@DE': ['former Chancellor'] }, on: '2002-06-01' })).toEqual(['helmut-kohl-de FORMER .. (..2002-06-01) former']);
    expect(tenures({ people: { 'Helmut Kohl@DE': ['Chancellor'] }, on: '1990-10-03' }, { people: { 'Helmut Kohl@DE': ['former Chancellor'] }, on: '2002-06-01' }))
      .toEqual(['helmut-kohl-de CURRENT 1990-10-03..1990-10-03 (..2002-06-01) closed-by-former']);
  });

  it('designate is no tenure yet, and bounds the one that follows', () => {
    expect(tenures({ people: { 'Sebastián Piñera@CL': ['designate President'] }, on: '2018-01-10' })).toEqual(['sebastian-pinera-cl DESIGNATE .. (2018-01-10..) designate']);
    expect(tenures({ people: { 'Sebastián Piñera@CL': ['designate President'] }, on: '2018-01-10' }, { people: { 'Sebastián Piñera@CL': ['President'] }, on: '2018-04-26' }))
      .toEqual(['sebastian-pinera-cl CURRENT 2018-04-26..2018-04-26 (2018-01-10..) seen-in-office']);
  });

  it('the day of a meeting that was held shows its participants in office, one that is planned does not', () => {
    const report = { who: [{ who: 'Dean Acheson@US', as: '#Secretary of State@US' }, 'Robert Schuman@FR'], date: '1950-05-08' };
    expect(tenures({ people: { 'Dean Acheson@US': [] }, on: '1980-01-01', reports: [report] })).toEqual(['dean-acheson-us CURRENT 1950-05-08..1950-05-08 (..) seen-in-office']);
    expect(tenures({ people: { 'Dean Acheson@US': [] }, on: '1980-01-01', reports: [{ ...report, status: 'ANNOUNCED' }] })).toEqual([]);
  });

  it('an article of a month counts for its middle', () => {
    expect(tenures({ people: { 'Olof Palme@SE': ['Prime Minister'] }, on: '1984-03' })).toEqual(['olof-palme-se CURRENT 1984-03-15..1984-03-15 (..) seen-in-office']);
  });

  it('an office of no known country is that of the country of whoever holds it', () => {
    const told: Told[] = [{ people: { 'Ernesto Geisel@BR': ['President'] }, on: '1975-06-01' }, { people: { 'Ernesto Geisel': ['President'] }, on: '1976-06-01' }];
    expect(tenures(...told)).toEqual(['ernesto-geisel-br CURRENT 1975-06-01..1976-06-01 (..) seen-in-office']);
  });

  it('that a register tells with their dates begin and end on them', () => {
    const register = (name: string, office: string, ...terms: [from?: string, to?: string][]): ReturnType<typeof tell> => {
      const told = tell({ url: `urn:test:register:${name}`, on: null, people: { [name]: [office] } });
      return { ...told, held: terms.map(([from, to]) => ({ ...told.held[0]!, status: to === undefined ? 'CURRENT' as const : 'FORMER' as const, ...(from && { from }), ...(to && { to }) })) };
    };
    const of = (...facts: ReturnType<typeof tell>[]): string[] => derive(facts).tenures.map((t) => `${t.person.replace('person/', '')} ${t.firstSeen ?? ''}..${t.lastSeen ?? ''} (${t.notBefore ?? ''}..${t.notAfter ?? ''})`);
    const news = tell({ url: 'urn:test:news', on: '2003-05-01', people: { 'Acting Person@PE': ['Foreign Minister'] } });
    // another one seen in the middle of a term does not part it
    expect(of(register('Allan Wagner@PE', 'Foreign Minister', ['1985-07-28', '1988-05-13'], ['2002-07-12', '2003-12-15']), news)).toEqual([
      'acting-person-pe 2003-05-01..2003-05-01 (2002-07-12..2003-12-15)', 'allan-wagner-pe 1985-07-28..1988-05-13 (1985-07-28..1988-05-13)', 'allan-wagner-pe 2002-07-12..2003-12-15 (2002-07-12..2003-12-15)',
    ]);
    // known to a year: in office for certain only between
    expect(of(register('Somebody Else@PE', 'Foreign Minister', ['1990', '1993-02']))).toEqual(['somebody-else-pe 1990-12-31..1993-02-01 (1990-01-01..1993-02-28)']);
    expect(of(register('Short Stay@PE', 'Foreign Minister', ['1990', '1990']))).toEqual(['short-stay-pe .. (..1990-12-31)']);
    expect(of(register('Still There@PE', 'Foreign Minister', ['2021-07-28']))).toEqual(['still-there-pe 2021-07-28..2021-07-28 (2021-07-28..)']);
    expect(of(register('Only Ended@PE', 'Foreign Minister', [undefined, '2001-07-28']))).toEqual(['only-ended-pe 2001-07-28..2001-07-28 (..2001-07-28)']);
  });
});
