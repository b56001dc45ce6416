import { ARTICLE_WORDS, countWords } from '../articles.js';
import { median } from '../measure.js';
import type { ReadArticle } from './score/forms.js';
import type { Case } from './sets/set.js';
import type { System } from './systems/system.js';

/** Articles between a turn of one system and of the next. */
const TOGETHER = 7;

export interface Compared {
  /** what each system read, in the order of the cases */
  read: Map<System, ReadArticle[]>;
  /** articles of 400 words a processor second: the median of the rounds after the first */
  perSecond: Map<System, number>;
}

/** Lets every system read all cases, some articles at a time, in turn, so that none profits from its place; the first round warms up. */
export async function compare(systems: readonly System[], cases: readonly Case[], rounds: number): Promise<Compared> {
  const read = new Map<System, ReadArticle[]>(systems.map((s) => [s, []]));
  const seconds = new Map<System, number[]>(systems.map((s) => [s, []]));
  for (let round = 0; round < rounds; round++) {
    const spent = new Map<System, number>();
    for (let i = 0; i < cases.length; i += TOGETHER) {
      const articles = cases.slice(i, i + TOGETHER).map((c) => c.article);
      const first = (round + i / TOGETHER) % systems.length;
      for (const system of [...systems.slice(first), ...systems.slice(0, first)]) {
        const turn = await system.read(articles);
        spent.set(system, (spent.get(system) ?? 0) + turn.seconds);
        if (round === 0) read.get(system)!.push(...turn.read);
      }
    }
    for (const [system, s] of spent) seconds.get(system)!.push(s);
  }
  const units = cases.reduce((words, c) => words + countWords(c.article.text), 0) / ARTICLE_WORDS;
  return { read, perSecond: new Map([...seconds].map(([system, all]) => [system, units / median(all.length > 1 ? all.slice(1) : all)])) };
}
