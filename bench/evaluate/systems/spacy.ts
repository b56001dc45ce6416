import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../../src/domain/project-root.js';
import { processorSeconds } from '../../measure.js';
import { characterOffsets } from '../characters.js';
import type { ReadArticle, Stretch } from '../score/forms.js';
import { coOccurrence, type Tagged } from './co-occurrence.js';
import type { System } from './system.js';

/** One core, as for the others: its libraries would take all there are. */
const ONE_CORE = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1', BLIS_NUM_THREADS: '1' };

/**
 * spaCy's small model in a Python process of its own, `READOUT_PYTHON` or `python3`, that stays up; its co-occurrence rule runs here.
 * @returns the system, or why there is none
 */
export async function spacy(): Promise<System | { missing: string }> {
  const python = process.env.READOUT_PYTHON || 'python3';
  const child = spawn(python, [join(projectRoot, 'bench', 'evaluate', 'systems', 'spacy_reader.py')], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...ONE_CORE } });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const failed = once(child, 'error').then(([error]) => ({ missing: `${python}: ${(error as Error).message}` }));
  const first = await Promise.race([failed, lines.next()]);
  if ('missing' in first) return first;
  const { ready, about } = first.done ? { ready: false, about: 'no answer' } : JSON.parse(first.value) as { ready: boolean; about: string };
  if (!ready) return { missing: `${python}: ${about}` };
  return {
    name: 'spaCy small',
    about: `${about}; who shares a sentence with a meeting word met`,
    async read(articles) {
      child.stdin.write(`${JSON.stringify(articles.map((a) => a.text))}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`${python} ended before its time; its message is above`);
      const { seconds, docs } = JSON.parse(value as string) as { seconds: number; docs: Tagged[] };
      let read: ReadArticle[] = [];
      const rule = processorSeconds(() => (read = articles.map(({ text, publishedAt }, i) => coOccurrence(text, inUnits(text, docs[i]!), publishedAt))));
      return { read, seconds: seconds + rule };
    },
    async close() {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}

function inUnits(text: string, tagged: Tagged): Tagged {
  const at = characterOffsets(text);
  const units = (all: Stretch[]): Stretch[] => all.map(([s, e]): Stretch => [at(s), at(e)]);
  return { sentences: units(tagged.sentences), people: units(tagged.people), organizations: units(tagged.organizations), places: units(tagged.places), dates: units(tagged.dates) };
}
