import { agencyKey } from '../../lexicon/agencies.js';
import { officeKey } from '../../lexicon/offices.js';
import { fold } from '../../domain/text.js';
import { countryLabel } from '../spans/gazetteer.js';
import type { Agency, Country, Entity, Mention, Office, Person, Place } from './entity.js';

/** The entities of one article, each once, in order of first mention. */
export class Registry {
  readonly people: Person[] = [];
  private readonly byKey = new Map<string, Entity>();

  addPerson(person: Person): void {
    this.people.push(person);
  }

  /** The office of a name in a country; one whose country is not known yet is nobody else's. */
  office(name: string, country: string | null, head: string, role: string, agency: Agency | null): Office {
    if (!country) return { type: 'OFFICE', key: '', name, country, head, role, agency, gender: null, mentions: [] };
    const key = officeKey({ name, country, agency: agency?.name ?? null }).id;
    return this.once(`OFFICE ${key} ${agency ? fold(agency.name) : ''}`, () => ({ type: 'OFFICE', key, name, country, head, role, agency, gender: null, mentions: [] }));
  }

  agency(name: string, country: string | null, acronym: string | null): Agency {
    return this.once(`AGENCY ${agencyKey(name, country)}`, () => ({ type: 'AGENCY', name, country, acronym, mentions: [] }));
  }

  country(code: string): Country {
    return this.once(`COUNTRY ${code}`, () => ({ type: 'COUNTRY', name: countryLabel(code), country: code, mentions: [] }));
  }

  place(name: string, country: string | null, venue: boolean): Place {
    return this.once(`PLACE ${fold(name)} ${country ?? ''}`, () => ({ type: 'PLACE', name, country, venue, mentions: [] }));
  }

  /** People, offices, agencies, countries and places, each kind in order of first mention. */
  all(): Entity[] {
    return [...this.people, ...this.byKey.values()];
  }

  /** Offices whose country is known. */
  offices(): Office[] {
    return [...this.byKey.values()].filter((e): e is Office => e.type === 'OFFICE');
  }

  private once<T extends Entity>(key: string, make: () => T): T {
    const known = this.byKey.get(key);
    if (known) return known as T;
    const made = make();
    this.byKey.set(key, made);
    return made;
  }
}

export function mention(entity: Entity, m: Mention): void {
  if (!entity.mentions.some((x) => x.start === m.start && x.end === m.end)) entity.mentions.push(m);
}
