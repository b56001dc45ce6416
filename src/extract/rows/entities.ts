import { isInOffice } from '../../domain/kinds.js';
import { countryByCode, countryOf } from '../../lexicon/countries.js';
import type { ExtractedEntity, ExtractedMention } from '../../domain/extraction.js';
import { fold } from '../../domain/text.js';
import type { Told } from '../../domain/table-row.js';
import { countryLabel } from '../spans/gazetteer.js';
import { countryCode, type ReadParty } from './party.js';

type Named<T extends ExtractedEntity['type']> = Extract<ExtractedEntity, { type: T }>;

/** What the columns of a row name, each once; the cells are the mentions. */
export class RowEntities {
  readonly all: ExtractedEntity[] = [];
  private readonly known = new Map<string, ExtractedEntity>();

  /** The entity of a party: the person, else the office, the agency, the country. */
  party({ told, name, offices, country }: ReadParty): { entity: string; capacity: string | null } | null {
    const held = offices.map((o) => ({ ...o, ref: this.office(o.name, o.country, o.agency, told).ref }));
    const [first] = held;
    if (name !== null) {
      const person = this.once(`p ${fold(name)} ${country ?? ''}`, (ref): Named<'PERSON'> => ({ type: 'PERSON', ref, name, country, mentions: [], offices: [] }), told);
      for (const { ref: office, status } of held) {
        if (!person.offices.some((o) => o.office === office && o.status === status)) person.offices.push({ office, status, start: told.start, end: told.end, rule: 'column' });
      }
      return { entity: person.ref, capacity: held.find((o) => isInOffice(o.status))?.ref ?? null };
    }
    if (first) return { entity: first.ref, capacity: first.ref };
    if (told.agency !== null) return { entity: this.agency(told.agency, country, told).ref, capacity: null };
    return country === null ? null : { entity: this.country(country, told).ref, capacity: null };
  }

  /** A place in a country, or the country when the row tells no place: "Havana (Cuba)" lies where its brackets say. */
  where({ place, country, ...told }: Told & { place: string | null; country: string | null }): string | null {
    const [, name, bracket] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(place ?? '') ?? [];
    const code = (bracket === undefined ? undefined : countryOf(bracket)) ?? (country === null ? null : countryCode(country));
    const words = name ?? place;
    if (words !== null && words !== undefined && countryOf(words) === undefined) {
      return this.once(`l ${fold(words)} ${code ?? ''}`, (ref) => ({ type: 'PLACE', ref, name: words, country: code, mentions: [] }), told).ref;
    }
    const land = (words == null ? null : countryOf(words)) ?? code;
    return land !== null && countryByCode(land) ? this.country(land, told).ref : null;
  }

  countryOf(ref: string): string | null {
    return this.all.find((e) => e.ref === ref)?.country ?? null;
  }

  private office(name: string, country: string | null, agency: string | null, told: Told): Named<'OFFICE'> {
    const within = agency === null ? null : this.agency(agency, country, told).ref;
    return this.once(`o ${fold(name)} ${country ?? ''} ${within ?? ''}`, (ref) => ({ type: 'OFFICE', ref, name, country, mentions: [], agency: within }), told);
  }

  private agency(name: string, country: string | null, told: Told): Named<'AGENCY'> {
    return this.once(`a ${fold(name)} ${country ?? ''}`, (ref) => ({ type: 'AGENCY', ref, name, country, mentions: [], acronym: null }), told);
  }

  private country(code: string, told: Told): Named<'COUNTRY'> {
    return this.once(`c ${code}`, (ref) => ({ type: 'COUNTRY', ref, name: countryLabel(code), country: code, mentions: [] }), told);
  }

  private once<T extends ExtractedEntity>(key: string, make: (ref: string) => T, { start, end }: Told): T {
    const known = this.known.get(key) as T | undefined;
    const entity = known ?? make(`${key[0]!}${this.all.length + 1}`);
    if (!known) {
      this.known.set(key, entity);
      this.all.push(entity);
    }
    addMention(entity, { start, end, rule: 'column' });
    return entity;
  }
}

/** Each stretch once. */
export function addMention(entity: ExtractedEntity, mention: ExtractedMention): void {
  if (!entity.mentions.some((m) => m.start === mention.start && m.end === mention.end)) entity.mentions.push(mention);
}
