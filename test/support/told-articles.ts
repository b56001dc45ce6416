import fc from 'fast-check';
import type { ArticleFacts } from '../../src/domain/facts.js';
import { MEETING_KINDS, MEETING_STATUSES, ROLES } from '../../src/domain/kinds.js';
import { tell } from './tell.js';

/** A few names, offices, days and places, so that made articles meet, contradict, repeat and supersede each other often. */
const PEOPLE = ['Raúl Alfonsín@AR', 'Alfonsín@AR', 'Raul Alfonsin Foulkes@AR', 'Julio Sanguinetti@UY', 'Sanguinetti@UY', 'José Sarney@BR', 'José Sarney', 'Sarney@BR', 'José Costa Sarney@BR', 'José Sarney@UY', 'Dante Caputo@AR'];
const OFFICES = ['President', 'former President', 'designate President', 'acting President', 'Foreign Minister', 'many Senator', 'President@BR'];
const BODIES = ['#President@BR', '#Foreign Minister@AR', '+Mercosur', '+Rio Group', '=UY'];
const DAYS = ['1985-11-29', '1985-11-30', '1986-07-29', '1988-04-07', '1985-11', '[..1986-07-30]', '1985-11-29/1985-11-30'];
const PLACES = ['Foz do Iguaçu@BR', 'Alvorada Palace@BR', '=BR', 'Colonia@UY'];
const nullable = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });

const report = fc.record({
  kind: fc.constantFrom(...MEETING_KINDS, 'MEETING' as const, 'MEETING' as const),
  status: fc.constantFrom(...MEETING_STATUSES, 'HELD' as const, 'HELD' as const),
  who: fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PEOPLE) }, fc.constantFrom(...BODIES)), { minLength: 1, maxLength: 4 })
    .chain((names) => fc.tuple(...names.map((who) => fc.constantFrom(...ROLES, 'PARTICIPANT' as const, 'HOST' as const).map((role) => ({ who, role }))))),
  at: nullable(fc.constantFrom(...PLACES)),
  date: nullable(fc.constantFrom(...DAYS)),
  about: fc.subarray(['trade', 'energy', 'peace']),
  inTitle: fc.boolean(),
  others: nullable(fc.constantFrom('AR', 'BR', null)),
});

const article = fc.record({
  url: fc.option(fc.integer({ min: 0, max: 7 }).map((n) => `https://example.org/${n}`), { nil: null, freq: 6 }),
  on: fc.option(fc.constantFrom('1985-11-30', '1985-12-01', '1986-07-30', '1989-05', '1995'), { nil: null, freq: 4 }),
  modified: fc.option(fc.constantFrom('1990-01-01T00:00:00Z', '1991-01-01T00:00:00Z'), { nil: null, freq: 3 }),
  people: fc.dictionary(fc.constantFrom(...PEOPLE), fc.subarray(OFFICES, { maxLength: 2 }), { maxKeys: 4 }),
  reports: fc.array(report, { maxLength: 3 }),
  within: fc.constant({ 'Alvorada Palace@BR': 'Brasília@BR' }),
});

/** Facts of up to eight articles; some share an address, some share their text. */
export function toldArticles(max = 8): fc.Arbitrary<ArticleFacts[]> {
  return fc.array(fc.tuple(article, fc.integer({ min: 0, max: 9 })), { maxLength: max }).map((list) => {
    const facts = list.map(([told], i) => tell({ ...told, url: told.url ?? `urn:made:${i}` }));
    // now and then an article is printed again at another address
    const copies = list.flatMap(([told, again], i) => (again === 0 ? [tell({ ...told, url: `https://example.org/copy/${i}`, text: facts[i]!.article.text })] : []));
    const distinct = new Map([...facts, ...copies].map((f) => [`${f.article.id} ${f.article.textHash}`, f]));
    return [...distinct.values()];
  });
}
