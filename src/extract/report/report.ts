import type { MeetingKind, MeetingStatus, Role } from '../../domain/kinds.js';
import type { Party } from '../entities/entity.js';
import type { DateReading } from './dates.js';
import type { IssueReading } from './issues.js';
import type { PlaceReading } from './places-in.js';

export interface Seat {
  party: Party;
  side: string | null;
  role: Role;
  /** for whom the party is there, when the text says so */
  behalf: Party | null;
  start: number;
  end: number;
  rule: string;
}

/** A report while it is built up: later sentences may add a place, a date, issues and delegations. */
export interface Report {
  kind: MeetingKind;
  status: MeetingStatus;
  start: number;
  end: number;
  rule: string;
  confidence: number;
  seats: Seat[];
  others: { text: string; side: string | null; start: number; end: number }[];
  place: PlaceReading | null;
  date: DateReading | null;
  issues: IssueReading[];
  /** where the word stands that tells of it */
  at: number;
  /** sentence index and paragraph, for what reads on from here */
  sentence: number;
  paragraph: number;
  inTitle: boolean;
  /** named by a word that a call and talks in a room share: "the conversation between A and B" */
  eitherWay: boolean;
  /** told as one more meeting, so never the same as one before */
  another: boolean;
}

export function addIssues(report: Report, issues: IssueReading[]): void {
  for (const i of issues) if (!report.issues.some((x) => x.issue === i.issue)) report.issues.push(i);
}
