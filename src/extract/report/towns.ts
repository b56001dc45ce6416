import { findPlace, placeById, placesAround } from '../../lexicon/places.js';
import type { Registry } from '../entities/registry.js';
import type { PlaceReading } from './places-in.js';

/** A venue's town, when it is known: who met somebody else later need not have stayed in the room. */
export function townOf(place: PlaceReading, registry: Registry): PlaceReading {
  if (!place.venue) return place;
  const known = findPlace(place.entity.name, place.entity.country);
  const town = known ? placesAround(known.id).map((id) => placeById(id)).find((p) => p?.kind === 'CITY') : undefined;
  return town ? { ...place, entity: registry.place(town.name, town.country, false), venue: false } : place;
}

/** The one venue or town that places are or lie in, or the one country where no town is said; null when they differ. */
export function onlyPlace(places: readonly PlaceReading[], registry: Registry): PlaceReading | null {
  const [one] = places;
  if (one && !isAirport(one) && places.every((p) => p.entity === one.entity)) return one;
  const towns = places.filter((p) => p.entity.type === 'PLACE').map((p) => townOf(p, registry));
  const [first, ...more] = towns.length ? towns : places;
  if (!first || isAirport(first) || more.some((p) => p.entity !== first.entity)) return null;
  return places.every((p) => p.entity.country === first.entity.country || p.entity.country === null) ? first : null;
}

/** Where people arrive, not where they go on meeting. */
export function isAirport({ entity }: PlaceReading): boolean {
  return /\b(?:airport|air\s?base|airfield|terminal)$/i.test(entity.name);
}
