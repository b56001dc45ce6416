import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { benchArticles, manyArticles } from './articles.js';

export interface MemoryFigures {
  articles: number;
  /** most memory (resident) after a tenth of the articles, and after all */
  peakMbAtATenth: number;
  peakMb: number;
}

const ARTICLES = 5_000;

/** Reads, cleans and extracts many articles in a process of its own, one after the other as they stream in, and tells the most memory it took. */
export async function benchMemory(): Promise<MemoryFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  try {
    const file = join(folder, 'articles.jsonl');
    const { articles } = await benchArticles();
    await writeFile(file, [...manyArticles(articles, ARTICLES)].map((line) => `${JSON.stringify(line)}\n`).join(''));
    const program = join(dirname(fileURLToPath(import.meta.url)), 'stream-articles.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [program, file, String(ARTICLES / 10)]);
    return JSON.parse(stdout) as MemoryFigures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
