// Written by "npm run codegen" from schema.graphql; a test holds that it is current.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonCard, OfficeCard, AgencyCard, CountryCard, PlaceCard, IssueCard, AliasCard, MeetingCard, EvidenceCard, ParticipationCard, UnnamedOthersCard, ReportCard, ReportedParticipantCard, TenureCard, ArticleCard, MentionCard, CounterpartCard, DiscrepancyCard, AccountCard, PossibleMatchCard, RelationsCard, PathStepCard, SearchHitCard, NetworkNodeCard, NetworkCard, ParticipantCard, NodeCard } from './cards.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  EDTF: { input: string; output: string; }
};

export type Query = {
  __typename?: 'Query';
  whoMet?: Maybe<CounterpartConnection>;
  meetings?: Maybe<MeetingConnection>;
  officeMeetings?: Maybe<OfficeMeetingConnection>;
  timeline?: Maybe<Array<PeriodCount>>;
  path?: Maybe<Path>;
  paths?: Maybe<Paths>;
  network?: Maybe<Network>;
  search?: Maybe<Array<SearchHit>>;
  ask?: Maybe<Asked>;
  why?: Maybe<Why>;
  judgements?: Maybe<JudgementConnection>;
  audit?: Maybe<AuditConnection>;
  person?: Maybe<Person>;
  people?: Maybe<PersonConnection>;
  office?: Maybe<Office>;
  offices?: Maybe<OfficeConnection>;
  agency?: Maybe<Agency>;
  agencies?: Maybe<AgencyConnection>;
  country?: Maybe<Country>;
  issue?: Maybe<Issue>;
  issues?: Maybe<Array<Issue>>;
  place?: Maybe<Place>;
  places?: Maybe<PlaceConnection>;
  article?: Maybe<Article>;
  articles?: Maybe<ArticleConnection>;
  node?: Maybe<Node>;
  nodes?: Maybe<Array<Maybe<Node>>>;
};


export type QueryWhoMetArgs = {
  person: Ref;
  about?: InputMaybe<Array<Ref>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  at?: InputMaybe<Ref>;
  kind?: InputMaybe<Array<MeetingKind>>;
  status?: InputMaybe<Array<MeetingStatus>>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  onlyOtherSide?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<ParticipantType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOfficeMeetingsArgs = {
  a: Ref;
  b: Ref;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<Array<MeetingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTimelineArgs = {
  filter?: InputMaybe<MeetingFilter>;
  by?: InputMaybe<Period>;
};


export type QueryPathArgs = {
  from: Ref;
  to: Ref;
  about?: InputMaybe<Array<Ref>>;
  maxMeetings?: InputMaybe<Scalars['Int']['input']>;
  timeRespecting?: InputMaybe<Scalars['Boolean']['input']>;
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPathsArgs = {
  from: Ref;
  to: Ref;
  filter?: InputMaybe<MeetingFilter>;
  maxMeetings?: InputMaybe<Scalars['Int']['input']>;
  timeRespecting?: InputMaybe<Scalars['Boolean']['input']>;
  withinDays?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNetworkArgs = {
  around: Array<Ref>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  closed?: InputMaybe<Scalars['Boolean']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<NodeType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAskArgs = {
  question: Scalars['String']['input'];
};


export type QueryWhyArgs = {
  a: Ref;
  b: Ref;
};


export type QueryJudgementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuditArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonArgs = {
  by: Ref;
};


export type QueryPeopleArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Ref>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOfficeArgs = {
  by: Ref;
};


export type QueryOfficesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Ref>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgencyArgs = {
  by: Ref;
};


export type QueryAgenciesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Ref>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCountryArgs = {
  by: Ref;
};


export type QueryIssueArgs = {
  by: Ref;
};


export type QueryPlaceArgs = {
  by: Ref;
};


export type QueryPlacesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Ref>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryArticleArgs = {
  by: Ref;
};


export type QueryArticlesArgs = {
  title?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  judge?: Maybe<Judgement>;
  undo?: Maybe<Judgement>;
  ingest?: Maybe<Array<Ingested>>;
  unload?: Maybe<Array<Unloaded>>;
};


export type MutationJudgeArgs = {
  judgement: JudgementInput;
};


export type MutationUndoArgs = {
  judgement: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


export type MutationIngestArgs = {
  articles: Array<ArticleInput>;
};


export type MutationUnloadArgs = {
  articles: Array<Scalars['String']['input']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  meetingLoaded?: Maybe<Meeting>;
};


export type SubscriptionMeetingLoadedArgs = {
  filter?: InputMaybe<MeetingFilter>;
};

export type JudgementInput = {
  kind: RulingKind;
  a: Ref;
  b?: InputMaybe<Ref>;
  aArticle?: InputMaybe<Scalars['ID']['input']>;
  bArticle?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  participant?: InputMaybe<Scalars['String']['input']>;
  why?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleInput = {
  text: Scalars['String']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  publishedAt?: InputMaybe<Scalars['Date']['input']>;
  modifiedAt?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};

export type Ingested = {
  __typename?: 'Ingested';
  article?: Maybe<Scalars['ID']['output']>;
  outcome: Scalars['String']['output'];
  message?: Maybe<Scalars['String']['output']>;
};

export type Unloaded = {
  __typename?: 'Unloaded';
  asked: Scalars['String']['output'];
  article: Scalars['ID']['output'];
  removed: Scalars['Boolean']['output'];
};

export type Judgement = {
  __typename?: 'Judgement';
  id: Scalars['ID']['output'];
  kind: JudgementKind;
  says: Scalars['String']['output'];
  by: Scalars['String']['output'];
  at: Scalars['String']['output'];
  why?: Maybe<Scalars['String']['output']>;
  standing: JudgementStanding;
  undoneBy?: Maybe<Scalars['ID']['output']>;
  against: Array<Scalars['ID']['output']>;
  undoes?: Maybe<Scalars['ID']['output']>;
};

export type JudgementConnection = {
  __typename?: 'JudgementConnection';
  totalCount?: Maybe<Scalars['Int']['output']>;
  edges: Array<JudgementEdge>;
  pageInfo: PageInfo;
};

export type JudgementEdge = {
  __typename?: 'JudgementEdge';
  cursor: Scalars['String']['output'];
  node: Judgement;
};

export type AuditEntry = {
  __typename?: 'AuditEntry';
  id: Scalars['ID']['output'];
  at: Scalars['String']['output'];
  by: Scalars['String']['output'];
  role: Scalars['String']['output'];
  did: Scalars['String']['output'];
  about: Array<Scalars['String']['output']>;
  outcome?: Maybe<Scalars['String']['output']>;
};

export type AuditConnection = {
  __typename?: 'AuditConnection';
  totalCount?: Maybe<Scalars['Int']['output']>;
  edges: Array<AuditEdge>;
  pageInfo: PageInfo;
};

export type AuditEdge = {
  __typename?: 'AuditEdge';
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

export type Why = {
  __typename?: 'Why';
  verdict: WhyVerdict;
  a: Array<Scalars['ID']['output']>;
  b: Array<Scalars['ID']['output']>;
  rules: Array<WhyRule>;
};

export type WhyRule = {
  __typename?: 'WhyRule';
  name: Scalars['String']['output'];
  weight: Scalars['Float']['output'];
  words: Scalars['String']['output'];
};

export type WhyVerdict =
  | 'SAME'
  | 'POSSIBLE'
  | 'DIFFERENT'
  | 'UNKNOWN';

export type RulingKind =
  | 'SAME'
  | 'DIFFERENT'
  | 'RENAME'
  | 'WRONG_REPORT'
  | 'WRONG_PARTICIPANT';

export type JudgementKind =
  | 'SAME'
  | 'DIFFERENT'
  | 'RENAME'
  | 'WRONG_REPORT'
  | 'WRONG_PARTICIPANT'
  | 'UNDO';

export type JudgementStanding =
  | 'IN_FORCE'
  | 'UNDONE'
  | 'REFUSED';

export type Node = {
  id: Scalars['ID']['output'];
};

export type Participant = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  country?: Maybe<Country>;
  meetings?: Maybe<MeetingConnection>;
  counterparts?: Maybe<CounterpartConnection>;
};


export type ParticipantMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ParticipantCounterpartsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  onlyOtherSide?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<ParticipantType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Person = Node & Participant & {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  country?: Maybe<Country>;
  names?: Maybe<Array<Alias>>;
  tenures?: Maybe<Array<Tenure>>;
  meetings?: Maybe<MeetingConnection>;
  counterparts?: Maybe<CounterpartConnection>;
  issues?: Maybe<Array<IssueCount>>;
  articles?: Maybe<ArticleConnection>;
  possibly?: Maybe<Array<PossibleMatch>>;
};


export type PersonTenuresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonCounterpartsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  onlyOtherSide?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<ParticipantType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonIssuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Alias = {
  __typename?: 'Alias';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  country?: Maybe<Country>;
  rule: Scalars['String']['output'];
};

export type Office = Node & Participant & {
  __typename?: 'Office';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  country?: Maybe<Country>;
  agency?: Maybe<Agency>;
  singleSeat: Scalars['Boolean']['output'];
  holders?: Maybe<Array<Tenure>>;
  meetings?: Maybe<MeetingConnection>;
  counterparts?: Maybe<CounterpartConnection>;
  possibleHolders?: Maybe<Array<PossibleMatch>>;
};


export type OfficeHoldersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type OfficeMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OfficeCounterpartsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  onlyOtherSide?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<ParticipantType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Agency = Node & Participant & Location & {
  __typename?: 'Agency';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  acronym?: Maybe<Scalars['String']['output']>;
  country?: Maybe<Country>;
  body?: Maybe<Scalars['String']['output']>;
  partOf?: Maybe<Agency>;
  parts?: Maybe<Array<Agency>>;
  since?: Maybe<Scalars['Int']['output']>;
  until?: Maybe<Scalars['Int']['output']>;
  successor?: Maybe<Agency>;
  predecessors?: Maybe<Array<Agency>>;
  offices?: Maybe<Array<Office>>;
  people?: Maybe<Array<Tenure>>;
  meetings?: Maybe<MeetingConnection>;
  counterparts?: Maybe<CounterpartConnection>;
};


export type AgencyPeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type AgencyMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AgencyCounterpartsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  onlyOtherSide?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<ParticipantType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Country = Node & Participant & Location & {
  __typename?: 'Country';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  country?: Maybe<Country>;
  offices?: Maybe<OfficeConnection>;
  agencies?: Maybe<AgencyConnection>;
  people?: Maybe<PersonConnection>;
  relations?: Maybe<Relations>;
  meetings?: Maybe<MeetingConnection>;
  counterparts?: Maybe<CounterpartConnection>;
};


export type CountryOfficesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CountryAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CountryPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CountryRelationsArgs = {
  with: Ref;
};


export type CountryMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CountryCounterpartsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  onlyOtherSide?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<ParticipantType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Relations = {
  __typename?: 'Relations';
  with: Country;
  count: Scalars['Int']['output'];
  first?: Maybe<Scalars['Date']['output']>;
  last?: Maybe<Scalars['Date']['output']>;
  issues: Array<IssueCount>;
  meetings?: Maybe<MeetingConnection>;
};


export type RelationsMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Issue = Node & {
  __typename?: 'Issue';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  broader?: Maybe<Issue>;
  narrower?: Maybe<Array<Issue>>;
  meetings?: Maybe<MeetingConnection>;
  people?: Maybe<Array<ParticipantCount>>;
  agencies?: Maybe<Array<ParticipantCount>>;
  trend?: Maybe<Array<PeriodCount>>;
};


export type IssueMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type IssuePeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type IssueAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type IssueTrendArgs = {
  by?: InputMaybe<Period>;
};

export type Place = Node & Location & {
  __typename?: 'Place';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  country?: Maybe<Country>;
  within?: Maybe<Place>;
  places?: Maybe<Array<Place>>;
  meetings?: Maybe<MeetingConnection>;
};


export type PlaceMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Location = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type Meeting = Node & {
  __typename?: 'Meeting';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  kind: MeetingKind;
  status: MeetingStatus;
  date?: Maybe<Scalars['EDTF']['output']>;
  earliest?: Maybe<Scalars['Date']['output']>;
  latest?: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  participations?: Maybe<Array<Participation>>;
  others?: Maybe<Array<UnnamedOthers>>;
  issues?: Maybe<Array<Issue>>;
  places?: Maybe<Array<Location>>;
  reports?: Maybe<Array<Report>>;
  discrepancies?: Maybe<Array<Discrepancy>>;
  readouts?: Maybe<Array<Readout>>;
  asOf?: Maybe<MeetingAsOf>;
  partOf?: Maybe<Meeting>;
  partOfRule?: Maybe<Scalars['String']['output']>;
  parts?: Maybe<Array<Meeting>>;
  possibly?: Maybe<Array<PossibleMatch>>;
};


export type MeetingParticipationsArgs = {
  side?: InputMaybe<Scalars['String']['input']>;
};


export type MeetingAsOfArgs = {
  day: Scalars['Date']['input'];
};

export type Participation = {
  __typename?: 'Participation';
  participant: Participant;
  meeting?: Maybe<Meeting>;
  side?: Maybe<Scalars['String']['output']>;
  role: Role;
  capacity?: Maybe<Office>;
  onBehalfOf?: Maybe<Participant>;
  inferred: Scalars['Boolean']['output'];
  rule?: Maybe<Scalars['String']['output']>;
  why?: Maybe<Array<Evidence>>;
};

export type UnnamedOthers = {
  __typename?: 'UnnamedOthers';
  text: Scalars['String']['output'];
  side?: Maybe<Scalars['String']['output']>;
  evidence: Evidence;
};

export type Report = Node & {
  __typename?: 'Report';
  id: Scalars['ID']['output'];
  kind: MeetingKind;
  status: MeetingStatus;
  date?: Maybe<Scalars['EDTF']['output']>;
  confidence: Scalars['Float']['output'];
  inTitle: Scalars['Boolean']['output'];
  evidence: Evidence;
  dateEvidence?: Maybe<Evidence>;
  article?: Maybe<Article>;
  meeting?: Maybe<Meeting>;
  joinedBy?: Maybe<Scalars['String']['output']>;
  participants?: Maybe<Array<ReportedParticipant>>;
  others: Array<UnnamedOthers>;
  place?: Maybe<ReportedPlace>;
  issues?: Maybe<Array<ReportedIssue>>;
};

export type ReportedParticipant = {
  __typename?: 'ReportedParticipant';
  name: Scalars['String']['output'];
  participant?: Maybe<Participant>;
  side?: Maybe<Scalars['String']['output']>;
  role: Role;
  capacity?: Maybe<Office>;
  onBehalfOf?: Maybe<Participant>;
  evidence: Evidence;
};

export type ReportedPlace = {
  __typename?: 'ReportedPlace';
  location: Location;
  evidence: Evidence;
};

export type ReportedIssue = {
  __typename?: 'ReportedIssue';
  issue: Issue;
  evidence: Evidence;
};

export type Evidence = {
  __typename?: 'Evidence';
  article?: Maybe<Article>;
  quote: Scalars['String']['output'];
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
  rule: Scalars['String']['output'];
  context?: Maybe<Scalars['String']['output']>;
};


export type EvidenceContextArgs = {
  around?: InputMaybe<Scalars['Int']['input']>;
};

export type Readout = {
  __typename?: 'Readout';
  publisher?: Maybe<Scalars['String']['output']>;
  reports: Array<Report>;
  has: Array<ReadoutPoint>;
  leavesOut: Array<ReadoutPoint>;
};

export type ReadoutPoint = {
  __typename?: 'ReadoutPoint';
  about: ReadoutAspect;
  says: Scalars['String']['output'];
  node?: Maybe<Node>;
  publishers: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

export type MeetingAsOf = {
  __typename?: 'MeetingAsOf';
  kind: MeetingKind;
  status: MeetingStatus;
  date?: Maybe<Scalars['EDTF']['output']>;
  earliest?: Maybe<Scalars['Date']['output']>;
  latest?: Maybe<Scalars['Date']['output']>;
  reports: Array<Report>;
};

export type OfficeMeeting = {
  __typename?: 'OfficeMeeting';
  meeting: Meeting;
  a: Array<OfficeHolder>;
  b: Array<OfficeHolder>;
};

export type OfficeHolder = {
  __typename?: 'OfficeHolder';
  participant: Participant;
  rule: Scalars['String']['output'];
};

export type Discrepancy = {
  __typename?: 'Discrepancy';
  id: Scalars['ID']['output'];
  kind: DiscrepancyKind;
  a: Account;
  b: Account;
};

export type Account = {
  __typename?: 'Account';
  report?: Maybe<Report>;
  says: Scalars['String']['output'];
};

export type PossibleMatch = {
  __typename?: 'PossibleMatch';
  id: Scalars['ID']['output'];
  kind: PossibleMatchKind;
  a?: Maybe<Node>;
  b?: Maybe<Node>;
  why: Scalars['String']['output'];
};

export type Tenure = {
  __typename?: 'Tenure';
  id: Scalars['ID']['output'];
  person?: Maybe<Person>;
  office?: Maybe<Office>;
  status: OfficeStatus;
  firstSeen?: Maybe<Scalars['Date']['output']>;
  lastSeen?: Maybe<Scalars['Date']['output']>;
  notBefore?: Maybe<Scalars['Date']['output']>;
  notAfter?: Maybe<Scalars['Date']['output']>;
  rule: Scalars['String']['output'];
  evidence?: Maybe<Array<Evidence>>;
};

export type Article = Node & {
  __typename?: 'Article';
  id: Scalars['ID']['output'];
  title?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  publisher?: Maybe<Scalars['String']['output']>;
  publishedAt?: Maybe<Scalars['EDTF']['output']>;
  modifiedAt?: Maybe<Scalars['String']['output']>;
  language: Scalars['String']['output'];
  extractor: Scalars['String']['output'];
  text?: Maybe<Scalars['String']['output']>;
  reports?: Maybe<Array<Report>>;
  mentions?: Maybe<MentionConnection>;
  copyOf?: Maybe<Article>;
};


export type ArticleMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mentionable = Person | Office | Agency | Country | Place;

export type Mention = {
  __typename?: 'Mention';
  name: Scalars['String']['output'];
  of?: Maybe<Mentionable>;
  evidence: Array<Evidence>;
};

export type Counterpart = {
  __typename?: 'Counterpart';
  participant: Participant;
  count: Scalars['Int']['output'];
  first?: Maybe<Scalars['Date']['output']>;
  last?: Maybe<Scalars['Date']['output']>;
  issues: Array<Issue>;
  meetings: Array<Meeting>;
};

export type ParticipantCount = {
  __typename?: 'ParticipantCount';
  participant: Participant;
  count: Scalars['Int']['output'];
  last?: Maybe<Scalars['Date']['output']>;
};

export type IssueCount = {
  __typename?: 'IssueCount';
  issue: Issue;
  count: Scalars['Int']['output'];
};

export type PeriodCount = {
  __typename?: 'PeriodCount';
  period: Scalars['EDTF']['output'];
  count: Scalars['Int']['output'];
};

export type Path = {
  __typename?: 'Path';
  length: Scalars['Int']['output'];
  steps: Array<PathStep>;
};

export type Paths = {
  __typename?: 'Paths';
  paths: Array<Path>;
  cut: PathsCut;
};

export type PathsCut = {
  __typename?: 'PathsCut';
  people: Scalars['Int']['output'];
  meetings: Scalars['Boolean']['output'];
  chains: Scalars['Boolean']['output'];
};

export type PathStep = {
  __typename?: 'PathStep';
  from: Participant;
  to: Participant;
  meeting: Meeting;
  evidence?: Maybe<Array<Evidence>>;
};

export type Network = {
  __typename?: 'Network';
  nodes: Array<NetworkNode>;
  edges: Array<NetworkEdge>;
  communities: Array<Community>;
  cut: NetworkCut;
};

export type NetworkNode = {
  __typename?: 'NetworkNode';
  participant: Participant;
  depth: Scalars['Int']['output'];
  degree: Scalars['Int']['output'];
  meetings: Scalars['Int']['output'];
  community: Scalars['Int']['output'];
  centrality: Centrality;
  position: Position;
};

export type Community = {
  __typename?: 'Community';
  number: Scalars['Int']['output'];
  size: Scalars['Int']['output'];
  members: Array<NetworkNode>;
};

export type Centrality = {
  __typename?: 'Centrality';
  degree: Scalars['Float']['output'];
  betweenness: Scalars['Float']['output'];
  closeness: Scalars['Float']['output'];
  pagerank: Scalars['Float']['output'];
};

export type Position = {
  __typename?: 'Position';
  x: Scalars['Float']['output'];
  y: Scalars['Float']['output'];
};

export type NetworkEdge = {
  __typename?: 'NetworkEdge';
  a: Scalars['ID']['output'];
  b: Scalars['ID']['output'];
  count: Scalars['Int']['output'];
  last?: Maybe<Scalars['Date']['output']>;
};

export type NetworkCut = {
  __typename?: 'NetworkCut';
  nodes: Scalars['Int']['output'];
  steps: Scalars['Boolean']['output'];
};

export type SearchHit = {
  __typename?: 'SearchHit';
  node?: Maybe<Node>;
  name: Scalars['String']['output'];
  score: Scalars['Float']['output'];
};

export type Asked = {
  __typename?: 'Asked';
  question: Scalars['String']['output'];
  understood: Array<UnderstoodPart>;
  notUnderstood: Array<Scalars['String']['output']>;
  query?: Maybe<Scalars['String']['output']>;
  summary: Scalars['String']['output'];
  lines: Array<AnswerLine>;
};

export type UnderstoodPart = {
  __typename?: 'UnderstoodPart';
  part: Scalars['String']['output'];
  words: Scalars['String']['output'];
  meaning: Scalars['String']['output'];
};

export type AnswerLine = {
  __typename?: 'AnswerLine';
  text: Scalars['String']['output'];
  evidence: Array<Evidence>;
};

export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  totalCount?: Maybe<Scalars['Int']['output']>;
  edges: Array<MeetingEdge>;
  pageInfo: PageInfo;
};

export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  cursor: Scalars['String']['output'];
  node: Meeting;
};

export type OfficeMeetingConnection = {
  __typename?: 'OfficeMeetingConnection';
  totalCount?: Maybe<Scalars['Int']['output']>;
  edges: Array<OfficeMeetingEdge>;
  pageInfo: PageInfo;
};

export type OfficeMeetingEdge = {
  __typename?: 'OfficeMeetingEdge';
  cursor: Scalars['String']['output'];
  node: OfficeMeeting;
};

export type CounterpartConnection = {
  __typename?: 'CounterpartConnection';
  totalCount?: Maybe<Scalars['Int']['output']>;
  edges: Array<CounterpartEdge>;
  pageInfo: PageInfo;
};

export type CounterpartEdge = {
  __typename?: 'CounterpartEdge';
  cursor: Scalars['String']['output'];
  node: Counterpart;
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  totalCount?: Maybe<Scalars['Int']['output']>;
  edges: Array<PersonEdge>;
  pageInfo: PageInfo;
};

export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
};

export type OfficeConnection = {
  __typename?: 'OfficeConnection';
  totalCount?: Maybe<Scalars['Int']['output']>;
  edges: Array<OfficeEdge>;
  pageInfo: PageInfo;
};

export type OfficeEdge = {
  __typename?: 'OfficeEdge';
  cursor: Scalars['String']['output'];
  node: Office;
};

export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  totalCount?: Maybe<Scalars['Int']['output']>;
  edges: Array<AgencyEdge>;
  pageInfo: PageInfo;
};

export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  cursor: Scalars['String']['output'];
  node: Agency;
};

export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  totalCount?: Maybe<Scalars['Int']['output']>;
  edges: Array<PlaceEdge>;
  pageInfo: PageInfo;
};

export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  cursor: Scalars['String']['output'];
  node: Place;
};

export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  totalCount?: Maybe<Scalars['Int']['output']>;
  edges: Array<ArticleEdge>;
  pageInfo: PageInfo;
};

export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  cursor: Scalars['String']['output'];
  node: Article;
};

export type MentionConnection = {
  __typename?: 'MentionConnection';
  totalCount?: Maybe<Scalars['Int']['output']>;
  edges: Array<MentionEdge>;
  pageInfo: PageInfo;
};

export type MentionEdge = {
  __typename?: 'MentionEdge';
  cursor: Scalars['String']['output'];
  node: Mention;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type Ref =
  { id: Scalars['ID']['input']; name?: never; }
  |  { id?: never; name: Scalars['String']['input']; };

export type MeetingFilter = {
  with?: InputMaybe<Array<Ref>>;
  between?: InputMaybe<Array<Ref>>;
  about?: InputMaybe<Array<Ref>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  at?: InputMaybe<Ref>;
  country?: InputMaybe<Ref>;
  agency?: InputMaybe<Ref>;
  kind?: InputMaybe<Array<MeetingKind>>;
  status?: InputMaybe<Array<MeetingStatus>>;
  text?: InputMaybe<Scalars['String']['input']>;
  reportedBy?: InputMaybe<Array<Scalars['String']['input']>>;
  notReportedBy?: InputMaybe<Array<Scalars['String']['input']>>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type MeetingKind =
  | 'MEETING'
  | 'CALL'
  | 'VISIT'
  | 'SUMMIT'
  | 'LETTER';

export type MeetingStatus =
  | 'ANNOUNCED'
  | 'HELD'
  | 'POSTPONED'
  | 'CANCELLED'
  | 'DENIED';

export type Role =
  | 'HOST'
  | 'VISITOR'
  | 'DELEGATION'
  | 'MEDIATOR'
  | 'PARTICIPANT';

export type OfficeStatus =
  | 'CURRENT'
  | 'ACTING'
  | 'FORMER'
  | 'DESIGNATE';

export type DiscrepancyKind =
  | 'DATE'
  | 'PLACE'
  | 'KIND'
  | 'STATUS'
  | 'PARTICIPANTS'
  | 'ISSUES'
  | 'TITLE_AGAINST_BODY';

export type ReadoutAspect =
  | 'PARTICIPANT'
  | 'ISSUE'
  | 'PLACE'
  | 'DATE'
  | 'STATUS'
  | 'KIND';

export type PossibleMatchKind =
  | 'PERSON'
  | 'MEETING'
  | 'HOLDER';

export type ParticipantType =
  | 'PERSON'
  | 'OFFICE'
  | 'AGENCY'
  | 'COUNTRY';

export type NodeType =
  | 'PERSON'
  | 'OFFICE'
  | 'AGENCY'
  | 'COUNTRY'
  | 'PLACE'
  | 'ISSUE'
  | 'MEETING'
  | 'ARTICLE';

export type Period =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Mentionable:
    | ( PersonCard )
    | ( OfficeCard )
    | ( AgencyCard )
    | ( CountryCard )
    | ( PlaceCard )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( PersonCard )
    | ( OfficeCard )
    | ( AgencyCard )
    | ( CountryCard )
    | ( IssueCard )
    | ( PlaceCard )
    | ( MeetingCard )
    | ( ReportCard )
    | ( ArticleCard )
  ;
  Participant:
    | ( PersonCard )
    | ( OfficeCard )
    | ( AgencyCard )
    | ( CountryCard )
  ;
  Location:
    | ( AgencyCard )
    | ( CountryCard )
    | ( PlaceCard )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  JudgementInput: JudgementInput;
  ArticleInput: ArticleInput;
  Ingested: ResolverTypeWrapper<Ingested>;
  Unloaded: ResolverTypeWrapper<Unloaded>;
  Judgement: ResolverTypeWrapper<Judgement>;
  JudgementConnection: ResolverTypeWrapper<JudgementConnection>;
  JudgementEdge: ResolverTypeWrapper<JudgementEdge>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditConnection: ResolverTypeWrapper<AuditConnection>;
  AuditEdge: ResolverTypeWrapper<AuditEdge>;
  Why: ResolverTypeWrapper<Why>;
  WhyRule: ResolverTypeWrapper<WhyRule>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  WhyVerdict: WhyVerdict;
  RulingKind: RulingKind;
  JudgementKind: JudgementKind;
  JudgementStanding: JudgementStanding;
  Node: ResolverTypeWrapper<NodeCard>;
  Participant: ResolverTypeWrapper<ParticipantCard>;
  Person: ResolverTypeWrapper<PersonCard>;
  Alias: ResolverTypeWrapper<AliasCard>;
  Office: ResolverTypeWrapper<OfficeCard>;
  Agency: ResolverTypeWrapper<AgencyCard>;
  Country: ResolverTypeWrapper<CountryCard>;
  Relations: ResolverTypeWrapper<RelationsCard>;
  Issue: ResolverTypeWrapper<IssueCard>;
  Place: ResolverTypeWrapper<PlaceCard>;
  Location: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Location']>;
  Meeting: ResolverTypeWrapper<MeetingCard>;
  Participation: ResolverTypeWrapper<ParticipationCard>;
  UnnamedOthers: ResolverTypeWrapper<UnnamedOthersCard>;
  Report: ResolverTypeWrapper<ReportCard>;
  ReportedParticipant: ResolverTypeWrapper<ReportedParticipantCard>;
  ReportedPlace: ResolverTypeWrapper<Omit<ReportedPlace, 'location' | 'evidence'> & { location: ResolversTypes['Location'], evidence: ResolversTypes['Evidence'] }>;
  ReportedIssue: ResolverTypeWrapper<Omit<ReportedIssue, 'issue' | 'evidence'> & { issue: ResolversTypes['Issue'], evidence: ResolversTypes['Evidence'] }>;
  Evidence: ResolverTypeWrapper<EvidenceCard>;
  Readout: ResolverTypeWrapper<Omit<Readout, 'reports' | 'has' | 'leavesOut'> & { reports: Array<ResolversTypes['Report']>, has: Array<ResolversTypes['ReadoutPoint']>, leavesOut: Array<ResolversTypes['ReadoutPoint']> }>;
  ReadoutPoint: ResolverTypeWrapper<Omit<ReadoutPoint, 'node' | 'evidence'> & { node?: Maybe<ResolversTypes['Node']>, evidence: Array<ResolversTypes['Evidence']> }>;
  MeetingAsOf: ResolverTypeWrapper<Omit<MeetingAsOf, 'reports'> & { reports: Array<ResolversTypes['Report']> }>;
  OfficeMeeting: ResolverTypeWrapper<Omit<OfficeMeeting, 'meeting' | 'a' | 'b'> & { meeting: ResolversTypes['Meeting'], a: Array<ResolversTypes['OfficeHolder']>, b: Array<ResolversTypes['OfficeHolder']> }>;
  OfficeHolder: ResolverTypeWrapper<Omit<OfficeHolder, 'participant'> & { participant: ResolversTypes['Participant'] }>;
  Discrepancy: ResolverTypeWrapper<DiscrepancyCard>;
  Account: ResolverTypeWrapper<AccountCard>;
  PossibleMatch: ResolverTypeWrapper<PossibleMatchCard>;
  Tenure: ResolverTypeWrapper<TenureCard>;
  Article: ResolverTypeWrapper<ArticleCard>;
  Mentionable: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Mentionable']>;
  Mention: ResolverTypeWrapper<MentionCard>;
  Counterpart: ResolverTypeWrapper<CounterpartCard>;
  ParticipantCount: ResolverTypeWrapper<Omit<ParticipantCount, 'participant'> & { participant: ResolversTypes['Participant'] }>;
  IssueCount: ResolverTypeWrapper<Omit<IssueCount, 'issue'> & { issue: ResolversTypes['Issue'] }>;
  PeriodCount: ResolverTypeWrapper<PeriodCount>;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: Array<ResolversTypes['PathStep']> }>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'paths'> & { paths: Array<ResolversTypes['Path']> }>;
  PathsCut: ResolverTypeWrapper<PathsCut>;
  PathStep: ResolverTypeWrapper<PathStepCard>;
  Network: ResolverTypeWrapper<NetworkCard>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeCard>;
  Community: ResolverTypeWrapper<Omit<Community, 'members'> & { members: Array<ResolversTypes['NetworkNode']> }>;
  Centrality: ResolverTypeWrapper<Centrality>;
  Position: ResolverTypeWrapper<Position>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdge>;
  NetworkCut: ResolverTypeWrapper<NetworkCut>;
  SearchHit: ResolverTypeWrapper<SearchHitCard>;
  Asked: ResolverTypeWrapper<Omit<Asked, 'lines'> & { lines: Array<ResolversTypes['AnswerLine']> }>;
  UnderstoodPart: ResolverTypeWrapper<UnderstoodPart>;
  AnswerLine: ResolverTypeWrapper<Omit<AnswerLine, 'evidence'> & { evidence: Array<ResolversTypes['Evidence']> }>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges'> & { edges: Array<ResolversTypes['MeetingEdge']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  OfficeMeetingConnection: ResolverTypeWrapper<Omit<OfficeMeetingConnection, 'edges'> & { edges: Array<ResolversTypes['OfficeMeetingEdge']> }>;
  OfficeMeetingEdge: ResolverTypeWrapper<Omit<OfficeMeetingEdge, 'node'> & { node: ResolversTypes['OfficeMeeting'] }>;
  CounterpartConnection: ResolverTypeWrapper<Omit<CounterpartConnection, 'edges'> & { edges: Array<ResolversTypes['CounterpartEdge']> }>;
  CounterpartEdge: ResolverTypeWrapper<Omit<CounterpartEdge, 'node'> & { node: ResolversTypes['Counterpart'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges'> & { edges: Array<ResolversTypes['PersonEdge']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  OfficeConnection: ResolverTypeWrapper<Omit<OfficeConnection, 'edges'> & { edges: Array<ResolversTypes['OfficeEdge']> }>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  AgencyConnection: ResolverTypeWrapper<Omit<AgencyConnection, 'edges'> & { edges: Array<ResolversTypes['AgencyEdge']> }>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges'> & { edges: Array<ResolversTypes['PlaceEdge']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges'> & { edges: Array<ResolversTypes['ArticleEdge']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges'> & { edges: Array<ResolversTypes['MentionEdge']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Ref: Ref;
  MeetingFilter: MeetingFilter;
  MeetingKind: MeetingKind;
  MeetingStatus: MeetingStatus;
  Role: Role;
  OfficeStatus: OfficeStatus;
  DiscrepancyKind: DiscrepancyKind;
  ReadoutAspect: ReadoutAspect;
  PossibleMatchKind: PossibleMatchKind;
  ParticipantType: ParticipantType;
  NodeType: NodeType;
  Period: Period;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  EDTF: Scalars['EDTF']['output'];
  Query: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  JudgementInput: JudgementInput;
  ArticleInput: ArticleInput;
  Ingested: Ingested;
  Unloaded: Unloaded;
  Judgement: Judgement;
  JudgementConnection: JudgementConnection;
  JudgementEdge: JudgementEdge;
  AuditEntry: AuditEntry;
  AuditConnection: AuditConnection;
  AuditEdge: AuditEdge;
  Why: Why;
  WhyRule: WhyRule;
  Float: Scalars['Float']['output'];
  Node: NodeCard;
  Participant: ParticipantCard;
  Person: PersonCard;
  Alias: AliasCard;
  Office: OfficeCard;
  Agency: AgencyCard;
  Country: CountryCard;
  Relations: RelationsCard;
  Issue: IssueCard;
  Place: PlaceCard;
  Location: ResolversInterfaceTypes<ResolversParentTypes>['Location'];
  Meeting: MeetingCard;
  Participation: ParticipationCard;
  UnnamedOthers: UnnamedOthersCard;
  Report: ReportCard;
  ReportedParticipant: ReportedParticipantCard;
  ReportedPlace: Omit<ReportedPlace, 'location' | 'evidence'> & { location: ResolversParentTypes['Location'], evidence: ResolversParentTypes['Evidence'] };
  ReportedIssue: Omit<ReportedIssue, 'issue' | 'evidence'> & { issue: ResolversParentTypes['Issue'], evidence: ResolversParentTypes['Evidence'] };
  Evidence: EvidenceCard;
  Readout: Omit<Readout, 'reports' | 'has' | 'leavesOut'> & { reports: Array<ResolversParentTypes['Report']>, has: Array<ResolversParentTypes['ReadoutPoint']>, leavesOut: Array<ResolversParentTypes['ReadoutPoint']> };
  ReadoutPoint: Omit<ReadoutPoint, 'node' | 'evidence'> & { node?: Maybe<ResolversParentTypes['Node']>, evidence: Array<ResolversParentTypes['Evidence']> };
  MeetingAsOf: Omit<MeetingAsOf, 'reports'> & { reports: Array<ResolversParentTypes['Report']> };
  OfficeMeeting: Omit<OfficeMeeting, 'meeting' | 'a' | 'b'> & { meeting: ResolversParentTypes['Meeting'], a: Array<ResolversParentTypes['OfficeHolder']>, b: Array<ResolversParentTypes['OfficeHolder']> };
  OfficeHolder: Omit<OfficeHolder, 'participant'> & { participant: ResolversParentTypes['Participant'] };
  Discrepancy: DiscrepancyCard;
  Account: AccountCard;
  PossibleMatch: PossibleMatchCard;
  Tenure: TenureCard;
  Article: ArticleCard;
  Mentionable: ResolversUnionTypes<ResolversParentTypes>['Mentionable'];
  Mention: MentionCard;
  Counterpart: CounterpartCard;
  ParticipantCount: Omit<ParticipantCount, 'participant'> & { participant: ResolversParentTypes['Participant'] };
  IssueCount: Omit<IssueCount, 'issue'> & { issue: ResolversParentTypes['Issue'] };
  PeriodCount: PeriodCount;
  Path: Omit<Path, 'steps'> & { steps: Array<ResolversParentTypes['PathStep']> };
  Paths: Omit<Paths, 'paths'> & { paths: Array<ResolversParentTypes['Path']> };
  PathsCut: PathsCut;
  PathStep: PathStepCard;
  Network: NetworkCard;
  NetworkNode: NetworkNodeCard;
  Community: Omit<Community, 'members'> & { members: Array<ResolversParentTypes['NetworkNode']> };
  Centrality: Centrality;
  Position: Position;
  NetworkEdge: NetworkEdge;
  NetworkCut: NetworkCut;
  SearchHit: SearchHitCard;
  Asked: Omit<Asked, 'lines'> & { lines: Array<ResolversParentTypes['AnswerLine']> };
  UnderstoodPart: UnderstoodPart;
  AnswerLine: Omit<AnswerLine, 'evidence'> & { evidence: Array<ResolversParentTypes['Evidence']> };
  MeetingConnection: Omit<MeetingConnection, 'edges'> & { edges: Array<ResolversParentTypes['MeetingEdge']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  OfficeMeetingConnection: Omit<OfficeMeetingConnection, 'edges'> & { edges: Array<ResolversParentTypes['OfficeMeetingEdge']> };
  OfficeMeetingEdge: Omit<OfficeMeetingEdge, 'node'> & { node: ResolversParentTypes['OfficeMeeting'] };
  CounterpartConnection: Omit<CounterpartConnection, 'edges'> & { edges: Array<ResolversParentTypes['CounterpartEdge']> };
  CounterpartEdge: Omit<CounterpartEdge, 'node'> & { node: ResolversParentTypes['Counterpart'] };
  PersonConnection: Omit<PersonConnection, 'edges'> & { edges: Array<ResolversParentTypes['PersonEdge']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  OfficeConnection: Omit<OfficeConnection, 'edges'> & { edges: Array<ResolversParentTypes['OfficeEdge']> };
  OfficeEdge: Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  AgencyConnection: Omit<AgencyConnection, 'edges'> & { edges: Array<ResolversParentTypes['AgencyEdge']> };
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  PlaceConnection: Omit<PlaceConnection, 'edges'> & { edges: Array<ResolversParentTypes['PlaceEdge']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  ArticleConnection: Omit<ArticleConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArticleEdge']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  MentionConnection: Omit<MentionConnection, 'edges'> & { edges: Array<ResolversParentTypes['MentionEdge']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  PageInfo: PageInfo;
  Ref: Ref;
  MeetingFilter: MeetingFilter;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  whoMet?: Resolver<Maybe<ResolversTypes['CounterpartConnection']>, ParentType, ContextType, RequireFields<QueryWhoMetArgs, 'person' | 'status' | 'undated' | 'onlyOtherSide' | 'first'>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first'>>;
  officeMeetings?: Resolver<Maybe<ResolversTypes['OfficeMeetingConnection']>, ParentType, ContextType, RequireFields<QueryOfficeMeetingsArgs, 'a' | 'b' | 'status' | 'first'>>;
  timeline?: Resolver<Maybe<Array<ResolversTypes['PeriodCount']>>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'by'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'maxMeetings' | 'timeRespecting'>>;
  paths?: Resolver<Maybe<ResolversTypes['Paths']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxMeetings' | 'timeRespecting' | 'first'>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNetworkArgs, 'around' | 'depth' | 'closed' | 'limit'>>;
  search?: Resolver<Maybe<Array<ResolversTypes['SearchHit']>>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  ask?: Resolver<Maybe<ResolversTypes['Asked']>, ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  why?: Resolver<Maybe<ResolversTypes['Why']>, ParentType, ContextType, RequireFields<QueryWhyArgs, 'a' | 'b'>>;
  judgements?: Resolver<Maybe<ResolversTypes['JudgementConnection']>, ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first'>>;
  audit?: Resolver<Maybe<ResolversTypes['AuditConnection']>, ParentType, ContextType, RequireFields<QueryAuditArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'by'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'by'>>;
  offices?: Resolver<Maybe<ResolversTypes['OfficeConnection']>, ParentType, ContextType, RequireFields<QueryOfficesArgs, 'first'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'by'>>;
  agencies?: Resolver<Maybe<ResolversTypes['AgencyConnection']>, ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'by'>>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'by'>>;
  issues?: Resolver<Maybe<Array<ResolversTypes['Issue']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'by'>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'by'>>;
  articles?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  judge?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType, RequireFields<MutationJudgeArgs, 'judgement'>>;
  undo?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType, RequireFields<MutationUndoArgs, 'judgement'>>;
  ingest?: Resolver<Maybe<Array<ResolversTypes['Ingested']>>, ParentType, ContextType, RequireFields<MutationIngestArgs, 'articles'>>;
  unload?: Resolver<Maybe<Array<ResolversTypes['Unloaded']>>, ParentType, ContextType, RequireFields<MutationUnloadArgs, 'articles'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  meetingLoaded?: SubscriptionResolver<Maybe<ResolversTypes['Meeting']>, "meetingLoaded", ParentType, ContextType, Partial<SubscriptionMeetingLoadedArgs>>;
};

export type IngestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ingested'] = ResolversParentTypes['Ingested']> = {
  article?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnloadedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unloaded'] = ResolversParentTypes['Unloaded']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JudgementKind'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['JudgementStanding'], ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  against?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  did?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type WhyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Why'] = ResolversParentTypes['Why']> = {
  verdict?: Resolver<ResolversTypes['WhyVerdict'], ParentType, ContextType>;
  a?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  b?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['WhyRule']>, ParentType, ContextType>;
};

export type WhyRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhyRule'] = ResolversParentTypes['WhyRule']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Office' | 'Agency' | 'Country' | 'Issue' | 'Place' | 'Meeting' | 'Report' | 'Article', ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  __resolveType: TypeResolveFn<'Person' | 'Office' | 'Agency' | 'Country', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  names?: Resolver<Maybe<Array<ResolversTypes['Alias']>>, ParentType, ContextType>;
  tenures?: Resolver<Maybe<Array<ResolversTypes['Tenure']>>, ParentType, ContextType, Partial<PersonTenuresArgs>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<PersonMeetingsArgs, 'first'>>;
  counterparts?: Resolver<Maybe<ResolversTypes['CounterpartConnection']>, ParentType, ContextType, RequireFields<PersonCounterpartsArgs, 'onlyOtherSide' | 'first'>>;
  issues?: Resolver<Maybe<Array<ResolversTypes['IssueCount']>>, ParentType, ContextType, RequireFields<PersonIssuesArgs, 'first'>>;
  articles?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<PersonArticlesArgs, 'first'>>;
  possibly?: Resolver<Maybe<Array<ResolversTypes['PossibleMatch']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  singleSeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holders?: Resolver<Maybe<Array<ResolversTypes['Tenure']>>, ParentType, ContextType, Partial<OfficeHoldersArgs>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<OfficeMeetingsArgs, 'first'>>;
  counterparts?: Resolver<Maybe<ResolversTypes['CounterpartConnection']>, ParentType, ContextType, RequireFields<OfficeCounterpartsArgs, 'onlyOtherSide' | 'first'>>;
  possibleHolders?: Resolver<Maybe<Array<ResolversTypes['PossibleMatch']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<Array<ResolversTypes['Agency']>>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  predecessors?: Resolver<Maybe<Array<ResolversTypes['Agency']>>, ParentType, ContextType>;
  offices?: Resolver<Maybe<Array<ResolversTypes['Office']>>, ParentType, ContextType>;
  people?: Resolver<Maybe<Array<ResolversTypes['Tenure']>>, ParentType, ContextType, Partial<AgencyPeopleArgs>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<AgencyMeetingsArgs, 'first'>>;
  counterparts?: Resolver<Maybe<ResolversTypes['CounterpartConnection']>, ParentType, ContextType, RequireFields<AgencyCounterpartsArgs, 'onlyOtherSide' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  offices?: Resolver<Maybe<ResolversTypes['OfficeConnection']>, ParentType, ContextType, RequireFields<CountryOfficesArgs, 'first'>>;
  agencies?: Resolver<Maybe<ResolversTypes['AgencyConnection']>, ParentType, ContextType, RequireFields<CountryAgenciesArgs, 'first'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<CountryPeopleArgs, 'first'>>;
  relations?: Resolver<Maybe<ResolversTypes['Relations']>, ParentType, ContextType, RequireFields<CountryRelationsArgs, 'with'>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<CountryMeetingsArgs, 'first'>>;
  counterparts?: Resolver<Maybe<ResolversTypes['CounterpartConnection']>, ParentType, ContextType, RequireFields<CountryCounterpartsArgs, 'onlyOtherSide' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relations'] = ResolversParentTypes['Relations']> = {
  with?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['IssueCount']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<RelationsMeetingsArgs, 'first'>>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  narrower?: Resolver<Maybe<Array<ResolversTypes['Issue']>>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<IssueMeetingsArgs, 'first'>>;
  people?: Resolver<Maybe<Array<ResolversTypes['ParticipantCount']>>, ParentType, ContextType, RequireFields<IssuePeopleArgs, 'first'>>;
  agencies?: Resolver<Maybe<Array<ResolversTypes['ParticipantCount']>>, ParentType, ContextType, RequireFields<IssueAgenciesArgs, 'first'>>;
  trend?: Resolver<Maybe<Array<ResolversTypes['PeriodCount']>>, ParentType, ContextType, RequireFields<IssueTrendArgs, 'by'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  places?: Resolver<Maybe<Array<ResolversTypes['Place']>>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<PlaceMeetingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Country' | 'Place', ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  participations?: Resolver<Maybe<Array<ResolversTypes['Participation']>>, ParentType, ContextType, Partial<MeetingParticipationsArgs>>;
  others?: Resolver<Maybe<Array<ResolversTypes['UnnamedOthers']>>, ParentType, ContextType>;
  issues?: Resolver<Maybe<Array<ResolversTypes['Issue']>>, ParentType, ContextType>;
  places?: Resolver<Maybe<Array<ResolversTypes['Location']>>, ParentType, ContextType>;
  reports?: Resolver<Maybe<Array<ResolversTypes['Report']>>, ParentType, ContextType>;
  discrepancies?: Resolver<Maybe<Array<ResolversTypes['Discrepancy']>>, ParentType, ContextType>;
  readouts?: Resolver<Maybe<Array<ResolversTypes['Readout']>>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['MeetingAsOf']>, ParentType, ContextType, RequireFields<MeetingAsOfArgs, 'day'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  partOfRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<Array<ResolversTypes['Meeting']>>, ParentType, ContextType>;
  possibly?: Resolver<Maybe<Array<ResolversTypes['PossibleMatch']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<Array<ResolversTypes['Evidence']>>, ParentType, ContextType>;
};

export type UnnamedOthersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnnamedOthers'] = ResolversParentTypes['UnnamedOthers']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inTitle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  dateEvidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  joinedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<Array<ResolversTypes['ReportedParticipant']>>, ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['UnnamedOthers']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['ReportedPlace']>, ParentType, ContextType>;
  issues?: Resolver<Maybe<Array<ResolversTypes['ReportedIssue']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportedParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedParticipant'] = ResolversParentTypes['ReportedParticipant']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participant?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ReportedPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedPlace'] = ResolversParentTypes['ReportedPlace']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ReportedIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedIssue'] = ResolversParentTypes['ReportedIssue']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EvidenceContextArgs, 'around'>>;
};

export type ReadoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Readout'] = ResolversParentTypes['Readout']> = {
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  has?: Resolver<Array<ResolversTypes['ReadoutPoint']>, ParentType, ContextType>;
  leavesOut?: Resolver<Array<ResolversTypes['ReadoutPoint']>, ParentType, ContextType>;
};

export type ReadoutPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadoutPoint'] = ResolversParentTypes['ReadoutPoint']> = {
  about?: Resolver<ResolversTypes['ReadoutAspect'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type MeetingAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingAsOf'] = ResolversParentTypes['MeetingAsOf']> = {
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
};

export type OfficeMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeMeeting'] = ResolversParentTypes['OfficeMeeting']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  a?: Resolver<Array<ResolversTypes['OfficeHolder']>, ParentType, ContextType>;
  b?: Resolver<Array<ResolversTypes['OfficeHolder']>, ParentType, ContextType>;
};

export type OfficeHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeHolder'] = ResolversParentTypes['OfficeHolder']> = {
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DiscrepancyKind'], ParentType, ContextType>;
  a?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PossibleMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleMatch'] = ResolversParentTypes['PossibleMatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PossibleMatchKind'], ParentType, ContextType>;
  a?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OfficeStatus'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notAfter?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['Evidence']>>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<Array<ResolversTypes['Report']>>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['MentionConnection']>, ParentType, ContextType, RequireFields<ArticleMentionsArgs, 'first'>>;
  copyOf?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mentionable'] = ResolversParentTypes['Mentionable']> = {
  __resolveType: TypeResolveFn<'Person' | 'Office' | 'Agency' | 'Country' | 'Place', ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Mentionable']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type CounterpartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counterpart'] = ResolversParentTypes['Counterpart']> = {
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
};

export type ParticipantCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantCount'] = ResolversParentTypes['ParticipantCount']> = {
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IssueCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCount'] = ResolversParentTypes['IssueCount']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeriodCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodCount'] = ResolversParentTypes['PeriodCount']> = {
  period?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  cut?: Resolver<ResolversTypes['PathsCut'], ParentType, ContextType>;
};

export type PathsCutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathsCut'] = ResolversParentTypes['PathsCut']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['Evidence']>>, ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  communities?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  cut?: Resolver<ResolversTypes['NetworkCut'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  centrality?: Resolver<ResolversTypes['Centrality'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
};

export type CentralityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Centrality'] = ResolversParentTypes['Centrality']> = {
  degree?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pagerank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  a?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type NetworkCutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkCut'] = ResolversParentTypes['NetworkCut']> = {
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Asked'] = ResolversParentTypes['Asked']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  understood?: Resolver<Array<ResolversTypes['UnderstoodPart']>, ParentType, ContextType>;
  notUnderstood?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['AnswerLine']>, ParentType, ContextType>;
};

export type UnderstoodPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnderstoodPart'] = ResolversParentTypes['UnderstoodPart']> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerLine'] = ResolversParentTypes['AnswerLine']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type OfficeMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeMeetingConnection'] = ResolversParentTypes['OfficeMeetingConnection']> = {
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OfficeMeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfficeMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeMeetingEdge'] = ResolversParentTypes['OfficeMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficeMeeting'], ParentType, ContextType>;
};

export type CounterpartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterpartConnection'] = ResolversParentTypes['CounterpartConnection']> = {
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CounterpartEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CounterpartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterpartEdge'] = ResolversParentTypes['CounterpartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Counterpart'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Ingested?: IngestedResolvers<ContextType>;
  Unloaded?: UnloadedResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  Why?: WhyResolvers<ContextType>;
  WhyRule?: WhyRuleResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Relations?: RelationsResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  UnnamedOthers?: UnnamedOthersResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportedParticipant?: ReportedParticipantResolvers<ContextType>;
  ReportedPlace?: ReportedPlaceResolvers<ContextType>;
  ReportedIssue?: ReportedIssueResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Readout?: ReadoutResolvers<ContextType>;
  ReadoutPoint?: ReadoutPointResolvers<ContextType>;
  MeetingAsOf?: MeetingAsOfResolvers<ContextType>;
  OfficeMeeting?: OfficeMeetingResolvers<ContextType>;
  OfficeHolder?: OfficeHolderResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  PossibleMatch?: PossibleMatchResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Mentionable?: MentionableResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Counterpart?: CounterpartResolvers<ContextType>;
  ParticipantCount?: ParticipantCountResolvers<ContextType>;
  IssueCount?: IssueCountResolvers<ContextType>;
  PeriodCount?: PeriodCountResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  PathsCut?: PathsCutResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Centrality?: CentralityResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkCut?: NetworkCutResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Asked?: AskedResolvers<ContextType>;
  UnderstoodPart?: UnderstoodPartResolvers<ContextType>;
  AnswerLine?: AnswerLineResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  OfficeMeetingConnection?: OfficeMeetingConnectionResolvers<ContextType>;
  OfficeMeetingEdge?: OfficeMeetingEdgeResolvers<ContextType>;
  CounterpartConnection?: CounterpartConnectionResolvers<ContextType>;
  CounterpartEdge?: CounterpartEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};
