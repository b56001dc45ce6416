import { describe, expect, it } from '@jest/globals';
import { cypherFile, parseCypher } from '../../src/graph/cypher-files.js';

describe('parseCypher', () => {
  it('takes the header apart and keeps the text', () => {
    const parsed = parseCypher([
      '// Who a person met,', '// latest first.', '// Parameters: $person id of the person, $about issue id or null,', '//   $first: how many', '// Columns: id, last (YYYY-MM-DD, the latest day),', '//   meetings [id]',
      'MATCH (p:Person {id: $person})', '// the other side only', 'RETURN p.id AS id;', '',
    ].join('\n'));
    expect(parsed).toEqual({
      text: 'MATCH (p:Person {id: $person})\n// the other side only\nRETURN p.id AS id',
      purpose: 'Who a person met,\nlatest first.',
      parameters: { person: 'id of the person', about: 'issue id or null', first: 'how many' },
      columns: ['id', 'last', 'meetings'], builds: { id: expect.any(Function), last: expect.any(Function), meetings: expect.any(Function) },
    });
  });

  it('reads a file that came over with a mark and other line ends', () => {
    expect(parseCypher('\uFEFF// Purpose.\r\n// Parameters: none\r\n// Columns: none\r\nRETURN 1\r\n')).toEqual({ text: 'RETURN 1', purpose: 'Purpose.', parameters: {}, columns: [], builds: {} });
  });

  it('says so when there is no header', () => {
    expect(parseCypher('RETURN 1')).toEqual({ text: 'RETURN 1', purpose: '', parameters: {}, columns: [], builds: {} });
  });
});

describe('cypherFile', () => {
  it('finds a query by folder and name, once', () => {
    expect(cypherFile('read', 'Migration.applied').columns).toEqual(['id', 'checksum']);
    expect(cypherFile('read', 'Migration.applied')).toBe(cypherFile('read', 'Migration.applied'));
  });

  it('names the file it missed', () => {
    expect(() => cypherFile('read', 'Nothing.here')).toThrow(/no query read\/Nothing\.here: expected .*Nothing\.here\.cypher/);
  });
});
