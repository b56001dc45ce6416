import { agencies, agencyByDescription, agencyByName, agencyId, listedMinistry, type AgencyEntry } from './agency-table.js';
import { countryByCode, countryNames, demonyms } from './countries.js';
import { fieldById, fieldOf } from './fields.js';
import { genericMinistryName, ministryWord } from './ministry-styles.js';
import { fold, pushTo } from './table.js';

export * from './agency-table.js';

/** Spellings that are one in the names of bodies: immigration and migration, defence and defense, `&` and `and`. */
function loose(name: string): string {
  return fold(name).replace(/^the /, '').replace(/&/g, 'and').replace(/\bimmigration\b/g, 'migration').replace(/\bdefence\b/g, 'defense').replace(/\blabour\b/g, 'labor').replace(/\bcentre\b/g, 'center')
    .replace(/\bprogramme\b/g, 'program').replace(/([a-z])isation\b/g, '$1ization').replace(/[.,]/g, '').replace(/\bfor\b/g, 'of').replace(/\bof the\b/g, 'of').trim();
}

let looseNames: Map<string, AgencyEntry[]> | undefined;

/** Made when it is first asked for: most programs that read names never need it. */
function byLooseName(key: string): AgencyEntry[] | undefined {
  if (!looseNames) {
    looseNames = new Map();
    for (const agency of agencies) for (const name of [agency.name, ...agency.names]) pushTo(looseNames, loose(name), agency);
  }
  return looseNames.get(key);
}

/** The ministry of a country for a field: its own ("Department of State"), else the one made by the country's habit ("Ministry of Health"). */
export function ministryFor(country: string, field: string): { name: string; id: string; acronym: string | null } {
  const own = listedMinistry(country, field);
  if (own) return { name: own.name, id: own.id, acronym: own.acronyms[0] ?? null };
  const name = genericMinistryName(country, fieldById(field)?.name ?? field);
  return { name, id: agencyId(country, name), acronym: null };
}

/** Countries by every way they stand before an agency: "Mexico's", "Mexican", "U.S.". */
function leadingCountry(name: string): { code: string; rest: string } | null {
  const words = name.split(' ');
  for (let n = Math.min(4, words.length - 1); n > 0; n--) {
    const head = fold(words.slice(0, n).join(' ')).replace(/'s?$/, '');
    const code = countryNames.get(head) ?? demonyms.get(head);
    if (code) return { code, rest: words.slice(n).join(' ') };
  }
  return null;
}

function trailingCountry(name: string): { code: string; rest: string } | null {
  const match = /^(.+?),? (?:of|in) ((?:the )?[^,]+)$/i.exec(name);
  const code = match ? countryNames.get(fold(match[2] ?? '')) : undefined;
  return match && code ? { code, rest: match[1] ?? '' } : null;
}

/** Which of several that bear a name is meant: the country's, else the only one, the international one, or that of the United States; null when nothing tells. */
export function pickAgency(found: readonly AgencyEntry[], country: string | null): AgencyEntry | undefined {
  const known = country !== null && countryByCode(country) !== undefined;
  const own = found.find((a) => (known ? a.country === country : country !== null && a.topBody === country));
  if (own) return own;
  const international = found.find((a) => a.country === null);
  if (known) return found.length === 1 ? international : undefined;
  return found.length === 1 ? found[0] : international ?? found.find((a) => a.country === 'US');
}

function inLists(name: string, country: string | null): AgencyEntry | undefined {
  return pickAgency(agencyByName.get(fold(name)) ?? byLooseName(loose(name)) ?? (country ? agencyByDescription.get(fold(name)) : undefined) ?? [], country);
}

/** The agency of the lists that a name means in a country (null: not known); "U.S. ", "Mexico's " and "… of Mexico" are read off it. */
export function findAgency(name: string, country: string | null): AgencyEntry | undefined {
  const plain = name.trim().replace(/^the /i, '');
  const whole = inLists(plain, country);
  if (whole) return whole;
  for (const cut of [leadingCountry(plain), trailingCountry(plain)]) {
    if (!cut || (country !== null && countryByCode(country) && cut.code !== country)) continue;
    const found = inLists(cut.rest, cut.code);
    if (found && (found.country === cut.code || found.country === null)) return found;
  }
  return undefined;
}

const MINISTRY_OF = /^(?:federal |union |royal )?(ministry|department|secretariat|min\.|dept\.) (?:of|for) (.+)$/;
const FIELD_MINISTRY = /^(?:federal |union |royal )?(.+?) (ministry|department|secretariat|office)$/;

/** The field of a ministry's name: "Foreign Ministry", "Department of Health"; null when it is none. */
export function ministryField(name: string): string | null {
  const key = fold(name).replace(/^the /, '');
  const of = MINISTRY_OF.exec(key);
  if (of) return fieldOf(of[2] ?? '');
  const field = FIELD_MINISTRY.exec(key);
  if (!field || (field[2] === 'office' && !['foreign', 'home', 'war', 'colonial'].includes(field[1] ?? ''))) return null;
  return fieldOf(field[1] ?? '');
}

/** Id of the agency a name found in a text means: of the lists, else a ministry by its field, else by the name itself. */
export function agencyKey(name: string, country: string | null): string {
  const known = country !== null && countryByCode(country) !== undefined;
  const found = findAgency(name, country);
  if (found) return found.id;
  const plain = name.trim().replace(/^the /i, '');
  const cut = leadingCountry(plain) ?? trailingCountry(plain);
  const own = known ? country : cut?.code ?? null;
  const rest = cut && cut.code === own ? cut.rest : plain;
  const field = own ? ministryField(rest) : null;
  if (own && field && ministryWord(own, rest)) return ministryFor(own, field).id;
  return agencyId(own, rest);
}

