/** The closed vocabularies of a report. Each list is the one place its words are written down. */

export const MEETING_KINDS = ['MEETING', 'CALL', 'VISIT', 'SUMMIT', 'LETTER'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATUSES = ['ANNOUNCED', 'HELD', 'POSTPONED', 'CANCELLED', 'DENIED'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const ROLES = ['HOST', 'VISITOR', 'DELEGATION', 'MEDIATOR', 'PARTICIPANT'] as const;
export type Role = (typeof ROLES)[number];

export const OFFICE_STATUSES = ['CURRENT', 'ACTING', 'FORMER', 'DESIGNATE'] as const;
export type OfficeStatus = (typeof OFFICE_STATUSES)[number];

/** Whether somebody of that status sits in the office: for good, or in the place of another. */
export function isInOffice(status: OfficeStatus): boolean {
  return status === 'CURRENT' || status === 'ACTING';
}

export const ENTITY_TYPES = ['PERSON', 'OFFICE', 'AGENCY', 'COUNTRY', 'PLACE'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Makes a switch over a union exhaustive: the compiler refuses a case that was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
