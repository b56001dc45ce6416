import type { FactNode } from '../../domain/facts.js';
import { agencyById, agencyKey, ministryField, ministryFor, type AgencyEntry } from '../../lexicon/agencies.js';
import { countryByCode } from '../../lexicon/countries.js';

type AgencyNode = Extract<FactNode, { type: 'AGENCY' }>;

/** The node of an agency that a text names. */
export function agencyNode(name: string, country: string | null, acronym: string | null): AgencyNode {
  const id = agencyKey(name, country);
  const entry = agencyById(id);
  if (entry) return fromEntry(entry);
  const own = countryOfId(id);
  const field = own === null ? null : ministryField(name);
  const ministry = own !== null && field !== null ? ministryFor(own, field) : null;
  if (ministry?.id === id) return { type: 'AGENCY', id, name: ministry.name, acronym: ministry.acronym, country: own, partOf: null };
  return { type: 'AGENCY', id, name: name.replace(/^the /i, ''), acronym, country: own, partOf: null };
}

/** The node of an agency that another node leans on by id. */
export function knownAgency(id: string, country: string | null): AgencyNode {
  const entry = agencyById(id);
  if (entry) return fromEntry(entry);
  const words = id.split('/').at(-1)!.split('-').map((w) => (SMALL.has(w) ? w : w.charAt(0).toUpperCase() + w.slice(1))).join(' ');
  const named = country === null ? null : agencyNode(words, country, null);
  return named?.id === id ? named : { type: 'AGENCY', id, name: words, acronym: null, country: countryOfId(id), partOf: null };
}

const SMALL = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to', 'de', 'la']);

function fromEntry(entry: AgencyEntry): AgencyNode {
  return { type: 'AGENCY', id: entry.id, name: entry.name, acronym: entry.acronyms[0] ?? null, country: entry.country ?? entry.topBody, partOf: entry.partOf };
}

/** `agency/mx/…` → MX; null for international bodies. */
function countryOfId(id: string): string | null {
  const cc = id.split('/')[1] ?? '';
  const code = cc.startsWith('x-') ? cc : cc.toUpperCase();
  return countryByCode(code) ? code : null;
}
