import type { DerivedMeeting, Participation } from '../../domain/derived.js';
import type { MeetingKind, MeetingStatus, Role } from '../../domain/kinds.js';

/** As much of a meeting as tells what it is part of. */
export interface Occasion {
  id: string;
  kind: MeetingKind;
  status: MeetingStatus;
  date: string | null;
  earliest: string | null;
  latest: string | null;
  seats: { node: string; side: string | null; role: Role }[];
  /** each place with what it lies in, the country last */
  places: string[][];
}

/** Reads it from a meeting. `chain` gives a place and all that it lies in. */
export function occasionOf({ id, kind, status, date, earliest, latest, places }: DerivedMeeting, participations: readonly Participation[], chain: (place: string) => string[]): Occasion {
  return { id, kind, status, date, earliest, latest, seats: participations.map(({ node, side, role }) => ({ node, side, role })), places: places.map(chain) };
}

/** What holds meetings. */
export function holdsMeetings({ kind }: Pick<Occasion, 'kind'>): boolean {
  return kind === 'VISIT' || kind === 'SUMMIT';
}

/** What can be part of something: people in one room, not a call or a letter. */
export function canBePart({ kind }: Pick<Occasion, 'kind'>): boolean {
  return kind === 'MEETING' || kind === 'SUMMIT';
}
