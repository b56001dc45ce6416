import nlp from 'compromise';
import { processorSeconds } from '../../measure.js';
import type { ReadArticle, Stretch } from '../score/forms.js';
import { coOccurrence } from './co-occurrence.js';
import type { System } from './system.js';

interface Placed { offset: { start: number; length: number } }

/** The npm library compromise, all of it, as it comes. */
export const compromise: System = {
  name: 'compromise',
  about: 'its people, places, organizations and dates; who shares a sentence with a meeting word met',
  async read(articles) {
    let read: ReadArticle[] = [];
    const seconds = processorSeconds(() => {
      read = articles.map(({ text, publishedAt }) => {
        const doc = nlp(text);
        const stretches = (view: { json(options: object): Placed[] }): Stretch[] => view.json({ offset: true, terms: false }).map(({ offset }) => bare(text, offset.start, offset.start + offset.length));
        return coOccurrence(text, {
          sentences: stretches(doc.sentences()), people: stretches(doc.people()), organizations: stretches(doc.organizations()),
          places: stretches(doc.places()), dates: stretches(doc.match('#Date+')),
        }, publishedAt);
      });
    });
    return { read, seconds };
  },
  async close() {},
};

/** Without the punctuation that its terms carry with them. */
function bare(text: string, from: number, to: number): Stretch {
  let [start, end] = [from, to];
  while (start < end && /[^\p{L}\p{N}]/u.test(text[start]!)) start++;
  while (end > start && /[^\p{L}\p{N}.]/u.test(text[end - 1]!)) end--;
  return [start, end];
}
