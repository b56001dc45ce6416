import { describe } from '@jest/globals';
import { talks } from '../../../src/extract/rules/talks.js';
import { tells, tellsNothing } from '../../support/reading.js';

describe(`${talks.name}: ${talks.about}`, () => {
  tells('Indian Prime Minister Rajiv Gandhi spoke by phone with Pakistani Prime Minister Benazir Bhutto. In the conversation between Rajiv Gandhi and Benazir Bhutto, trade came up.', { kind: 'CALL', who: ['Rajiv Gandhi', 'Benazir Bhutto'] });
  tells('The agenda includes talks between Mongolian President Natsagiin Bagabandi and Kazakh President Nursultan Nazarbayev.', { who: ['Natsagiin Bagabandi', 'Nursultan Nazarbayev'], status: 'ANNOUNCED' });
  tells('Makoto Kuroda, vice minister of Japan’s Ministry of International Trade, will hold two days of meetings with Ambassador Clayton Yeutter.', { who: ['Makoto Kuroda', 'Clayton Yeutter'], status: 'ANNOUNCED' });
  tells('In conferences with Vice President Chen Cheng, Prime Minister Robert Menzies promised support.', { who: ['Chen Cheng', 'Robert Menzies'] });
  tells('Negotiations stalled in January between Dutch Prime Minister Jan Peter Balkenende and Turkish President Abdullah Gul.', { who: ['Jan Peter Balkenende', 'Abdullah Gul'] });
  tells('German Chancellor Angela Merkel came to Warsaw. Her most important meeting is with Jaroslaw Kaczynski.', { who: ['Angela Merkel', 'Jaroslaw Kaczynski'] });
  tells('Irish Prime Minister Albert Reynolds said the discussions he has had with British Prime Minister John Major were frank.', { who: ['Albert Reynolds', 'John Major'] });
  tells('Tokyo hosted consultations which featured Deputy Foreign Ministers Takeo Akiba and Igor Morgulov.', { who: ['Takeo Akiba', 'Igor Morgulov'] });
  tells('Thai Foreign Minister Surin Pitsuwan had a frank exchange with Burmese Foreign Minister Wunna Maung Lwin.', { who: ['Surin Pitsuwan', 'Wunna Maung Lwin'] });
  tells('The missile flew during Kenyan President Uhuru Kenyatta’s visit with Israeli Prime Minister Benjamin Netanyahu.', { who: ['Uhuru Kenyatta', 'Benjamin Netanyahu'] });
  tells('In his first meeting with Afghan President Hamid Karzai, Danish Prime Minister Anders Fogh Rasmussen promised more soldiers.', { who: ['Anders Fogh Rasmussen', 'Hamid Karzai'] });
  tells('The minister, Kim Campbell, failed to disclose her meetings with Ambassador Anatoly Dobrynin.', { who: ['Kim Campbell', 'Anatoly Dobrynin'], status: 'HELD' });
  tells('The leaders of Ghana and Togo stressed the importance of open borders during a phone call. President John Mahama and President Faure Gnassingbe agreed.', { kind: 'CALL', who: ['John Mahama', 'Faure Gnassingbe'], rule: 'at-talks' });
  describe('held talks', () => {
    tells('External Affairs Minister S.M. Krishna held delegation-level talks with his Maldivian counterpart Ahmed Shaheed here today.', { who: ['S.M. Krishna', 'Ahmed Shaheed'], date: '2024-05-15' });
    tells('Foreign Minister Abul Hassan Mahmood Ali had a bilateral meeting with Canadian Foreign Minister Chrystia Freeland on the margins of the UN General Assembly in New York.',
      { kind: 'MEETING', who: ['Abul Hassan Mahmood Ali', 'Chrystia Freeland'] });
    tells('During his stay in Tashkent, Latvian President Edgars Rinkēvičs is to hold talks with his Uzbek counterpart Shavkat Mirziyoyev.', { status: 'ANNOUNCED', who: ['Edgars Rinkēvičs', 'Shavkat Mirziyoyev'], place: 'Tashkent' });
    tells('The Kenyan delegation, led by Foreign Minister Alfred Mutua, held talks with Somali officials in Mogadishu.', { who: ['Alfred Mutua'], place: 'Mogadishu' });
    tells('Mauritian Prime Minister Navin Ramgoolam held separate meetings with Indian Foreign Minister Pranab Mukherjee and Seychelles President James Michel.',
      [{ who: ['Navin Ramgoolam', 'Pranab Mukherjee'] }, { who: ['Navin Ramgoolam', 'James Michel'] }]);
    tells('Thai Prime Minister Thaksin Shinawatra held talks with Cambodian Prime Minister Hun Sen in Phnom Penh on Friday.',
      { kind: 'MEETING', status: 'HELD', who: ['Thaksin Shinawatra', 'Hun Sen'], place: 'Phnom Penh', date: '2024-05-10', rule: 'talks-with' });
    tells('Brazilian President Fernando Collor and Portuguese Prime Minister Anibal Cavaco Silva held talks in Lisbon.', { who: ['Fernando Collor', 'Anibal Cavaco Silva'], place: 'Lisbon', rule: 'held-talks' });
    tells('Armenian Foreign Minister Vartan Oskanian had a working lunch with Georgian Foreign Minister Irakli Menagarishvili.', { who: ['Vartan Oskanian', 'Irakli Menagarishvili'] });
    tells('Danish Foreign Minister Niels Helveg Petersen had a telephone conversation with Yugoslav Foreign Minister Zivadin Jovanovic on Monday.', { kind: 'CALL', who: ['Niels Helveg Petersen', 'Zivadin Jovanovic'], date: '2024-05-13' });
    tells('Mongolian President Tsakhiagiin Elbegdorj will hold talks with Kyrgyz President Almazbek Atambayev in Bishkek on Tuesday.', { status: 'ANNOUNCED', who: ['Tsakhiagiin Elbegdorj', 'Almazbek Atambayev'], place: 'Bishkek', date: '2024-05-21' });
  });

  describe('nominal', () => {
    tells('President Ruto’s talks with President Museveni were “frank”, Kenyan President William Ruto’s office said. Ugandan President Yoweri Museveni left Nairobi on Friday.', { who: ['William Ruto', 'Yoweri Museveni'] });
    tells('The Kekkonen-Brezhnev talks in Moscow began on Monday.\n\nFinnish President Urho Kekkonen and Soviet leader Leonid Brezhnev are old acquaintances.',
      { who: ['Urho Kekkonen', 'Leonid Brezhnev'], place: 'Moscow', date: '1977-05-16' }, { publishedAt: '1977-05-18' });
    tells('The meeting of Beninese President Nicéphore Soglo with Togolese President Gnassingbé Eyadéma lasted an hour.', { who: ['Nicéphore Soglo', 'Gnassingbé Eyadéma'] });
    tells('Talks between Greek Foreign Minister George Papandreou and Turkish Foreign Minister Ismail Cem ended in Athens on Saturday.', { who: ['George Papandreou', 'Ismail Cem'], place: 'Athens', date: '2024-05-11', rule: 'talks-between' });
    tells('The meeting between Malawian President Joyce Banda and Tanzanian President Jakaya Kikwete lasted two hours.', { status: 'HELD', who: ['Joyce Banda', 'Jakaya Kikwete'] });
    tells('After a meeting with Omani Sultan Qaboos in Muscat, French Foreign Minister Herve de Charette spoke of trust.', { who: ['Qaboos', 'Herve de Charette'], place: 'Muscat' });
    tells('Panamanian President Mireya Moscoso said after talks with Costa Rican President Miguel Angel Rodriguez that the ferry would run again.', { who: ['Mireya Moscoso', 'Miguel Angel Rodriguez'] });
    tells('Bangladeshi Foreign Minister Dipu Moni’s meeting with Myanmar Foreign Minister Wunna Maung Lwin in Dhaka dealt with the border.', { who: ['Dipu Moni', 'Wunna Maung Lwin'], place: 'Dhaka' });
    tells('A summit of Venezuelan President Rafael Caldera and Colombian President Andres Pastrana is planned for June.', { kind: 'SUMMIT', status: 'ANNOUNCED', who: ['Rafael Caldera', 'Andres Pastrana'], date: '2024-06' });
    tells('In a phone call with Burkinabe President Roch Kabore, Beninese President Patrice Talon offered help.', { kind: 'CALL', who: ['Roch Kabore', 'Patrice Talon'] });
    tells('The talks on the border between Peruvian Foreign Minister Francisco Tudela and Ecuadorean Foreign Minister Galo Leoro took place in Brasília.', { who: ['Francisco Tudela', 'Galo Leoro'], place: 'Brasília' });
    tells('Laotian Prime Minister Thongsing Thammavong and Vietnamese Prime Minister Nguyen Tan Dung gave a joint news conference in Vientiane.', { who: ['Thongsing Thammavong', 'Nguyen Tan Dung'], place: 'Vientiane', rule: 'news-conference' });
    tells('Estonian Prime Minister Juri Ratas told a joint news conference with Finnish Prime Minister Antti Rinne that the tunnel would come.', { who: ['Juri Ratas', 'Antti Rinne'] });
  });

  describe('hosted by a third', () => {
    tells('Norway hosted talks between Sri Lankan Foreign Minister G.L. Peiris and the rebel negotiator Anton Balasingham in Oslo.', { who: ['G.L. Peiris', 'Anton Balasingham'], place: 'Oslo' });
  });

  describe('put off, called off', () => {
    tells('Talks between Serbian Prime Minister Ivica Dacic and Kosovo Prime Minister Hashim Thaci were postponed.', { status: 'POSTPONED', who: ['Ivica Dacic', 'Hashim Thaci'] });
    tells('Pakistani Prime Minister Nawaz Sharif cancelled a meeting with Afghan President Ashraf Ghani.', { status: 'CANCELLED', who: ['Nawaz Sharif', 'Ashraf Ghani'] });
  });

  describe('no meeting', () => {
    tellsNothing('Burundi’s interior minister rejected a request by the governor for a meeting with President Ndayishimiye.');
    tellsNothing('President Vicente Andrade urged talks between the union and the Ministry of Labour.');
    tellsNothing('Prime Minister Borut Pahor proposed a meeting with Croatian Prime Minister Jadranka Kosor.');
    tellsNothing('There were no plans for talks with Moldovan President Vladimir Voronin, said Transnistrian leader Igor Smirnov.');
    tellsNothing('The talks between the drivers and the company collapsed in Valparaiso.');
    tellsNothing('President Alpha Oumar Konare addressed a meeting of teachers in Bamako.');
    tellsNothing('Finance Minister Yashwant Sinha opened the annual meeting of the Asian Development Bank in Manila.');
    tellsNothing('Prime Minister Hun Sen rejected calls for talks with opposition leader Sam Rainsy.');
    tellsNothing('Deputy Prime Minister Lamido Adamu had lunch and left for Abuja.');
    tellsNothing('A possible summit between President Kim Dae-jung and Prime Minister Yoshiro Mori was the subject of rumours.');
    tellsNothing('Justice Minister Carmen Lawrence gave a news conference in Perth on Tuesday.');
    tellsNothing('The Cabinet session of Prime Minister Jens Stoltenberg lasted for three hours.');
  });
});
