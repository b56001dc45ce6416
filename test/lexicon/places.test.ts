import { describe, expect, it } from '@jest/globals';
import { countries, countryByCode } from '../../src/lexicon/countries.js';
import { regionLines } from '../../src/lexicon/data/places/regions.js';
import { townLines } from '../../src/lexicon/data/places/towns.js';
import { venuesAmericas } from '../../src/lexicon/data/places/venues-americas.js';
import { venuesEurope } from '../../src/lexicon/data/places/venues-europe.js';
import { venuesWorld } from '../../src/lexicon/data/places/venues-world.js';
import { findPlace, placeById, placeByName, placeId, places, placesAround, PLACE_KINDS } from '../../src/lexicon/places.js';
import { parts, slug, tableRows } from '../../src/lexicon/table.js';

const venueRows = [venuesAmericas, venuesEurope, venuesWorld].flatMap(tableRows);

describe('places', () => {
  it('are many: venues, towns, regions', () => {
    expect(venueRows.length).toBeGreaterThanOrEqual(300);
    expect(new Set(venueRows.map((row) => row[2])).size).toBeGreaterThanOrEqual(90);
    expect(places.filter((p) => p.kind === 'CITY').length).toBeGreaterThan(4000);
    expect(places.filter((p) => p.kind === 'REGION').length).toBeGreaterThan(200);
  });

  it('are each well-formed and lie in what is', () => {
    expect(new Set(places.map((p) => p.id)).size).toBe(places.length);
    for (const p of places) {
      expect(p.id).toBe(placeId(p.name, p.country));
      expect(countryByCode(p.country)).toBeDefined();
      if (p.within) expect({ of: p.id, within: placeById(p.within)?.country }).toEqual({ of: p.id, within: p.country });
      expect(placesAround(p.id)).not.toContain(p.id);
    }
  });

  it('stand in the tables once, with a kind of the list', () => {
    for (const row of venueRows) expect(PLACE_KINDS).toContain(row[4]);
    const rows = [...venueRows.map(([name, , cc]) => ({ name, cc })), ...tableRows(townLines).map(([name, , cc]) => ({ name, cc })), ...tableRows(regionLines).map(([name, , cc]) => ({ name, cc }))];
    const ids = rows.map(({ name, cc }) => `${slug(name ?? '')}-${cc}`);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const row of [...venueRows, ...tableRows(townLines)]) expect(parts(row[1])).not.toContain(row[0]);
  });

  it('each answer to their names in their country', () => {
    for (const p of places) for (const name of p.names) expect({ name, at: findPlace(name, p.country)?.country }).toEqual({ name, at: p.country });
  });

  it.each([
    ['National Palace', null, 'place/national-palace-mx'], ['Palacio Nacional', null, 'place/national-palace-mx'], ['National Palace', 'GT', 'place/national-palace-of-culture-gt'], ['the Kremlin', null, 'place/kremlin-ru'], ['Elysee Palace', null, 'place/elysee-palace-fr'],
    ['Munich', null, 'place/munich-de'], ['Köln', null, 'place/cologne-de'], ['Cologne', null, 'place/cologne-de'], ['Kiev', null, 'place/kyiv-ua'], ['Tripoli', null, 'place/tripoli-ly'], ['Tripoli', 'LB', 'place/tripoli-lebanon-lb'], ['Washington, D.C.', null, 'place/washington-us'],
    ['London', null, 'place/london-gb'], ['London', 'CA', 'place/london-ca'], ['Sharm el-Sheikh', null, 'place/sharm-el-sheikh-eg'], ['Great Hall of the People', null, 'place/great-hall-of-the-people-cn'], ['Mar-a-Lago', null, 'place/mar-a-lago-us'], ['Davos', null, 'place/davos-ch'],
    ['Georgia', 'US', 'place/georgia-u-s-state-us'], ['Al-Yamamah Palace', null, 'place/al-yamamah-palace-sa'], ['Bretton Woods', null, 'place/bretton-woods-us'], ['Malacañang', null, 'place/malacanang-palace-ph'],
  ])('%s (%s) is %s', (name, country, id) => {
    expect(findPlace(name, country)?.id).toBe(id);
  });

  it('nest from the room to the town', () => {
    expect(placesAround('place/oval-office-us')).toEqual(['place/white-house-us', 'place/washington-us']);
    expect(placesAround('place/national-palace-mx')).toEqual(['place/mexico-city-mx']);
  });

  it('have the capital of every sovereign state', () => {
    const missing = countries.filter((c) => !c.to && !c.territory && c.code !== 'VA' && c.capital.length && !c.capital.some((name) => findPlace(name, c.code)?.country === c.code)).map((c) => c.code);
    expect(missing).toEqual([]);
  });

  it('know no place that is none', () => {
    expect(placeByName.has('ministry')).toBe(false);
    expect(findPlace('Nowhere-upon-Nothing', null)).toBeUndefined();
  });
});
