/** What a system read in one article, and what should be read: the two sides of a score. Offsets are UTF-16 code units. */

export type Stretch = readonly [start: number, end: number];

export interface ReadMeeting {
  /** names */
  participants: string[];
  /** who sat with whom; each alone when left out */
  sides?: string[][];
  place?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  date?: string;
  evidence: Stretch[];
  /** the same in all articles that tell of one meeting */
  event?: string;
}

export interface ReadArticle {
  people: { name: string; offices: string[] }[];
  organizations: string[];
  meetings: ReadMeeting[];
}

export interface WantedMeeting extends ReadMeeting {
  kind: string;
  status: string;
  /** neither rewarded when found nor punished when missed */
  optional: boolean;
}

export interface WantedArticle {
  id: string;
  people: { name: string; office?: string }[];
  /** not all people are listed: those found beyond them are not wrong */
  peoplePartial: boolean;
  /** names of a byline, which count neither way */
  ignore: string[];
  /** empty: not scored */
  organizations: string[];
  meetings: WantedMeeting[];
}

export interface Pairing { wanted: WantedArticle; read: ReadArticle }
