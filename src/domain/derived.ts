import type { MeetingKind, MeetingStatus, OfficeStatus, Role } from './kinds.js';

/** The derived graph: a pure function of facts and judgements. Every list is sorted by its key, so one graph has one canonical form. */
export interface DerivedGraph {
  people: DerivedPerson[];
  tenures: Tenure[];
  meetings: DerivedMeeting[];
  participations: Participation[];
  parts: PartOf[];
  discrepancies: Discrepancy[];
  possibleMatches: PossibleMatch[];
}

export interface DerivedPerson {
  /** `person/claudia-sheinbaum-mx`, from the smallest member key */
  id: string;
  /** the form most articles use */
  name: string;
  country: string | null;
  /** alias ids, each with the rule that joined it; `articles` only where others bear the alias too: those in which it means this person */
  aliases: { alias: string; rule: string; articles: string[] | null }[];
}

export interface Tenure {
  /** `<person>@<office>@<from or ''>` */
  id: string;
  person: string;
  office: string;
  /** earliest day known in office, `YYYY-MM-DD`; null when no dated evidence */
  firstSeen: string | null;
  lastSeen: string | null;
  /** bounds told by other facts: a predecessor's last day, a successor's first, "former" by a date */
  notBefore: string | null;
  notAfter: string | null;
  status: OfficeStatus;
  rule: string;
}

export interface DerivedMeeting {
  /** `meeting/<readable>-<hash>` from the smallest report id */
  id: string;
  title: string;
  kind: MeetingKind;
  status: MeetingStatus;
  /** EDTF, with the earliest and the latest day it can be */
  date: string | null;
  earliest: string | null;
  latest: string | null;
  confidence: number;
  reports: { report: string; rule: string }[];
  places: string[];
  issues: string[];
}

export interface Participation {
  /** `<meeting>@<participant>` */
  id: string;
  meeting: string;
  /** the person, office, agency or country node that took part; a nameless holder that was inferred is the person */
  node: string;
  side: string | null;
  role: Role;
  /** office held on that day */
  capacity: string | null;
  onBehalfOf: string | null;
  inferred: boolean;
  /** name of the inference that put the person there, null when it is named in a report */
  rule: string | null;
  /** reports that say so */
  reports: string[];
}

/** One meeting within another: talks held on a visit, or on the sidelines of a summit. Each is part of one at most. */
export interface PartOf {
  /** `<part>@<whole>` */
  id: string;
  part: string;
  whole: string;
  rule: string;
}

export interface Discrepancy {
  id: string;
  kind: 'DATE' | 'PLACE' | 'KIND' | 'STATUS' | 'PARTICIPANTS' | 'ISSUES' | 'TITLE_AGAINST_BODY';
  /** the meeting the reports tell of; for TITLE_AGAINST_BODY the one of the title */
  meeting: string;
  a: { report: string; says: string };
  b: { report: string; says: string };
}

export interface PossibleMatch {
  id: string;
  kind: 'PERSON' | 'MEETING' | 'HOLDER';
  a: string;
  b: string;
  why: string;
}
