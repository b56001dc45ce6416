import type { ArticleFacts } from '../../src/domain/facts.js';
import { tell } from '../support/tell.js';

/** Names that no parser likes. */
const NAMES = [
  'Quote "Q" O\'Hara', 'Cdata ]]> <b>Bold</b>', 'Amper & Sand; &amp; Co', 'Nul\u0000 Bell\u0007 Escape\u001b[31m', 'Bidi \u202eDrawkcab\u202c Name', '=HYPERLINK("https://evil.example";"x") Formula',
  'Back\\slash Trailing\\', 'Brace {rec|ord} Bracket', 'Émoji 🦀 Ünïcode', 'Zero\u200bwidth Joiner', 'Nonchar\uffff Person', '-- Minus; Dash',
];

/** Offices without a holder, agencies and countries at one table, on no day; a call, and one that was called off. */
const unnamed: ArticleFacts = tell({
  url: 'https://example.org/unnamed', on: '2020-06-01', title: 'Ministers met', text: 'Ministers met, as their ministries said.',
  reports: [
    { who: ['#Minister of Fisheries@PE', '+Ministry of Fisheries@CL', '=EC'], about: ['trade'] },
    { kind: 'CALL', who: ['Amper & Sand; &amp; Co@PE', '+Ministry of Fisheries@CL'], date: '2020-05-03' },
    { kind: 'CALL', status: 'CANCELLED', who: ['Émoji 🦀 Ünïcode@PE', '+Ministry of Fisheries@CL'], date: '2020-05' },
    { kind: 'VISIT', who: [{ who: 'Émoji 🦀 Ünïcode@PE', role: 'VISITOR' }], at: 'Valparaíso@CL', date: '2020-05-10/2020-05-12' },
  ],
});

/** Articles whose people, places and issues bear them, each having met the next. */
export const hostile: ArticleFacts[] = [unnamed, ...NAMES.map((name, i) => tell({
  url: `https://example.org/hostile/${i}?a=1&b="<>`, on: '2020-05-01', title: `About ${name}`, text: `${i} ${name}`,
  people: { [`${name}@PE`]: [`Minister of ${name}@PE`], [`${NAMES[(i + 1) % NAMES.length]!}@CL`]: [] },
  reports: [{ who: [`${name}@PE`, `${NAMES[(i + 1) % NAMES.length]!}@CL`], at: `Palace of ${name}@PE`, date: `2020-04-${String(i + 1).padStart(2, '0')}`, about: ['trade'] }],
}))];
