import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../../../src/clean/clean.js';
import { projectRoot } from '../../../src/domain/project-root.js';
import { extract } from '../../../src/extract/extract.js';
import { readSources } from '../../../src/read/read.js';
import { shortcomings, tally, type Expected, type Tally } from '../../../test/support/careful-reader.js';

/** How one article was read, against what a careful reader finds in it. */
export interface Reading {
  article: string;
  /** people, offices, agencies and meetings that the reader finds */
  items: number;
  missing: string[];
  /** read, but not as the reader reads it: another country, office, place, date, issue */
  otherwise: string[];
  tooMuch: string[];
  tally: Tally;
}

/** The five articles beside the project; null when they are not there. */
export async function fiveArticles(): Promise<Reading[] | null> {
  const shared = join(projectRoot, '..', 'shared');
  return existsSync(join(shared, 'expected', 'graph.json')) ? readings(join(shared, 'articles'), join(shared, 'expected')) : null;
}

/** The samples of this project, against test/goldens. */
export const samples = (): Promise<Reading[]> => readings(join(projectRoot, 'samples'), join(projectRoot, 'test', 'goldens'));

async function readings(articles: string, goldens: string): Promise<Reading[]> {
  const read: Reading[] = [];
  for await (const result of readSources([articles])) {
    if (result.kind !== 'article') continue;
    const [, stem = '', line] = /([^/]+)\.\w+(?::(\d+))?$/.exec(result.origin) ?? [];
    const golden = readdirSync(goldens).find((f) => f === `${line ? `${stem}-${line}` : stem}.json`);
    if (!golden) continue;
    const expected = JSON.parse(readFileSync(join(goldens, golden), 'utf8')) as Expected;
    const found = extract(clean(result.article));
    const short = shortcomings(found, expected);
    const missing = short.filter((s) => /^no (?:person|office|agency|meeting) /.test(s));
    const tooMuch = short.filter((s) => /: also |^not a meeting|^boilerplate|^date taken from/.test(s));
    read.push({
      article: golden.replace('.json', ''), missing, tooMuch, otherwise: short.filter((s) => !missing.includes(s) && !tooMuch.includes(s)), tally: tally(found, expected),
      items: [expected.people.filter((p) => !p.optional), expected.offices ?? [], expected.agencies ?? [], expected.meetings.filter((m) => !m.optional)].reduce((n, list) => n + list.length, 0),
    });
  }
  return read;
}
