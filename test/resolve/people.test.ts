import { describe, it, expect } from '@jest/globals';
import { derivePeople } from '../../src/resolve/people/people.js';
import { tell, type Told } from '../support/tell.js';

function people(...told: Told[]) {
  const { people: found, possible } = derivePeople(told.map((t, i) => tell({ url: `urn:test:${i}`, ...t })));
  return {
    members: Object.fromEntries(found.map((p) => [p.id, p.aliases.map((a) => a.alias.replace('alias/', '') + (a.articles ? `×${a.articles.length}` : ''))])),
    rules: Object.fromEntries(found.flatMap((p) => p.aliases.map((a) => [`${a.alias.replace('alias/', '')}>${p.id}`, a.rule]))),
    names: Object.fromEntries(found.map((p) => [p.id, p.name])),
    possible: possible.map((p) => `${p.a} ? ${p.b}: ${p.why}`).sort(),
  };
}

describe('people from aliases', () => {
  it('one person under a longer and a shorter name, accents or none, named by the form most articles use', () => {
    const { members, names } = people(
      { people: { 'Michelle Bachelet@CL': ['President'] } }, { people: { 'Michelle Bachelet@CL': [] } },
      { people: { 'Michelle Bachelet Jeria@CL': ['President'] } }, { people: { 'Andrés Allamand@CL': [] } }, { people: { 'Andres Allamand@CL': [] } },
    );
    expect(members).toEqual({ 'person/michelle-bachelet-cl': ['cl/michelle-bachelet', 'cl/michelle-bachelet-jeria'], 'person/andres-allamand-cl': ['cl/andres-allamand'] });
    expect(names).toEqual({ 'person/michelle-bachelet-cl': 'Michelle Bachelet', 'person/andres-allamand-cl': 'Andrés Allamand' });
  });

  it('one name in two countries is two people, listed as possibly one', () => {
    const { members, possible } = people({ people: { 'Juan González@US': [] } }, { people: { 'Juan González@VE': [] } });
    expect(Object.keys(members)).toEqual(['person/juan-gonzalez-us', 'person/juan-gonzalez-ve']);
    expect(possible).toEqual(['person/juan-gonzalez-us ? person/juan-gonzalez-ve: same-name-other-country']);
  });

  it('a surname goes to its only bearer', () => {
    const { members, rules } = people({ people: { 'Angela Merkel@DE': ['Chancellor'] } }, { people: { 'Merkel@DE': [] } });
    expect(members).toEqual({ 'person/angela-merkel-de': ['de/angela-merkel', 'de/merkel'] });
    expect(rules['de/merkel>person/angela-merkel-de']).toBe('only-bearer-of-surname');
  });

  it('of two bearers the one in the office; without an office neither, and both are shown', () => {
    const family: Told[] = [{ people: { 'Néstor Kirchner@AR': ['President'] } }, { people: { 'Cristina Fernández de Kirchner@AR': ['Senator'] } }];
    const office = people(...family, { people: { 'Kirchner@AR': ['President'] } });
    expect(office.rules['ar/kirchner>person/nestor-kirchner-ar']).toBe('surname-and-office');
    const none = people(...family, { people: { 'Kirchner@AR': [] } });
    expect(none.members['person/kirchner-ar']).toEqual(['ar/kirchner']);
    expect(none.possible).toEqual(['person/cristina-fernandez-de-kirchner-ar ? person/kirchner-ar: surname', 'person/kirchner-ar ? person/nestor-kirchner-ar: surname']);
  });

  it('tells a father from his son by the years in which each held the office, article by article', () => {
    const dynasty = people(
      { people: { 'George H. W. Bush@US': ['President'] }, on: '1990-05-31' }, { people: { 'George W. Bush@US': ['President'] }, on: '2003-02-26' },
      { people: { 'Bush@US': ['President'] }, on: '1991-07-31' }, { people: { 'Bush@US': ['President'] }, on: '2004-06-28' }, { people: { 'George Bush@US': ['President'] }, on: '1989-12-03' },
    );
    expect(dynasty.members).toEqual({
      'person/george-h-w-bush-us': ['us/bush×1', 'us/george-bush', 'us/george-h-w-bush'], 'person/george-w-bush-us': ['us/bush×1', 'us/george-w-bush'],
    });
    expect(dynasty.rules['us/george-bush>person/george-h-w-bush-us']).toBe('name-in-office-then');
  });

  it('a name that could be either of two stays apart from both', () => {
    const { members, possible } = people({ people: { 'José López Portillo@MX': [] } }, { people: { 'José López Obrador@MX': [] } }, { people: { 'José López@MX': [] } });
    expect(Object.keys(members)).toHaveLength(3);
    expect(possible).toHaveLength(2);
  });

  it('a surname in an office that its only bearer is not known to hold stays apart', () => {
    const { members, possible } = people({ people: { 'Benazir Bhutto@PK': ['Prime Minister'] }, on: '1989-06-07' }, { people: { 'Bhutto@PK': ['Foreign Minister'] }, on: '2022-05-18' });
    expect(Object.keys(members)).toEqual(['person/benazir-bhutto-pk', 'person/bhutto-pk']);
    expect(possible).toEqual(['person/benazir-bhutto-pk ? person/bhutto-pk: surname']);
  });

  it('an office long ago is no reason to join', () => {
    const { members } = people({ people: { 'Justin Trudeau@CA': ['Prime Minister'] }, on: '2017-02-13' }, { people: { 'Trudeau@CA': ['Prime Minister'] }, on: '1972-04-14' });
    expect(members).toEqual({ 'person/justin-trudeau-ca': ['ca/justin-trudeau'], 'person/trudeau-ca': ['ca/trudeau'] });
  });

  it('one alias over more years than a life is two people', () => {
    const { members } = people({ people: { 'Charles Thomson@US': ['Envoy'] }, on: '1890-03-01' }, { people: { 'Charles Thomson@US': ['Envoy'] }, on: '2009-03-01' }, { people: { 'Charles Thomson@US': ['Envoy'] }, on: '2011-03-01' });
    expect(members).toEqual({ 'person/charles-thomson-us-1890': ['us/charles-thomson×1'], 'person/charles-thomson-us-2009': ['us/charles-thomson×2'] });
  });

  it('a name without a country joins its only bearer, and none of two', () => {
    expect(people({ people: { 'Kofi Annan@GH': [] } }, { people: { 'Kofi Annan': [] } }).rules['-/kofi-annan>person/kofi-annan-gh']).toBe('only-bearer-of-name');
    const two = people({ people: { 'Juan González@US': [] } }, { people: { 'Juan González@VE': [] } }, { people: { 'Juan González': [] } });
    expect(Object.keys(two.members)).toContain('person/juan-gonzalez');
  });

  it('a missing middle name is not enough where people bear two surnames, unless an office agrees', () => {
    expect(Object.keys(people({ people: { 'Luis López@CO': [] } }, { people: { 'Luis Pérez López@CO': [] } }).members)).toHaveLength(2);
    expect(Object.keys(people({ people: { 'Luis López@CO': ['Defence Minister'] } }, { people: { 'Luis Pérez López@CO': ['Defence Minister'] } }).members)).toHaveLength(1);
    expect(Object.keys(people({ people: { 'John Kerry@US': [] } }, { people: { 'John Forbes Kerry@US': [] } }).members)).toHaveLength(1);
  });
});

describe('homonyms, dynasties and strangers', () => {
  const ids = (...told: Told[]): string[] => Object.keys(people(...told).members).map((id) => id.replace('person/', '')).sort();

  it('one full name in office again after a generation is a son or nephew, unless he is called former', () => {
    const frei = (office: string, on: string): Told => ({ people: { 'Eduardo Frei@CL': [office] }, on });
    expect(ids(frei('President', '1967-02-01'), frei('President', '1996-08-01'))).toEqual(['eduardo-frei-cl-1967', 'eduardo-frei-cl-1996']);
    expect(people(frei('President', '1967-02-01'), frei('President', '1996-08-01')).possible).toEqual(['person/eduardo-frei-cl-1967 ? person/eduardo-frei-cl-1996: same-name']);
    expect(ids(frei('President', '1967-02-01'), frei('Foreign Minister', '1996-08-01'))).toEqual(['eduardo-frei-cl']);
    expect(ids(frei('President', '1967-02-01'), frei('Foreign Minister', '2009-08-01'))).toHaveLength(2);
    expect(ids(frei('President', '1967-02-01'), { people: { 'Eduardo Frei@CL': ['former President', 'Senator'] }, on: '1996-08-01' })).toEqual(['eduardo-frei-cl']);
  });

  it('one surname in one office at two times is two strangers; close together it is one', () => {
    const assad = (on: string): Told => ({ people: { 'Assad@SY': ['President'] }, on });
    expect(ids(assad('1974-01-01'), assad('1977-05-01'), assad('2003-05-03'))).toEqual(['assad-sy-1974', 'assad-sy-2003']);
    expect(people(assad('1974-01-01'), assad('2003-05-03')).possible).toEqual(['person/assad-sy-1974 ? person/assad-sy-2003: same-surname']);
    expect(ids({ people: { 'Suharto@ID': ['President'] }, on: '1975' }, { people: { 'Soeharto@ID': ['President'] }, on: '1979' })).toEqual(['soeharto-id']);
  });

  it('a common surname alone joins nobody, a rare one does', () => {
    expect(ids({ people: { 'Kim Dae-jung@KR': ['President'] }, on: '1999' }, { people: { 'Kim@KR': [] }, on: '1999' })).toEqual(['kim-dae-jung-kr', 'kim-kr']);
    expect(ids({ people: { 'Kim Dae-jung@KR': ['President'] }, on: '1999' }, { people: { 'Kim@KR': ['President'] }, on: '1999' })).toEqual(['kim-dae-jung-kr']);
    expect(ids({ people: { 'Nambaryn Enkhbayar@MN': ['President'] } }, { people: { 'Enkhbayar@MN': [] } })).toEqual(['nambaryn-enkhbayar-mn']);
  });

  it('a nickname suggests, and the office decides', () => {
    expect(people({ people: { 'Bob Hawke@AU': [] } }, { people: { 'Robert Hawke@AU': [] } }).possible).toEqual(['person/bob-hawke-au ? person/robert-hawke-au: nickname']);
    expect(ids({ people: { 'Bob Hawke@AU': ['Prime Minister'] }, on: '1983' }, { people: { 'Robert J. L. Hawke@AU': ['Prime Minister'] }, on: '1986' })).toEqual(['bob-hawke-au']);
    expect(ids({ people: { 'Bob Hawke@AU': ['Prime Minister'] }, on: '1983' }, { people: { 'Robert Hawke@AU': ['Prime Minister'] }, on: '2013' })).toHaveLength(2);
  });

  it('minister of a union, president of one of its parts; the country is that of today', () => {
    const { people: found } = derivePeople(([{ people: { 'Eduard Shevardnadze@SUHH': ['Foreign Minister'] }, on: '1988' }, { people: { 'Eduard A. Shevardnadze@GE': ['President'] }, on: '1996' }] as Told[]).map((t, i) => tell({ url: `urn:${i}`, ...t })));
    expect(found.map((p) => [p.aliases.length, p.country])).toEqual([[2, 'GE']]);
    expect(ids({ people: { 'Igor Ivanov@RU': [] } }, { people: { 'Igor Ivanov@UA': [] } })).toHaveLength(2);
  });

  it('a rare full name goes on from a state to an international body, a common one does not', () => {
    expect(ids({ people: { 'Ban Ki-moon@KR': ['Foreign Minister'] }, on: '2005' }, { people: { 'Ban Ki Moon@United Nations': ['Secretary-General'] }, on: '2014' })).toEqual(['ban-ki-moon-kr']);
    expect(ids({ people: { 'John Smith@GB': ['Minister'] }, on: '2005' }, { people: { 'John Smith@United Nations': ['many Envoy'] }, on: '2006' })).toHaveLength(2);
  });

  it('the crown tells whom a name without a number means', () => {
    expect(ids({ people: { 'King Baudouin@BE': ['King'] }, on: '1959' }, { people: { 'King Baudouin I@BE': ['King'] }, on: '1969' })).toEqual(['king-baudouin-i-be']);
    expect(ids({ people: { 'King Hussein@JO': ['King'] }, on: '1977' }, { people: { 'Crown Prince Hussein@JO': ['Crown Prince'] }, on: '2023' })).toHaveLength(2);
  });
});

describe('where the country is not said', () => {
  const known = (n: number, country: string): Told[] => Array.from({ length: n }, () => ({ people: { [`Ernesto Geisel@${country}`]: ['President'] }, on: '1975-06-01' }));

  it('an office of no known country is the person’s', () => {
    const { rules } = people(...known(1, 'BR'), { people: { 'Ernesto Geisel': ['President'] }, on: '1976-06-01' });
    expect(rules['-/ernesto-geisel>person/ernesto-geisel-br']).toBe('name-in-office-then');
  });

  it('of several countries it is the one that nearly all mean, or none', () => {
    expect(people(...known(10, 'BR'), ...known(1, 'DE'), { people: { 'Ernesto Geisel': [] } }).rules['-/ernesto-geisel>person/ernesto-geisel-br']).toBe('far-most-borne-name');
    expect(Object.keys(people(...known(9, 'BR'), ...known(1, 'DE'), { people: { 'Ernesto Geisel': [] } }).members)).toContain('person/ernesto-geisel');
  });

  it('who is given to one country, but holds the office of his namesake of another, is the namesake', () => {
    const { rules } = people(...known(1, 'BR'), { people: { 'Ernesto Geisel@DE': ['President@BR'] }, on: '1978-03-08' });
    expect(rules['de/ernesto-geisel>person/ernesto-geisel-br']).toBe('name-in-office-then');
    const alone = people({ people: { 'Ernesto Geisel@DE': ['President'] }, on: '1978-03-08' }, ...known(1, 'BR'));
    expect(Object.keys(alone.members)).toHaveLength(2);
  });
});
