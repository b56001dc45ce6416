import type { ExtractedParticipant, ExtractedReport } from '../../domain/extraction.js';
import type { MeetingKind } from '../../domain/kinds.js';
import type { TableRow, Told } from '../../domain/table-row.js';
import { issuesIn } from '../report/issues.js';
import { readSpans } from '../spans/read-spans.js';
import type { RowEntities } from './entities.js';
import type { ReadParty } from './party.js';
import { spokenText } from './spoken-text.js';

const CONFIDENCE = 0.95;

/** Those who lasted for all of the days that a row tells; of other meetings it tells the days among which theirs is. */
const LASTING: ReadonlySet<MeetingKind> = new Set(['VISIT', 'SUMMIT']);

/** Those that are in a place. */
export const TOGETHER: ReadonlySet<MeetingKind> = new Set(['MEETING', 'SUMMIT', 'VISIT']);

/** When a meeting of this kind was, if it was within the row's time. */
export function dateOfRow({ when, article }: TableRow, kind: MeetingKind): ExtractedReport['date'] {
  if (!when) return null;
  const { earliest: a, latest: b, start, end } = when;
  const edtf = a !== null && a === b ? a : LASTING.has(kind) ? `${a ?? '..'}/${b ?? '..'}` : `[${a ?? ''}..${b ?? ''}]`;
  return { edtf, start, end, text: article.text.slice(start, end), rule: 'column' };
}

/** The meeting that the columns of a row tell of by themselves: a visit, or two sides named; null when they don't. */
export function rowReport(row: TableRow, who: readonly ReadParty[], facing: readonly ReadParty[], entities: RowEntities): ExtractedReport | null {
  const sides = sidesOf(who, facing);
  const participants = [...who, ...facing].flatMap((p): ExtractedParticipant[] => {
    const found = entities.party(p);
    return found ? [{ ...found, side: sides.get(p) ?? null, role: p.told.role, onBehalfOf: null, start: p.told.start, end: p.told.end, rule: 'column' }] : [];
  });
  const place = row.where && TOGETHER.has(row.kind) ? entities.where(row.where) : null;
  if (!participants.length || (row.kind !== 'VISIT' && participants.length < 2)) return null;
  return {
    ref: 'r1', kind: row.kind, status: row.status, start: 0, end: row.article.text.length, rule: 'row', confidence: CONFIDENCE,
    participants: withHosts(distinct(participants), place === null ? null : entities.countryOf(place)), others: [], date: dateOfRow(row, row.kind),
    place: row.where && place !== null ? { entity: place, start: row.where.start, end: row.where.end, rule: 'column' } : null,
    issues: row.about.flatMap(issuesOf),
  };
}

function distinct(participants: ExtractedParticipant[]): ExtractedParticipant[] {
  return participants.filter((p, i) => participants.findIndex((q) => q.entity === p.entity) === i);
}

/** Who meets others in his own country is their host. */
export function withHosts(participants: ExtractedParticipant[], where: string | null): ExtractedParticipant[] {
  const home = participants.filter((p) => p.side === where);
  if (where === null || !home.length || home.length === participants.length || participants.some((p) => p.role !== 'PARTICIPANT')) return participants;
  return participants.map((p) => ({ ...p, role: p.side === where ? 'HOST' : 'VISITOR' }));
}

/** Sides are countries; when those are the same or unknown, who is named first and whom they met. */
function sidesOf(who: readonly ReadParty[], facing: readonly ReadParty[]): Map<ReadParty, string | null> {
  const own = new Set(who.map((p) => p.country));
  const known = [...who, ...facing].every((p) => p.country !== null) && !facing.some((p) => own.has(p.country));
  const byCountry = known || !facing.length;
  return new Map([...who.map((p) => [p, byCountry ? p.country : 'A'] as const), ...facing.map((p) => [p, byCountry ? p.country : 'B'] as const)]);
}

/** Issues that a phrase names; the words of the cell are their evidence. */
function issuesOf({ text, start, end }: Told): ExtractedReport['issues'] {
  return readSpans(spokenText(text)).flatMap((sentence) => issuesIn({ sentence, tokens: sentence.tokens, actors: [], groups: [] }, 0, sentence.tokens.length, 'column'))
    .map(({ issue }) => ({ issue, start, end, rule: 'column' }));
}
