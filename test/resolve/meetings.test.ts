import { describe, it, expect } from '@jest/globals';
import { derive } from '../../src/resolve/derive.js';
import { tell, type Told, type ToldReport } from '../support/tell.js';

const PAIR = ['Ernesto Geisel@BR', 'Valéry Giscard d’Estaing@FR'];
const one = (report: Partial<ToldReport>, article: Partial<Told> = {}): Told => ({ on: '1976-05-01', ...article, reports: [{ who: PAIR, ...report }] });

/** Each meeting as the numbers of the articles that tell of it, with its rules. */
function meetings(...told: Told[]): { groups: number[][]; rules: string[]; possible: number } {
  const facts = told.map((t, i) => tell({ url: `urn:test:${i}`, ...t }));
  const graph = derive(facts);
  const number = new Map(facts.flatMap((f, i) => f.reports.map((r) => [r.id, i] as const)));
  return {
    groups: graph.meetings.map((m) => m.reports.map((r) => number.get(r.report)!).sort()).sort((a, b) => a[0]! - b[0]!),
    rules: [...new Set(graph.meetings.flatMap((m) => m.reports.map((r) => r.rule)))].sort(),
    possible: graph.possibleMatches.filter((p) => p.kind === 'MEETING').length,
  };
}

describe('one meeting out of many reports', () => {
  it('same pair, same day, places within each other', () => {
    expect(meetings(
      one({ date: '1976-04-26', at: 'Élysée Palace@FR' }, { within: { 'Élysée Palace@FR': 'Paris@FR' } }), one({ date: '1976-04-26', at: 'Paris@FR' }), one({ date: '1976-04-26', at: '=FR' }), one({ date: '1976-04-26' }),
    )).toEqual({ groups: [[0, 1, 2, 3]], rules: ['own-report', 'same-pair-day-and-place'], possible: 0 });
  });

  it('sides may have other names and the delegations differ', () => {
    expect(meetings(
      { on: '1990-05-05', reports: [{ who: [{ who: 'F. W. de Klerk@ZA', side: 'A' }, { who: 'Nelson Mandela@ZA', side: 'B' }, { who: 'Joe Slovo@ZA', side: 'B', role: 'DELEGATION' }], date: '1990-05-02/1990-05-04' }] },
      { on: '1990-05-05', reports: [{ who: [{ who: 'Nelson Mandela@ZA', side: 'A' }, { who: 'F. W. de Klerk@ZA', side: 'B' }], date: '1990-05-04' }] },
    ).groups).toEqual([[0, 1]]);
  });

  it('two meetings of one pair in one week stay two when the day differs', () => {
    expect(meetings(one({ date: '1976-04-26' }), one({ date: '1976-04-28' })).groups).toEqual([[0], [1]]);
    expect(meetings(one({ date: '1976-04-26' }), one({ date: '1976-04-27' })).groups).toEqual([[0], [1]]);
  });

  it('… or the place', () => {
    expect(meetings(one({ date: '1976-04-26', at: 'Paris@FR' }), one({ date: '1976-04-26', at: 'Lyon@FR' })).groups).toEqual([[0], [1]]);
  });

  it('… or the kind', () => {
    expect(meetings(one({ date: '1976-04-26' }), one({ date: '1976-04-26', kind: 'CALL' })).groups).toEqual([[0], [1]]);
    expect(meetings(one({ date: '1976-04-26', kind: 'VISIT', at: '=FR' }), one({ date: '1976-04-26', at: '=FR' })).groups).toEqual([[0], [1]]);
  });

  it('a summit of two is a meeting of two', () => {
    expect(meetings(one({ date: '1976-04-26', kind: 'SUMMIT' }), one({ date: '1976-04-26' })).groups).toEqual([[0, 1]]);
  });

  it('the same two in the train of others hold no meeting of their own', () => {
    const led = (who: string, cc: string): ToldReport['who'][number] => ({ who: `${who}@${cc}`, role: 'DELEGATION' });
    expect(meetings(
      { on: '1986-10-13', reports: [{ who: ['Ronald Reagan@US', led('George Shultz', 'US'), 'Mikhail Gorbachev@SUHH', led('Eduard Shevardnadze', 'SUHH')], date: '1986-10-12' }] },
      { on: '1986-10-13', reports: [{ who: ['George Shultz@US', 'Eduard Shevardnadze@SUHH'], date: '1986-10-12' }] },
    ).groups).toEqual([[0], [1]]);
  });

  it('a day apart is one meeting only under one roof', () => {
    const inHouse = { within: { 'Rambouillet Castle@FR': 'Rambouillet@FR' } };
    expect(meetings(one({ date: '1976-04-26', at: 'Rambouillet Castle@FR' }, inHouse), one({ date: '1976-04-27', at: 'Rambouillet Castle@FR' }, inHouse)))
      .toMatchObject({ groups: [[0, 1]], rules: ['day-apart-same-venue-or-company', 'own-report'] });
    expect(meetings(one({ date: '1976-04-26', at: 'Paris@FR' }), one({ date: '1976-04-27', at: 'Paris@FR' })).groups).toEqual([[0], [1]]);
  });

  it('news without a date word is of the days before it was printed', () => {
    expect(meetings(one({ date: '1976-04-26' }), one({}, { on: '1976-04-27' }))).toMatchObject({ groups: [[0, 1]], rules: ['own-report', 'same-pair-within-days'] });
    expect(meetings(one({ date: '1976-04-26' }), one({}, { on: '1976-07-27' })).groups).toEqual([[0], [1]]);
    expect(meetings(one({ date: '1976-04-26' }), one({ date: '[..1976-04-28]' }, { on: '1976-07-27' })).groups).toEqual([[0, 1]]);
  });

  it('what fits two meetings joins neither, and is shown with both', () => {
    expect(meetings(one({ date: '1976-04-22' }), one({ date: '1976-04-26' }), one({}, { on: '1976-04-27' }))).toEqual({ groups: [[0], [1], [2]], rules: ['own-report'], possible: 2 });
  });

  it('without any date the pair and the place join, as long as nothing else fits', () => {
    const undated = (report: Partial<ToldReport>): Told => one(report, { on: null });
    expect(meetings(undated({ at: 'Paris@FR' }), undated({ at: '=FR' }))).toMatchObject({ groups: [[0, 1]], rules: ['own-report', 'same-pair-and-place'] });
    expect(meetings(undated({ at: 'Paris@FR' }), undated({})).groups).toEqual([[0], [1]]);
    expect(meetings(undated({ at: 'Paris@FR' }), undated({ at: 'Brasília@BR' })).groups).toEqual([[0], [1]]);
    expect(meetings(undated({ at: 'Paris@FR' }), one({ at: 'Paris@FR', date: '1976-04-22' }), one({ at: 'Paris@FR', date: '1976-04-26' })).groups).toEqual([[0], [1], [2]]);
  });

  it('a Friday is no Tuesday, even without a date', () => {
    const on = (dateText: string): Told => one({ at: 'Paris@FR', dateText }, { on: null });
    expect(meetings(on('Friday'), on('on Friday')).groups).toEqual([[0, 1]]);
    expect(meetings(on('Friday'), on('Tuesday')).groups).toEqual([[0], [1]]);
    expect(meetings(on('Friday'), one({ at: 'Paris@FR', date: '1976-04-26' })).groups).toEqual([[0], [1]]);
    expect(meetings(on('Monday'), one({ at: 'Paris@FR', date: '1976-04-26' })).groups).toEqual([[0, 1]]);
  });

  it('undated articles of two presidencies tell of two meetings', () => {
    const under = (president: string): Told => ({ on: null, people: { [`${president}@US`]: ['President'] }, reports: [{ who: ['Sergei Lavrov@RU', 'Ban Ki-moon@United Nations'], at: 'New York@US' }] });
    expect(meetings(under('George W. Bush'), under('George W. Bush')).groups).toEqual([[0, 1]]);
    expect(meetings(under('George W. Bush'), under('Barack Obama')).groups).toEqual([[0], [1]]);
  });

  it('too many undated reports of one pair are left apart', () => {
    const many = Array.from({ length: 13 }, () => one({ at: 'Paris@FR' }, { on: null }));
    expect(meetings(...many).groups).toHaveLength(13);
    expect(meetings(...many.slice(1)).groups).toHaveLength(1);
  });

  it('two reports of one article are two meetings, and a third that fits both is neither', () => {
    const { groups, possible } = meetings({ on: '1976-05-01', reports: [{ who: PAIR, date: '1976-04-26' }, { who: PAIR, date: '1976-04-26' }] }, one({ date: '1976-04-26' }));
    expect([groups, possible]).toEqual([[[0], [0], [1]], 2]);
  });

  it('a title joins the one report of its body', () => {
    expect(meetings({ on: '1976-05-01', reports: [{ who: PAIR, inTitle: true }, { who: PAIR, date: '1976-04-26' }] }, one({ date: '1976-04-26' })))
      .toMatchObject({ groups: [[0, 0, 1]], rules: ['own-report', 'same-pair-same-day', 'title-and-body'] });
  });

  it('countries alone need a firm date', () => {
    const talks = (date?: string): Told => ({ on: '1976-05-01', reports: [{ who: ['=BR', '=FR'], date }] });
    expect(meetings(talks('1976-04-26'), talks('1976-04-26')).groups).toEqual([[0, 1]]);
    expect(meetings(talks(), talks()).groups).toEqual([[0], [1]]);
  });

  it('a visit joins by visitor, country and day', () => {
    const visit = (at: string, date: string): Told => ({ on: '1976-05-01', reports: [{ kind: 'VISIT', who: ['Ernesto Geisel@BR'], at, date }] });
    expect(meetings(visit('Paris@FR', '1976-04-26'), visit('=FR', '1976-04-25/1976-04-28')).groups).toEqual([[0, 1]]);
    expect(meetings(visit('=FR', '1976-04-26'), visit('=GB', '1976-04-26')).groups).toEqual([[0], [1]]);
  });

  it('announced without a day is what is held at the place in the days after, or announced again soon', () => {
    const ahead = (on: string): Told => one({ status: 'ANNOUNCED', at: 'Paris@FR' }, { on });
    expect(meetings(ahead('1976-04-22'), one({ date: '1976-04-26', at: 'Paris@FR' }))).toMatchObject({ groups: [[0, 1]], rules: ['announced-days-before', 'own-report'] });
    expect(meetings(ahead('1976-04-26'), one({ date: '1976-04-26', at: 'Paris@FR' })).groups).toEqual([[0, 1]]);
    for (const on of ['1976-04-27', '1976-04-15', '1975-04-22']) expect(meetings(ahead(on), one({ date: '1976-04-26', at: 'Paris@FR' })).groups).toEqual([[0], [1]]);
    expect(meetings(ahead('1976-04-22'), one({ date: '1976-04-26' })).groups).toEqual([[0], [1]]);
    expect(meetings(ahead('1976-04-22'), ahead('1976-03-10')).groups).toEqual([[0, 1]]);
    expect(meetings(ahead('1976-04-22'), ahead('1975-03-10')).groups).toEqual([[0], [1]]);
    expect(meetings(ahead('1976-04-22'), one({ status: 'ANNOUNCED', date: '1976-12-01', at: 'Paris@FR' })).groups).toEqual([[0], [1]]);
  });

  it('announced and held is one meeting with its history', () => {
    const graph = derive([tell(one({ status: 'ANNOUNCED', date: '1976-04-26' }, { url: 'urn:a', on: '1976-04-01' })), tell(one({ date: '1976-04-26' }, { url: 'urn:b' }))]);
    expect(graph.meetings.map((m) => [m.status, m.reports.length])).toEqual([['HELD', 2]]);
    expect(graph.discrepancies).toEqual([]);
    expect(meetings(one({ status: 'ANNOUNCED', at: 'Paris@FR' }, { on: null }), one({ at: 'Paris@FR' }, { on: null })).groups).toEqual([[0], [1]]);
  });
});

describe('what a meeting is made of', () => {
  it('the narrowest date, the innermost place, all issues, the strongest role', () => {
    const graph = derive([
      tell(one({ date: '1976-04', at: '=FR', about: ['energy'] }, { url: 'urn:a' })),
      tell({ url: 'urn:b', on: '1976-05-01', reports: [{ who: [{ who: PAIR[0]!, role: 'VISITOR' }, { who: PAIR[1]!, role: 'HOST', as: '#President@FR' }], date: '1976-04-26', at: 'Paris@FR', about: ['trade'] }] }),
    ]);
    const [meeting] = graph.meetings;
    expect(meeting).toMatchObject({ date: '1976-04-26', earliest: '1976-04-26', latest: '1976-04-26', places: ['place/fr/paris'], issues: ['issue/energy', 'issue/trade'], kind: 'MEETING', confidence: 0.81, title: 'Meeting of Valéry Giscard d’Estaing and Ernesto Geisel, Paris' });
    expect(meeting!.id).toMatch(/^meeting\/ernesto-geisel-valery-giscard-destaing-meeting-[0-9a-f]{10}$/);
    expect(graph.participations.map((p) => [p.node, p.side, p.role, p.capacity, p.reports.length])).toEqual([
      ['person/ernesto-geisel-br', 'BR', 'VISITOR', null, 2], ['person/valery-giscard-destaing-fr', 'FR', 'HOST', 'office/fr/president', 2],
    ]);
  });

  it('without a date word it lies on or before the day of its first account, an announced one on or after', () => {
    expect(derive([tell(one({}, { on: '1976-05-01' }))]).meetings[0]).toMatchObject({ date: '[..1976-05-01]', earliest: null, latest: '1976-05-01' });
    expect(derive([tell(one({ status: 'ANNOUNCED' }, { on: '1976-05-01' }))]).meetings[0]).toMatchObject({ date: '[1976-05-01..]', earliest: '1976-05-01', latest: null });
  });

  it('the office held on that day: as the report says, else as the article says of its own time', () => {
    const graph = derive([tell({ on: '1976-05-01', people: { [PAIR[0]!]: ['President'] }, reports: [{ who: [PAIR[0]!, { who: PAIR[1]!, as: '#Finance Minister@FR' }] }] })]);
    expect(graph.participations.map((p) => p.capacity)).toEqual(['office/br/president', 'office/fr/finance-minister']);
  });
});
