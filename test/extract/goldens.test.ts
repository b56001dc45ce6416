import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { clean } from '../../src/clean/clean.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { projectRoot } from '../../src/domain/project-root.js';
import { extract } from '../../src/extract/extract.js';
import { readSources } from '../../src/read/read.js';
import { shortcomings, tally, type Expected, type Tally } from '../support/careful-reader.js';
import { findShared } from '../support/shared.js';

/** Every article at a path, read, cleaned and extracted, by the name of its golden: the file's stem, with the line behind it in JSON lines. */
async function readAll(path: string): Promise<Map<string, Extraction>> {
  const all = new Map<string, Extraction>();
  for await (const result of readSources([path])) {
    if (result.kind !== 'article') continue;
    const [, stem = '', line] = /([^/]+)\.\w+(?::(\d+))?$/.exec(result.origin) ?? [];
    all.set(line ? `${stem}-${line}` : stem, extract(clean(result.article)));
  }
  return all;
}

const expectedIn = (folder: string): [string, Expected][] => readdirSync(folder)
  .filter((f) => f.endsWith('.json') && f !== 'graph.json')
  .map((f) => [f.replace('.json', ''), JSON.parse(readFileSync(join(folder, f), 'utf8')) as Expected]);

const shared = findShared('extraction of the articles beside the checkout');

(shared ? describe : describe.skip)('the articles beside the checkout', () => {
  const found = readAll(join(shared ?? '', 'articles'));

  it.each(shared ? expectedIn(join(shared, 'expected')) : [])('%s is read as a careful reader reads it', async (stem, expected) => {
    expect(shortcomings((await found).get(stem)!, expected)).toEqual([]);
  });
});

/** A little under what is reached. Floors only go up. */
const FLOORS: Record<keyof Tally, number> = { people: 0.98, countries: 0.79, offices: 0.81, meetings: 0.37, precise: 0.56 };

describe('the samples', () => {
  it('are read nearly as a careful reader reads them', async () => {
    const found = await readAll(join(projectRoot, 'samples'));
    const goldens = expectedIn(join(projectRoot, 'test', 'goldens'));
    expect(goldens.map(([stem]) => stem).filter((stem) => !found.has(stem))).toEqual([]);
    const tallies = goldens.map(([stem, expected]) => tally(found.get(stem)!, expected));
    const kinds = Object.keys(FLOORS) as (keyof Tally)[];
    const sum = (of: keyof Tally, i: 0 | 1): number => tallies.reduce((n, t) => n + t[of][i], 0);
    const score = Object.fromEntries(kinds.map((k) => [k, sum(k, 0) / sum(k, 1)])) as Record<keyof Tally, number>;
    process.stdout.write(`samples: ${kinds.map((k) => `${k} ${sum(k, 0)} of ${sum(k, 1)} (${score[k].toFixed(3)}, floor ${FLOORS[k]})`).join(', ')}\n`);
    expect(kinds.filter((k) => score[k] < FLOORS[k]).map((k) => `${k} ${score[k].toFixed(3)} < ${FLOORS[k]}`)).toEqual([]);
  });
});
