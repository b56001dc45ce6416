import { cityLines } from './data/cities.js';
import { regionLines } from './data/places/regions.js';
import { townLines } from './data/places/towns.js';
import { venuesAmericas } from './data/places/venues-americas.js';
import { venuesEurope } from './data/places/venues-europe.js';
import { venuesWorld } from './data/places/venues-world.js';
import { fold, parts, pushTo, slug, tableRows } from './table.js';

export const PLACE_KINDS = ['CITY', 'VENUE', 'REGION', 'RESORT', 'AIRPORT'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface PlaceEntry {
  /** `place/<slug>-<cc>` */
  id: string;
  name: string;
  names: string[];
  country: string;
  kind: PlaceKind;
  /** id of the place it lies in; null when that is the country itself */
  within: string | null;
}

/** Id of a place of that name in a country, known or not: "National Palace", MX → `place/national-palace-mx`. */
export function placeId(name: string, country: string | null): string {
  return `place/${slug(name)}${country ? `-${country.toLowerCase()}` : ''}`;
}

const byId = new Map<string, PlaceEntry>();
/** Folded name → places that bear it, the one that is meant without more context first: venues, towns of the news, regions, then cities by size. */
export const placeByName = new Map<string, PlaceEntry[]>();

function add(name: string, names: string[], country: string, kind: PlaceKind, within: string | null): void {
  const entry: PlaceEntry = { id: placeId(name, country), name, names, country, kind, within };
  if (byId.has(entry.id)) return;
  byId.set(entry.id, entry);
  for (const each of [name.replace(/ \(.+\)$/, ''), ...names]) pushTo(placeByName, fold(each), entry);
}

for (const [name = '', names, cc = ''] of tableRows(townLines)) add(name, parts(names), cc, 'CITY', null);
for (const [name = '', names, cc = ''] of tableRows(regionLines)) add(name, parts(names), cc, 'REGION', null);
for (const [name = '', names, cc = '', town = '', kind] of [venuesAmericas, venuesEurope, venuesWorld].flatMap(tableRows)) {
  add(name, parts(names), cc, PLACE_KINDS.find((known) => known === kind) ?? 'VENUE', town ? placeId(town, cc) : null);
}
for (const [cc = '', list] of tableRows(cityLines)) {
  for (const name of parts(list)) {
    const known = placeByName.get(fold(name))?.some((place) => place.country === cc && (place.kind === 'CITY' || place.kind === 'RESORT'));
    if (!known) add(name, [], cc, 'CITY', null);
  }
}
// Venues come before towns of the same name; the order of the tables holds for the rest.
const isVenue = (place: PlaceEntry): boolean => place.kind === 'VENUE' || place.kind === 'AIRPORT';
for (const list of placeByName.values()) if (list.length > 1) list.sort((a, b) => Number(isVenue(b)) - Number(isVenue(a)));

/** Every place: venues of power, towns, regions. */
export const places: readonly PlaceEntry[] = [...byId.values()];

/** The place of an id, undefined for one that is in no list. */
export function placeById(id: string): PlaceEntry | undefined {
  return byId.get(id);
}

/** The place a name means: in the country when one is there, else the one meant without more context. */
export function findPlace(name: string, country: string | null): PlaceEntry | undefined {
  const found = placeByName.get(fold(name)) ?? placeByName.get(fold(name).replace(/^the /, '')) ?? [];
  return (country ? found.find((place) => place.country === country) : undefined) ?? found[0];
}

/** Ids of the places a place lies in, the nearest first; the country comes after them. */
export function placesAround(id: string): string[] {
  const around: string[] = [];
  for (let at = byId.get(id)?.within; at && !around.includes(at); at = byId.get(at)?.within) around.push(at);
  return around;
}
