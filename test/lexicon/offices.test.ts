import { describe, expect, it } from '@jest/globals';
import { agencies, agencyById, AGENCY_KINDS, findAgency } from '../../src/lexicon/agencies.js';
import { countries, countryByCode } from '../../src/lexicon/countries.js';
import { fieldById, fieldOf, fieldPhraseEnd, fields, isField } from '../../src/lexicon/fields.js';
import { officeAliasLines, topTitleLines } from '../../src/lexicon/data/office-aliases.js';
import { headOfGovernmentLines, officeStyleLines } from '../../src/lexicon/data/office-styles.js';
import { roleHeadLines } from '../../src/lexicon/data/role-heads.js';
import { ministryOf, normaliseOfficeName, officeKey, ROLE_KINDS, roleHeadOf, roleHeads } from '../../src/lexicon/offices.js';
import { countriesOfTitle } from '../../src/lexicon/office-styles.js';
import { fold, tableRows } from '../../src/lexicon/table.js';

const id = (name: string, country: string | null, agency: string | null = null): string => officeKey({ name, country, agency }).id;

describe('role heads', () => {
  it('are folded, once each, of a known kind', () => {
    expect(roleHeads.map((h) => h.head).filter((h, i, all) => all.indexOf(h) !== i)).toEqual([]);
    for (const row of tableRows(roleHeadLines)) {
      expect(ROLE_KINDS).toContain(row[1]);
      expect(row[0]).toBe(fold(row[0] ?? ''));
      expect(row[3] ?? '').toMatch(/^[SPA]*$/);
    }
    expect(new Set(roleHeads.map((h) => h.kind)).size).toBe(ROLE_KINDS.length);
    expect(roleHeads.length).toBeGreaterThanOrEqual(200);
  });

  it('tell who speaks from who meets', () => {
    expect(roleHeadOf('spokeswoman')?.speaker).toBe(true);
    expect(roleHeadOf('Minister')?.speaker).toBeUndefined();
    expect(roleHeadOf('Prime Ministers')?.kind).toBe('HEAD_OF_GOVERNMENT');
    expect(roleHeadOf('Chargé d’Affaires')?.kind).toBe('AMBASSADOR');
    expect(roleHeadOf('walrus')).toBeUndefined();
  });
});

describe('fields', () => {
  it('are at least 80, with ids and wordings of their own', () => {
    expect(fields.length).toBeGreaterThanOrEqual(80);
    expect(new Set(fields.map((f) => f.id)).size).toBe(fields.length);
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const f of fields) {
      for (const w of [f.name, ...f.words]) {
        const key = fold(w).replace(/^the /, '');
        if (owners.has(key) && owners.get(key) !== f.id) twice.push(`${key}: ${owners.get(key)}, ${f.id}`);
        owners.set(key, f.id);
      }
    }
    expect(twice).toEqual([]);
  });

  it.each([['foreign', 'foreign-affairs'], ['Foreign Affairs and Worship', 'foreign-affairs'], ['Trade, Tourism and Foreign Affairs', 'foreign-affairs'], ['defence', 'defense'], ['the Treasury', 'finance'], ['Labour', 'labor'], ['Homeland Security', 'homeland-security'],
    ['Health and Welfare', 'health'], ['Modernisation', 'public-administration']])('%s is %s', (words, field) => {
    expect(fieldOf(words)).toBe(field);
    expect(fieldById(field)?.id).toBe(field);
  });

  it('knows no field where there is none', () => {
    expect(fieldOf('Silly Walks')).toBeNull();
    expect(fieldOf('')).toBeNull();
    expect(isField('homeland')).toBe(true);
    for (const word of ['the', 'of', 'and', 'against', 'minister', 'president', 'said']) expect(isField(word)).toBe(false);
  });

  it('finds where a field ends', () => {
    expect(fieldPhraseEnd(['secretary', 'of', 'foreign', 'affairs', 'juan'], 2)).toBe(4);
    expect(fieldPhraseEnd(['minister', 'for', 'the', 'environment', 'said'], 2)).toBe(4);
    expect(fieldPhraseEnd(['juan', 'said'], 0)).toBe(0);
  });
});

describe('office aliases', () => {
  it('stand for offices of countries and bodies that are', () => {
    for (const [scope = '', , name = ''] of tableRows(officeAliasLines)) {
      expect(scope === '*' || countryByCode(scope) !== undefined || findAgency(scope, null) !== undefined).toBe(true);
      expect(officeKey({ name, country: scope === '*' ? 'FR' : scope }).id).toMatch(/^office\/(?:intl|[a-z]{2,4})\//);
    }
    for (const [body = ''] of tableRows(topTitleLines)) expect({ body, known: AGENCY_KINDS.some((k) => k === body) || agencies.some((a) => a.name === body) }).toEqual({ body, known: true });
  });
});

describe('office styles', () => {
  it('refer to countries and fields that are', () => {
    for (const [cc, field, title] of tableRows(officeStyleLines)) {
      expect(countryByCode(cc ?? '')).toBeDefined();
      expect(field === '*' ? title?.includes('…') : fieldById(field ?? '') !== undefined).toBe(true);
    }
    for (const [cc] of tableRows(headOfGovernmentLines)) expect(countryByCode(cc ?? '')).toBeDefined();
  });

  it('are known as one country’s only when they are', () => {
    expect(countriesOfTitle('Secretary of State')).toEqual(['US']);
    expect(countriesOfTitle('Taoiseach')).toEqual(['IE']);
    expect(countriesOfTitle('Chancellor of the Exchequer')).toEqual(['GB']);
    for (const shared of ['Foreign Minister', 'Foreign Secretary', 'Prime Minister', 'Minister of Health', 'Premier', 'President']) expect(countriesOfTitle(shared)).toEqual([]);
  });
});

describe('officeKey', () => {
  const same = (country: string, ...names: string[]): void => {
    const ids = new Set(names.map((name) => id(name, country)));
    expect([...ids]).toHaveLength(1);
  };

  it('takes the names of one office for one', () => {
    same('MX', 'Foreign Minister', 'Mexican Foreign Minister', 'Mexican Secretary of Foreign Affairs', 'Mexico Foreign Affairs Secretary', 'Foreign Secretary', 'Secretary of Foreign Affairs', 'Minister of Foreign Affairs', 'acting foreign minister', 'then-Foreign Minister');
    same('US', 'U.S. Homeland Security Secretary', 'United States Secretary of Homeland Security', 'Homeland Security Secretary', 'Secretary of Homeland Security');
    same('US', 'Secretary of State', 'U.S. Secretary of State', 'Foreign Minister', 'Acting Secretary of State', 'the Secretary of State-designate');
    same('GB', 'Foreign Secretary', 'Secretary of State for Foreign Affairs', 'Foreign Minister', 'British Foreign Secretary');
    same('GB', 'Defence Secretary', 'Secretary of State for Defence', 'Defense Minister');
    same('GB', 'Chancellor of the Exchequer', 'Finance Minister');
    same('AU', 'Foreign Minister', 'Minister for Foreign Affairs');
    same('FR', 'President', 'French President', 'President of France', 'President of the French Republic');
    same('DE', 'Chancellor', 'German Chancellor', 'Federal Chancellor');
    same('ES', 'Prime Minister', 'President of the Government', 'Spanish Prime Minister');
    same('IN', 'Foreign Minister', 'External Affairs Minister', 'Minister of External Affairs');
    same('CN', 'Premier', 'Prime Minister', 'Chinese Premier');
    same('US', 'CIA Director', 'Director of the CIA', 'Director of the Central Intelligence Agency');
    same('US', 'U.N. Ambassador', 'Ambassador to the United Nations', 'Permanent Representative to the United Nations', 'ambassador to the U.N.');
    same('TR', 'Ambassador to Germany', 'ambassador in Berlin');
    same('US', 'Texas Governor', 'Governor of Texas');
    same('RU', 'Deputy Foreign Minister', 'Deputy Minister of Foreign Affairs', 'Vice Foreign Minister');
    same('RU', 'Foreign Minister', 'top diplomat', 'Minister of Foreign Affairs');
    same('US', 'Secretary of Defense', 'Pentagon chief', 'Defense Secretary', 'defense chief');
    same('US', 'House Speaker', 'Speaker of the House', 'Speaker of the House of Representatives', 'Speaker of the U.S. House of Representatives');
    same('US', 'Chairman of the Joint Chiefs of Staff', 'Joint Chiefs Chairman', 'Chairman of the Joint Chiefs');
    same('US', 'National Security Adviser', 'National Security Advisor');
    same('IR', 'Parliament Speaker', 'Speaker of the Majlis', 'Speaker of Parliament');
    same('GB', 'Governor of the Bank of England', 'Bank of England Governor', 'Central Bank Governor');
    same('PK', 'Army Chief', 'Chief of Army Staff', 'army chief of staff');
    same('CN', 'General Secretary', 'Communist Party General Secretary', 'General Secretary of the Communist Party');
    same('UA', 'Finance Minister', 'Deputy Prime Minister and Finance Minister', 'Minister of Finance and First Deputy Prime Minister');
    same('HR', 'Prime Minister', 'Prime Minister and Minister of Defense');
    same('CA', 'Ontario Premier', 'Premier of Ontario');
    same('PL', 'Deputy Prime Minister', 'Vice Premier');
  });

  it('reads an office in a body with the body or without', () => {
    expect(id('Secretary', 'US', 'Department of Homeland Security')).toBe(id('Secretary of Homeland Security', 'US'));
    expect(id('Commissioner', 'MX', 'National Migration Institute')).toBe(id('Commissioner of the National Migration Institute', 'MX'));
    expect(id('Commissioner', 'MX', 'National Immigration Institute')).toBe(id('Commissioner', 'MX', 'National Migration Institute'));
    expect(id('Secretary-General of the United Nations', null)).toBe(id('Secretary-General', 'United Nations'));
    expect(id('UN Secretary-General', null)).toBe(id('chief', 'United Nations'));
    expect(id('NATO chief', null)).toBe(id('NATO Secretary General', null));
    expect(id('EU foreign policy chief', null)).toBe(id('High Representative for Foreign Affairs and Security Policy', 'European Union'));
    expect(id('Mossad chief', 'IL')).toBe(id('Director of the Mossad', 'IL'));
    expect(id('Pope', null)).toBe(id('Pope', 'VA'));
    expect(id('European Commission President', null)).toBe(id('President of the European Commission', null));
  });

  it('keeps offices apart that are', () => {
    const apart = [
      id('Secretary of State', 'US'), id('Deputy Secretary of State', 'US'), id('Under Secretary of State for Political Affairs', 'US'), id('Assistant Secretary of State for Western Hemisphere Affairs', 'US'), id('Secretary of Defense', 'US'),
      id('President', 'US'), id('Vice President', 'US'), id('President', 'MX'), id('Ambassador to Mexico', 'US'), id('Ambassador to Chile', 'US'), id('Director', 'US', 'Central Intelligence Agency'), id('Deputy Director', 'US', 'Central Intelligence Agency'),
      id('Director', 'US', 'Federal Bureau of Investigation'), id('Prime Minister', 'RU'), id('Deputy Prime Minister', 'RU'), id('First Deputy Prime Minister', 'RU'), id('Minister of State for Foreign Affairs', 'AE'), id('Foreign Minister', 'AE'),
      id('Foreign Secretary', 'IN'), id('Foreign Minister', 'IN'), id('King', 'JO'), id('Queen', 'JO'), id('Crown Prince', 'JO'), id('Mayor of London', 'GB'), id('Mayor of Bristol', 'GB'),
    ];
    expect(new Set(apart).size).toBe(apart.length);
  });

  it('shows an office in its country’s own style', () => {
    const name = (n: string, c: string): string => officeKey({ name: n, country: c }).name;
    expect(name('Foreign Minister', 'MX')).toBe('Secretary of Foreign Affairs');
    expect(name('Foreign Minister', 'US')).toBe('Secretary of State');
    expect(name('Foreign Minister', 'GB')).toBe('Foreign Secretary');
    expect(name('Foreign Minister', 'PE')).toBe('Minister of Foreign Affairs');
    expect(name('Interior Minister', 'MX')).toBe('Secretary of the Interior');
    expect(name('Undersecretary of Human Rights, Population, and Migration', 'MX')).toBe('Undersecretary of Human Rights, Population, and Migration');
  });

  it('knows which seats have one holder', () => {
    const single = (n: string, c: string, a: string | null = null): boolean => officeKey({ name: n, country: c, agency: a }).singleSeat;
    for (const n of ['President', 'Foreign Minister', 'Deputy Secretary of State', 'Ambassador to Mexico', 'Chairman of the Joint Chiefs of Staff', 'National Security Adviser', 'Governor of Texas', 'Special Envoy for the Northern Triangle']) expect({ n, single: single(n, 'US') }).toEqual({ n, single: true });
    for (const n of ['Senator', 'Ambassador', 'General', 'Deputy Foreign Minister', 'Lawmaker', 'Minister', 'Judge', 'Spokesman', 'Adviser']) expect({ n, single: single(n, 'RU') }).toEqual({ n, single: false });
    expect(single('Director General', 'MX', 'National Migration Institute')).toBe(true);
    expect(single('Attaché', 'US', 'Department of Homeland Security')).toBe(false);
  });

  it('names the ministry of a minister', () => {
    for (const c of countries.filter((x) => !x.to && !x.territory)) {
      const office = officeKey({ name: 'Foreign Minister', country: c.code });
      expect(office.field).toBe('foreign-affairs');
      expect(office.agency).toMatch(/^agency\//);
    }
    expect(agencyById(officeKey({ name: 'Secretary of State', country: 'US' }).agency ?? '')?.name).toBe('Department of State');
    expect(ministryOf('Secretary of Homeland Security', null)).toMatchObject({ name: 'Department of Homeland Security', country: 'US', acronym: 'DHS' });
    expect(ministryOf('Foreign Minister', 'MX')).toMatchObject({ name: 'Ministry of Foreign Affairs', country: 'MX' });
    expect(ministryOf('Foreign Minister', null)).toBeNull();
    expect(ministryOf('President', 'MX')).toBeNull();
  });

  it('never fails on words it does not know', () => {
    for (const words of ['', ' ', 'of', 'Grand Poobah', 'minister of', 'the', 'Secretary of State for', '—', 'deputy', 'Lead adviser on the border']) expect(officeKey({ name: words, country: 'US' }).id).toMatch(/^office\/us\//);
    expect(id('President', 'Nowhere Bank')).toMatch(/^office\/intl\//);
  });
});

describe('normaliseOfficeName', () => {
  it.each([
    ['U.S. Homeland Security Secretary', 'Secretary of Homeland Security'],
    ['Mexico Foreign Affairs Secretary', 'Secretary of Foreign Affairs'],
    ['Mexican foreign minister', 'Foreign Minister'],
    ['Foreign Minister', 'Foreign Minister'],
    ['the then-Foreign Secretary', 'Foreign Secretary'],
    ['President of the United States', 'President'],
    ['deputy secretary of state', 'Deputy Secretary of State'],
    ["Chargé d'Affaires a.i.", "Chargé d'Affaires a.i."],
    ['U.S. ambassador to Mexico', 'Ambassador to Mexico'],
    ['Treasury Secretary', 'Secretary of the Treasury'],
    ['White House press secretary', 'White House Press Secretary'],
    ['Secretary-General', 'Secretary-General'],
    ['acting Prime Minister', 'Prime Minister'],
  ])('%s → %s', (words, name) => {
    expect(normaliseOfficeName(words)).toBe(name);
  });
});
