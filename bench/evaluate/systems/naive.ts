import { processorSeconds } from '../../measure.js';
import type { ReadArticle, Stretch } from '../score/forms.js';
import { coOccurrence } from './co-occurrence.js';
import type { System } from './system.js';

const SENTENCE = /[^\n]+?(?:[.!?]["”’)]*(?=\s|$)|(?=\n)|$)/gu;
const CAPITALS = /\p{Lu}[\p{L}\p{M}'’.-]*\p{L}(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*\p{L})+/gu;
const DATE = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday|tomorrow)\b/g;

const all = (text: string, pattern: RegExp): Stretch[] => [...text.matchAll(pattern)].filter(([words]) => words.trim()).map((m): Stretch => [m.index, m.index + m[0].length]);

/** What anybody would write first: several capitalised words are a person. */
export const naive: System = {
  name: 'naive rule',
  about: 'runs of capitalised words are people; who shares a sentence with a meeting word met',
  async read(articles) {
    let read: ReadArticle[] = [];
    const seconds = processorSeconds(() => {
      read = articles.map(({ text, publishedAt }) => coOccurrence(text, { sentences: all(text, SENTENCE), people: all(text, CAPITALS), organizations: [], places: [], dates: all(text, DATE) }, publishedAt));
    });
    return { read, seconds };
  },
  async close() {},
};
