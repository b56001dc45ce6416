import { addDays } from '../../src/domain/edtf.js';
import type { ArticleFacts } from '../../src/domain/facts.js';
import { tell, type ToldReport } from './tell.js';

/** A small generator of numbers that is the same on every machine. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const COUNTRIES = ['AR', 'BR', 'CL', 'DE', 'EG', 'FR', 'GB', 'IN', 'IT', 'JP', 'KE', 'KR', 'MX', 'NG', 'NO', 'PE', 'PL', 'TR', 'US', 'ZA'];
const SYLLABLES = ['ba', 'ren', 'mo', 'ti', 'sal', 'ker', 'du', 'vin', 'lo', 'gar', 'ne', 'pol', 'ra', 'zu', 'mel', 'ho'];

/**
 * Facts of many made articles of ten years: a few people are in a tenth of all meetings, most meetings have two or three accounts,
 * some of them undated, some of them of a nameless office.
 */
export function manyArticles(count: number, seed = 1): ArticleFacts[] {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const word = (): string => {
    const w = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    return w.charAt(0).toUpperCase() + w.slice(1);
  };
  const people = Array.from({ length: Math.max(20, Math.floor(count / 5)) }, (_, i) => ({ name: `${word()} ${word()}`, country: COUNTRIES[i % COUNTRIES.length]!, office: i < COUNTRIES.length ? 'President' : i < 3 * COUNTRIES.length ? 'Foreign Minister' : `many ${word()} Envoy` }));
  const someone = (): (typeof people)[number] => people[Math.floor(next() ** 3 * people.length)]!;
  const articles: ArticleFacts[] = [];
  while (articles.length < count) {
    const [a, b] = [someone(), someone()];
    if (a.country === b.country) continue;
    const day = addDays('2010-01-01', Math.floor(next() * 3650));
    const at = `${word()}@${a.country}`;
    for (let accounts = 1 + Math.floor(next() * 3); accounts > 0 && articles.length < count; accounts--) {
      const nameless = next() < 0.1 && b.office === 'Foreign Minister';
      const report: ToldReport = {
        who: [{ who: `${a.name}@${a.country}`, role: 'HOST' }, { who: nameless ? `#Foreign Minister@${b.country}` : `${b.name}@${b.country}`, role: 'VISITOR' }],
        at, date: next() < 0.7 ? day : undefined, about: [pick(['trade', 'migration', 'energy', 'security'])],
      };
      const i = articles.length;
      articles.push(tell({
        url: `https://example.org/${seed}/${i}`, on: next() < 0.9 ? addDays(day, 1) : null, text: `${i} ${seed} ${'Words of the article. '.repeat(80)}`,
        people: { [`${a.name}@${a.country}`]: [a.office], ...(nameless ? {} : { [`${b.name}@${b.country}`]: [b.office] }), ...(next() < 0.2 ? { [`${a.name.split(' ')[1]!}@${a.country}`]: [] } : {}) },
        reports: [report],
      }));
    }
  }
  return articles;
}
