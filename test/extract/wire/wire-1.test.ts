import { describe } from '@jest/globals';
import { tells } from '../../support/reading.js';

describe('sentences as news agencies write them', () => {
  tells('Russian Foreign Minister Sergei Lavrov and his Turkish counterpart Hakan Fidan held talks in Moscow on Thursday, to discuss the issues to be addressed at an upcoming meeting between their two leaders, Vladimir Putin and Recep Tayyip Erdogan.',
    [{ kind: 'MEETING', status: 'HELD', who: ['Hakan Fidan', 'Sergei Lavrov'], place: 'Moscow', date: '2024-05-16~' }, { kind: 'MEETING', status: 'ANNOUNCED', who: ['Recep Tayyip Erdogan', 'Vladimir Putin'], place: 'Moscow', date: '2024-05-16' }]);
  tells('External Affairs Minister S Jaishankar met France\'s new Foreign Minister Jean-Noel Barro on Tuesday and discussed \'major regional issues\'.',
    { kind: 'MEETING', status: 'HELD', who: ['Jean-Noel Barro', 'S Jaishankar'], date: '2024-05-14' });
  tells('Turkish President Abdullah Gul on Tuesday received Georgian Foreign Minister Grigol Vashadze in the Turkish capital, Ankara, Anadolu Agency reported.',
    { kind: 'MEETING', status: 'HELD', who: ['Abdullah Gul', 'Grigol Vashadze'], place: 'Ankara', date: '2024-05-14' });
  tells('US Secretary of State Anthony Blinken met with Turkish Foreign Minister Hakan Fidan in Brussels.',
    { kind: 'MEETING', status: 'HELD', who: ['Anthony Blinken', 'Hakan Fidan'], place: 'Brussels' });
  tells('Vice President Yemi Osinbajo has met with the President of the World Bank, David Malpass, in Washington.',
    { kind: 'MEETING', status: 'HELD', who: ['David Malpass', 'Yemi Osinbajo'], place: 'Washington' });
  tells('Prime Minister Hun Sen received a courtesy call from Japanese Ambassador Masahiro Mikami at the Peace Palace on Monday.',
    { kind: 'MEETING', status: 'HELD', who: ['Hun Sen', 'Masahiro Mikami'], place: 'Peace Palace', date: '2024-05-13' });
  tells('President Ilham Aliyev has received a delegation led by OSCE Chairperson-in-Office, Swedish Foreign Minister Ann Linde.',
    { kind: 'MEETING', status: 'HELD', who: ['Ann Linde', 'Ilham Aliyev'] });
  tells('Foreign Minister Zohrab Mnatsakanyan held a phone conversation with French counterpart Jean-Yves Le Drian.',
    { kind: 'CALL', status: 'HELD', who: ['Jean-Yves Le Drian', 'Zohrab Mnatsakanyan'] });
  tells('On 12 March, Minister of Foreign Affairs of Kazakhstan Mukhtar Tileuberdi met with U.S. Ambassador William Moser.',
    { kind: 'MEETING', status: 'HELD', who: ['Mukhtar Tileuberdi', 'William Moser'], date: '2024-03-12' });
  tells('Ghana\'s President John Dramani Mahama is to meet his Ivorian counterpart Alassane Ouattara in Abidjan next week.',
    { kind: 'MEETING', status: 'ANNOUNCED', who: ['Alassane Ouattara', 'John Dramani Mahama'], place: 'Abidjan', date: '[2024-05-20..2024-05-26]' });
  tells('UN Secretary-General Antonio Guterres spoke by phone on Monday with President Volodymyr Zelenskyy.',
    { kind: 'CALL', status: 'HELD', who: ['Antonio Guterres', 'Volodymyr Zelenskyy'], date: '2024-05-13' });
  tells('During her stay in Lima, Bachelet met with President Alan Garcia and opposition leader Ollanta Humala.',
    { kind: 'MEETING', status: 'HELD', who: ['Alan Garcia', 'Bachelet', 'Ollanta Humala'], place: 'Lima' });
  tells('Kofi Annan, the UN-Arab League envoy, met Syrian President Bashar al-Assad in Damascus on Saturday.',
    { kind: 'MEETING', status: 'HELD', who: ['Bashar al-Assad', 'Kofi Annan'], place: 'Damascus', date: '2024-05-11' });
  tells('British Prime Minister Theresa May and Irish Taoiseach Leo Varadkar met for dinner in Dublin on Friday night.',
    { kind: 'MEETING', status: 'HELD', who: ['Leo Varadkar', 'Theresa May'], place: 'Dublin', date: '2024-05-10' });
  tells('Speaker of the House Nancy Pelosi met Taiwan President Tsai Ing-wen in Taipei on Wednesday.',
    { kind: 'MEETING', status: 'HELD', who: ['Nancy Pelosi', 'Tsai Ing-wen'], place: 'Taipei', date: '2024-05-15' });
  tells('Governor Nasir El-Rufai of Kaduna State on Monday paid a courtesy visit to Emir Ado Bayero.',
    { kind: 'MEETING', status: 'HELD', who: ['Ado Bayero', 'Nasir El-Rufai'], date: '2024-05-13' });
  tells('President Yoweri Museveni has met with the visiting Chinese Vice President Xi Jinping at State House Entebbe.',
    { kind: 'MEETING', status: 'HELD', who: ['Xi Jinping', 'Yoweri Museveni'], place: 'State House, Entebbe' });
  tells('Chancellor Angela Merkel is due to meet Greek Prime Minister Alexis Tsipras on Monday in Berlin, her spokesman Steffen Seibert said.',
    { kind: 'MEETING', status: 'ANNOUNCED', who: ['Alexis Tsipras', 'Angela Merkel'], place: 'Berlin', date: '2024-05-20' });
  tells('Pakistan Army Chief General Qamar Javed Bajwa called on Saudi Crown Prince Mohammed bin Salman in Jeddah.',
    { kind: 'MEETING', status: 'HELD', who: ['Mohammed bin Salman', 'Qamar Javed Bajwa'], place: 'Jeddah' });
  tells('Pope Francis met Orthodox Patriarch Bartholomew in Istanbul.',
    { kind: 'MEETING', status: 'HELD', who: ['Bartholomew', 'Francis'], place: 'Istanbul' });
  tells('Secretary of State Mike Pompeo and Defense Secretary James Mattis met with their Indian counterparts, Sushma Swaraj and Nirmala Sitharaman, in New Delhi.',
    { kind: 'MEETING', status: 'HELD', who: ['James Mattis', 'Mike Pompeo', 'Nirmala Sitharaman', 'Sushma Swaraj'], place: 'New Delhi' });
  tells('Australian Prime Minister Scott Morrison met his Vanuatu counterpart Charlot Salwai during a visit to Port Vila.',
    [{ kind: 'MEETING', status: 'HELD', who: ['Charlot Salwai', 'Scott Morrison'], place: 'Port Vila' }, { kind: 'VISIT', status: 'HELD', who: ['Scott Morrison'], place: 'Port Vila' }]);
  tells('Israeli Foreign Minister Tzipi Livni held a meeting with Palestinian negotiator Ahmed Qureia on Sunday.',
    { kind: 'MEETING', status: 'HELD', who: ['Ahmed Qureia', 'Tzipi Livni'], date: '2024-05-12' });
  tells('Deputy Secretary Wendy R. Sherman met today with Mongolian Foreign Minister Battsetseg Batmunkh in Ulaanbaatar.',
    { kind: 'MEETING', status: 'HELD', who: ['Battsetseg Batmunkh', 'Wendy R. Sherman'], place: 'Ulaanbaatar', date: '2024-05-15' });
  tells('Secretary Blinken spoke today with Kenyan President William Ruto.',
    { kind: 'CALL', status: 'HELD', who: ['Blinken', 'William Ruto'], date: '2024-05-15' });
  tells('Premier Li Keqiang meets with Prime Minister Lee Hsien Loong of Singapore in Beijing',
    { kind: 'MEETING', status: 'HELD', who: ['Lee Hsien Loong', 'Li Keqiang'], place: 'Beijing' });
  tells('Fidel Castro received Hugo Chavez at a Havana hospital, state media reported.',
    { kind: 'MEETING', status: 'HELD', who: ['Fidel Castro', 'Hugo Chavez'], place: 'Havana' });
  tells('Former president Jimmy Carter met with Hamas leader Khaled Meshaal in Damascus, defying Israeli and US objections.',
    { kind: 'MEETING', status: 'HELD', who: ['Jimmy Carter', 'Khaled Meshaal'], place: 'Damascus' });
  tells('Iraqi Prime Minister Nuri al-Maliki flew to Tehran for talks with President Mahmoud Ahmadinejad and Supreme Leader Ayatollah Ali Khamenei.',
    [{ kind: 'MEETING', status: 'HELD', who: ['Ali Khamenei', 'Mahmoud Ahmadinejad', 'Nuri al-Maliki'], place: 'Tehran' }, { kind: 'VISIT', status: 'HELD', who: ['Nuri al-Maliki'], place: 'Tehran' }]);
  tells('Mr Annan, who was accompanied by his deputy Nasser al-Kidwa, met opposition figure Hassan Abdel-Azim.',
    { kind: 'MEETING', status: 'HELD', who: ['Annan', 'Hassan Abdel-Azim', 'Nasser al-Kidwa'] });
  tells('Lech Walesa and Wojciech Jaruzelski met secretly outside Warsaw.',
    { kind: 'MEETING', status: 'HELD', who: ['Lech Walesa', 'Wojciech Jaruzelski'], place: 'Warsaw' });
  tells('The President of the European Commission, Ursula von der Leyen, and the President of the European Council, Charles Michel, met Turkish President Recep Tayyip Erdogan in Ankara.',
    { kind: 'MEETING', status: 'HELD', who: ['Charles Michel', 'Recep Tayyip Erdogan', 'Ursula von der Leyen'], place: 'Ankara' });
  tells('Union Home Minister Amit Shah on Saturday met BJP president J P Nadda to discuss the Bihar elections.',
    { kind: 'MEETING', status: 'HELD', who: ['Amit Shah', 'J P Nadda'], date: '2024-05-11' });
  tells('Serbian President Aleksandar Vucic and Kosovo\'s Albin Kurti failed to reach a deal at EU-mediated talks in Brussels hosted by Josep Borrell.',
    { kind: 'MEETING', status: 'HELD', who: ['Albin Kurti', 'Aleksandar Vucic', 'Josep Borrell'], place: 'Brussels' });
});
