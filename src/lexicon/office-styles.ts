import { headOfGovernmentLines, officeStyleLines } from './data/office-styles.js';
import { fieldById } from './fields.js';
import { fieldAfterOf } from './ministry-styles.js';
import { fold, parts, tableRows } from './table.js';

const titles = new Map<string, string>();
const habits = new Map<string, string>();
/** `MX secretary of governance` → field: other titles of an office in a country */
const otherTitles = new Map<string, string>();
const governmentTitle = new Map<string, string>();
const governmentWords = new Map<string, Set<string>>();

for (const [cc = '', field = '', title = '', others] of tableRows(officeStyleLines)) {
  if (field === '*') habits.set(cc, title);
  else {
    titles.set(`${cc} ${field}`, title);
    for (const other of [title, ...parts(others)]) if (!otherTitles.has(`${cc} ${fold(other)}`)) otherTitles.set(`${cc} ${fold(other)}`, field);
  }
}
for (const [cc = '', title = '', others] of tableRows(headOfGovernmentLines)) {
  governmentTitle.set(cc, title);
  governmentWords.set(cc, new Set([title, ...parts(others)].map(fold)));
}

const plainTitle = (title: string): boolean => /^(?:Secretary|Minister|Cabinet Secretary) (?:of|for) /.test(title);

/** The title of the minister for a field, as the country has it: "Secretary of State", "Foreign Secretary", "Minister of Health". */
export function ministerTitle(country: string | null, field: string): string {
  const own = country ? titles.get(`${country} ${field}`) : undefined;
  if (own) return own;
  const habit = (country ? habits.get(country) : undefined) ?? 'Minister of …';
  const name = fieldById(field)?.name ?? field;
  return habit.replace('…', habit.startsWith('…') ? name : fieldAfterOf(name));
}

/** "Deputy" + the minister's title: "Deputy Secretary of State", "Deputy Minister of Foreign Affairs". */
export function gradedMinisterTitle(country: string | null, field: string, grade: string): string {
  const title = ministerTitle(country, field);
  if (/State/.test(grade)) return `${grade} for ${fieldById(field)?.name ?? field}`;
  return plainTitle(title) ? `${grade} ${title}` : `${grade} Minister of ${fieldAfterOf(fieldById(field)?.name ?? field)}`;
}

/** The field of a title that only this country knows ("Secretary of State", "Chancellor of the Exchequer"); null for the rest. */
export function fieldOfTitle(country: string | null, title: string): string | null {
  return otherTitles.get(`${country} ${fold(title)}`) ?? null;
}

/** Title of the head of government when the words mean one in the country, else null. */
export function headOfGovernmentTitle(country: string | null, words: string): string | null {
  const key = fold(words);
  const own = country ? governmentWords.get(country) : undefined;
  if (own) return own.has(key) || key === 'head of government' || key === 'prime minister' ? governmentTitle.get(country ?? '') ?? null : null;
  return ['prime minister', 'premier', 'head of government', 'chief of government', 'president of the council of ministers'].includes(key) ? 'Prime Minister' : null;
}

/** Titles that several countries use, though one of them stands in the lists. */
const SHARED = new Set(['foreign minister', 'foreign secretary', 'finance minister', 'interior minister', 'justice minister', 'defense minister', 'treasurer', 'attorney general', 'chancellor', 'health secretary',
  'finance secretary', 'housing secretary', 'vice chancellor and foreign minister', 'secretary of the interior', 'financial secretary', 'security minister', 'europe minister', 'middle east minister', 'war secretary',
  'prime minister', 'premier', 'chief executive', 'head of government', 'minister of state', 'president of the council', 'president of the council of ministers', 'president of the government']);
const countriesByTitle = new Map<string, Set<string>>();
for (const key of [...otherTitles.keys(), ...[...governmentWords].flatMap(([cc, all]) => [...all].filter((title) => `${cc} ${title}` !== 'VA secretary of state').map((title) => `${cc} ${title}`))]) {
  const title = key.slice(key.indexOf(' ') + 1);
  countriesByTitle.set(title, (countriesByTitle.get(title) ?? new Set()).add(key.slice(0, key.indexOf(' '))));
}

/** Countries that have a title of their own making: "Secretary of Homeland Security" → US, "Home Secretary" → GB; none for titles anybody may use. */
export function countriesOfTitle(title: string): string[] {
  const key = fold(title);
  return SHARED.has(key) || / minister (?:of|for) |^minister /.test(key) ? [] : [...(countriesByTitle.get(key) ?? [])];
}

/** The one country that has a title, null when none or several have it. */
export function soleCountryOf(title: string): string | null {
  const [country, ...more] = countriesOfTitle(title);
  return country !== undefined && !more.length ? country : null;
}
