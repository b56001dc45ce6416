import { addDays } from '../src/domain/edtf.js';
import type { ArticleFacts } from '../src/domain/facts.js';
import { givenNames } from '../src/lexicon/given-names.js';
import { surnames } from '../src/lexicon/surnames.js';
import { numbers } from '../test/support/many-articles.js';
import { tell } from '../test/support/tell.js';

const COUNTRIES = ['AR', 'BR', 'CL', 'DE', 'EG', 'FR', 'GB', 'IN', 'IT', 'JP', 'KE', 'KR', 'MX', 'NG', 'NO', 'PE', 'PL', 'TR', 'US', 'ZA'];
/** Articles of one day. */
const PER_DAY = 20;
/** A few people, and the share of all meetings that they are in. */
const FEW = 5;
const SHARE = 0.1;
/** A new name every so many articles. */
const NEW_NAME = 4;

interface Person {
  name: string;
  country: string;
  office: string;
}

/**
 * The news of one day after another, as an archive grows: a few people are in a tenth of all meetings, presidents and ministers in many, most in one or two;
 * a meeting has one to three accounts; three in ten give no date, one in ten names no holder, one in twenty has no date at all; holders change every four years.
 */
export function* growingArticles(seed = 1): Generator<ArticleFacts> {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const [given, family] = [[...givenNames], [...surnames]];
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const born = (country: string, office: string): Person => ({ name: `${capital(pick(given))} ${capital(pick(family))}`, country, office });
  const few = Array.from({ length: FEW }, (_, i) => born(COUNTRIES[i]!, 'President'));
  const holders = new Map<string, Person>();
  const many: Person[] = [];
  for (let i = 0; ;) {
    const day = addDays('2000-01-01', Math.floor(i / PER_DAY));
    const term = Math.floor(i / PER_DAY / 1461);
    const holder = (): Person => {
      const [country, office] = [pick(COUNTRIES), pick(['President', 'Foreign Minister', 'Foreign Minister', 'Finance Minister', 'Defence Minister'])];
      const key = `${country} ${office} ${term}`;
      if (!holders.has(key)) holders.set(key, born(country, office));
      return holders.get(key)!;
    };
    const anybody = (): Person => {
      if (!many.length || next() < 2 / NEW_NAME) many.push(born(pick(COUNTRIES), `many ${capital(pick(family))} Envoy`));
      return many[Math.floor((1 - next() ** 3) * many.length * 0.999)]!;
    };
    const a = next() < SHARE ? pick(few) : next() < 0.6 ? holder() : anybody();
    const b = next() < 0.6 ? holder() : anybody();
    if (a.country === b.country) continue;
    const at = next() < 0.7 ? `${capital(pick(family))}@${a.country}` : undefined;
    for (let accounts = 1 + Math.floor(next() * 3); accounts > 0; accounts--) {
      const nameless = next() < 0.1 && b.office.endsWith('Minister');
      yield tell({
        url: `https://example.org/${seed}/${i}`, on: next() < 0.95 ? addDays(day, 1) : null, text: `${i} ${seed} ${'Words of the article. '.repeat(80)}`,
        people: { [`${a.name}@${a.country}`]: [a.office], ...(nameless ? {} : { [`${b.name}@${b.country}`]: [b.office] }), ...(next() < 0.2 ? { [`${a.name.split(' ')[1]!}@${a.country}`]: [a.office] } : {}) },
        reports: [{
          who: [{ who: `${a.name}@${a.country}`, role: 'HOST' }, { who: nameless ? `#${b.office}@${b.country}` : `${b.name}@${b.country}`, role: 'VISITOR' }],
          at, date: next() < 0.7 ? day : undefined, about: [pick(['trade', 'migration', 'energy', 'security'])],
        }],
      });
      i++;
    }
  }
}
