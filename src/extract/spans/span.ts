import type { OfficeStatus } from '../../domain/kinds.js';
import type { Sentence } from '../text/token.js';

/** A stretch of tokens `[from, to)` of one sentence that names something. */
interface Base {
  from: number;
  to: number;
  /** name of the rule that read it */
  rule: string;
}

export interface CountrySpan extends Base {
  kind: 'COUNTRY';
  code: string;
  /** "Mexican", "Mexicans": an adjective or a people rather than the state */
  demonym: boolean;
}

export interface AgencySpan extends Base {
  kind: 'AGENCY';
  name: string;
  acronym: string | null;
  /** country code, or the top body of an international agency */
  country: string | null;
  /** a seat of government that stands for it ("the Kremlin"): also a place */
  metonym: boolean;
}

export interface PlaceSpan extends Base {
  kind: 'PLACE';
  name: string;
  country: string | null;
  venue: boolean;
}

export interface OfficeSpan extends Base {
  kind: 'OFFICE';
  /** "Secretary of Homeland Security" */
  name: string;
  /** lexicon's kind of the role head: HEAD_OF_STATE, MINISTER, … */
  role: string;
  /** folded role head ("secretary") */
  head: string;
  plural: boolean;
  speaker: boolean;
  /** a word of bare description ("leader", "official") rather than a post */
  status: OfficeStatus;
  country: string | null;
  /** "the presidents of Kenya and Somalia": whose each is, in order; empty when one country says it all */
  countries: string[];
  agency: AgencySpan | null;
  /** token of the determiner or possessive before it, or -1 */
  det: number;
  /** "his", "Putin's": whose office it is said to be */
  possessor: { from: number; to: number } | null;
  /** "counterpart", "the same institution": read from what stands before */
  relative: boolean;
  /** written with a capital */
  capital: boolean;
}

export interface PersonSpan extends Base {
  kind: 'PERSON';
  /** the name as written, without titles */
  name: string;
  /** evidence that it is a person, above `NAME_THRESHOLD` */
  score: number;
}

export interface DateSpan extends Base {
  kind: 'DATE';
}

export type Span = CountrySpan | AgencySpan | PlaceSpan | OfficeSpan | PersonSpan | DateSpan;

/** A sentence with the spans found in it, in text order, not overlapping (an office holds the agency and country inside it). */
export interface ReadSentence extends Sentence {
  spans: Span[];
}
