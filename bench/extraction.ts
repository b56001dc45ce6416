import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { clean } from '../src/clean/clean.js';
import { extract } from '../src/extract/extract.js';
import { ARTICLE_WORDS, benchArticles, countWords } from './articles.js';
import { inTurn, median, processorSeconds } from './measure.js';

export interface ExtractionFigures {
  texts: string;
  rounds: number;
  /** articles of 400 words a processor second: tokens and parts of speech alone, and everything */
  floorPerSecond: number;
  articlesPerSecond: number;
  /** processor time of everything in multiples of the floor's */
  ratio: number;
}

const MOST_MS = 40_000;
const ROUNDS = 9;
/** Articles between a turn of the one and of the other. */
const TOGETHER = 7;

/** Cleaning and extraction against tokens and parts of speech alone, on the same texts, in turn. */
export async function benchExtraction(): Promise<ExtractionFigures> {
  const { from, articles } = await benchArticles();
  const wink = winkNLP(model, ['pos']);
  const units = articles.reduce((words, article) => words + countWords(article.text), 0) / ARTICLE_WORDS;
  const rounds: { floor: number; ours: number }[] = [];
  const until = Date.now() + MOST_MS;
  // the first round warms up
  for (let round = 0; round <= ROUNDS && (round < 4 || Date.now() < until); round++) {
    const spent = { floor: 0, ours: 0 };
    for (let i = 0; i < articles.length; i += TOGETHER) {
      const some = articles.slice(i, i + TOGETHER);
      const [floor, ours] = await inTurn(round + i / TOGETHER,
        () => processorSeconds(() => some.forEach((article) => wink.readDoc(article.text))),
        () => processorSeconds(() => some.forEach((article) => extract(clean(article)))));
      spent.floor += floor;
      spent.ours += ours;
    }
    if (round > 0) rounds.push(spent);
  }
  return {
    texts: from, rounds: rounds.length,
    floorPerSecond: units / median(rounds.map((r) => r.floor)),
    articlesPerSecond: units / median(rounds.map((r) => r.ours)),
    ratio: median(rounds.map((r) => r.ours / r.floor)),
  };
}
