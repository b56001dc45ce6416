/*
 * Makes data/leaders-sighted.ts and data/leaders-ministers.ts: leaders as the tables of visits and travels of the Office of the Historian,
 * U.S. Department of State (public domain), name them, with the years in which they are named. Who stands in a table made by hand with the same years is left out.
 *   npm run build && node src/lexicon/scripts/leaders.mjs FOLDER      (FOLDER holds visits-to-the-us.tsv and us-travels.tsv)
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryOf, countryByCode, demonyms } from '../../../dist/lexicon/countries.js';
import { fold, parts, tableRows } from '../../../dist/lexicon/table.js';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder that holds visits-to-the-us.tsv and us-travels.tsv: node src/lexicon/scripts/leaders.mjs FOLDER');
const data = new URL('../data/', import.meta.url);
const MADE = ['leaders-sighted.ts', 'leaders-ministers.ts'];
const read = (name) => readFileSync(join(folder, name), 'utf8').split('\n').slice(1).filter(Boolean).map((line) => line.split('\t').map((c) => c.replace(/[’‘]/g, "'").trim()));

// ---- countries as the tables write them
const WRITTEN = { 'Bosnian Federation': 'BA', 'Serbia-Montenegro (Kosovo)': 'XK', 'Yugoslavia (Kosovo)': 'XK', 'Denmark (Greenland)': 'GL', 'United Kingdom (Northern Ireland)': 'GB', 'United Kingdom (Wales)': 'GB', Somoa: 'WS', 'West Bank': 'PS', Hawaii: 'x-hawaii', 'Southern Rhodesia (Zimbabwe)': 'ZW', 'Dahomey (Benin)': 'BJ' };
function codeOf(written, year) {
  const bare = written.replace(/ \((?:government-in-exile|Provisional Government|Interim Authority)\)/, '');
  const code = WRITTEN[bare] ?? countryOf(bare);
  if (code === 'VN' && year >= 1955 && year <= 1975) return 'x-south-vietnam';
  if ((code === 'CN' && year >= 1950 && year < 1971 && /China$/.test(bare)) || bare === 'Republic of China') return 'TW';
  return code;
}

// ---- titles
const TITLES = [
  ['S', /^(?:(?:Acting |Interim |Vice |Provisional )*President(?:-? ?[Ee]lect)?|Chief of State|Head of State|Chairman of the Presidency|President of the Council of Ministers|Governor[ -]General)$/],
  ['G', /^(?:(?:Acting |Interim )*Prime Minist(?:er|ere)(?:-(?:elect|designate))?|Prime Minster|Premier|(?:Federal )?Chancellor(?:-elect)?|Taoiseach|First Minister)$/],
  ['R', /^(?:King|Queen|Emperor|Empress|Shah|Amir|Emir|Sultan|Crown Prince|Crown Princess|Prince|Princess|Grand Duchess|Grand Duke|Prince Regent|Regent)$/],
  ['C', /^Pope$/],
  ['M', /^(?:(?:Acting |Interim )?(?:Foreign|Defense|Finance|Interior|External Affairs|Foreign Affairs) (?:Minister|Secretary)|(?:Minister|Secretary) (?:of|for) (?:Foreign|External|Defense|Foreign Affairs|External Affairs|Foreign Relations|National Defense))$/],
  ['P', /^(?:(?:Communist Party )?General Secretary|First Secretary)$/],
];
const TITLE = "(?:Acting |Interim |Vice |Provisional )*President(?:-[Ee]lect)?|(?:Acting |Interim )*Prime Minister(?:-elect|-designate)?|Premier|(?:Federal )?Chancellor|Taoiseach|King|Queen|Emperor|Shah|Amir|Emir|Sultan|Crown Prince|Pope|(?:Acting |Interim )?(?:Foreign|Defense|Finance|External Affairs|Foreign Affairs) (?:Minister|Secretary)|(?:Minister|Secretary) (?:of|for) (?:Foreign Affairs|External Affairs|Foreign Relations|Defense|National Defense)|General Secretary|Governor[ -]General";
const WORD = "(?:\\p{Lu}\\.(?:\\p{Lu}\\.)*|(?:al-|el-|ash-|as-|ad-|[dD]'|O')?\\p{Lu}[\\p{L}'-]*\\p{L}|\\p{Lu})";
const SMALL = "(?:de la|de las|de los|de|da|dos|do|di|del|van der|van den|van|von|der|bin|ibn|al|el|y|arap|ter)";
const SIGHT = new RegExp(`((?:\\p{Lu}[\\p{L}.'-]+ ){0,3}?)\\b(${TITLE}) (${WORD}(?: (?:${SMALL} )?${WORD}){0,5}|${SMALL} ${WORD}(?: ${WORD})*)`, 'gu');
const kindOf = (title) => TITLES.find(([, form]) => form.test(title))?.[0];

const STYLES = /^(?:Federal|Dr\.?|Sir|Sheikh|Shaikh|Sheik|Field|Marshal|General|Gen\.|Lieutenant|Lt\.|Major|Col\.|Colonel|Brigadier|Captain|Prince|Princess|Sayyid|Sayed|Mr\.|Mrs\.|Lord|Dame|Hajji|Haji|Sardar|Mwalimu|Ratu|Earl|Viscount|Dom)$/;
const ENDS = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Attended|Met|Discussed|Accompanied|Addressed|Also|Signed|NATO|Foreign|Prime|President|Vice|Minister|Secretary|Cabinet|Government|Summit|Conference|Palace|University|Airport|Library|Returned|Visited|Received|At|In|On|The|He|Chairman|Defense|Senate|Congress|Parliament|Administration|Embassy|Office|House)$/;
/** A name without styles, brackets and what follows it; null when none is left. */
function clean(raw) {
  let words = raw.replace(/^& /, '').replace(/\([^)]*\)/g, ' ').replace(/,? (?:Jr\.?|Sr\.?|3rd)(?=$|[ ,])/g, '').split(/,| and | or |;/)[0].replace(/'s?$/, '').replace(/(\p{Lu}\.)(?=\p{Lu})/gu, '$1 ').trim().split(/\s+/);
  while (words.length > 1 && STYLES.test(words[0])) words.shift();
  if (words[0] === 'John' && words[1] === 'Paul') return words.slice(0, 3).join(' ');
  const end = words.findIndex((w, i) => i > 0 && ENDS.test(w));
  if (end > 0) words = words.slice(0, end);
  const name = words.join(' ').replace(/[.,]$/, '');
  return /\p{L}{2}/u.test(name) && !ENDS.test(words[0]) && !STYLES.test(name) && !/[|;/0-9]/.test(name) ? name : null;
}

// ---- words of names
const DROPPED = new Set(['de', 'da', 'di', 'do', 'dos', 'das', 'del', 'van', 'von', 'der', 'den', 'ter', 'al', 'el', 'bin', 'ibn', 'y', 'la', 'las', 'los']);
const wordsOf = (name) => { const all = fold(name).replace(/\b(?:ash|as|ad|ar|at|az)-/g, '').split(/[\s.-]+/).filter(Boolean); const kept = all.filter((w, i) => i === 0 && all.length > 1 ? !['al', 'el'].includes(w) : !DROPPED.has(w)); return kept.length ? kept : all; };
function distance(a, b) {
  if (Math.abs(a.length - b.length) > 2) return 9;
  let row = [...b].map((_, i) => i + 1);
  [...a].forEach((c, i) => { let left = i + 1; let diagonal = i; row = row.map((up, j) => { const next = Math.min(left + 1, up + 1, diagonal + (c === b[j] ? 0 : 1)); diagonal = up; left = next; return next; }); });
  return row.at(-1) ?? a.length;
}
const near = (a, b) => a === b || (Math.min(a.length, b.length) >= 5 && distance(a, b) <= (Math.min(a.length, b.length) >= 7 ? 2 : 1));
const initial = (a, b) => (a.length === 1 || b.length === 1) && a[0] === b[0];
/** Whether two names of one country and kind, of years nearby, are spellings of one. */
function alike(a, b, kind) {
  if (a.length > b.length) return alike(b, a, kind);
  if (kind === 'R' && !near(a[0], b[0])) return false;
  if (a.length === 1) return [b.at(-1), b[0], b.at(-2) ?? b[0]].some((w) => near(a[0], w));
  const last = near(a.at(-1), b.at(-1)) || (b.length > 2 && near(a.at(-1), b.at(-2)));
  if (last && (near(a[0], b[0]) || initial(a[0], b[0]))) return true;
  return a.length === 2 && near(a[0], b.at(-1)) && near(a[1], b[0]) || a.every((w) => b.includes(w)) || (a.length === b.length && distance(a.join(''), b.join('')) <= 2);
}

// ---- made by hand
const hand = [];
for (const file of readdirSync(data).filter((f) => /^leaders-.*\.ts$/.test(f) && !MADE.includes(f))) {
  for (const text of readFileSync(new URL(file, data), 'utf8').matchAll(/`\n([^`]*)`/g)) {
    for (const [code, kind, names] of tableRows(text[1])) for (const entry of parts(names)) {
      const spans = [...entry.matchAll(/(\d{4})(-)?(\d{4})?/g)].map(([, from, dash, to]) => [Number(from), to ? Number(to) : dash ? 9999 : Number(from)]);
      hand.push({ code, kind, names: entry.replace(/ \d{4}.*$/, '').replace(/\*/g, '').split(' / '), spans });
    }
  }
}
for (const h of hand) h.words = h.names.map(wordsOf);
const american = new Set(hand.filter((h) => h.code === 'US').flatMap((h) => h.words.map((w) => w.at(-1))));

// ---- sightings
const sightings = [];
const unread = new Set();
const add = (code, kind, raw, year, sure) => { const name = clean(raw); if (name && code !== 'US') sightings.push({ code, kind, name, words: wordsOf(name), year, sure }); };
for (const [start, , visitor = '', from = ''] of read('visits-to-the-us.tsv')) {
  const year = Number(start.slice(0, 4));
  const code = codeOf(from, year);
  if (!code) { unread.add(from); continue; }
  for (const part of visitor.split(/ and (?=\p{Lu}\p{L}* )|, (?=Prime)/u)) {
    const words = part.split(' ');
    const cut = [6, 5, 4, 3, 2, 1].find((n) => n < words.length && kindOf(words.slice(0, n).join(' ')));
    if (cut) add(code, kindOf(words.slice(0, cut).join(' ')), words.slice(cut).join(' '), year, true);
  }
}
const VERBS = /^(?:Met|With|Briefed|Visited|Also|Saw|Audience|Greeted|Acting|Interim|Then|Former|While|Funeral)$/;
for (const [start, , , , where = '', , remarks = ''] of read('us-travels.tsv')) {
  const year = Number(start.slice(0, 4));
  for (const match of remarks.matchAll(SIGHT)) {
    const [, before = '', title = '', name = ''] = match;
    if (/\b(?:to|of) the $/.test(remarks.slice(0, match.index))) continue;
    const kind = kindOf(title);
    const led = before.trim().split(' ').filter((w) => w && !VERBS.test(w));
    if (!kind || /\b(?:Former|Funeral)\b/.test(before)) continue;
    let code;
    if (led.length === 0) code = codeOf(where, year);
    else code = [led.join(' '), led.slice(-2).join(' '), led.at(-1)].map((w) => demonyms.get(fold(w)) ?? countryOf(w)).find(Boolean);
    if (/\b(?:Bosnian Serb|Northern Irish)\b/.test(before)) continue;
    if (led.length === 0 && american.has(wordsOf(clean(name) ?? 'x').filter((w) => !/^i+$/.test(w)).at(-1))) continue;
    if (code) add(kind === 'C' ? 'VA' : code, kind, name, year, led.length > 0);
    else if (led.length === 0) unread.add(where);
  }
}

// ---- guests met in a third country count only where they are known
const weight = (s, code) => sightings.filter((o) => o.code === code && o.kind === s.kind && Math.abs(o.year - s.year) <= 5 && alike(o.words, s.words, s.kind)).reduce((sum, o) => sum + (o.sure ? 3 : 1), 0)
  + hand.filter((h) => h.code === code && h.spans.some(([from, to]) => s.year >= from - 1 && s.year <= to + 1) && h.words.some((w) => alike(w, s.words))).length * 9;
const kept = sightings.filter((s) => {
  if (s.sure) return true;
  const rivals = new Set(sightings.filter((o) => o.code !== s.code && Math.abs(o.year - s.year) <= 5 && o.words.at(-1) === s.words.at(-1)).map((o) => o.code).concat(hand.filter((h) => h.words.some((w) => w.includes(s.words.at(-1)))).map((h) => h.code)));
  rivals.delete(s.code);
  const own = weight(s, s.code);
  return ![...rivals].some((code) => weight(s, code) >= own * 2);
}).filter((s) => !hand.some((h) => h.code === s.code && (h.kind === s.kind || ('SR'.includes(h.kind) && 'SR'.includes(s.kind))) && h.spans.some(([from, to]) => s.year >= from - 1 && s.year <= to + 1) && h.words.some((w) => s.words.length === 1 ? w.includes(s.words[0]) : s.words.every((x) => w.some((y) => x === y || initial(x, y))))));

// ---- one person, one entry
const people = [];
for (const s of [...kept].sort((a, b) => b.words.length - a.words.length || a.year - b.year)) {
  const own = people.filter((p) => p.code === s.code && p.kind === s.kind && p.years.some((y) => Math.abs(y - s.year) <= 8));
  const known = own.find((p) => p.spellings.some((o) => o.name === s.name)) ?? own.find((p) => alike(s.words, p.spellings[0].words, s.kind));
  if (!known) people.push({ code: s.code, kind: s.kind, years: [s.year], spellings: [{ name: s.name, words: s.words, count: 1 }] });
  else {
    known.years.push(s.year);
    const spelling = known.spellings.find((o) => fold(o.name) === fold(s.name));
    if (spelling) spelling.count += 1;
    else known.spellings.push({ name: s.name, words: s.words, count: 1 });
  }
}
function spans(years) {
  const out = [];
  for (const year of [...years].sort((a, b) => a - b)) { const span = out.at(-1); if (span && year - span[1] <= 6) span[1] = year; else out.push([year, year]); }
  return out.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
function entry(p) {
  const full = p.spellings.filter((s) => s.words.length > 1).sort((a, b) => b.count - a.count);
  const single = p.spellings.filter((s) => s.words.length === 1 && !full.some((f) => f.words.includes(s.words[0]))).sort((a, b) => b.count - a.count);
  const twin = full.length ? hand.find((h) => h.code === p.code && h.kind === p.kind && h.words.some((w) => w.length > 1 && near(w.at(-1), full[0].words.at(-1)) && near(w[0], full[0].words[0])) && h.spans.some(([from, to]) => p.years.some((y) => y >= from - 3 && y <= to + 3))) : undefined;
  return `${[...(twin ? [twin.names[0]] : []), ...[...full, ...single].map((s) => s.name)].filter((n, i, all) => all.indexOf(n) === i).join(' / ')} ${spans(p.years)}`;
}
function lines(list) {
  const groups = new Map();
  for (const p of list) { const key = `${p.code} | ${p.kind}`; groups.set(key, [...(groups.get(key) ?? []), p]); }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, group]) => {
    const entries = group.sort((a, b) => Math.min(...a.years) - Math.min(...b.years)).map(entry);
    const chunks = [];
    for (const e of entries) { const chunk = chunks.at(-1); if (chunk && chunk.length < 12) chunk.push(e); else chunks.push([e]); }
    return chunks.map((chunk) => `${key} | ${chunk.join('; ')}`);
  });
}
const credit = 'From the tables of visits and travels of the Office of the Historian, U.S. Department of State (public domain). Made by scripts/leaders.mjs; do not edit. The form of the lines is told in leaders-europe.ts; the years are those in which the tables name a person.';
for (const p of people) if (!countryByCode(p.code)) throw new Error(`No country has the code "${p.code}" of ${p.spellings[0].name}.`);
const save = (file, name, what, list) => writeFileSync(new URL(file, data), `/** ${what} ${credit} */\nexport const ${name} = \`\n${lines(list).join('\n')}\n\`;\n`);
save(MADE[0], 'leadersSighted', 'Heads of state and government, and royals.', people.filter((p) => p.kind !== 'M'));
save(MADE[1], 'leadersMinisters', 'Ministers.', people.filter((p) => p.kind === 'M'));
console.log({ sightings: sightings.length, kept: kept.length, people: people.length, unread: [...unread] });
