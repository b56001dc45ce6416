import type { OfficeStatus } from '../../../domain/kinds.js';
/** What the queries of queries.ts bring, field by field as selections.ts asks for it. */
export interface Named { name: string }
export type Maybe<T> = T | null | undefined;
export interface Page<N> { totalCount: Maybe<number>; edges: { node: N }[] }

export interface Evidence { quote: string; start: number; end: number; rule: string; article: Maybe<{ id: string; title: Maybe<string> }> }
export interface Report { evidence: Evidence; issues?: Maybe<{ issue: Named; evidence: Evidence }[]> }
export interface Meeting { title: string; kind: string; status: string; date: Maybe<string>; places?: Maybe<Named[]>; reports: Maybe<Report[]> }
export interface Participant extends Named { id: string; country: Maybe<Named> }
export interface Counterpart { participant: Participant; count: number; first: Maybe<string>; last: Maybe<string>; issues: Named[]; meetings: Meeting[] }
export interface Attended { title: string; date: Maybe<string>; participations: Maybe<{ participant: Participant; capacity: Maybe<Named>; why: Maybe<Evidence[]> }[]> }
export interface Tenure { person: Maybe<Named>; office: Maybe<Named & { country: Maybe<Named> }>; status: OfficeStatus; firstSeen: Maybe<string>; lastSeen: Maybe<string>; evidence: Maybe<Evidence[]> }
export interface Account { says: string; report: Maybe<{ article: Maybe<{ title: Maybe<string> }> }> }
export interface Disputed { title: string; date: Maybe<string>; discrepancies: Maybe<{ kind: string; a: Account; b: Account }[]> }
export interface ArticleNode { title: Maybe<string>; publisher: Maybe<string>; publishedAt: Maybe<string>; url: Maybe<string> }
export interface ToldReport { kind: string; status: string; date: Maybe<string>; participants: Maybe<Named[]>; place: Maybe<{ location: Named }>; issues: Maybe<{ issue: Named }[]>; evidence: Evidence }
