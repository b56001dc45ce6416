import type { Extraction } from '../../../src/domain/extraction.js';
import { clean } from '../../../src/clean/clean.js';
import { extract } from '../../../src/extract/extract.js';
import { processorSeconds } from '../../measure.js';
import { readArticle } from '../score/of-extraction.js';
import type { System } from './system.js';

/** `clean` and `extract`, as `readout extract` runs them. */
export const ours: System = {
  name: 'Readout',
  about: 'clean and extract',
  async read(articles) {
    let extractions: Extraction[] = [];
    const seconds = processorSeconds(() => (extractions = articles.map((a) => extract(clean(a)))));
    return { read: extractions.map((e) => readArticle(e)), seconds };
  },
  async close() {},
};
