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
