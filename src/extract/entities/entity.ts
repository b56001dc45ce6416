import type { OfficeStatus } from '../../domain/kinds.js';

export interface Mention {
  start: number;
  end: number;
  rule: string;
}

/** Told by "Mr.", "Mrs." or a pronoun: what later short forms and pronouns must not contradict. */
export type Gender = 'm' | 'f' | null;

interface Base {
  name: string;
  /** country code, or the top body of an international agency */
  country: string | null;
  mentions: Mention[];
}

export interface Person extends Base {
  type: 'PERSON';
  /** folded name words of the fullest form, without suffixes */
  keys: string[];
  offices: { office: Office; status: OfficeStatus; mention: Mention }[];
  gender: Gender;
}

export interface Office extends Base {
  type: 'OFFICE';
  key: string;
  head: string;
  role: string;
  agency: Agency | null;
  /** of the holder the article does not name */
  gender: Gender;
}

export interface Agency extends Base {
  type: 'AGENCY';
  acronym: string | null;
}

export interface Country extends Base {
  type: 'COUNTRY';
}

export interface Place extends Base {
  type: 'PLACE';
  venue: boolean;
}

export type Entity = Person | Office | Agency | Country | Place;
/** Who can take part in a meeting. */
export type Party = Person | Office | Agency | Country;
