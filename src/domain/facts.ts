import type { MeetingKind, MeetingStatus, OfficeStatus, Role } from './kinds.js';

/**
 * What one article says, in the keys of the graph: made by `toFacts` from an Extraction, written to Neo4j and read back in this same shape.
 * Facts are never changed by resolution. `quote` is always `text.slice(start, end)`.
 */
export interface Evidence {
  start: number;
  end: number;
  quote: string;
  rule: string;
}

/**
 * A node that facts point at. `id` carries its label: `alias/…`, `office/…`, `agency/…`, `country/MX`, `place/…`.
 * But for `name` and `acronym`, all that is said of a node follows from its id.
 */
export type FactNode =
  | { type: 'ALIAS'; id: string; name: string; country: string | null }
  | { type: 'OFFICE'; id: string; name: string; country: string | null; agency: string | null; singleSeat: boolean }
  | { type: 'AGENCY'; id: string; name: string; acronym: string | null; country: string | null; partOf: string | null }
  | { type: 'COUNTRY'; id: string; name: string; country: string | null }
  | { type: 'PLACE'; id: string; name: string; country: string | null; kind: PlaceKind | null; within: string | null };

/** What sort of place it is; null for one that no list knows. */
export type PlaceKind = 'CITY' | 'VENUE' | 'REGION' | 'RESORT' | 'AIRPORT';

/** One name of a node as this article uses it. A node without one is implied: the agency of an office, the city a palace lies in. */
export interface MentionFact {
  node: string;
  /** The name the article gives the entity; several refs of one article may share a node. */
  name: string;
  /** never empty */
  mentions: Evidence[];
}

export interface HeldFact extends Evidence {
  alias: string;
  office: string;
  status: OfficeStatus;
  /** EDTF: when the term began and ended, where the article says so */
  from?: string;
  to?: string;
}

export interface ParticipantFact extends Evidence {
  /** id of an alias, office, agency or country node */
  node: string;
  side: string | null;
  role: Role;
  /** office id held on that day */
  capacity: string | null;
  onBehalfOf: string | null;
}

export interface ReportFact extends Evidence {
  /** `report/<article hash>/r1` */
  id: string;
  kind: MeetingKind;
  status: MeetingStatus;
  confidence: number;
  /** In the title block rather than the body. */
  inTitle: boolean;
  participants: ParticipantFact[];
  others: { text: string; side: string | null; start: number; end: number }[];
  place: (Evidence & { node: string }) | null;
  date: (Evidence & { edtf: string | null; earliest: string | null; latest: string | null }) | null;
  issues: (Evidence & { issue: string })[];
}

export interface ArticleRecord {
  id: string;
  url: string | null;
  title: string | null;
  publisher: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  language: string;
  text: string;
  textHash: string;
  extractor: string;
}

export interface ArticleFacts {
  article: ArticleRecord;
  nodes: FactNode[];
  mentions: MentionFact[];
  held: HeldFact[];
  reports: ReportFact[];
}
