import { describe, expect, it } from '@jest/globals';
import { clean } from '../../../src/clean/clean.js';
import { readSpans } from '../../../src/extract/spans/read-spans.js';
import type { Span } from '../../../src/extract/spans/span.js';
import { sentencesOf } from '../../../src/extract/text/sentences.js';
import { articleOf } from '../../clean/taken.js';

interface Found { span: Span; words: string }

function spans(text: string): Found[] {
  return readSpans(sentencesOf(clean(articleOf(text)))).flatMap((s) => s.spans.map((span) => ({ span, words: text.slice(s.tokens[span.from]!.start, s.tokens[span.to - 1]!.end) })));
}

const named = (text: string, kind: Span['kind']): string[] => spans(text).filter((f) => f.span.kind === kind).map((f) => f.words);

describe('names of people', () => {
  it.each([
    ['President Moon Jae-in walked ahead of Prime Minister Lee Nak-yon.', ['Moon Jae-in', 'Lee Nak-yon']],
    ['Tongan Prime Minister Samuela ʻAkilisi Pohiva died in September.', ['Samuela ʻAkilisi Pohiva']],
    ['Kenyan Foreign Minister Raychelle Omamo spoke at length with Ghanaian Speaker Alban Bagbin.', ['Raychelle Omamo', 'Alban Bagbin']],
    ['Prime Minister Nguyen Xuan Phuc and the Dutch premier, Mark Rutte, were there.', ['Nguyen Xuan Phuc', 'Mark Rutte']],
    ['Crown Prince Mohammed bin Rashid Al Maktoum and Sheikh Tamim bin Hamad Al Thani were seated apart.', ['Mohammed bin Rashid Al Maktoum', 'Tamim bin Hamad Al Thani']],
    ['The Egyptian president, Abdel Fattah el-Sisi, thanked Abdelmadjid Tebboune.', ['Abdel Fattah el-Sisi', 'Abdelmadjid Tebboune']],
    ['President Alejandro Eduardo Giammattei Falla and Vice President Guillermo Castillo Reyes differed.', ['Alejandro Eduardo Giammattei Falla', 'Guillermo Castillo Reyes']],
    ['Foreign Minister Maria Ubach Font and Prime Minister António Guterres da Silva e Sousa were late.', ['Maria Ubach Font', 'António Guterres da Silva e Sousa']],
    ['Prime Minister Ludwig van der Meer and Justice Minister Cornelia de Vries resigned.', ['Ludwig van der Meer', 'Cornelia de Vries']],
    ['Polish Prime Minister Włodzimierz Cimoszewicz thanked Slovak President Zuzana Čaputová.', ['Włodzimierz Cimoszewicz', 'Zuzana Čaputová']],
    ['Former minister George W. Kimani and Senator J. B. Danquah-Adu were named.', ['George W. Kimani', 'J. B. Danquah-Adu']],
    ['President Jose Ramos-Horta and Prime Minister Taur Matan Ruak disagreed.', ['Jose Ramos-Horta', 'Taur Matan Ruak']],
    ['Kazakh President Nursultan Nazarbayev praised Tatyana Golikova of Russia.', ['Nursultan Nazarbayev', 'Tatyana Golikova']],
    ['The envoys, Ngozi Okonjo-Iweala and Oluwaseun Adeyemi-Bello, said nothing.', ['Ngozi Okonjo-Iweala', 'Oluwaseun Adeyemi-Bello']],
    ['Malaysian Foreign Minister Saifuddin Abdullah and Lieutenant General Datuk Azizan Ariffin briefed the house.', ['Saifuddin Abdullah', 'Azizan Ariffin']],
    ['Yitzhak Ben-Zvi, Golda Meir and Zalman Shazar are on the stamps.', ['Yitzhak Ben-Zvi', 'Golda Meir', 'Zalman Shazar']],
    ['Prime Minister Hatoyama Yukio thanked Kim Yong-nam.', ['Hatoyama Yukio', 'Kim Yong-nam']],
    ['Armenian Foreign Minister Zohrab Mnatsakanyan and Father Mesrop Aramian prayed.', ['Zohrab Mnatsakanyan', 'Mesrop Aramian']],
    ['Sir Lynden Pindling and Dame Eugenia Charles led their parties for decades.', ['Lynden Pindling', 'Eugenia Charles']],
  ])('%s', (text, expected) => expect(named(text, 'PERSON')).toEqual(expected));

  it.each([
    'Ramadan and Easter fell in the same week, the weather office in Rabat said.',
    'Heavy rain fell over Lake Victoria, Mount Kenya and the Great Rift Valley.',
    'The Reserve Bank of Fiji raised its rate in Suva on Monday.',
    'Shares of Samsung Electronics rose in Seoul while those of Toyota Motor fell.',
    'The Treaty of Lisbon, the Vienna Convention and the Lomé Accord are cited.',
    'The African Union and the Arab League called a meeting for Tuesday.',
  ])('nobody is named: %s', (text) => expect(named(text, 'PERSON')).toEqual([]));

  it('a surname alone counts once the article has shown whose it is', () => {
    expect(named('Prime Minister Oyinlola Balarabe left. Balarabe gave no reason.', 'PERSON')).toEqual(['Oyinlola Balarabe', 'Balarabe']);
  });
});

describe('countries, and people who bear their names', () => {
  it.each([
    ['The people of Jordan look to Cyprus.', ['Jordan', 'Cyprus']],
    ['Ivorian and Burkinabe cotton was sold to the Beninese.', ['Ivorian', 'Burkinabe', 'Beninese']],
    ['Trade between the Czech Republic, Côte d’Ivoire and Papua New Guinea grew.', ['Czech Republic', 'Côte d’Ivoire', 'Papua New Guinea']],
    ['It told us that turkey was sold in China, but not in Chile.', ['China', 'Chile']],
    ['Chad and Niger are neighbours.', ['Chad', 'Niger']],
    ['South Sudan left Sudan in 2011.', ['South Sudan', 'Sudan']],
    ['Equatorial Guinea, Guinea-Bissau and Guinea are three states.', ['Equatorial Guinea', 'Guinea-Bissau', 'Guinea']],
  ])('%s', (text, expected) => expect(named(text, 'COUNTRY')).toEqual(expected));

  it.each([
    ['Mayor Vernon Jordan thanked the crowd in Accra.', 'Vernon Jordan'],
    ['The lawyer Chad Mokoena spoke for the accused in Maseru.', 'Chad Mokoena'],
    ['Senator Georgia Papadaki voted against it in Athens.', 'Georgia Papadaki'],
    ['Judge Kenya Robinson read the verdict.', 'Kenya Robinson'],
  ])('%s', (text, person) => {
    expect(named(text, 'PERSON')).toEqual([person]);
    expect(named(text, 'COUNTRY')).toEqual([]);
  });
});

describe('offices', () => {
  const office = (text: string) => spans(text).flatMap(({ span: s }) => (s.kind === 'OFFICE' ? [[s.name, s.country, s.status, s.agency?.name ?? null]] : []));

  it.each([
    ['The U.S. Secretary of Commerce, Malcolm Baldrige, left.', ['Secretary of Commerce', 'US', 'CURRENT', null]],
    ['The Australian Minister for Foreign Affairs, Alexander Downer, left.', ['Minister for Foreign Affairs', 'AU', 'CURRENT', null]],
    ['Ghanaian Interior Minister Ambrose Dery left.', ['Interior Minister', 'GH', 'CURRENT', null]],
    ['Chile’s acting foreign minister Edgardo Riveros left.', ['Foreign Minister', 'CL', 'ACTING', null]],
    ['The former Polish president Aleksander Kwasniewski left.', ['President', 'PL', 'FORMER', null]],
    ['Then-Prime Minister Gro Harlem Brundtland left.', ['Prime Minister', null, 'FORMER', null]],
    ['President-elect Alassane Ouattara left.', ['President', null, 'DESIGNATE', null]],
    ['Brazil’s president-elect, Tancredo Neves, fell ill.', ['President', 'BR', 'DESIGNATE', null]],
    ['The Mayor of Nairobi, Evans Kidero, left.', ['Mayor of Nairobi', 'KE', 'CURRENT', null]],
    ['The ex-minister Anita Dube was there.', ['Minister', null, 'FORMER', null]],
    ['Finnish Deputy Prime Minister Jyri Hakamies left.', ['Deputy Prime Minister', 'FI', 'CURRENT', null]],
    ['Japanese Vice Foreign Minister Kenichiro Sasae left.', ['Vice Foreign Minister', 'JP', 'CURRENT', null]],
    ['Canadian Ambassador to Thailand Philip Calvert left.', ['Ambassador to Thailand', 'CA', 'CURRENT', null]],
    ['The president of Mali, Modibo Keita, left.', ['President', 'ML', 'CURRENT', null]],
    ['The Governor of the Bank of England, Eddie George, left.', ['Governor', 'GB', 'CURRENT', 'Bank of England']],
    ['Swedish Minister of Finance Gunnar Strang left.', ['Minister of Finance', 'SE', 'CURRENT', null]],
    ['Ethiopian Minister of Trade and Industry Girma Birru left.', ['Minister of Trade and Industry', 'ET', 'CURRENT', null]],
    ['Under Secretary for Political Affairs Wendy Sherman left.', ['Under Secretary for Political Affairs', null, 'CURRENT', null]],
    ['Outgoing Danish Foreign Minister Kristian Jensen left.', ['Foreign Minister', 'DK', 'CURRENT', null]],
    ['The U.N. Special Envoy for Yemen, Jamal Benomar, left.', ['Special Envoy for Yemen', 'United Nations', 'CURRENT', 'United Nations']],
    ['European Commission President Jacques Santer left.', ['President', 'European Union', 'CURRENT', 'European Commission']],
  ])('%s', (text, expected) => expect(office(text)).toEqual([expected]));

  it.each(['He chairs a meeting of the club.', 'The project was to head off floods.'])('are no verbs: %s', (text) => expect(office(text)).toEqual([]));
});

describe('agencies', () => {
  const agencies = (text: string) => spans(text).flatMap(({ span: s }) => (s.kind === 'AGENCY' ? [[s.name, s.country]] : []));

  it.each([
    ['The Economic Community of West African States lifted the ban.', ['Economic Community of West African States', 'Economic Community of West African States']],
    ['ASEAN put the vote off.', ['Association of Southeast Asian Nations', 'Association of Southeast Asian Nations']],
    ['It was read to the Security Council.', ['United Nations Security Council', 'United Nations']],
    ['The World Bank said so.', ['World Bank', 'World Bank']],
  ])('by name or acronym: %s', (text, [name]) => expect(agencies(text).map((a) => a[0])).toEqual([name]));

  it.each([
    ['The National Tea Growers Authority raised the price.', 'National Tea Growers Authority'],
    ['The Commission for Rural Roads met its target.', 'Commission for Rural Roads'],
    ['The Ministry of Fisheries and Blue Growth closed the lake.', 'Ministry of Fisheries and Blue Growth'],
    ['The Lesotho Workers’ Union struck.', 'Lesotho Workers’ Union'],
  ])('by their pattern: %s', (text, name) => expect(named(text, 'AGENCY')).toEqual([name]));

  it.each(['The board agreed on ice and on who pays.', 'A new party was thrown for the children.'])('are no common words: %s', (text) => expect(agencies(text)).toEqual([]));
});

describe('spans', () => {
  it('stand in text order and do not overlap', () => {
    const text = 'Kenyan Deputy Foreign Minister Ababu Namwamba, 44, the Governor of Busia and two officials of the Central Bank of Nigeria flew from Nairobi to the Palais des Nations in Geneva, Switzerland, on Monday.';
    const found = readSpans(sentencesOf(clean(articleOf(text)))).flatMap((s) => s.spans);
    expect(found.length).toBeGreaterThan(6);
    for (let i = 1; i < found.length; i++) expect(found[i]!.from).toBeGreaterThanOrEqual(found[i - 1]!.to);
  });
});
