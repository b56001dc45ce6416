import type { MeetingKind, MeetingStatus, OfficeStatus, Role } from '../domain/kinds.js';

/** What the queries of exports bring of a meeting. */
export interface MeetingRow {
  id: string;
  meeting: { title: string; kind: MeetingKind; status: MeetingStatus; date: string | null; earliest: string | null; latest: string | null; confidence: number };
  participations: ParticipationRow[];
  places: { id: string; name: string; country: string | null }[];
  /** their names */
  issues: string[];
  reports: { article: string; url: string | null; quote: string }[];
}

export interface ParticipationRow {
  id: string;
  node: string;
  name: string;
  country: string | null;
  side: string | null;
  role: Role;
  capacity: string | null;
  onBehalfOf: string | null;
  inferred: boolean;
}

export interface PersonRow {
  id: string;
  name: string;
  country: string | null;
  names: string[];
  /** how many of the meetings that fit the person took part in */
  meetings: number;
  tenures: TenureRow[];
}

export interface TenureRow {
  id: string;
  status: OfficeStatus;
  firstSeen: string | null;
  lastSeen: string | null;
  notBefore: string | null;
  notAfter: string | null;
  rule: string;
  office: string;
  name: string;
  country: string | null;
  sources: { id: string; url: string | null }[];
}

export interface OfficeRow { id: string; name: string; country: string | null; agency: string | null }
export interface AgencyRow { id: string; name: string; names: string[]; country: string | null; acronym: string | null; parent: string | null }
export interface ArticleRow { id: string; url: string | null; title: string | null; publisher: string | null; publishedAt: string | null; language: string }
