import { countryByCode } from '../../lexicon/countries.js';
import { sha256 } from '../../domain/text.js';

/** An entity of FollowTheMoney: every property is a list of texts. */
export interface Entity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** What may be in an id there; ours has slashes, and letters of any script. */
const PLAIN = /^[a-z]+(?:\/[A-Za-z0-9-]*[A-Za-z0-9])+$/;

/** An id of ours as FollowTheMoney takes it: `person/x-mx` → `person.x-mx`; by its hash when it has other letters. */
export function entityId(id: string): string {
  return PLAIN.test(id) && id.length < 200 ? id.replaceAll('/', '.') : `${id.slice(0, id.indexOf('/'))}.${sha256(id).slice(0, 24)}`;
}

/** An entity of what is known: nothing that is null, nothing twice, and no property without a value. */
export function entity(schema: string, id: string, properties: Record<string, readonly (string | null | undefined)[]>): Entity {
  const known = Object.entries(properties).map(([name, values]): [string, string[]] => [name, [...new Set(values.filter((v): v is string => Boolean(v)))]]);
  return { id, schema, properties: Object.fromEntries(known.filter(([, values]) => values.length)) };
}

/** A country's code as it is written there; nothing for a body, and for a state that has no code. */
export function countryCode(country: string | null): string | null {
  return country !== null && !country.startsWith('x-') && countryByCode(country) ? country.toLowerCase() : null;
}

/** Addresses that are no web address have no place in `sourceUrl`. */
export const webAddress = (url: string | null): string | null => (url !== null && /^https?:\/\//.test(url) ? url : null);
