import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { clean } from '../../src/clean/clean.js';
import { checkExtraction } from '../../src/domain/check-extraction.js';
import { projectRoot } from '../../src/domain/project-root.js';
import { toExtraction } from '../../src/export/records/extraction.js';
import { extract } from '../../src/extract/extract.js';
import { extractRow } from '../../src/extract/rows/extract-row.js';
import { readSources } from '../../src/read/read.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';

const samples = join(projectRoot, 'samples');
const files = readdirSync(samples).filter((name) => name !== 'README.md').map((name) => join(samples, name));

describe('facts written back as documents', () => {
  it('give the same facts when they are read again', async () => {
    let n = 0;
    for await (const result of readSources(files)) {
      if (result.kind === 'failure') throw result.error;
      const read = result.kind === 'article' ? extract(clean(result.article)) : result.kind === 'row' ? extractRow(result.row) : result.extraction;
      const facts = toFacts(read);
      const again = checkExtraction(toExtraction(facts, { people: [], meetings: [], holders: [] }), result.origin);
      expect(toFacts(again)).toEqual(facts);
      n++;
    }
    expect(n).toBeGreaterThan(38);
  });
});
