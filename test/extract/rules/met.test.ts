import { describe } from '@jest/globals';
import { met } from '../../../src/extract/rules/met.js';
import { tells, tellsNothing } from '../../support/reading.js';

describe(`${met.name}: ${met.about}`, () => {
  tells('Speaking after he met Finance Minister Yanis Varoufakis, Dutch Finance Minister Jeroen Dijsselbloem told reporters no deal was near.', { who: ['Jeroen Dijsselbloem', 'Yanis Varoufakis'] });
  tells('Prime Minister Tony Blair thanked President Hosni Mubarak for his help when the two met in Sharm el-Sheikh.', { who: ['Tony Blair', 'Hosni Mubarak'], rule: 'they-met' });
  tells('Julius Nyerere and Kenneth Kaunda, meeting in Lusaka, agreed to build the railway.', { who: ['Julius Nyerere', 'Kenneth Kaunda'], place: 'Lusaka' });
  tells('Egyptian Foreign Minister Amr Moussa met Greek Foreign Minister George Papandreou, and Defense Minister Hussein Tantawi held talks with his Greek counterpart, Akis Tsochatzopoulos.', [{ who: ['Amr Moussa', 'George Papandreou'] }, { who: ['Hussein Tantawi', 'Akis Tsochatzopoulos'] }]);
  tells('Polish Defense Minister Radek Sikorski met his Lithuanian counterpart on Monday.', { who: ['Radek Sikorski', 'Minister of Defense'] });
  tells('The foreign ministers of France and Germany met in Weimar on Monday.', { who: ['Foreign Minister', 'Foreign Minister'] });
  tells('Argentine Economy Minister Sergio Massa met separately with Kristalina Georgieva of the IMF and Treasury Secretary Janet Yellen.', [{ who: ['Sergio Massa', 'Kristalina Georgieva'] }, { who: ['Sergio Massa', 'Janet Yellen'] }]);
  tells('British Ambassador Jeremy Greenstock -- a veteran diplomat and frequent critic -- met twice with Ambassador Sergey Lavrov.', { who: ['Jeremy Greenstock', 'Sergey Lavrov'] });
  describe('active', () => {
    tells('South Korean Foreign Minister Ban Ki-moon met his Mongolian counterpart, Tsend Munh-Orgil.', { who: ['Ban Ki-moon', 'Tsend Munh-Orgil'] });
    tells('Senegalese President Macky Sall is to meet Gambian President Adama Barrow next week.', { status: 'ANNOUNCED', who: ['Macky Sall', 'Adama Barrow'], date: '[2024-05-20..2024-05-26]' });
    tells('Polish President Lech Walesa met Czech President Vaclav Havel in Krakow on Saturday.',
      { kind: 'MEETING', status: 'HELD', who: ['Lech Walesa', 'Vaclav Havel'], place: 'Krakow', date: '1994-10-22', rule: 'met' }, { publishedAt: '1994-10-24' });
    tells('Ghanaian Foreign Minister Shirley Ayorkor Botchwey met with her Ivorian counterpart, Ally Coulibaly, in Abidjan.', { who: ['Shirley Ayorkor Botchwey', 'Ally Coulibaly'], place: 'Abidjan', rule: 'met-with' });
    tells('Indonesian President Susilo Bambang Yudhoyono met privately with Timorese Prime Minister Xanana Gusmao.', { who: ['Susilo Bambang Yudhoyono', 'Xanana Gusmao'] });
    tells('Chancellor Franz Vranitzky met on Thursday in Vienna with Slovak Prime Minister Vladimir Meciar.', { who: ['Franz Vranitzky', 'Vladimir Meciar'], place: 'Vienna', date: '2024-05-16~' });
    tells('Uruguayan President Tabaré Vázquez meets Paraguayan President Fernando Lugo today in Montevideo.', { status: 'HELD', who: ['Tabaré Vázquez', 'Fernando Lugo'], place: 'Montevideo', date: '2024-05-15' });
    tells('Prime Minister Lee Hsien Loong will meet Bruneian Sultan Hassanal Bolkiah on Monday in Bandar Seri Begawan.',
      { status: 'ANNOUNCED', who: ['Lee Hsien Loong', 'Hassanal Bolkiah'], place: 'Bandar Seri Begawan', date: '2024-05-20' });
  });

  describe('coordination', () => {
    tells('The two foreign ministers, Norway’s Anniken Huitfeldt and Finland’s Pekka Haavisto, met on Monday.', { who: ['Anniken Huitfeldt', 'Pekka Haavisto'], date: '2024-05-13' });
    tells('Prime Minister Mark Brown of the Cook Islands and President Surangel Whipps Jr. of Palau met in Rarotonga.', { who: ['Mark Brown', 'Surangel Whipps Jr.'], place: 'Rarotonga' });
    tells('Finnish President Sauli Niinisto and Swedish Prime Minister Stefan Lofven met in Turku on 3 May.', { who: ['Sauli Niinisto', 'Stefan Lofven'], place: 'Turku', date: '2024-05-03', rule: 'they-met' });
    tells('The foreign ministers of Jordan and Egypt, Ayman Safadi and Sameh Shoukry, met in Amman.', { who: ['Ayman Safadi', 'Sameh Shoukry'], place: 'Amman' });
    tells('Nepalese Prime Minister Girija Prasad Koirala met separately with Bangladeshi Prime Minister Khaleda Zia and Bhutanese Foreign Minister Jigme Thinley in Kathmandu.',
      [{ who: ['Girija Prasad Koirala', 'Khaleda Zia'], place: 'Kathmandu' }, { who: ['Girija Prasad Koirala', 'Jigme Thinley'], place: 'Kathmandu' }]);
    tells('Croatian President Stjepan Mesic met Serbian President Boris Tadic and Bosnian Presidency Chairman Haris Silajdzic in Dubrovnik.', { who: ['Stjepan Mesic', 'Boris Tadic', 'Haris Silajdzic'], place: 'Dubrovnik' });
  });

  describe('passive, participles, relative clauses', () => {
    tells('Xanana Gusmão and José Ramos-Horta, who have known each other for fifty years, met again in Dili.', { who: ['Xanana Gusmão', 'José Ramos-Horta'], place: 'Dili' });
    tells('The President of the Republic of Cyprus, Nikos Christodoulides, met today, at the Presidential Palace, with the President of the Hellenic Republic, Katerina Sakellaropoulou.',
      { who: ['Nikos Christodoulides', 'Katerina Sakellaropoulou'], date: '2024-05-15' });
    tells('Zimbabwean Foreign Minister Stan Mudenge, accompanied by two generals, met with his Namibian counterpart Theo-Ben Gurirab on the sidelines of the SADC summit in Windhoek.',
      { who: ['Stan Mudenge', 'Theo-Ben Gurirab'], others: ['two generals'], place: 'Windhoek' });
    tells('At the airport in Lusaka, Angolan President José Eduardo dos Santos was met by Zambian President Kenneth Kaunda.',
      { who: ['José Eduardo dos Santos', 'Kenneth Kaunda'], hosts: ['Kenneth Kaunda'], rule: 'met-by' });
    tells('After meeting Cypriot President Nicos Anastasiades in Nicosia, Maltese Foreign Minister George Vella called the mood constructive.', { who: ['Nicos Anastasiades', 'George Vella'], place: 'Nicosia' });
    tells('Colombian President Ernesto Samper, who met Ecuadorean President Sixto Durán Ballén in Quito, said the border was calm.', { who: ['Ernesto Samper', 'Sixto Durán Ballén'], place: 'Quito' });
    tells('Turkish Prime Minister Suleyman Demirel is meeting with Azerbaijani President Abulfaz Elchibey in Ankara.', { who: ['Suleyman Demirel', 'Abulfaz Elchibey'], place: 'Ankara' });
    tells('Canadian Foreign Minister Lloyd Axworthy said he had met Ukrainian Foreign Minister Hennadiy Udovenko on Sunday.', { status: 'HELD', who: ['Lloyd Axworthy', 'Hennadiy Udovenko'], date: '2024-05-12' });
  });

  describe('captions and headlines', () => {
    tells('Abbas, Mitchell meet in Ramallah\n\nRAMALLAH, West Bank (AP) — Palestinian President Mahmoud Abbas met with U.S. envoy George Mitchell on Friday.',
      { who: ['Mahmoud Abbas', 'George Mitchell'], place: 'Ramallah', date: '2010-05-07' }, { publishedAt: '2010-05-08' });
    tells('YANGON, May 13 (Xinhua) -- Myanmar State Counselor Aung San Suu Kyi met with visiting Chinese State Councilor Wang Yi here on Monday.',
      { who: ['Aung San Suu Kyi', 'Wang Yi'], place: 'Yangon', date: '2024-05-13' });
    tells('Portuguese President Jorge Sampaio, left, meets Mozambican President Joaquim Chissano at Belem Palace in Lisbon, March 9, 1999.', { who: ['Jorge Sampaio', 'Joaquim Chissano'], date: '1999-03-09' }, { publishedAt: '1999-03-10' });
    tells('Museveni Meets Kibaki in Kampala\n\nUgandan President Yoweri Museveni met Kenyan President Mwai Kibaki in Kampala on Wednesday, the presidency said in a statement.',
      { who: ['Yoweri Museveni', 'Mwai Kibaki'], place: 'Kampala', date: '2024-05-15' });
  });

  describe('no meeting', () => {
    tellsNothing('Indonesian President Joko Widodo denied reports that he met businessman Ahmad Riyadi.');
    tellsNothing('The minister met her deadline and met with no resistance.');
    tellsNothing('President Nana Akufo-Addo met the press on Thursday in Accra.');
    tellsNothing('President Tomislav Nikolic denied that he had met Kosovo Prime Minister Hashim Thaci.');
    tellsNothing('The government of Prime Minister Jean Chretien met the target set by the Finance Ministry.');
    tellsNothing('Trade Minister Celso Lafer met the demands of the farmers in full.');
    tellsNothing('The union met President Silva’s demands after a week of strikes.');
    tellsNothing('Foreign Minister Alfred Mutua met reporters outside the hall in Mombasa.');
    tellsNothing('President Hage Geingob could meet Botswana President Ian Khama if the commission agrees.');
    tellsNothing('Prime Minister Sher Bahadur Deuba refused to meet the rebel leader Pushpa Kamal Dahal.');
    tellsNothing('Foreign Minister Renato Ruggiero hopes to meet Libyan Foreign Minister Abdel Rahman Shalgham.');
    tellsNothing('The proposal of Foreign Minister Javier Solana met with criticism in Lisbon and in Dublin.');
    tellsNothing('Prime Minister Zoran Zaev did not meet Greek Prime Minister Alexis Tsipras.');
    tellsNothing('Parliament meets on Tuesday to elect a speaker, said Prime Minister Ingrida Simonyte.');
    tellsNothing('Kazakhstan met Denmark in Astana in a qualifier on Sunday.');
  });
});
