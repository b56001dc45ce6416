import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReadArticle, ReadMeeting, WantedArticle, WantedMeeting } from '../../bench/evaluate/score/forms.js';
import { score } from '../../bench/evaluate/score/score.js';

const meeting = (participants: string[], more: Partial<ReadMeeting> = {}): ReadMeeting => ({ participants, evidence: [[0, 10]], ...more });
const wish = (participants: string[], more: Partial<WantedMeeting> = {}): WantedMeeting => ({ kind: 'meeting', status: 'held', optional: false, ...meeting(participants), ...more });
const wanted = (meetings: WantedMeeting[], more: Partial<WantedArticle> = {}): WantedArticle => ({ id: 'one', people: [], peoplePartial: false, ignore: [], organizations: [], meetings, ...more });
const read = (meetings: ReadMeeting[], more: Partial<ReadArticle> = {}): ReadArticle => ({ people: [], organizations: [], meetings, ...more });
const people = (...names: string[]): { name: string; offices: string[] }[] => names.map((name) => ({ name, offices: [] }));

/** right, wrong and missed pairs, then the same of meetings */
const counted = (w: WantedArticle, r: ReadArticle): number[] => {
  const { pairs, meetings } = score([{ wanted: w, read: r }]);
  return [pairs.right, pairs.wrong, pairs.missed, meetings.right, meetings.wrong, meetings.missed];
};

describe('who met whom', () => {
  it.each<[string, WantedMeeting[], ReadMeeting[], number[]]>([
    ['by last name, whatever the title', [wish(['Angela Merkel', 'Vladimir Putin'])], [meeting(['Chancellor Merkel', 'Putin'])], [1, 0, 0, 1, 0, 0]],
    ['a third who was not there makes two wrong pairs', [wish(['A. Ito', 'B. Uno'])], [meeting(['Ito', 'Uno', 'Eto'])], [1, 2, 0, 1, 0, 0]],
    ['one missed of three makes two missed pairs', [wish(['Ito', 'Uno', 'Eto'])], [meeting(['Ito', 'Uno'])], [1, 0, 2, 1, 0, 0]],
    ['across sides only', [wish(['Ito', 'Uno', 'Eto'], { sides: [['Ito'], ['Uno', 'Eto']] })], [meeting(['Ito', 'Uno', 'Eto'])], [2, 0, 0, 1, 0, 0]],
    ['sides that were read spare the pairs within', [wish(['Ito', 'Uno']), wish(['Ito', 'Eto'], { evidence: [[20, 30]] })], [meeting(['Ito', 'Uno', 'Eto'], { sides: [['Ito'], ['Uno', 'Eto']] })], [2, 0, 0, 1, 0, 1]],
    ['optional ones neither help nor harm', [wish(['Ito', 'Uno'], { optional: true })], [meeting(['Ito', 'Uno'])], [0, 0, 0, 0, 0, 0]],
    ['what is said elsewhere of others is wrong', [wish(['Ito', 'Uno'])], [meeting(['Ara', 'Oda'], { evidence: [[50, 60]] })], [0, 1, 1, 0, 1, 1]],
    ['two shared people stand for the meeting wherever it is told', [wish(['Ito', 'Uno'])], [meeting(['Ito', 'Uno'], { evidence: [[50, 60]] })], [1, 0, 0, 1, 0, 0]],
    ['words in common stand for the meeting, whoever it is', [wish(['Ito', 'Uno'])], [meeting(['Ito'])], [0, 0, 1, 1, 0, 0]],
    ['a meeting of one named person excuses what is read there', [wish(['Ito'])], [meeting(['Ara', 'Oda'])], [0, 1, 0, 0, 0, 0]],
    ['one to one: the same read twice is one too many', [wish(['Ito', 'Uno'])], [meeting(['Ito', 'Uno']), meeting(['Ito', 'Uno'])], [1, 0, 0, 1, 1, 0]],
    ['with the meeting of most shared people first', [wish(['Ito', 'Uno', 'Eto']), wish(['Ito', 'Uno'])], [meeting(['Ito', 'Uno', 'Eto'])], [3, 0, 0, 1, 0, 1]],
  ])('%s', (_, w, r, expected) => expect(counted(wanted(w), read(r))).toEqual(expected));

  it('a name read in part is the one person it can mean', () => {
    const named = wanted([wish(['Luiz Inácio Lula da Silva', 'Xi Jinping'])]);
    expect(counted(named, read([meeting(['Lula', 'Xi'])]))).toEqual([1, 0, 0, 1, 0, 0]);
    expect(counted(wanted([wish(['Xi Jinping', 'Xi Zhongxun'])]), read([meeting(['Xi', 'Zhongxun'])]))).toEqual([0, 1, 1, 1, 0, 0]);
  });
});

describe('people, offices, organizations', () => {
  it('count each once an article, by full and by last name', () => {
    const s = score([{ wanted: wanted([], { people: [{ name: 'John Kerry' }, { name: 'Ban Ki-moon' }] }), read: read([], { people: people('Kerry', 'Secretary John Kerry', 'Ban Ki-Moon', 'Paris') }) }]);
    expect([s.peopleFull.right, s.peopleFull.wrong, s.peopleFull.missed]).toEqual([2, 2, 0]);
    expect([s.peopleLast.right, s.peopleLast.wrong, s.peopleLast.missed]).toEqual([2, 1, 0]);
  });

  it('say nothing of precision where not all people are listed, nor of bylines', () => {
    const s = score([{ wanted: wanted([], { people: [{ name: 'John Kerry' }], peoplePartial: true }), read: read([], { people: people('John Kerry', 'Ban Ki-moon') }) },
      { wanted: wanted([], { people: [], ignore: ['By Jane Doe'] }), read: read([], { people: people('Jane Doe') }) }]);
    expect([s.peopleFull.right, s.peopleFull.wrong]).toEqual([1, 0]);
  });

  it('give an office when the role words are among those read, and only of those found', () => {
    const listed = wanted([], { people: [{ name: 'John Kerry', office: 'Secretary of State' }, { name: 'Ban Ki-moon', office: 'Secretary-General' }, { name: 'Jane Doe', office: 'Mayor' }] });
    const s = score([{ wanted: listed, read: read([], { people: [{ name: 'Kerry', offices: ['Senator', 'Secretary of State Department of State'] }, { name: 'Ban', offices: ['General'] }, { name: 'Ban Ki-moon', offices: [] }] }) }]);
    expect(s.offices).toMatchObject({ right: 1, of: 2 });
  });

  it('leave out articles without organizations', () => {
    const s = score([{ wanted: wanted([], { organizations: ['NATO', 'the State Department'] }), read: read([], { organizations: ['Nato', 'State Department'] }) }, { wanted: wanted([]), read: read([], { organizations: ['OPEC'] }) }]);
    expect([s.organizations.right, s.organizations.wrong, s.organizations.missed]).toEqual([1, 1, 1]);
  });
});

describe('place, date, articles', () => {
  it.each([['Kyiv/Ukraine', 'Kyiv', true], ['Kyiv/Ukraine', 'Ukraine', true], ['Paris', 'Élysée Palace, Paris', true], ['Mexico City', 'Mexico', true], ['Paris', 'Lyon', false], ['Paris', undefined, false]])('%s is %s: %s', (want, got, right) => {
    expect(score([{ wanted: wanted([wish(['Ito', 'Uno'], { place: want })]), read: read([meeting(['Ito', 'Uno'], { place: got })]) }]).places).toMatchObject({ right: right ? 1 : 0, of: 1 });
  });

  it.each([['2014-03', '2014-03-04', true], ['2014-03-04', '2014-03', false], ['2014-03-04', '2014-03-04', true], ['2014', undefined, false]])('%s is %s: %s', (want, got, right) => {
    expect(score([{ wanted: wanted([wish(['Ito', 'Uno'], { date: want })]), read: read([meeting(['Ito', 'Uno'], { date: got })]) }]).dates).toMatchObject({ right: right ? 1 : 0, of: 1 });
  });

  it('join what several articles tell of one meeting', () => {
    const told = (id: string, event: string, said: string) => ({ wanted: wanted([wish(['Ito', 'Uno'], { event })], { id }), read: read([meeting(['Ito', 'Uno'], { event: said })]) });
    expect(score([told('a', 'x', '1'), told('b', 'x', '1'), told('c', 'x', '2'), told('d', 'y', '2')]).crossArticle).toMatchObject({ right: 1, wrong: 1, missed: 2 });
  });
});

describe('what is wanted, read', () => {
  const name = fc.constantFrom('Ana Ito', 'Ben Uno', 'Cy Eto', 'Di Ara', 'Ed Oda', 'Flo Ura');
  const wishes = fc.array(fc.record({ who: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), at: fc.nat(300), optional: fc.boolean() }), { maxLength: 5 })
    .map((list) => list.map(({ who, at, optional }, i) => wish(who, { evidence: [[at + i * 400, at + i * 400 + 20]], optional, place: 'Oslo', date: '2001-02-03' })));

  it('is perfect, and the score of nothing is none', () => {
    fc.assert(fc.property(fc.array(wishes, { minLength: 1, maxLength: 4 }), (articles) => {
      const cases = articles.map((meetings, i) => wanted(meetings, { id: String(i), people: meetings.flatMap((m) => m.participants.map((n) => ({ name: n }))) }));
      const perfect = score(cases.map((w) => ({ wanted: w, read: read(w.meetings, { people: people(...w.people.map((p) => p.name)) }) })));
      expect([perfect.pairs.f1, perfect.meetings.f1, perfect.peopleFull.f1, perfect.peopleLast.f1, perfect.places.value ?? 1, perfect.dates.value ?? 1, perfect.errors]).toEqual([1, 1, 1, 1, 1, 1, []]);
      const nothing = score(cases.map((w) => ({ wanted: w, read: read([]) })));
      expect([nothing.pairs.right, nothing.pairs.wrong, nothing.meetings.right, nothing.meetings.wrong, nothing.pairs.missed]).toEqual([0, 0, 0, 0, perfect.pairs.right]);
    }));
  });
});
