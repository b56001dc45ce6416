import { describe, it, expect } from '@jest/globals';
import { derive } from '../../src/resolve/derive.js';
import { tell, type Told } from '../support/tell.js';

const PAIR = ['Abiy Ahmed@ET', 'Isaias Afwerki@ER'];
const discrepancies = (...told: Told[]): string[][] =>
  derive(told.map((t, i) => tell({ url: `urn:test:${i}`, ...t }))).discrepancies.map((d) => [d.kind, d.a.says, d.b.says]);
const one = (report: Partial<NonNullable<Told['reports']>[number]>): Told => ({ on: '2018-07-12', reports: [{ who: PAIR, date: '2018-07-08', ...report }] });

describe('where reports disagree', () => {
  it('nothing when they agree, or when one is silent', () => {
    expect(discrepancies(one({ at: 'Asmara@ER', about: ['trade'] }), one({}), one({ at: '=ER', about: ['trade', 'peace'] }))).toEqual([]);
  });

  it('the date', () => {
    const house = { within: { 'State House@ER': 'Asmara@ER' } };
    expect(discrepancies({ ...one({ at: 'State House@ER' }), ...house }, { ...one({ at: 'State House@ER', date: '2018-07-09' }), ...house })[0]?.[0]).toBe('DATE');
  });

  it('the kind, the outcome and the issues', () => {
    expect(discrepancies(one({ kind: 'SUMMIT', about: ['trade'] }), one({ status: 'DENIED', about: ['border'] })).map((d) => d[0]).sort()).toEqual(['ISSUES', 'KIND', 'STATUS']);
  });

  it('who took part: left out by the shorter account, unless it speaks of others of that side', () => {
    const full = one({ who: [...PAIR, { who: 'Workneh Gebeyehu@ET', role: 'DELEGATION' }] });
    const found = discrepancies(full, one({}));
    expect(found).toHaveLength(1);
    expect(found[0]).toEqual(['PARTICIPANTS', 'Workneh Gebeyehu', 'Abiy Ahmed, Isaias Afwerki']);
    expect(discrepancies(full, one({ others: 'ET' }))).toEqual([]);
    expect(discrepancies(full, one({ others: 'ER' }))).toHaveLength(1);
  });
});

describe('where the title disagrees with the body', () => {
  const article = (...reports: NonNullable<Told['reports']>): string[] => discrepancies({ on: null, reports }).map((d) => d[0]!);
  const title = { who: PAIR, inTitle: true };

  it('the body tells of talks with somebody else', () => {
    expect(article(title, { who: ['Osman Saleh@ER', PAIR[0]!] })).toEqual(['TITLE_AGAINST_BODY']);
  });

  it('the body tells of the same talks, too', () => {
    expect(article(title, { who: PAIR, about: ['peace'] }, { who: ['Osman Saleh@ER', PAIR[0]!] })).toEqual([]);
  });

  it('a body that only repeats the title is no account', () => {
    expect(article(title, { who: PAIR }, { who: ['Osman Saleh@ER', PAIR[0]!], about: ['peace'] })).toEqual(['TITLE_AGAINST_BODY']);
  });

  it('a body of other people, or of another kind of contact, does not disagree', () => {
    expect(article(title, { who: ['Osman Saleh@ER', 'Workneh Gebeyehu@ET'] })).toEqual([]);
    expect(article(title, { who: ['Osman Saleh@ER', PAIR[0]!], kind: 'CALL' })).toEqual([]);
  });

  it('a report that opens with the title and goes on in the body stands by it', () => {
    const facts = tell({ on: null, reports: [{ ...title, at: 'Asmara@ER' }, { who: ['Osman Saleh@ER', PAIR[0]!], about: ['peace'] }] });
    const [opening, other] = facts.reports;
    expect(derive([facts]).discrepancies).toEqual([]);
    const inside = { ...opening!, place: { ...opening!.place!, start: opening!.start, end: opening!.end } };
    expect(derive([{ ...facts, reports: [inside, other!] }]).discrepancies.map((d) => d.kind)).toEqual(['TITLE_AGAINST_BODY']);
  });
});
