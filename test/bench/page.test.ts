import { describe, expect, it } from '@jest/globals';
import { withTables } from '../../bench/evaluate/page.js';
import { plainTable } from '../../bench/evaluate/tables.js';

describe('a page with tables', () => {
  const table = plainTable(['', 'F1']);
  table.push(['Readout', '.900']);

  it('gets those that were measured, and keeps the others', () => {
    const page = 'before\n<!-- table news -->\nold\n<!-- end -->\nbetween\n<!-- table speed -->\nkept\n<!-- end -->\n';
    const expected = 'before\n<!-- table news -->\n|  | F1 |\n| --- | --: |\n| Readout | .900 |\n<!-- end -->\nbetween\n<!-- table speed -->\nkept\n<!-- end -->\n';
    expect(withTables(page, new Map([['news', table]]))).toBe(expected);
    expect(withTables(expected, new Map([['news', table]]))).toBe(expected);
  });
});
