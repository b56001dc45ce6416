import type { MeetingRow, ParticipationRow } from '../rows.js';
import { countryCode, entity, entityId, webAddress, type Entity } from './entity.js';

/**
 * A meeting as FollowTheMoney has it: a call of two sides is a Call, a visit to a place a Trip, all else an Event.
 * An office whose holder nobody knows can't be `involved` there; a link says that it took part.
 */
export function meetingEntities(row: MeetingRow): Entity[] {
  const { id, meeting: { title, kind, status, date, earliest, latest }, participations, places, issues, reports } = row;
  const seated = participations.filter((p) => !p.node.startsWith('office/'));
  const when = datesOf(date, earliest, latest);
  const told = {
    summary: [[title, status === 'HELD' ? null : status.toLowerCase(), date, issues.length ? `about ${issues.join(', ')}` : null].filter((x) => x !== null).join('; ')],
    sourceUrl: reports.map((r) => webAddress(r.url)), proof: reports.map((r) => entityId(r.article)), description: reports.map((r) => r.quote),
  };
  const sides = kind === 'CALL' && status === 'HELD' && seated.length === participations.length ? bySide(seated) : [];
  if (sides.length > 1) {
    // which of them picked up the telephone is not known
    const [caller, ...receivers] = sides as [string[], ...string[][]];
    return [entity('Call', entityId(id), { caller, receiver: receivers.flat(), ...when, ...told })];
  }
  const event = entity(kind === 'VISIT' && places.length ? 'Trip' : 'Event', entityId(id), {
    name: [title], involved: seated.map((p) => entityId(p.node)), keywords: [kind, status, ...issues], ...when, ...told,
    location: places.map((p) => p.name), country: places.map((p) => countryCode(p.country)),
    ...(kind === 'VISIT' && places.length ? { endLocation: places.map((p) => `address.${entityId(p.id)}`) } : { addressEntity: places.map((p) => `address.${entityId(p.id)}`) }),
  });
  return [event, ...participations.filter((p) => p.node.startsWith('office/')).map((p) => entity('UnknownLink', `${entityId(id)}.${entityId(p.node)}`, {
    subject: [entityId(p.node)], object: [entityId(id)], role: [p.role.toLowerCase()], ...when, proof: reports.map((r) => entityId(r.article)),
  }))];
}

function bySide(participations: readonly ParticipationRow[]): string[][] {
  const sides = new Map<string, string[]>();
  for (const { side, node } of participations) sides.set(side ?? node, [...(sides.get(side ?? node) ?? []), entityId(node)]);
  return [...sides].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, nodes]) => nodes);
}

/** A day, a month or a year is its date; a span has a start and an end; one day out of several is told as far as they agree. */
function datesOf(edtf: string | null, earliest: string | null, latest: string | null): { date?: string[]; startDate?: string[]; endDate?: string[] } {
  if (earliest === null || latest === null) return {};
  if (earliest === latest) return { date: [earliest] };
  if (edtf?.includes('/')) return { startDate: [earliest], endDate: [latest] };
  const common = [7, 4].map((n) => earliest.slice(0, n)).find((prefix) => latest.startsWith(prefix));
  return common === undefined ? {} : { date: [common] };
}
