import { unitedStatesAgencies } from './united-states.js';
import { americasAgencies } from './americas.js';
import { unitedNationsAgencies } from './united-nations.js';

/** All tables of agencies: `country or INTL | name | acronyms | other names | kind | field | part=, top=, as= (descriptions, by commas), from=, to=, next=`. */
export const agencyLines = [unitedStatesAgencies, americasAgencies, unitedNationsAgencies].join('\n');
