/**
 * The cards: what a query brings of a node, and what resolvers get as their parent. A card has the plain properties of its type,
 * ids where the schema has other nodes, and may have any field that its query brought along already.
 */
import type { MeetingKind, MeetingStatus, OfficeStatus, Role } from '../domain/kinds.js';
import type { Discrepancy, PossibleMatch } from '../domain/derived.js';
import type { Standing } from './walks/analyse.js';

/** A person, office, agency, country, place or issue; its id tells which. */
export interface NamedCard {
  id: string;
  name: string;
  /** code of the country, or the name of an international body */
  country: string | null;
}

export interface PersonCard extends NamedCard {
  /** the latest meetings, as many as were looked for */
  latest?: { meetings: MeetingCard[]; limit: number };
}
export type CountryCard = NamedCard;
export type PlaceCard = NamedCard;
export interface OfficeCard extends NamedCard { singleSeat: boolean | null }
export interface AgencyCard extends NamedCard { acronym: string | null }
export type ParticipantCard = PersonCard | OfficeCard | AgencyCard | CountryCard;
export interface IssueCard { id: string; name: string }
export interface AliasCard extends NamedCard { rule: string }

export interface MeetingCard {
  id: string;
  title: string;
  kind: MeetingKind;
  status: MeetingStatus;
  date: string | null;
  earliest: string | null;
  latest: string | null;
  confidence: number;
}

/** Words in an article; `article` is its id. */
export interface EvidenceCard {
  article: string;
  quote: string;
  start: number;
  end: number;
  rule: string;
}

export interface ParticipationCard {
  id: string;
  participant: ParticipantCard;
  side: string | null;
  role: Role;
  /** office id */
  capacity: string | null;
  /** id of the node acted for */
  onBehalfOf: string | null;
  inferred: boolean;
  rule: string | null;
}

export interface UnnamedOthersCard {
  text: string;
  side: string | null;
  evidence: EvidenceCard;
}

export interface ReportCard {
  id: string;
  kind: MeetingKind;
  status: MeetingStatus;
  date: string | null;
  confidence: number;
  inTitle: boolean;
  evidence: EvidenceCard;
  dateEvidence: EvidenceCard | null;
  others: UnnamedOthersCard[];
}

export interface ReportedParticipantCard {
  name: string;
  participant: ParticipantCard | null;
  side: string | null;
  role: Role;
  capacity: string | null;
  onBehalfOf: string | null;
  evidence: EvidenceCard;
}

export interface TenureCard {
  id: string;
  person: string;
  office: string | OfficeCard;
  status: OfficeStatus;
  firstSeen: string | null;
  lastSeen: string | null;
  notBefore: string | null;
  notAfter: string | null;
  rule: string;
}

export interface ArticleCard {
  id: string;
  title: string | null;
  url: string | null;
  publisher: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  language: string;
  extractor: string;
}

export interface MentionCard {
  name: string;
  of: NamedCard | null;
  evidence: EvidenceCard[];
}

export interface CounterpartCard {
  participant: ParticipantCard;
  count: number;
  first: string | null;
  last: string | null;
  issues: IssueCard[];
  meetings: MeetingCard[];
}

export type DiscrepancyCard = Pick<Discrepancy, 'id' | 'kind' | 'a' | 'b'>;
export interface AccountCard { report: string; says: string }
export type PossibleMatchCard = PossibleMatch;

/** What two countries had to do with each other; ids of both. */
export interface RelationsCard {
  country: string;
  with: CountryCard;
  count: number;
  first: string | null;
  last: string | null;
  issues: { issue: IssueCard; count: number }[];
}

export interface PathStepCard {
  from: ParticipantCard;
  to: ParticipantCard;
  meeting: MeetingCard;
}

/** What stands in a network: `standing` is worked out for the whole of it when it is first asked for. */
export interface NetworkNodeCard { participant: ParticipantCard; depth: number; standing: () => Standing }
export interface NetworkEdgeCard { a: string; b: string; count: number; last: string | null }
export interface NetworkCard { nodes: NetworkNodeCard[]; edges: NetworkEdgeCard[]; cut: { nodes: number; steps: boolean } }

export interface SearchHitCard { node: NodeCard; name: string; score: number }

export type NodeCard = NamedCard | IssueCard | MeetingCard | ReportCard | ArticleCard;

const TYPES = {
  person: 'Person', office: 'Office', agency: 'Agency', country: 'Country', place: 'Place',
  issue: 'Issue', meeting: 'Meeting', report: 'Report', article: 'Article', alias: 'Alias',
} as const;

export type NodeTypeName = (typeof TYPES)[keyof typeof TYPES];

/** The type that an id carries; undefined for what is no id. */
export function typeOfId(id: string): NodeTypeName | undefined {
  const prefix = id.slice(0, Math.max(0, id.indexOf('/')));
  return Object.hasOwn(TYPES, prefix) ? TYPES[prefix as keyof typeof TYPES] : undefined;
}
