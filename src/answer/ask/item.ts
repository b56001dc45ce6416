import type { MeetingKind, MeetingStatus } from '../../domain/kinds.js';

/** A word of a question. */
export interface Token {
  text: string;
  /** folded, without a possessive ending */
  key: string;
  possessive: boolean;
  /** written with a capital where that says something: not in a question that has them everywhere or nowhere */
  capital: boolean;
  /** in quotation marks: several words that are one */
  quoted: boolean;
  start: number;
  end: number;
}

export type PartyKind = 'person' | 'office' | 'agency' | 'country';

/** Who may have met: `name` is what the query asks for. */
export interface Party {
  kind: PartyKind;
  name: string;
  /** code of a country, as the sides of meetings have it */
  code?: string;
  /** not the country, but those who act for it: "Saudi officials" */
  officials?: boolean;
}

/** Days, `YYYY-MM-DD`; null where the time is open. */
export interface Time {
  from: string | null;
  to: string | null;
}

/** What a stretch of a question was taken for. */
export type Meaning =
  | { type: 'party'; party: Party }
  | { type: 'issue'; names: string[] }
  | { type: 'place'; name: string }
  | { type: 'time'; time: Time }
  | { type: 'kind'; kind: MeetingKind }
  | { type: 'status'; status: MeetingStatus }
  | { type: 'number'; value: number }
  | { type: 'title'; text: string }
  /** a word of the grammar, under the name that the patterns know it by; empty for one that says nothing */
  | { type: 'word'; word: string }
  /** a word that nothing knows */
  | { type: 'unknown' };

/** A stretch of tokens, `to` exclusive, with its meaning. */
export interface Item {
  from: number;
  to: number;
  meaning: Meaning;
}
