import { describe, expect, it } from '@jest/globals';
import type { Article } from '../../../src/domain/article.js';
import type { ExtractedPerson, Extraction } from '../../../src/domain/extraction.js';
import { nameKeys, sameName } from '../../../src/extract/entities/people.js';
import { readText } from '../../support/reading.js';

const people = (x: Extraction): ExtractedPerson[] => x.entities.filter((e) => e.type === 'PERSON');
const names = (x: Extraction): string[] => people(x).map((p) => p.name);
const called = (x: Extraction, ref: string | null): string => x.entities.find((e) => e.ref === ref)?.name ?? 'nobody';

/** The words that name each person, in text order. */
function surfaces(text: string): Record<string, string[]> {
  const x = readText(text);
  return Object.fromEntries(people(x).map((p) => [p.name, p.mentions.map((m) => x.article.text.slice(m.start, m.end))]));
}

/** "office (country), office (country)" with F for former and D for designate. */
function offices(text: string, fields: Partial<Article> = {}): Record<string, string> {
  const x = readText(text, fields);
  return Object.fromEntries(people(x).map((p) => [p.name, p.offices.map((o) => {
    const office = x.entities.find((e) => e.ref === o.office)!;
    return `${o.status === 'CURRENT' ? '' : `${o.status} `}${office.name} (${office.country})`;
  }).join(', ')]));
}

const countries = (text: string): Record<string, string | null> => Object.fromEntries(people(readText(text)).map((p) => [p.name, p.country]));

describe('short forms', () => {
  it('go to the full name, before and after it', () => {
    expect(surfaces('Obasanjo Leaves Early\n\nNigerian President Olusegun Obasanjo left the talks in Lomé early on Friday. Obasanjo gave no reason, and President Obasanjo’s aides said nothing.'))
      .toEqual({ 'Olusegun Obasanjo': ['Obasanjo', 'Olusegun Obasanjo', 'Obasanjo', 'Obasanjo'] });
  });

  it('a longer form of the name gives the name', () => {
    expect(names(readText('Gabriel Boric spoke in Arica on Sunday. President Gabriel Boric Font said the port would grow.'))).toEqual(['Gabriel Boric Font']);
  });

  it('a second surname and a first name in use stand for the whole', () => {
    expect(surfaces('Uruguayan President Luis Lacalle Pou spoke first. Lacalle praised the ministers.')).toEqual({ 'Luis Lacalle Pou': ['Luis Lacalle Pou', 'Lacalle'] });
    expect(surfaces('Singapore’s founder Lee Kuan Yew left, and Deng Xiaoping stayed. Deng spoke at length.')).toMatchObject({ 'Deng Xiaoping': ['Deng Xiaoping', 'Deng'] });
  });

  it('of two who share a surname, genders and titles tell them apart', () => {
    expect(surfaces('President Néstor Kirchner spoke in Rosario. First Lady Cristina Kirchner waited outside. Mr. Kirchner smiled. Mrs. Kirchner waved.'))
      .toEqual({ 'Néstor Kirchner': ['Néstor Kirchner', 'Kirchner'], 'Cristina Kirchner': ['Cristina Kirchner', 'Kirchner'] });
  });

  it('of two who share a surname, each full name is somebody of their own', () => {
    expect(names(readText('Sri Lankan President Gotabaya Rajapaksa swore in Prime Minister Mahinda Rajapaksa in Colombo.'))).toEqual(['Gotabaya Rajapaksa', 'Mahinda Rajapaksa']);
  });

  it.each([
    ['Raila Odinga', 'Raila Amolo Odinga', true],
    ['R. Odinga', 'Raila Odinga', true],
    ['John F. Mahama', 'John Mahama', true],
    ['John Mahama', 'John Kufuor', false],
    ['Mahinda Rajapaksa', 'Gotabaya Rajapaksa', false],
    ['Michelle Bachelet', 'Michelle Bachelet Jeria', true],
    ['Kim Yong-nam', 'Kim Yong-il', false],
    ['Martin Torrijos', 'Omar Torrijos', false],
  ])('%s and %s: one person is %s', (a, b, expected) => {
    expect(sameName(nameKeys(a), nameKeys(b))).toBe(expected);
    expect(sameName(nameKeys(b), nameKeys(a))).toBe(expected);
  });

  it('suffixes are no part of the name', () => expect(nameKeys('Errol Barrow, Jr.')).toEqual(['errol', 'barrow']));
});

describe('offices of people', () => {
  it.each<[string, Record<string, string>]>([
    ['Latvian Foreign Minister Edgars Rinkevics left Riga.', { 'Edgars Rinkevics': 'Foreign Minister (LV)' }],
    ['Togo’s foreign minister, Robert Dussey, left Lomé.', { 'Robert Dussey': 'Foreign Minister (TG)' }],
    ['Siti Nurbaya, the Indonesian environment minister, left Medan.', { 'Siti Nurbaya': 'Environment Minister (ID)' }],
    ['Former Mozambican President Joaquim Chissano left Maputo.', { 'Joaquim Chissano': 'FORMER President (MZ)' }],
    ['Nana Akufo-Addo, president-elect of Ghana, left Accra.', { 'Nana Akufo-Addo': 'DESIGNATE President (GH)' }],
    ['The foreign minister of Lesotho, Tom Thabane, and Bishop Philip Mokuku left.', { 'Tom Thabane': 'Foreign Minister (LS)', 'Philip Mokuku': 'Bishop (null)' }],
    ['Presidents Tassos Papadopoulos of Cyprus and Karolos Papoulias of Greece left.', { 'Tassos Papadopoulos': 'President (CY)', 'Karolos Papoulias': 'President (GR)' }],
    ['Jan Eliasson is the foreign minister of Sweden.', { 'Jan Eliasson': 'Foreign Minister (SE)' }],
    ['Cape Verdean Prime Minister José Maria Neves, who is also defense minister, left Praia.', { 'José Maria Neves': 'Prime Minister (CV), Defense Minister (CV)' }],
  ])('%s', (text, expected) => expect(offices(text)).toEqual(expected));

  it('a bare title later is the office already told', () => {
    expect(offices('Sudanese Foreign Minister Mustafa Osman Ismail left Khartoum on Sunday. Minister Ismail gave no date.')).toEqual({ 'Mustafa Osman Ismail': 'Foreign Minister (SD)' });
  });

  it('a counterpart holds the office of the other, in his own country’s words', () => {
    expect(offices('Norwegian Foreign Minister Espen Barth Eide wrote to his Japanese counterpart, Fumio Kishida, before the autumn session in Bergen.'))
      .toEqual({ 'Espen Barth Eide': 'Foreign Minister (NO)', 'Fumio Kishida': 'Minister for Foreign Affairs (JP)' });
  });

  it('imply a ministry that is no entity of the text', () => {
    const agencies = (text: string) => readText(text).entities.filter((e) => e.type === 'AGENCY');
    expect(agencies('Kenyan Foreign Minister Monica Juma left.')).toEqual([]);
    expect(agencies('The Kenyan foreign ministry said that Foreign Minister Monica Juma left.')).toMatchObject([{ name: 'Kenyan foreign ministry', country: 'KE' }]);
  });
});

describe('offices without a name', () => {
  it('are entities, and take part', () => {
    const x = readText('Peru’s foreign minister met the Japanese ambassador.');
    expect(people(x)).toEqual([]);
    expect(x.reports).toHaveLength(1);
    expect(x.reports[0]!.participants.map((p) => [called(x, p.entity), p.side, p.capacity === p.entity])).toEqual([['Foreign Minister', 'PE', true], ['Ambassador', 'JP', true]]);
  });

  it('"the president" is the president the text has named', () => {
    const x = readText('Zambian President Rupiah Banda opened the dam at Kariba on Monday. The president then received Prime Minister Morgan Tsvangirai of Zimbabwe.');
    expect(x.reports[0]!.participants.map((p) => called(x, p.entity))).toEqual(['Rupiah Banda', 'Morgan Tsvangirai']);
  });

  it('of two presidents, the one whose country is said', () => {
    const x = readText('Malian President Amadou Toumani Touré left Bamako while Nigerien President Mamadou Tandja stayed in Niamey. The Malian president later met Prime Minister François Fillon of France.');
    expect(x.reports[0]!.participants.map((p) => called(x, p.entity))).toEqual(['Amadou Toumani Touré', 'François Fillon']);
  });
});

describe('countries of people', () => {
  it.each<[string, Record<string, string | null>]>([
    ['Foreign Minister Aurelia Frick of Liechtenstein left Vaduz.', { 'Aurelia Frick': 'LI' }],
    ['Mauritania’s Mohamed Ould Ghazouani left Nouakchott.', { 'Mohamed Ould Ghazouani': 'MR' }],
    ['President Emmerson Mnangagwa of Zimbabwe left.', { 'Emmerson Mnangagwa': 'ZW' }],
    ['Taoiseach Enda Kenny left.', { 'Enda Kenny': 'IE' }],
  ])('%s', (text, expected) => expect(countries(text)).toEqual(expected));

  it('are implied by the government that speaks in the sentence before', () => {
    expect(countries('The Ecuadorean government closed the bridge at Rumichaca on Monday. President Jamil Mahuad confirmed it in a broadcast.')).toEqual({ 'Jamil Mahuad': 'EC' });
  });

  it('are implied for the only head of state left without one', () => {
    expect(countries('Chad and Cameroon will share the pipeline. Chad’s President Idriss Deby signed in Doba. Cameroon gains a port by it, and President Paul Biya called it an age-old dream. Chad pays half, Cameroon the rest.'))
      .toEqual({ 'Idriss Deby': 'TD', 'Paul Biya': 'CM' });
  });

  it('stay unknown when nothing tells them', () => expect(countries('The poet Aino Kallas left on Friday.')).toEqual({ 'Aino Kallas': null }));
});
