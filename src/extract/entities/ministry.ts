import { ministryFor } from '../../lexicon/agencies.js';
import { officeKey } from '../../lexicon/offices.js';
import type { Agency } from './entity.js';
import type { Registry } from './registry.js';

/** The ministry that an office with a field is in, when its country is known. */
export function ministry(name: string, country: string | null, registry: Registry): Agency | null {
  if (!country) return null;
  const { field, agency } = officeKey({ name, country });
  if (!field || !agency) return null;
  const found = ministryFor(country, field);
  return registry.agency(found.name, country, found.acronym);
}
