import { join } from 'node:path';
import { clean } from '../../src/clean/clean.js';
import { projectRoot } from '../../src/domain/project-root.js';
import type { ArticleFacts } from '../../src/domain/facts.js';
import { extract } from '../../src/extract/extract.js';
import { extractRow } from '../../src/extract/rows/extract-row.js';
import { readSources } from '../../src/read/read.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';
import { findShared } from './shared.js';

/** What files say, read as the pipeline reads them; of tables the first so many rows. */
async function factsIn(path: string, { mapping, most = Infinity }: { mapping?: string; most?: number } = {}): Promise<ArticleFacts[]> {
  const facts: ArticleFacts[] = [];
  for await (const result of readSources([path], { mapping })) {
    if (result.kind === 'failure') throw result.error;
    if (result.kind === 'extraction') facts.push(toFacts(result.extraction));
    else if (result.kind === 'row') facts.push(toFacts(extractRow(result.row), { modifiedAt: result.row.article.modifiedAt }));
    else facts.push(toFacts(extract(clean(result.article)), { modifiedAt: result.article.modifiedAt }));
    if (facts.length >= most) break;
  }
  return facts;
}

/** The samples and their register; with the folder beside the checkout its news, too, and so many rows of its two tables of visits. */
export async function trueFacts(rows: number): Promise<ArticleFacts[]> {
  const own = await factsIn(join(projectRoot, 'samples'));
  const shared = findShared('the news and the tables of visits');
  if (shared === null) return own;
  const mapping = (name: string): string => join(projectRoot, 'samples', 'tables', `${name}.mapping.yaml`);
  return [
    ...own, ...await factsIn(join(shared, 'devset', 'articles.jsonl')),
    ...await factsIn(join(shared, 'facts', 'visits-to-the-us.tsv'), { mapping: mapping('visits-to-the-us'), most: Math.ceil(rows / 2) }),
    ...await factsIn(join(shared, 'facts', 'us-travels.tsv'), { mapping: mapping('us-travels'), most: Math.floor(rows / 2) }),
  ];
}
