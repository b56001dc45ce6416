import { fold } from '../../domain/text.js';
import { agencyByName, agencyKey } from '../../lexicon/agencies.js';
import { countryByCode, countryOf, demonyms } from '../../lexicon/countries.js';
import { findIssue } from '../../lexicon/issues.js';
import { officeKey } from '../../lexicon/offices.js';
import { placeByName } from '../../lexicon/places.js';
import type { NodeTypeName } from '../cards.js';

/** What a name may mean at one place of the schema. */
export type Meaning = Extract<NodeTypeName, 'Person' | 'Office' | 'Agency' | 'Country' | 'Place' | 'Issue' | 'Article'>;

/**
 * The ids that a name has in the lexicons: other languages, styles and short forms of what is called otherwise in the graph
 * ("Mexican foreign minister", "Palacio Nacional", "ICE"). Whether the graph has them is another matter.
 */
export function knownIds(name: string, meanings: readonly Meaning[]): string[] {
  return meanings.flatMap((meaning) => KNOWN[meaning]?.(name.trim()) ?? []);
}

const KNOWN: Partial<Record<Meaning, (name: string) => string[]>> = {
  Office: (name) => [officeKey({ name, country: null }).id],
  Agency: (name) => [...(agencyByName.get(fold(name)) ?? []).map(({ id }) => id), agencyKey(name, null)],
  Place: (name) => (placeByName.get(fold(name)) ?? []).map(({ id }) => id),
  Issue: (name) => {
    const issue = findIssue(name);
    return issue ? [`issue/${issue.id}`] : [];
  },
  Country: (name) => {
    const code = countryOf(name) ?? demonyms.get(fold(name)) ?? countryByCode(name)?.code ?? countryByCode(name.toUpperCase())?.code;
    return code === undefined ? [] : [`country/${code}`];
  },
};
