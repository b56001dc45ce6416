import { agencies, agencyKey, findAgency, type AgencyEntry } from './agencies.js';
import { capitals, countryByCode, countryNames } from './countries.js';
import { topTitle } from './office-aliases.js';
import { titleCase } from './office-names.js';
import type { ParsedOffice } from './office-parse.js';
import type { RoleKind } from './role-heads.js';
import { fold, slug } from './table.js';

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

/** An envoy's post at a country, a capital or a body: "ambassador in Ankara" → "Ambassador to Turkey". */
export function post(p: ParsedOffice, where: string, country: string | null): OfficeKey {
  const at = fold(where).replace(/ and .*$/, '');
  const code = countryNames.get(fold(where)) ?? countryNames.get(at) ?? (p.link === 'in' ? capitals.get(at) : undefined);
  const body = code ? undefined : findAgency(where, null);
  const target = code ? `to ${countryByCode(code)?.name ?? code}` : body ? `to ${body.name === 'United Nations' ? 'the ' : ''}${body.name}` : `${p.link} ${titleCase(where)}`;
  const head = p.head.head === 'permanent representative' ? 'Ambassador' : /d'affaires/.test(p.head.head) ? "Chargé d'Affaires" : titleCase(p.head.head);
  const name = `${p.grade ? `${titleCase(p.grade)} ` : ''}${head} ${target}`;
  return { id: officeId({ country, name }), name, country, singleSeat: !p.grade && p.head.singleSeat, field: null, kind: p.head.kind, agency: null };
}

/** `office/<cc or intl>/[<agency>/]<slug>`: spellings of one title share it. */
export function officeId(id: { country: string | null; name: string; agency?: string | null }): string {
  const cc = id.country && (countryByCode(id.country) || /^[A-Z]{2,4}$/.test(id.country)) ? id.country.toLowerCase() : 'intl';
  const body = id.agency ? `${id.agency.split('/').pop() ?? ''}/` : '';
  return `office/${cc}/${body}${slug(id.name.replace(/\bAdvisor\b/i, 'Adviser').replace(/\bCouncillor\b/i, 'Councilor').replace(/\bCounsellor\b/i, 'Counselor').replace(/\bSecretary General\b/i, 'Secretary-General'))}`;
}

const OF_A_PROVINCE = new Set(['premier', 'first minister', 'chief minister']);

/** Heads whose scope is what matters: the director of a body, the mayor of a town, the governor of a state. */
export function scoped(p: ParsedOffice, words: string, country: string | null, agencyName: string | null): OfficeKey {
  const named = agencyName ? findAgency(agencyName, country) : p.grade ? undefined : bodyNamed(p, country);
  if (named && !agencyName && p.head.kind === 'AMBASSADOR') return post(p, named.name, country);
  if (named && (!agencyName || (!p.rest && !p.modifier && !p.grade))) {
    const kind = p.head.kind === 'HEAD_OF_STATE' || p.head.kind === 'LOCAL' ? 'OTHER' : p.head.kind;
    return free(topTitle(named, p.head.head) ?? (p.rest || p.modifier ? titleCase(p.head.head) : words), country ?? named.country, named.name, kind, p.head.singleSeat);
  }
  // "Texas Governor" is the Governor of Texas
  if (!agencyName && !p.grade && p.modifier && !p.rest && (p.head.kind === 'LOCAL' || OF_A_PROVINCE.has(p.head.head))) return free(`${titleCase(p.head.head)} of ${titleCase(p.modifier)}`, country, null, 'LOCAL', p.head.singleSeat);
  const scopedWords = p.rest !== '' || p.modifier !== '';
  const alone = p.head.alone || ['HEAD_OF_STATE', 'ROYAL', 'HEAD_OF_GOVERNMENT', 'CLERGY'].includes(p.head.kind);
  const single = p.head.singleSeat && (alone || scopedWords || agencyName !== null) && (!p.grade || p.grade === 'vice' || p.grade.startsWith('first') || p.grade === 'chief' || p.rest !== '');
  return free(words, country, scopedWords && p.rest !== '' ? null : agencyName, p.head.kind, single);
}

/** The body a title names: "CIA Director", "Director of the CIA", "Central Bank Governor", "Parliament Speaker". */
function bodyNamed(p: ParsedOffice, country: string | null): AgencyEntry | undefined {
  const words = p.rest || p.modifier;
  if (!words) return undefined;
  const kind = /^(?:central|national|state) bank$/.test(words) ? 'CENTRAL_BANK' : p.head.head === 'speaker' && /^(?:parliament|the parliament|house|assembly|national assembly|lower house)$/.test(words) ? 'LEGISLATURE' : null;
  return findAgency(words, country) ?? (kind && country ? agencies.find((a) => a.kind === kind && a.country === country && !a.partOf) : undefined);
}

/** An office named by its own words, in a country and a body. */
export function free(words: string, country: string | null, agencyName: string | null, kind: RoleKind, singleSeat: boolean): OfficeKey {
  const name = titleCase(fold(words) === words ? words : words.replace(/\s+/g, ' '));
  const agency = agencyName ? agencyKey(agencyName, country) : null;
  return { id: officeId({ country, name: name.replace(/&/g, 'and'), agency }), name, country, singleSeat, field: null, kind, agency };
}
