import { clean } from '../src/clean/clean.js';
import { extract } from '../src/extract/extract.js';
import { readSources } from '../src/read/read.js';

/** Extracts the articles of a file as they stream in, keeps none, and prints the most memory this process took. */
const [file = '', first = '0'] = process.argv.slice(2);
const peakMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
let articles = 0;
let reports = 0;
let peakMbAtATenth = 0;
for await (const result of readSources([file])) {
  if (result.kind !== 'article') throw new Error(`${result.origin} could not be read`);
  reports += extract(clean(result.article)).reports.length;
  if (++articles === Number(first)) peakMbAtATenth = peakMb();
}
console.log(JSON.stringify({ articles, reports, peakMbAtATenth, peakMb: peakMb() }));
