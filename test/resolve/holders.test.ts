import { describe, it, expect } from '@jest/globals';
import { derive } from '../../src/resolve/derive.js';
import { tell, type Told } from '../support/tell.js';

const minister = (name: string, on: string | null, others: Record<string, string[]> = {}): Told => ({ people: { [`${name}@BR`]: ['Foreign Minister'], ...others }, on });
const nameless = (on: string | null, others: Record<string, string[]> = {}, date?: string): Told => ({
  url: 'urn:test:nameless', on, people: others, reports: [{ who: ['#Foreign Minister@BR', 'Bernard Kouchner@FR'], at: 'Brasília@BR', date }],
});

/** Who the nameless minister is: the node that takes part for Brazil, the rule, and those it could be. */
function holder(...told: Told[]): { node: string; rule: string | null; inferred: boolean; capacity: string | null; possible: string[] } {
  const graph = derive(told.map((t, i) => tell({ url: `urn:test:${i}`, ...t })));
  const { node, rule, inferred, capacity } = graph.participations.find((p) => p.side === 'BR')!;
  return { node, rule, inferred, capacity, possible: graph.possibleMatches.filter((p) => p.kind === 'HOLDER').map((p) => p.b) };
}

describe('holders of offices named without them', () => {
  it('whose tenure covers the day', () => {
    expect(holder(minister('Celso Amorim', '2003-02-01'), minister('Celso Amorim', '2010-11-01'), minister('Antonio Patriota', '2011-03-01'), nameless('2009-09-07')))
      .toEqual({ node: 'person/celso-amorim-br', rule: 'tenure-covers-date', inferred: true, capacity: 'office/br/foreign-minister', possible: [] });
  });

  it('the day of the meeting counts, not that of the article', () => {
    expect(holder(minister('Celso Amorim', '2003-02-01'), minister('Celso Amorim', '2010-11-01'), minister('Antonio Patriota', '2011-03-01'), minister('Antonio Patriota', '2013-03-01'), nameless('2012-06-01', {}, '2009-09-07')).node)
      .toBe('person/celso-amorim-br');
  });

  it('whose tenure reaches the day when nobody else was in between', () => {
    expect(holder(minister('Celso Amorim', '2009-02-01'), nameless('2010-01-07'))).toMatchObject({ node: 'person/celso-amorim-br', rule: 'tenure-reaches-date' });
  });

  it('nobody between two tenures: both are shown', () => {
    expect(holder(minister('Celso Amorim', '2010-10-01'), minister('Antonio Patriota', '2011-03-01'), nameless('2011-01-02')))
      .toEqual({ node: 'office/br/foreign-minister', rule: null, inferred: false, capacity: null, possible: ['person/antonio-patriota-br', 'person/celso-amorim-br'] });
  });

  it('nobody far from every known tenure', () => {
    expect(holder(minister('Celso Amorim', '2009-02-01'), nameless('1975-01-07')).node).toBe('office/br/foreign-minister');
  });

  it('without a date: who was in office with the others that the article names', () => {
    const told = [
      minister('Celso Amorim', null, { 'Nicolas Sarkozy@FR': ['President'] }),
      minister('Mauro Vieira', null, { 'Emmanuel Macron@FR': ['President'] }),
    ];
    expect(holder(...told, nameless(null, { 'Emmanuel Macron@FR': ['President'] }))).toMatchObject({ node: 'person/mauro-vieira-br', rule: 'in-office-with-others-named' });
    expect(holder(...told, nameless(null, { 'Nicolas Sarkozy@FR': ['President'] }))).toMatchObject({ node: 'person/celso-amorim-br', rule: 'in-office-with-others-named' });
    expect(holder(...told, nameless(null, {}))).toMatchObject({ node: 'office/br/foreign-minister', possible: ['person/celso-amorim-br', 'person/mauro-vieira-br'] });
  });

  it('without a date: whose days are those of the others named, though no article names them together', () => {
    const told = [minister('Celso Amorim', '2007-05-01'), minister('Celso Amorim', '2010-05-01'), minister('Mauro Vieira', '2023-05-01'),
      { people: { 'Nicolas Sarkozy@FR': ['President'] }, on: '2008-09-01' }];
    expect(holder(...told, nameless(null, { 'Nicolas Sarkozy@FR': ['President'] }))).toMatchObject({ node: 'person/celso-amorim-br', rule: 'in-office-with-others-named' });
  });

  it('without a date: the only known holder, unless the others named were never in office with him', () => {
    expect(holder(minister('Celso Amorim', null), nameless(null))).toMatchObject({ node: 'person/celso-amorim-br', rule: 'only-known-holder' });
    const other = minister('Celso Amorim', null, { 'Nicolas Sarkozy@FR': ['President'] });
    expect(holder(other, nameless(null, { 'Emmanuel Macron@FR': ['President'] })).node).toBe('office/br/foreign-minister');
  });

  it('what was inferred gives way to better evidence, and comes back when that leaves', () => {
    const first = [minister('Celso Amorim', '2010-06-01'), nameless('2010-09-01')];
    expect(holder(...first)).toMatchObject({ node: 'person/celso-amorim-br', rule: 'tenure-reaches-date', inferred: true });
    // somebody else is seen in the office on both sides of the day
    const better = [minister('Antonio Patriota', '2010-08-15'), minister('Antonio Patriota', '2010-09-15')];
    expect(holder(...first, ...better)).toMatchObject({ node: 'person/antonio-patriota-br', rule: 'tenure-covers-date', inferred: true });
    // the article itself says who it was
    expect(holder(...first.slice(0, 1), nameless('2010-09-01', { 'Mauro Vieira@BR': ['Foreign Minister'] }))).toMatchObject({ node: 'person/mauro-vieira-br', rule: 'named-in-article' });
    // two who may have been: nobody is put there
    expect(holder(...first, minister('Antonio Patriota', '2010-10-15'))).toMatchObject({ node: 'office/br/foreign-minister', rule: null, possible: ['person/antonio-patriota-br', 'person/celso-amorim-br'] });
    expect(holder(...first)).toMatchObject({ node: 'person/celso-amorim-br' });
  });

  it('an article that names two holders of an office tells no time by it', () => {
    const told = [
      minister('Celso Amorim', null, { 'Nicolas Sarkozy@FR': ['President'], 'Emmanuel Macron@FR': ['President'] }),
      minister('Mauro Vieira', null, { 'Emmanuel Macron@FR': ['President'] }),
    ];
    expect(holder(...told, nameless(null, { 'Emmanuel Macron@FR': ['President'] })).node).toBe('person/mauro-vieira-br');
  });

  it('named beside the office, the holder takes part once and is not inferred', () => {
    const graph = derive([tell({ people: { 'Celso Amorim@BR': ['Foreign Minister'] }, on: '2009-01-01', reports: [{ who: ['#Foreign Minister@BR', 'Celso Amorim@BR', 'Bernard Kouchner@FR'] }] })]);
    expect(graph.participations.filter((p) => p.side === 'BR').map((p) => [p.node, p.inferred, p.rule])).toEqual([['person/celso-amorim-br', false, null]]);
  });

  it('an office with many seats has no one holder', () => {
    const graph = derive([tell({ people: { 'Bob Corker@US': ['many Senator'] }, on: '2015-01-01' }), tell({ on: '2015-01-02', people: { 'Dan Coats@US': ['many Senator'] }, reports: [{ who: ['#Senator@US', 'Bernard Kouchner@FR'] }] })]);
    expect(graph.participations.find((p) => p.side === 'US')?.node).toBe('office/us/senator');
  });
});
