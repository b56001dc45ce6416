import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDay } from '../../src/domain/edtf.js';
import { printedDay, printedInstant } from '../../src/domain/printed-date.js';

describe('printedDay', () => {
  it.each([
    ['2019-05-03', '2019-05-03'], ['20190503', '2019-05-03'], ['2019-05-03T23:30:00-05:00', '2019-05-03'], ['2019-05-03 09:55:51', '2019-05-03'], ['2019/5/3', '2019-05-03'],
    ['May 3, 2019', '2019-05-03'], ['3 May 2019', '2019-05-03'], ['3rd of May 2019', '2019-05-03'], ['Fri, 03 May 2019 10:00:00 GMT', '2019-05-03'], ['Friday, May 3, 2019 at 9:55 a.m. EST', '2019-05-03'],
    ['03.05.2019', '2019-05-03'], ['13/05/2019', '2019-05-13'], ['05/13/2019', '2019-05-13'], ['5/5/2019', '2019-05-05'],
  ])('%s', (text, day) => expect(printedDay(text)).toBe(day));

  it.each(['', '03/05/2019', 'May 2019', '2019', 'yesterday', '1 week ago', 'Friday', 'Feb 30, 2019', '2019-13-01', 'May 3', 'May 3, 2019 and May 4, 2019', 'The talks of May 3, 2019', '5'.repeat(200)])('is null for %s', (text) => {
    expect(printedDay(text)).toBeNull();
  });

  it('gives a day of the calendar or nothing', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 30 }), fc.tuple(fc.nat(9999), fc.nat(15), fc.nat(40)).map((n) => n.join('-'))), (text) => {
      const day = printedDay(text);
      expect(day === null || isDay(day)).toBe(true);
    }));
  });
});

describe('printedInstant', () => {
  it.each([
    ['2019-05-03', '2019-05-03T00:00:00Z'], ['2019-05-03 09:55:51', '2019-05-03T09:55:51Z'], ['2019-05-03T23:30:00-05:00', '2019-05-04T04:30:00Z'],
    ['2019-05-03T08:00:00.123+0200', '2019-05-03T06:00:00Z'], ['May 3, 2019', '2019-05-03T00:00:00Z'], ['soon', null],
  ])('%s', (text, instant) => expect(printedInstant(text)).toBe(instant));
});
