import { findAgency, ministryFor, type AgencyEntry } from './agencies.js';
import { countryByCode } from './countries.js';
import { fieldOf } from './fields.js';
import { parseOffice, type ParsedOffice } from './office-parse.js';
import { free, officeId, post, scoped, type OfficeKey } from './office-scope.js';
import { officeAlias } from './office-aliases.js';
import { leadingCountryOf, titleCase, trailingCountryOf, withoutStatus } from './office-names.js';
import { fieldOfTitle, gradedMinisterTitle, headOfGovernmentTitle, ministerTitle, soleCountryOf } from './office-styles.js';
import { fold } from './table.js';

export { fieldOf, fieldPhraseEnd, fields, isField, type Field } from './fields.js';
export { normaliseOfficeName } from './office-names.js';
export { roleHeadOf, roleHeads, ROLE_KINDS, type RoleHead, type RoleKind } from './role-heads.js';

export type { OfficeKey } from './office-scope.js';

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

/** "EU foreign policy chief", "NATO Secretary-General": the international body that stands first. */
function leadingBody(words: string): { body: AgencyEntry; rest: string } | null {
  const list = words.split(' ');
  for (let n = Math.min(5, list.length - 1); n > 0; n--) {
    const body = findAgency(list.slice(0, n).join(' ').replace(/['’]s?$/, ''), null);
    if (body && body.country === null) return { body, rest: list.slice(n).join(' ') };
  }
  return null;
}

const VICE_PREMIERS = new Set(['CN', 'KP', 'TW', 'SUHH']);

/** "Deputy Prime Minister and Minister of Finance" → the office that tells more: a head of state or of government, else a minister for a field, else the first. */
function weightier(words: string): string {
  const each = words.split(/ and (?:the )?/i);
  if (each.length < 2) return words;
  for (let at = 1; at < each.length; at++) {
    const [first, second] = [each.slice(0, at).join(' and '), each.slice(at).join(' and ')];
    const [p, q] = [parseOffice(first), parseOffice(second)];
    if (!p || !q) continue;
    const chief = [p, q].findIndex((x) => !x.grade && !x.head.head.startsWith('vice') && (x.head.kind === 'HEAD_OF_STATE' || x.head.kind === 'HEAD_OF_GOVERNMENT'));
    const minister = [p, q].findIndex((x) => !x.grade && MINISTERIAL.has(x.head.head) && fieldOf(x.rest || x.modifier) !== null);
    return weightier([first, second][Math.max(0, chief >= 0 ? chief : minister)] ?? words);
  }
  return words;
}

function governmentKey(p: ParsedOffice, title: string, country: string | null): OfficeKey {
  const name = p.grade ? `${titleCase(p.grade.replace('vice', 'deputy'))} ${title === 'Chancellor' ? 'Chancellor' : 'Prime Minister'}` : title;
  return { id: officeId({ country, name }), name, country, singleSeat: !p.grade || /^first/.test(p.grade), field: null, kind: p.grade ? 'MINISTER' : 'HEAD_OF_GOVERNMENT', agency: null };
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
  const led = country === null ? leadingBody(words) : null;
  if (led) [country, words] = [led.body.topBody, led.rest];
  const isBody = country !== null && !countryByCode(country);
  const agencyName = office.agency ?? led?.body.name ?? (isBody ? country : null);
  const scope = isBody ? country : office.agency && !country ? office.agency : country;
  words = officeAlias(scope, weightier(words)) ?? weightier(words);
  const key = fold(words).replace(/^secretary of state for /, country === null || country === 'GB' ? 'secretary of ' : 'secretary of state for ')
    .replace(/^(parliament|house) speaker$/, 'speaker of $1').replace(/^vice[- ]premier$/, VICE_PREMIERS.has(country ?? '') ? 'vice premier' : 'deputy prime minister');
  const p = parseOffice(key);
  if (!p) return free(words, country, agencyName, 'OTHER', false);
  if (p.head.head === 'pope') return { id: 'office/va/pope', name: 'Pope', country: 'VA', singleSeat: true, field: null, kind: 'CLERGY', agency: null };

  const government = headOfGovernmentTitle(country, withoutGrade(key, p.grade));
  if (government && !isBody) return governmentKey(p, government, country);
  const body = agencyName ? findAgency(agencyName, country) : undefined;
  const minister = isBody ? null : ministerKey(p, country, body?.kind === 'MINISTRY' ? body.field : null, key);
  if (minister) return { id: officeId({ country, name: minister.name }), ...minister };
  if (p.head.kind === 'AMBASSADOR' && p.rest) return post(p, p.rest, country);
  return scoped(p, words, country, agencyName);
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
