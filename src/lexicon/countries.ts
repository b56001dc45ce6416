import { countryLines } from './data/countries.js';
import { formerCountryLines } from './data/former-countries.js';
import { fold, parts, pushTo, tableRows } from './table.js';

export interface Country {
  /** ISO 3166-1 alpha-2, 3166-3 for former ones, `x-…` where there is none */
  code: string;
  /** plain English: "United States", "South Korea" */
  name: string;
  /** official, own-language, former and short names, abbreviations; without the plain name */
  names: string[];
  /** adjectives and nouns, singular and plural */
  demonyms: string[];
  capital: string[];
  territory: boolean;
  /** years of a former state */
  from?: number;
  to?: number;
  /** the state of today that came after a former one */
  successor?: string;
}

const INVARIANT = /(?:ese|[^m]ish|ch|sh|ss|s|x|é|ic|Manx|Papal|Vatican|Thai|Lao|Ni-Vanuatu|I-Kiribati|Motswana|Batswana|Basotho|Mosotho|Malagasy|Kyrgyz|Philippine|Burkinabe|New Zealand|Åland|Ålandish|Greek Cypriot)$/;

/** Adjective or noun → with its plural as a noun where it has one: Mexican → Mexicans, Dutchman → Dutchmen. */
function withPlural(demonym: string): string[] {
  if (/[a-z]man$/.test(demonym) && /(English|French|Dutch|Irish|Scots|Manx)(wo)?man$/.test(demonym)) return [demonym, demonym.replace(/man$/, 'men')];
  if (demonym === 'Thai' || demonym === 'Lao') return [demonym, `${demonym}s`];
  return INVARIANT.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

function load(): Country[] {
  const list: Country[] = [];
  for (const [code = '', name = '', names, demonyms, capital, territory] of tableRows(countryLines)) {
    list.push({ code, name, names: parts(names), demonyms: parts(demonyms).flatMap(withPlural), capital: parts(capital), territory: territory === 'T' });
  }
  for (const [code = '', name = '', names, demonyms, capital, years, successor] of tableRows(formerCountryLines)) {
    const [from, to] = (years ?? '').split('-').map(Number);
    list.push({ code, name, names: parts(names), demonyms: parts(demonyms).flatMap(withPlural), capital: parts(capital), territory: false, from, to, successor });
  }
  return list;
}

/** Every country and territory of today, then the states that are no more. */
export const countries: readonly Country[] = load();

const byCode = new Map(countries.map((c) => [c.code, c]));

/** The country of a code, undefined when there is none. */
export function countryByCode(code: string): Country | undefined {
  return byCode.get(code);
}

/** Folded name, with and without "the", → code. */
export const countryNames = new Map<string, string>();
/** Folded adjective or noun → code. */
export const demonyms = new Map<string, string>();
/** Folded capital → code: the metonym of a government as well as a city. Those that bear their country's name, or a queen's, are left out. */
export const capitals = new Map<string, string>();
const allByName = new Map<string, string[]>();

for (const country of countries) {
  for (const name of [country.name, ...country.names]) {
    const key = fold(name);
    for (const k of key.startsWith('the ') ? [key, key.slice(4)] : [key, `the ${key}`]) {
      if (!countryNames.has(k)) countryNames.set(k, country.code);
      pushTo(allByName, k, country.code);
    }
  }
  for (const demonym of country.demonyms) {
    const key = fold(demonym);
    if (!demonyms.has(key)) demonyms.set(key, country.code);
    pushTo(allByName, key, country.code);
  }
}
for (const country of countries) {
  if (country.to || country.territory) continue;
  for (const capital of country.capital.map(fold)) if (!capitals.has(capital) && !countryNames.has(capital) && capital !== 'victoria') capitals.set(capital, country.code);
}
// Who says these alone means the second of the table.
countryNames.set('congo', 'CG');
demonyms.set('congolese', 'CD');
demonyms.set('dominican', 'DO');
demonyms.set('dominicans', 'DO');

/** Names and demonyms that several countries bear: folded → codes. */
export const ambiguousCountryNames: ReadonlyMap<string, readonly string[]> = new Map([...allByName].filter(([, codes]) => codes.length > 1));

/** Country names that are also the names of people, of other places or plain words when alone: read as a country only with support. */
export const nameLikeCountryNames: ReadonlySet<string> = new Set(['chad', 'jordan', 'georgia', 'israel', 'jersey', 'america', 'england', 'holland', 'ireland', 'france', 'wales', 'scotland', 'kenya', 'cuba', 'china', 'brazil', 'india', 'malta', 'montserrat', 'dominica', 'salvador', 'trinidad', 'antigua', 'reunion', 'cyprus', 'saint martin', 'st. martin', 'saint helena', 'st. helena', 'saint vincent', 'st. vincent', 'saint kitts', 'mann', 'persia', 'eire', 'bharat', 'the states', 'states']);

const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;

/** The code of a country name or abbreviation as it is written: "US" is one, "us" is none. Reads "Korea, South" and "Siam (Thailand)" too. */
export function countryOf(written: string): string | undefined {
  const code = countryNames.get(fold(written)) ?? turned(written);
  if (!code) return undefined;
  const own = byCode.get(code);
  const acronym = own?.names.some((name) => ACRONYM.test(name) && fold(name) === fold(written)) ?? false;
  return acronym && !/\p{Lu}/u.test(written) ? undefined : code;
}

/** Names as lists and catalogues turn them: "Congo, Republic of", "Burma (Myanmar)". */
function turned(written: string): string | undefined {
  const comma = /^([^,]+), (.+)$/.exec(written);
  if (comma) return countryNames.get(fold(`${comma[2] ?? ''} ${comma[1] ?? ''}`));
  const bracket = /^(.+?) \((.+)\)$/.exec(written);
  return bracket ? countryNames.get(fold(bracket[1] ?? '')) ?? countryNames.get(fold(bracket[2] ?? '')) : undefined;
}
