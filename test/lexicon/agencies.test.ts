import { describe, expect, it } from '@jest/globals';
import { AGENCY_KINDS, agencies, agencyById, agencyByDescription, agencyByName, agencyKey, findAgency, ministryField, ministryFor } from '../../src/lexicon/agencies.js';
import { agencyTables } from '../../src/lexicon/data/agencies/index.js';
import { countries, countryByCode } from '../../src/lexicon/countries.js';
import { fieldById } from '../../src/lexicon/fields.js';
import { fold, tableRows } from '../../src/lexicon/table.js';

describe('agencies', () => {
  it('are many, of every kind and of most countries', () => {
    expect(agencies.length).toBeGreaterThanOrEqual(1500);
    expect(new Set(agencies.map((a) => a.country)).size).toBeGreaterThanOrEqual(100);
    const seen = new Set(agencies.map((a) => a.kind));
    for (const kind of ['MINISTRY', 'AGENCY', 'EXECUTIVE_OFFICE', 'LEGISLATURE', 'COURT', 'ARMED_FORCES', 'INTELLIGENCE', 'POLICE', 'CENTRAL_BANK', 'INTERNATIONAL', 'PARTY', 'GROUP'] as const) expect(seen).toContain(kind);
  });

  it('have kinds of the list in their tables', () => {
    for (const { lines, kind } of agencyTables) for (const row of tableRows(lines)) expect(AGENCY_KINDS).toContain(kind ?? row[4]);
  });

  it('have one id each, and refer to each other and to what is', () => {
    expect(agencies.map((a) => a.id).filter((id, i, all) => all.indexOf(id) !== i)).toEqual([]);
    for (const a of agencies) {
      expect(a.id).toMatch(/^agency\/(?:intl|[a-z]{2,4}|x-[a-z-]+)\/[\p{L}\p{N}-]+$/u);
      expect(a.name).toMatch(/^\S.*\S$/);
      if (a.country) expect(countryByCode(a.country)).toBeDefined();
      else expect(agencies.some((b) => b.country === null && b.name === a.topBody)).toBe(true);
      if (a.field) expect({ of: a.id, field: fieldById(a.field)?.id }).toEqual({ of: a.id, field: a.field });
      for (const ref of [a.partOf, a.successor]) if (ref) expect({ of: a.id, ref: agencyById(ref)?.id }).toEqual({ of: a.id, ref });
      for (const name of [...a.acronyms, ...a.names]) expect(name).toMatch(/^\S(?:.*\S)?$/);
    }
  });

  it('bear a name once within a country, but for acronyms', () => {
    const acronyms = new Set(agencies.flatMap((a) => a.acronyms.map(fold)));
    const twice: string[] = [];
    for (const [name, bearers] of agencyByName) {
      if (!acronyms.has(name) && new Set(bearers.map((a) => a.country)).size < bearers.length) twice.push(name);
    }
    expect(twice).toEqual([]);
  });

  it('each answer to every name they have in their country', () => {
    for (const a of agencies) {
      for (const name of [a.name, ...a.names]) {
        const bearers = agencyByName.get(fold(name)) ?? [];
        expect(bearers.map((b) => b.id)).toContain(a.id);
        if (bearers.filter((b) => b.country === a.country).length === 1) expect({ name, id: agencyKey(name, a.country ?? a.topBody) }).toEqual({ name, id: a.id });
      }
    }
  });

  it.each([
    ['National Immigration Institute', 'MX', 'agency/mx/national-migration-institute'],
    ["Mexico's National Immigration Institute", null, 'agency/mx/national-migration-institute'],
    ['international development agency', 'MX', 'agency/mx/mexican-agency-for-international-development-cooperation'],
    ['Secretariat of Foreign Affairs', 'MX', 'agency/mx/ministry-of-foreign-affairs'],
    ['Secretariat of Energy', 'MX', 'agency/mx/ministry-of-energy'],
    ['U.S. Immigration and Customs Enforcement', null, 'agency/us/immigration-and-customs-enforcement'],
    ['ICE', 'US', 'agency/us/immigration-and-customs-enforcement'],
    ['State Department', 'US', 'agency/us/department-of-state'],
    ['Department of Homeland Security of the United States', 'US', 'agency/us/department-of-homeland-security'],
    ['Foreign Office', 'GB', 'agency/gb/foreign-commonwealth-and-development-office'],
    ['Quai d’Orsay', 'FR', 'agency/fr/ministry-of-foreign-affairs'],
    ['French Foreign Ministry', null, 'agency/fr/ministry-of-foreign-affairs'],
    ['UNHCR', null, 'agency/intl/united-nations-high-commissioner-for-refugees'],
    ['U.N. refugee agency', 'United Nations', 'agency/intl/united-nations-high-commissioner-for-refugees'],
    ['Economic Commission for Latin America and the Caribbean', 'United Nations', 'agency/intl/united-nations-economic-commission-for-latin-america-and-the-caribbean'],
    ['NATO', null, 'agency/intl/north-atlantic-treaty-organization'],
    ['Ministry of Health', 'KE', 'agency/ke/ministry-of-health'],
    ['Health Ministry', 'KE', 'agency/ke/ministry-of-health'],
    ['Kenyan Ministry of Health', null, 'agency/ke/ministry-of-health'],
    ['Ministry of Defence', 'NG', 'agency/ng/ministry-of-defense'],
    ['Department of Health', 'IE', 'agency/ie/department-of-health'],
    ['Department of Anthropology', 'US', 'agency/us/department-of-anthropology'],
    ['Ministry of Silly Walks', 'GB', 'agency/gb/ministry-of-silly-walks'],
    ['Latvian Road Safety Directorate', null, 'agency/lv/road-safety-directorate'],
    ['Security Service of Ukraine', 'UA', 'agency/ua/security-service-of-ukraine'],
  ])('%s of %s is %s', (name, country, id) => {
    expect(agencyKey(name, country)).toBe(id);
  });

  it('does not give one country the agency of another', () => {
    expect(findAgency('National Migration Institute', 'FR')).toBeUndefined();
    expect(agencyKey('State Department', 'FR')).toBe('agency/fr/state-department');
    expect(findAgency('Parliament', null)).toBeUndefined();
    expect(agencyByName.has('international development agency')).toBe(false);
    expect(agencyByDescription.get('international development agency')?.length).toBeGreaterThan(1);
  });

  it('finds the field of a ministry’s name', () => {
    expect(ministryField('Ministry of Justice and Human Rights')).toBe('justice');
    expect(ministryField('Foreign Office')).toBe('foreign-affairs');
    expect(ministryField('post office')).toBeNull();
    expect(ministryField('Ministry of Silly Walks')).toBeNull();
  });

  it('has a foreign ministry for every country, by its own name where it has one', () => {
    for (const c of countries) {
      const { id, name } = ministryFor(c.code, 'foreign-affairs');
      expect(id.startsWith(`agency/${c.code.toLowerCase()}/`)).toBe(true);
      expect(name.length).toBeGreaterThan(5);
    }
    expect(ministryFor('US', 'foreign-affairs').name).toBe('Department of State');
    expect(ministryFor('PH', 'foreign-affairs').name).toBe('Department of Foreign Affairs');
    expect(ministryFor('CA', 'foreign-affairs').name).toBe('Global Affairs Canada');
    expect(ministryFor('MX', 'interior')).toEqual({ name: 'Ministry of the Interior', id: 'agency/mx/ministry-of-the-interior', acronym: 'SEGOB' });
    expect(ministryFor('LT', 'environment').name).toBe('Ministry of the Environment');
  });
});
