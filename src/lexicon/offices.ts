import { agencyKey, findAgency, ministryFor } from './agencies.js';
import { capitals, countryByCode, countryNames } from './countries.js';
import { fieldOf } from './fields.js';
import { parseOffice, type ParsedOffice } from './office-parse.js';
import { leadingCountryOf, titleCase, trailingCountryOf, withoutStatus } from './office-names.js';
import { fieldOfTitle, gradedMinisterTitle, headOfGovernmentTitle, ministerTitle, soleCountryOf } from './office-styles.js';
import type { RoleKind } from './role-heads.js';
import { fold, slug } from './table.js';

export { fieldOf, fieldPhraseEnd, fields, isField, type Field } from './fields.js';
export { normaliseOfficeName } from './office-names.js';
export { roleHeadOf, roleHeads, ROLE_KINDS, type RoleHead, type RoleKind } from './role-heads.js';

export interface OfficeKey {
  /** `office/<cc or intl>/[<agency>/]<slug of the name>` */
  id: string;
  /** in the country's own style: "Secretary of Foreign Affairs" in Mexico, "Foreign Secretary" in Britain */
  name: string;
  country: string | null;
  singleSeat: boolean;
  field: string | null;
  kind: RoleKind;
  /** id of the ministry or body the office is in, where the name tells */
  agency: string | null;
}

const MINISTERIAL = new Set(['minister', 'secretary', 'secretary of state', 'vice minister', 'vice-minister', 'deputy minister', 'minister of state', 'minister delegate', 'minister-delegate', 'undersecretary',
  'under secretary', 'under-secretary', 'subsecretary', 'cabinet secretary', 'state secretary', 'commissar', 'treasurer']);
const JUNIOR: Record<string, string> = {
  'vice minister': 'Deputy', 'vice-minister': 'Deputy', 'deputy minister': 'Deputy',
  'minister of state': 'Minister of State', 'minister delegate': 'Minister of State', 'minister-delegate': 'Minister of State', 'state secretary': 'State Secretary',
};
/** In these, "foreign secretary" is the highest official of the ministry, not the minister. */
const OFFICIAL_SECRETARIES = new Set(['IN', 'PK', 'BD', 'LK', 'NP', 'MV', 'BT', 'MM']);
const CABINET_SECRETARIES = new Set(['US', 'MX', 'PH', 'GB', 'HN', 'HK', 'KE', 'AR', 'CH', 'LR', 'CA', 'IE', 'PR']);

function ministerKey(p: ParsedOffice, country: string | null, agencyField: string | null, key: string): Omit<OfficeKey, 'id'> | null {
  if (!MINISTERIAL.has(p.head.head) && !fieldOfTitle(country, key)) return null;
  const plain = withoutGrade(key, p.grade);
  let field = fieldOfTitle(country, plain);
  let junior = JUNIOR[p.head.head] ?? '';
  if (p.head.head === 'secretary of state') {
    if (!p.rest) field ??= country === 'US' ? 'foreign-affairs' : agencyField;
    else if (country !== 'GB' && country !== 'CA' && country !== null) junior = 'State Secretary';
  }
  const phrase = p.rest || p.modifier;
  field ??= p.head.head === 'secretary' && phrase === 'state' ? 'foreign-affairs' : fieldOf(phrase) ?? (phrase === '' ? agencyField : null);
  if (!field) return null;
  const under = /^(?:under|sub)/.test(p.head.head) ? 'Under' : '';
  if (under || (p.grade && !/^(?:deputy|vice|first deputy|principal deputy)$/.test(p.grade))) return null;
  if (p.head.head === 'secretary' && country !== null && OFFICIAL_SECRETARIES.has(country)) return null;
  if (p.head.head === 'secretary' && country !== null && !CABINET_SECRETARIES.has(country) && p.link !== 'of' && p.modifier === '') return null;
  const deputy = junior || (p.grade ? titleCase(p.grade.replace('vice', 'deputy')) : '');
  const name = deputy ? gradedMinisterTitle(country, field, deputy) : ministerTitle(country, field);
  return {
    name, country, field, kind: deputy ? 'DEPUTY_MINISTER' : 'MINISTER', singleSeat: !deputy || (deputy === 'Deputy' && country === 'US') || /^(?:First|Principal)/.test(deputy),
    agency: country && countryByCode(country) ? ministryFor(country, field).id : null,
  };
}

function withoutGrade(key: string, grade: string): string {
  return grade ? key.slice(grade.length).replace(/^[ -]/, '') : key;
}

/** An envoy's post at a country, a capital or a body: "ambassador in Ankara" → "Ambassador to Turkey". */
function post(p: ParsedOffice, where: string, country: string | null): OfficeKey {
  const at = fold(where).replace(/ and .*$/, '');
  const code = countryNames.get(fold(where)) ?? countryNames.get(at) ?? (p.link === 'in' ? capitals.get(at) : undefined);
  const body = code ? undefined : findAgency(where, null);
  const target = code ? `to ${countryByCode(code)?.name ?? code}` : body ? `to ${body.name === 'United Nations' ? 'the ' : ''}${body.name}` : `${p.link} ${titleCase(where)}`;
  const head = p.head.head === 'permanent representative' ? 'Ambassador' : /d'affaires/.test(p.head.head) ? "Chargé d'Affaires" : titleCase(p.head.head);
  const name = `${p.grade ? `${titleCase(p.grade)} ` : ''}${head} ${target}`;
  return { id: place({ country, name }), name, country, singleSeat: !p.grade && p.head.singleSeat, field: null, kind: p.head.kind, agency: null };
}

function place(id: { country: string | null; name: string; agency?: string | null }): string {
  const cc = id.country && (countryByCode(id.country) || /^[A-Z]{2,4}$/.test(id.country)) ? id.country.toLowerCase() : 'intl';
  const body = id.agency ? `${id.agency.split('/').pop() ?? ''}/` : '';
  return `office/${cc}/${body}${slug(id.name)}`;
}

/**
 * The one office behind its names in a country: "Foreign Minister", "Foreign Affairs Secretary" and "Secretary of Foreign Affairs" of Mexico are one.
 * Acting is a status, so an acting holder has the same office; a deputy has another. `agency` is the name of the body, where it is known.
 */
export function officeKey(office: { name: string; country: string | null; agency?: string | null }): OfficeKey {
  let words = withoutStatus(office.name.replace(/\s+/g, ' ').trim());
  let country = office.country;
  const lead = leadingCountryOf(words);
  if (lead && (country === null || lead.code === country)) ({ code: country, rest: words } = lead);
  words = withoutStatus(words);
  if (country === null) country = soleCountryOf(words);
  const trail = trailingCountryOf(words);
  if (trail && (country === null || trail.code === country)) ({ code: country, rest: words } = trail);
  const isBody = country !== null && !countryByCode(country);
  const agencyName = office.agency ?? (isBody ? country : null);
  const key = fold(words).replace(/^secretary of state for /, country === null || country === 'GB' ? 'secretary of ' : 'secretary of state for ');
  const p = parseOffice(key);
  if (!p) return free(words, country, agencyName, 'OTHER', false);

  const government = headOfGovernmentTitle(country, withoutGrade(key, p.grade));
  if (government && !isBody) {
    const name = p.grade ? `${titleCase(p.grade.replace('vice', 'deputy'))} ${government === 'Chancellor' || government === 'Premier' || government === 'Taoiseach' ? (government === 'Chancellor' ? 'Chancellor' : 'Prime Minister') : government}` : government;
    return { id: place({ country, name }), name, country, singleSeat: !p.grade || /^first/.test(p.grade), field: null, kind: p.grade ? 'MINISTER' : 'HEAD_OF_GOVERNMENT', agency: null };
  }
  const body = agencyName ? findAgency(agencyName, country) : undefined;
  const minister = isBody ? null : ministerKey(p, country, body?.kind === 'MINISTRY' ? body.field : null, key);
  if (minister) return { id: place({ country, name: minister.name }), ...minister };
  if (p.head.kind === 'AMBASSADOR' && p.rest) return post(p, p.rest, country);
  return scoped(p, words, country, agencyName);
}

/** Heads whose scope is what matters: the director of a body, the mayor of a town, the governor of a state. */
function scoped(p: ParsedOffice, words: string, country: string | null, agencyName: string | null): OfficeKey {
  if (!agencyName && !p.grade) {
    const named = p.rest ? findAgency(p.rest, country) : p.modifier ? findAgency(p.modifier, country) : undefined;
    if (named && p.head.kind === 'AMBASSADOR') return post(p, named.name, country);
    if (named) return free(titleCase(p.head.head), country ?? named.country, named.name, p.head.kind === 'HEAD_OF_STATE' ? 'OTHER' : p.head.kind, p.head.singleSeat);
    // "Texas Governor" is the Governor of Texas
    if (p.head.kind === 'LOCAL' && p.modifier && !p.rest) return free(`${titleCase(p.head.head)} of ${titleCase(p.modifier)}`, country, null, 'LOCAL', p.head.singleSeat);
  }
  const scopedWords = p.rest !== '' || p.modifier !== '';
  const alone = p.head.alone || ['HEAD_OF_STATE', 'ROYAL', 'HEAD_OF_GOVERNMENT', 'CLERGY'].includes(p.head.kind);
  const single = p.head.singleSeat && (alone || scopedWords || agencyName !== null) && (!p.grade || p.grade === 'vice' || p.grade.startsWith('first') || p.grade === 'chief' || p.rest !== '');
  return free(words, country, scopedWords && p.rest !== '' ? null : agencyName, p.head.kind, single);
}

function free(words: string, country: string | null, agencyName: string | null, kind: RoleKind, singleSeat: boolean): OfficeKey {
  const name = titleCase(fold(words) === words ? words : words.replace(/\s+/g, ' '));
  const agency = agencyName ? agencyKey(agencyName, country) : null;
  return { id: place({ country, name: name.replace(/&/g, 'and'), agency }), name, country, singleSeat, field: null, kind, agency };
}

/** The ministry behind the name of a minister's office, its country found when only one country has that title; null for other offices. */
export function ministryOf(officeName: string, country: string | null): { name: string; country: string; acronym: string | null; id: string } | null {
  const at = country ?? leadingCountryOf(officeName)?.code ?? soleCountryOf(officeName);
  if (!at || !countryByCode(at)) return null;
  const office = officeKey({ name: officeName, country: at });
  if (!office.field) return null;
  const { name, id, acronym } = ministryFor(at, office.field);
  return { name, country: at, acronym, id };
}
