import { describe, expect, it } from '@jest/globals';
import { readText, tells } from '../../support/reading.js';
import type { Article } from '../../../src/domain/article.js';

describe('place', () => {
  const place = (text: string) => readText(text).reports.map((r) => {
    const e = readText(text).entities.find((x) => x.ref === r.place?.entity);
    return e ? [e.type, e.name, text.slice(r.place!.start, r.place!.end)] : null;
  });

  it.each<[string, string[] | null]>([
    ['Estonian President Alar Karis met Latvian President Egils Levits in Tartu.', ['PLACE', 'Tartu', 'Tartu']],
    ['Estonian President Alar Karis met Latvian President Egils Levits in Valga.', ['PLACE', 'Valga', 'Valga']],
    ['Estonian President Alar Karis met Latvian President Egils Levits in the Polish capital, Warsaw.', ['PLACE', 'Warsaw', 'Warsaw']],
    ['Estonian President Alar Karis received Latvian President Egils Levits at Kadriorg Palace in Tallinn.', ['PLACE', 'Kadriorg', 'Kadriorg Palace']],
    ['Estonian President Alar Karis met Latvian President Egils Levits in Iceland on Monday.', ['COUNTRY', 'Iceland', 'Iceland']],
    ['Estonian President Alar Karis met Latvian President Egils Levits on Monday.', null],
    ['In Reykjavik on Monday, Estonian President Alar Karis met Latvian President Egils Levits.', ['PLACE', 'Reykjavik', 'Reykjavik']],
    ['Estonian President Alar Karis met Latvian President Egils Levits at the White House.', ['PLACE', 'White House', 'White House']],
    ['Estonian President Alar Karis met Latvian President Egils Levits at the airport.', ['PLACE', 'airport', 'airport']],
    ['Estonian President Alar Karis, who was born in Tartu, met Latvian President Egils Levits in Vilnius.', ['PLACE', 'Vilnius', 'Vilnius']],
    ['TALLINN — Estonian President Alar Karis received Latvian President Egils Levits on Monday.', ['PLACE', 'Tallinn', 'TALLINN']],
  ])('%s', (text, expected) => expect(place(text)).toEqual([expected]));

  it('a meeting during a visit was where the visit was', () => {
    const text = 'Indonesian Foreign Minister Ali Alatas visited Hanoi on Monday. He met Vietnamese Foreign Minister Nguyen Manh Cam and spoke of the islands.';
    expect(place(text)).toEqual([['PLACE', 'Hanoi', 'Hanoi'], ['PLACE', 'Hanoi', 'Hanoi']]);
    expect(readText(text).reports[1]).toMatchObject({ kind: 'MEETING', place: { rule: 'place-of-the-visit' }, date: { edtf: '2024-05-13', rule: 'date-of-the-visit' } });
  });

  it('a call has none', () => {
    expect(place('Estonian President Alar Karis phoned Latvian President Egils Levits in Riga.')).toEqual([null]);
  });
});

describe('date', () => {
  // 15 May 2024 is a Wednesday
  const date = (told: string, verb = 'met', fields: Partial<Article> = {}) => {
    const x = readText(`Malaysian Prime Minister Hussein Onn ${verb} Philippine Foreign Minister Carlos Romulo ${told}.`, fields);
    return x.reports.map((r) => [r.status, r.date?.edtf ?? null, r.date?.text ?? null]);
  };

  it.each([
    ['on Monday', '2024-05-13', 'Monday'],
    ['on Wednesday', '2024-05-15', 'Wednesday'],
    ['on Thursday', '2024-05-16~', 'Thursday'],
    ['last Friday', '2024-05-10', 'last Friday'],
    ['yesterday', '2024-05-14', 'yesterday'],
    ['today', '2024-05-15', 'today'],
    ['three days ago', '2024-05-12', 'three days ago'],
    ['on May 2', '2024-05-02', 'May 2'],
    ['on 2 May', '2024-05-02', '2 May'],
    ['on December 20', '2023-12-20', 'December 20'],
    ['on March 14, 1979', '1979-03-14', 'March 14, 1979'],
    ['on 14 March 1979', '1979-03-14', '14 March 1979'],
    ['in March 1979', '1979-03', 'March 1979'],
    ['in April', '2024-04', 'April'],
    ['in October', '2023-10', 'October'],
    ['last week', '[2024-05-06..2024-05-12]', 'last week'],
    ['earlier this week', '[2024-05-13..2024-05-19]', 'this week'],
    ['last month', '2024-04', 'last month'],
    ['two weeks ago', '2024-05-01~', 'two weeks ago'],
    ['three months ago', '2024-02', 'three months ago'],
    ['last year', '2023', 'last year'],
    ['during last year’s campaign', '2023', 'last year'],
    ['during the 1984 campaign', '1984', '1984'],
    ['on two occasions in 1986', '1986', '1986'],
    ['on Tuesday ahead of next week’s summit', '2024-05-14', 'Tuesday'],
  ])('held %s', (told, edtf, text) => expect(date(told)).toEqual([['HELD', edtf, text]]));

  it.each([
    ['on Monday', '2024-05-20', 'Monday'],
    ['on Friday', '2024-05-17', 'Friday'],
    ['tomorrow', '2024-05-16', 'tomorrow'],
    ['on June 7', '2024-06-07', 'June 7'],
    ['on January 9', '2025-01-09', 'January 9'],
    ['in July', '2024-07', 'July'],
    ['next month', '2024-06', 'next month'],
  ])('announced %s', (told, edtf, text) => expect(date(told, 'will meet')).toEqual([['ANNOUNCED', edtf, text]]));

  it.each([
    ['on Monday', null, 'Monday'],
    ['yesterday', null, 'yesterday'],
    ['on May 2', null, 'May 2'],
    ['on May 2, 1979', '1979-05-02', 'May 2, 1979'],
    ['in May 1979', '1979-05', 'May 1979'],
  ])('without a day of publication: %s', (told, edtf, text) => expect(date(told, 'met', { publishedAt: null })).toEqual([['HELD', edtf, text]]));

  it('in none when none is told, nor when it was published', () => expect(date('in Manila', 'met', { publishedAt: null })).toEqual([['HELD', null, null]]));

  it.each([
    'Estonian Prime Minister Mart Laar, elected in 1992, met Latvian Prime Minister Ivars Godmanis.',
    'Estonian Prime Minister Mart Laar met Latvian Prime Minister Ivars Godmanis, in office since 1990.',
  ])('that of something else is not taken: %s', (text) => expect(readText(text).reports.map((r) => r.date)).toEqual([null]));

  it('weekdays count over the turn of the year', () => {
    expect(date('on Tuesday', 'met', { publishedAt: '1998-01-01' })).toEqual([['HELD', '1997-12-30', 'Tuesday']]);
    expect(date('on Tuesday', 'will meet', { publishedAt: '1996-02-28' })).toEqual([['ANNOUNCED', '1996-03-05', 'Tuesday']]);
  });
});

describe('a weekday in a dateline’s article', () => {
  tells('MANILA — Malaysian Foreign Minister Tengku Ahmad Rithauddeen met Philippine Foreign Minister Carlos Romulo on Saturday.',
    { who: ['Tengku Ahmad Rithauddeen', 'Carlos Romulo'], place: 'Manila', date: '1978-11-18' }, { publishedAt: '1978-11-20' });
});

