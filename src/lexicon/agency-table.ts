import { agencyTables } from './data/agencies/index.js';
import { fold, parts, pushTo, slug, tableRows } from './table.js';

export const AGENCY_KINDS = ['MINISTRY', 'AGENCY', 'EXECUTIVE_OFFICE', 'LEGISLATURE', 'COURT', 'ARMED_FORCES', 'INTELLIGENCE', 'POLICE', 'CENTRAL_BANK', 'EMBASSY', 'INTERNATIONAL', 'PARTY', 'GROUP',
  'COMPANY', 'UNIVERSITY', 'NGO', 'CHURCH'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

export interface AgencyEntry {
  /** `agency/<cc or intl>/<slug of the name>` */
  id: string;
  name: string;
  /** without full stops: "DHS" */
  acronyms: string[];
  /** other names: own language, translations, short and former ones */
  names: string[];
  /** what it is called by description, good only with its country said: "international development agency" */
  descriptions: string[];
  country: string | null;
  /** "United Nations" for its bodies; an organization of its own is its own top body */
  topBody: string | null;
  field: string | null;
  kind: AgencyKind;
  /** id of the body it belongs to */
  partOf: string | null;
  from?: number;
  to?: number;
  /** id of what came after it */
  successor?: string;
}

const scope = (country: string | null): string => (country ?? 'intl').toLowerCase();
/** `agency/mx/…`, `agency/intl/…`. */
export const agencyId = (country: string | null, name: string): string => `agency/${scope(country)}/${slug(name)}`;

function load(): AgencyEntry[] {
  return agencyTables.flatMap(({ lines, kind, field }) => tableRows(lines).map(([cc = '', name = '', acronyms, names, ...rest]) => {
    return kind ? entry([cc, name, acronyms, names, kind, field ?? rest[0], undefined]) : entry([cc, name, acronyms, names, ...rest]);
  }));
}

function entry([cc = '', name = '', acronyms, names, kind, field, extra]: (string | undefined)[]): AgencyEntry {
  const country = cc === 'INTL' ? null : cc;
  const more = new Map(parts(extra).map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const));
  const ref = (key: string): string | undefined => (more.has(key) ? agencyId(country, more.get(key) ?? '') : undefined);
  return {
    id: agencyId(country, name), name, acronyms: parts(acronyms), names: parts(names), descriptions: (more.get('as') ?? '').split(',').map((d) => d.trim()).filter(Boolean), country,
    topBody: country === null ? more.get('top') ?? name : null, field: field || null, kind: AGENCY_KINDS.find((known) => known === kind) ?? 'AGENCY', partOf: ref('part') ?? (country === null && more.has('top') ? agencyId(null, more.get('top') ?? '') : null),
    ...(more.has('from') ? { from: Number(more.get('from')) } : {}), ...(more.has('to') ? { to: Number(more.get('to')) } : {}), ...(more.has('next') ? { successor: ref('next') } : {}),
  };
}

/** Ministries, agencies, parliaments, courts, forces, parties, groups and international bodies. */
export const agencies: readonly AgencyEntry[] = load();

const byId = new Map(agencies.map((agency) => [agency.id, agency]));

/** The agency of an id, undefined for one that is in no list. */
export function agencyById(id: string): AgencyEntry | undefined {
  return byId.get(id);
}

/** Folded name or acronym → agencies that bear it; the one to prefer without more context stands first. */
export const agencyByName = new Map<string, AgencyEntry[]>();
/** Folded description → agencies; use it only with the country. */
export const agencyByDescription = new Map<string, AgencyEntry[]>();
const ministries = new Map<string, AgencyEntry>();

for (const agency of agencies) {
  for (const name of [agency.name, ...agency.names, ...agency.acronyms]) {
    pushTo(agencyByName, fold(name), agency);
  }
  for (const description of agency.descriptions) pushTo(agencyByDescription, fold(description), agency);
  const seat = `${agency.country} ${agency.field}`;
  if (agency.kind === 'MINISTRY' && agency.country && agency.field && !agency.to && !ministries.has(seat)) ministries.set(seat, agency);
}

/** The ministry a country lists for a field, undefined when its name is only made by habit. */
export function listedMinistry(country: string, field: string): AgencyEntry | undefined {
  return ministries.get(`${country} ${field}`);
}
