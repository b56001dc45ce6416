import { daysApart } from '../../domain/days.js';
import { principals } from '../meetings/pairs.js';
import { WHOLE_DAYS } from '../thresholds.js';
import { canBePart, type Occasion } from './occasion.js';

export type PartRule = 'talks-on-visit' | 'talks-at-summit';

/** The rule by which the one is part of the other; null when nothing says so, or something speaks against it. */
export function partRule(part: Occasion, whole: Occasion): PartRule | null {
  if (part.id === whole.id || !canBePart(part) || !isOn(part) || !isOn(whole) || !onItsDays(part, whole)) return null;
  if (whole.kind === 'VISIT') return isOnVisit(part, whole) ? 'talks-on-visit' : null;
  return whole.kind === 'SUMMIT' && isAtSummit(part, whole) ? 'talks-at-summit' : null;
}

/** What was called off, or denied, neither holds nor is held. */
function isOn({ status }: Occasion): boolean {
  return status === 'HELD' || status === 'ANNOUNCED';
}

/** A day, or from one day to another. Somewhere within a week or a month is not the whole of it. */
const LASTED = /^\d{4}-\d\d-\d\d~?(\/\d{4}-\d\d-\d\d~?)?$/;

function onItsDays(part: Occasion, whole: Occasion): boolean {
  if (!LASTED.test(whole.date ?? '')) return false;
  if (part.earliest === null || part.latest === null || whole.earliest === null || whole.latest === null) return false;
  return whole.earliest <= part.earliest && part.latest <= whole.latest && daysApart(whole.earliest, whole.latest) <= WHOLE_DAYS;
}

/** Who visits is there, in the country visited: the place says so, or somebody of that country on the other side. */
function isOnVisit(part: Occasion, visit: Occasion): boolean {
  const visited = countriesVisited(visit);
  const visitors = visit.seats.filter((s) => s.role === 'VISITOR' && !visited.has(s.side ?? ''));
  const there = part.seats.filter((s) => visitors.some((v) => v.node === s.node));
  if (!there.length) return false;
  if (part.places.length) return part.places.every((chain) => visited.has(countryOf(chain) ?? ''));
  return part.seats.some((s) => s.side !== null && visited.has(s.side));
}

/** Countries by their codes, as sides are: where it was, else whose the hosts are. */
function countriesVisited({ places, seats }: Occasion): Set<string> {
  const told = places.flatMap((chain) => countryOf(chain) ?? []);
  return new Set(told.length ? told : seats.flatMap((s) => (s.role === 'HOST' && s.side !== null ? [s.side] : [])));
}

/** Fewer than all who were at the summit, all of them at it, and not elsewhere. */
function isAtSummit(part: Occasion, summit: Occasion): boolean {
  const [some, all] = [principals(part.seats), new Set(principals(summit.seats).map((s) => s.node))];
  if (all.size < 3 || some.length < 2 || some.length >= all.size || !some.every((s) => all.has(s.node))) return false;
  return part.places.every((a) => summit.places.every((b) => oneTown(a, b)));
}

/** Whether the one lies in the other, or both in one town. */
function oneTown(a: readonly string[], b: readonly string[]): boolean {
  return b.includes(a[0]!) || a.includes(b[0]!) || a.some((place) => place.startsWith('place/') && b.includes(place));
}

function countryOf(chain: readonly string[]): string | null {
  return chain.find((place) => place.startsWith('country/'))?.slice('country/'.length) ?? null;
}
