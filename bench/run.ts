import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../src/domain/project-root.js';
import { benchAblation } from './ablation.js';
import { ablationTable } from './ablation-table.js';
import { withDatabase } from './database.js';
import { benchExtraction } from './extraction.js';
import { benchGrowth } from './growth.js';
import { growthPlot, growthTable } from './growth-table.js';
import { benchMemory } from './memory.js';
import { benchPipeline } from './pipeline.js';
import { QUESTIONS, type Question } from './questions/questions.js';
import { benchQuestions } from './questions/run.js';
import { questionsTable } from './questions/table.js';
import { benchTricks } from './questions/tricks.js';
import { withMadeGraph } from './questions/load.js';
import type { Figures } from './figures.js';
import { figuresTable } from './table.js';
import { benchWhoMet } from './who-met.js';

const PARTS = ['extraction', 'memory', 'pipeline', 'whoMet', 'ablation', 'growth', 'questions', 'tricks'] as const;
/** Measured only when they are named: the first tells what rules are worth, not how fast they are; the others take minutes. */
const ONLY_NAMED: readonly Part[] = ['ablation', 'growth', 'questions', 'tricks'];
/** `growth --large` fills a graph of 50,000 articles as well, `questions --large` one of 300,000 meetings. */
const LARGE = '--large';
type Part = (typeof PARTS)[number];

const words = process.argv.slice(2).filter((word) => word !== LARGE);
/** `questions whoMet search`: only these of the six; the part whoMet goes by the same name. */
const some = words.includes('questions') ? words.filter((word): word is Question => (QUESTIONS as readonly string[]).includes(word)) : [];
const asked = words.filter((word) => !(some as string[]).includes(word));
const unknown = asked.filter((part) => !(PARTS as readonly string[]).includes(part));
if (unknown.length) {
  console.error(`there is no ${unknown.join(', ')} to measure; there is ${PARTS.join(', ')}, and all of them but ${ONLY_NAMED.join(', ')} when none is named`);
  process.exit(2);
}
const wanted = (part: Part): boolean => (!asked.length && !ONLY_NAMED.includes(part)) || asked.includes(part);
const say = (line: string): void => void process.stderr.write(`${line} …\n`);

const since = performance.now();
const figures: Figures = { at: new Date().toISOString(), node: process.version, processors: cpus().length, load: { before: loadavg()[0]!, after: 0 }, seconds: 0 };
if (wanted('extraction')) {
  say('extraction against tokens and parts of speech alone');
  figures.extraction = await benchExtraction();
}
if (wanted('memory')) {
  say('5,000 articles streamed through extraction');
  figures.memory = await benchMemory();
}
if (wanted('ablation')) {
  say('everything read without each rule in turn');
  figures.ablation = await benchAblation();
}
if (wanted('pipeline') || wanted('whoMet')) {
  say('a new Neo4j, and the whole way into it');
  await withDatabase(async (graph) => {
    if (wanted('pipeline')) figures.pipeline = await benchPipeline(graph);
    if (!wanted('whoMet')) return;
    say('who met whom, over HTTP and by the bare driver');
    figures.whoMet = await benchWhoMet(graph);
  });
}
if (wanted('growth')) figures.growth = await benchGrowth([1000, 10_000, ...(process.argv.includes(LARGE) ? [50_000] : [])], say);
if (wanted('questions')) figures.questions = await benchQuestions(process.argv.includes(LARGE), some, say);
if (wanted('tricks')) figures.tricks = await withMadeGraph(10_000, say, benchTricks);
figures.load.after = loadavg()[0]!;
figures.seconds = (performance.now() - since) / 1000;

const folder = join(projectRoot, 'bench', 'results');
await mkdir(folder, { recursive: true });
const file = join(folder, `${figures.at.replace(/[:.]/g, '-')}.json`);
await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);
if (figures.growth) await writeFile(join(folder, 'growth.svg'), growthPlot(figures.growth));
for (const t of figures.tricks ?? []) console.log(`${t.what}: ${t.without.toFixed(2)} → ${t.with.toFixed(2)} ms, ${(t.without / t.with).toFixed(2)} ×`);
console.log(`${figures.questions ? `${questionsTable(figures.questions)}\n` : ''}${figures.growth ? `${growthTable(figures.growth)}\n` : ''}${figures.ablation ? `${ablationTable(figures.ablation)}\n` : ''}${figuresTable(figures)}\n${file.slice(projectRoot.length + 1)}`);
