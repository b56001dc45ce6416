import { describe } from '@jest/globals';
import { received } from '../../../src/extract/rules/received.js';
import { tells, tellsNothing } from '../../support/reading.js';

describe(`${received.name}: ${received.about}`, () => {
  describe('active', () => {
    tells('The Minister of Foreign Affairs of the Republic of Armenia, Edward Nalbandian, received the Ambassador of Japan, Tetsuo Ito.', { who: ['Edward Nalbandian', 'Tetsuo Ito'], hosts: ['Edward Nalbandian'] });
    tells('King Harald V received Estonian President Lennart Meri in audience in Oslo.', { who: ['Harald V', 'Lennart Meri'], hosts: ['Harald V'], place: 'Oslo' });
    tells('New Zealand Prime Minister Helen Clark will host Samoan Prime Minister Tuilaepa Sailele in Wellington next week.',
      { status: 'ANNOUNCED', who: ['Helen Clark', 'Tuilaepa Sailele'], hosts: ['Helen Clark'], place: 'Wellington', date: '[2024-05-20..2024-05-26]' });
    tells('Chilean President Patricio Aylwin received his Argentine counterpart Carlos Menem at La Moneda Palace in Santiago on Monday.',
      { kind: 'MEETING', status: 'HELD', who: ['Patricio Aylwin', 'Carlos Menem'], hosts: ['Patricio Aylwin'], place: 'La Moneda', date: '2024-05-13', rule: 'received' });
    tells('Kenyan President Mwai Kibaki on Tuesday welcomed Tanzanian President Jakaya Kikwete to Nairobi.',
      { status: 'HELD', who: ['Mwai Kibaki', 'Jakaya Kikwete'], hosts: ['Mwai Kibaki'], date: '2007-03-20' }, { publishedAt: '2007-03-21' });
    tells('Polish Prime Minister Donald Tusk hosted Lithuanian Prime Minister Andrius Kubilius for talks on energy in Warsaw.',
      { status: 'HELD', who: ['Donald Tusk', 'Andrius Kubilius'], hosts: ['Donald Tusk'], place: 'Warsaw', issues: ['energy'] });
    tells('Japanese Foreign Minister Koichiro Gemba greeted Indonesian Foreign Minister Marty Natalegawa in Tokyo.',
      { who: ['Koichiro Gemba', 'Marty Natalegawa'], hosts: ['Koichiro Gemba'], place: 'Tokyo' });
    tells('Ghanaian President John Kufuor gave a state dinner for Brazilian President Luiz Inacio Lula da Silva in Accra.',
      { who: ['John Kufuor', 'Luiz Inacio Lula da Silva'], hosts: ['John Kufuor'], place: 'Accra' });
    tells('Vietnamese Prime Minister Vo Van Kiet hosted a dinner for Thai Prime Minister Chuan Leekpai.', { who: ['Vo Van Kiet', 'Chuan Leekpai'], hosts: ['Vo Van Kiet'] });
    tells('New Zealand Prime Minister Helen Clark will receive Samoan Prime Minister Tuilaepa Sailele in Wellington on Monday.',
      { status: 'ANNOUNCED', who: ['Helen Clark', 'Tuilaepa Sailele'], hosts: ['Helen Clark'], place: 'Wellington', date: '2024-05-20' });
  });

  describe('passive', () => {
    tells('Prime Minister Petr Fiala is expected to be received by Slovak President Zuzana Caputova in Bratislava on Tuesday.',
      { status: 'ANNOUNCED', who: ['Petr Fiala', 'Zuzana Caputova'], hosts: ['Zuzana Caputova'], place: 'Bratislava', date: '2024-05-21' });
    tells('Visiting Lao Prime Minister Bouasone Bouphavanh was received by Thai King Bhumibol Adulyadej in Hua Hin.', { who: ['Bouasone Bouphavanh', 'Bhumibol Adulyadej'], hosts: ['Bhumibol Adulyadej'], place: 'Hua Hin' });
    tells('The Peruvian foreign minister, Allan Wagner, has been received by Finnish President Mauno Koivisto.', { who: ['Allan Wagner', 'Mauno Koivisto'], hosts: ['Mauno Koivisto'] });
    tells('Ethiopian Prime Minister Meles Zenawi was received by President Hosni Mubarak in Cairo.', { who: ['Meles Zenawi', 'Hosni Mubarak'], hosts: ['Hosni Mubarak'], place: 'Cairo', rule: 'received-by' });
    tells('On arrival in Jakarta, Dutch Prime Minister Wim Kok was welcomed by Indonesian President Abdurrahman Wahid.', { who: ['Wim Kok', 'Abdurrahman Wahid'], hosts: ['Abdurrahman Wahid'], place: 'Jakarta' });
    tells('The Peruvian foreign minister, Augusto Blacker Miller, has been received by Finnish President Mauno Koivisto.', { who: ['Augusto Blacker Miller', 'Mauno Koivisto'], hosts: ['Mauno Koivisto'] });
    tells('Later in the day the Irish Taoiseach, Albert Reynolds, was hosted at a dinner by Danish Prime Minister Poul Nyrup Rasmussen.',
      { who: ['Albert Reynolds', 'Poul Nyrup Rasmussen'], hosts: ['Poul Nyrup Rasmussen'] });
  });

  describe('relative and participle clauses, coordination', () => {
    tells('Slovenian President Milan Kucan, who was received by Pope John Paul II on Monday, said relations were excellent.', { who: ['Milan Kucan', 'John Paul II'], hosts: ['John Paul II'], date: '2024-05-13' });
    tells('Rwandan President Paul Kagame received Ugandan Foreign Minister Sam Kutesa and Defence Minister Crispus Kiyonga in Kigali.',
      { who: ['Paul Kagame', 'Sam Kutesa', 'Crispus Kiyonga'], hosts: ['Paul Kagame'], place: 'Kigali' });
    tells('Sri Lankan Foreign Minister Lakshman Kadirgamar flew to Oslo, where he was received by Norwegian Prime Minister Kjell Magne Bondevik.',
      { who: ['Lakshman Kadirgamar', 'Kjell Magne Bondevik'], hosts: ['Kjell Magne Bondevik'], place: 'Oslo' });
  });

  describe('a headline over its article', () => {
    tells('Koroma Receives Liberian Leader in Freetown\n\nSierra Leonean President Ernest Bai Koroma on Thursday received Liberian President Ellen Johnson Sirleaf at State House in Freetown, his office said.',
      { who: ['Ernest Bai Koroma', 'Ellen Johnson Sirleaf'], hosts: ['Ernest Bai Koroma'], date: '2010-09-09' }, { publishedAt: '2010-09-10' });
  });

  describe('no meeting', () => {
    tellsNothing('If President Sam Nujoma received Zambian President Frederick Chiluba, analysts said, the quarrel would end.');
    tellsNothing('Bulgarian President Zhelyu Zhelev received a letter from Greek Prime Minister Constantine Mitsotakis.');
    tellsNothing('Botswana President Festus Mogae welcomed the decision of the court in Gaborone.');
    tellsNothing('Prime Minister Kostas Karamanlis hosted the Olympics in Athens with pride.');
    tellsNothing('President Tarja Halonen received an honorary degree in Riga on Friday.');
    tellsNothing('Malaysian Foreign Minister Syed Hamid Albar welcomed the statement by Australian Prime Minister John Howard.');
    tellsNothing('President Nicanor Duarte greeted supporters outside the cathedral in Asunción.');
    tellsNothing('The singer Youssou N’Dour received the prize from the hands of the jury.');
    tellsNothing('Foreign Minister Per Stig Moller welcomed President Mikheil Saakashvili’s promise of early elections.');
    tellsNothing('President Jorge Batlle refused to receive Cuban Ambassador José Álvarez Portela.');
    tellsNothing('Zimbabwe will host the World Cup match against Namibia in Harare.');
    tellsNothing('Sierra Leone received aid from Japan and from Norway.');
  });
});
