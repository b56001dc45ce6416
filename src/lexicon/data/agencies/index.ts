import { americasAgencies } from './americas.js';
import { centralBanks } from './central-banks.js';
import { governmentBodies } from './governments.js';
import { groups } from './groups.js';
import { intelligenceServices } from './intelligence.js';
import { internationalOrganizations } from './international.js';
import { ministries } from './ministries.js';
import { parliaments } from './parliaments.js';
import { parties } from './parties.js';
import { unitedNationsAgencies } from './united-nations.js';
import { unitedStatesAgencies } from './united-states.js';

/**
 * All tables of agencies. The main form is `country or INTL | name | acronyms | other names | kind | field | more`, where more is any of
 * `part=` (name of the body it belongs to), `top=` (top body of an international one), `as=` (descriptions, by commas), `from=`, `to=`, `next=`.
 * Tables of one kind leave the kind out: `country | name | acronyms | other names [| field]`.
 */
export const agencyTables: readonly { lines: string; kind?: string; field?: string }[] = [
  { lines: unitedStatesAgencies }, { lines: unitedNationsAgencies }, { lines: internationalOrganizations }, { lines: americasAgencies },
  { lines: ministries, kind: 'MINISTRY' }, { lines: governmentBodies },
  { lines: parliaments, kind: 'LEGISLATURE' }, { lines: centralBanks, kind: 'CENTRAL_BANK', field: 'finance' }, { lines: intelligenceServices, kind: 'INTELLIGENCE', field: 'intelligence' },
  { lines: parties, kind: 'PARTY' }, { lines: groups, kind: 'GROUP' },
];
