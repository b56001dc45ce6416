import { isInOffice } from '../../domain/kinds.js';
import { fold } from '../../domain/text.js';
import { countryByCode } from '../../lexicon/countries.js';
import type { Party, Place } from '../entities/entity.js';
import type { PlaceReading } from './places-in.js';
import type { Report } from './report.js';
import { isNear } from './scene.js';
import { isAirport } from './towns.js';

/** Whether somebody of them comes from the country a place is in. */
export function isHome(report: Report, { entity }: PlaceReading): boolean {
  return entity.country !== null && report.seats.some((s) => s.side === entity.country || s.party.country === entity.country);
}

/** Whether somebody of them is at home in a room, and has others come to it. */
export function isHosting(report: Report, place: PlaceReading): boolean {
  return !isAirport(place) && place.entity.country !== null && report.seats.some((s) => s.party.country === place.entity.country);
}

/** Announced by who is at home where it was written, as their host or for these days. */
export function isAwaited(report: Report, dateline: PlaceReading, publishedAt: string | null, text: string): boolean {
  const own = report.seats.filter((s) => s.party.country === dateline.entity.country);
  if (!own.length || own.length === report.seats.length) return false;
  const day = report.date?.edtf ?? '';
  return own.some((s) => s.role === 'HOST') || /\bahead of\b/.test(text.slice(report.start, report.end)) || (publishedAt?.length === 10 && /^\d{4}-\d\d-\d\d$/.test(day) && isNear(day, publishedAt, 1));
}

/** Offices that receive at home. */
const AT_HOME = /^(?:HEAD_OF_STATE|HEAD_OF_GOVERNMENT|ROYAL|MINISTER)$/;

/** "The president received the ambassador of X": in the capital of his country, when the article names it. */
export function homeOfHost({ seats }: Report, towns: readonly Place[]): PlaceReading | null {
  const hosts = seats.filter((s) => s.role === 'HOST');
  const own = countryByCode(hosts[0]?.party.country ?? '');
  if (!own || hosts.some((s) => s.party.country !== own.code) || !hosts.some((s) => rolesOf(s.party).some((role) => AT_HOME.test(role)))) return null;
  if (!seats.some((s) => s.role !== 'HOST' && s.party.country !== null && s.party.country !== own.code)) return null;
  const capital = towns.find((t) => t.country === own.code && own.capital.some((name) => fold(name) === fold(t.name)));
  const named = capital?.mentions[0];
  return capital && named ? { entity: capital, start: named.start, end: named.end, rule: 'home-of-the-host', venue: false } : null;
}

function rolesOf(party: Party): string[] {
  if (party.type === 'OFFICE') return [party.role];
  return party.type === 'PERSON' ? party.offices.filter((o) => isInOffice(o.status)).map((o) => o.office.role) : [];
}
