import { describe } from '@jest/globals';
import { tells, tellsNothing } from '../../support/reading.js';

describe('sentences as news agencies write them', () => {
  tells('King Abdullah II of Jordan and Egyptian President Hosni Mubarak discussed the peace process by telephone.',
    { kind: 'CALL', status: 'HELD', who: ['Abdullah II', 'Hosni Mubarak'] });
  tells('North Korean leader Kim Jong Il met Chinese President Hu Jintao during a secretive trip to Beijing, Xinhua confirmed.',
    [{ kind: 'MEETING', status: 'HELD', who: ['Hu Jintao', 'Kim Jong Il'], place: 'Beijing' }, { kind: 'VISIT', status: 'HELD', who: ['Kim Jong Il'], place: 'Beijing' }]);
  tells('President Clinton told reporters after meeting with Israeli Prime Minister Ehud Barak that the two sides were closer.',
    { kind: 'MEETING', status: 'HELD', who: ['Clinton', 'Ehud Barak'] });
  tells('Japanese Prime Minister Junichiro Koizumi and South Korean President Kim Dae-jung agreed during a one-hour summit to cooperate.',
    { kind: 'SUMMIT', status: 'HELD', who: ['Junichiro Koizumi', 'Kim Dae-jung'] });
  tells('Sri Lanka\'s Foreign Minister Rohitha Bogollagama, who is on a visit to India, called on Prime Minister Manmohan Singh.',
    [{ kind: 'MEETING', status: 'HELD', who: ['Manmohan Singh', 'Rohitha Bogollagama'], place: 'India' }, { kind: 'VISIT', status: 'HELD', who: ['Rohitha Bogollagama'], place: 'India' }]);
  tells('Russian President Vladimir Putin arrived in Ankara for talks with his counterpart Recep Tayyip Erdogan.',
    [{ kind: 'MEETING', status: 'HELD', who: ['Recep Tayyip Erdogan', 'Vladimir Putin'], place: 'Ankara' }, { kind: 'VISIT', status: 'HELD', who: ['Vladimir Putin'], place: 'Ankara' }]);
  tells('Mexican President Andrés Manuel López Obrador met Wednesday with Canadian Prime Minister Justin Trudeau.',
    { kind: 'MEETING', status: 'HELD', who: ['Andrés Manuel López Obrador', 'Justin Trudeau'], date: '2024-05-15' });
  tells('After the meeting, Ms. Rice flew to Ramallah where she met with Palestinian President Mahmoud Abbas.',
    { kind: 'MEETING', status: 'HELD', who: ['Mahmoud Abbas', 'Rice'], place: 'Ramallah' });
  tells('U.S. Special Envoy Zalmay Khalilzad and Taliban co-founder Mullah Abdul Ghani Baradar met again in Doha on Wednesday, Taliban spokesman Suhail Shaheen tweeted.',
    { kind: 'MEETING', status: 'HELD', who: ['Abdul Ghani Baradar', 'Zalmay Khalilzad'], place: 'Doha', date: '2024-05-15' });
  tells('Brazil\'s Luiz Inacio Lula da Silva, accompanied by Foreign Minister Celso Amorim, visited Tehran where he met Mahmoud Ahmadinejad.',
    [{ kind: 'MEETING', status: 'HELD', who: ['Luiz Inacio Lula da Silva', 'Mahmoud Ahmadinejad'], place: 'Tehran' }, { kind: 'VISIT', status: 'HELD', who: ['Celso Amorim', 'Luiz Inacio Lula da Silva'], place: 'Tehran' }]);
  tells('European Union foreign policy chief Javier Solana will meet Iran\'s chief nuclear negotiator Ali Larijani in Lisbon on Saturday.',
    { kind: 'MEETING', status: 'ANNOUNCED', who: ['Ali Larijani', 'Javier Solana'], place: 'Lisbon', date: '2024-05-18' });
  tells('Senator John McCain, R-Arizona, met with opposition fighters in Syria.',
    { kind: 'MEETING', status: 'HELD', who: ['John McCain'], place: 'Syria' });
  tells('The foreign ministers of Armenia and Azerbaijan, Edward Nalbandian and Elmar Mammadyarov, met in Vienna.',
    { kind: 'MEETING', status: 'HELD', who: ['Edward Nalbandian', 'Elmar Mammadyarov'], place: 'Vienna' });
  tells('The presidents of Kenya and Somalia, Uhuru Kenyatta and Mohamed Abdullahi Farmaajo, held talks.',
    { kind: 'MEETING', status: 'HELD', who: ['Mohamed Abdullahi Farmaajo', 'Uhuru Kenyatta'] });
  tells('Talks between Greek Foreign Minister Nikos Kotzias and his Macedonian counterpart Nikola Dimitrov ended without agreement.',
    { kind: 'MEETING', status: 'HELD', who: ['Nikola Dimitrov', 'Nikos Kotzias'] });
  tells('A meeting between Kim Jong Un and Moon Jae-in will take place in Pyongyang in September.',
    { kind: 'MEETING', status: 'ANNOUNCED', who: ['Kim Jong Un', 'Moon Jae-in'], place: 'Pyongyang', date: '2024-09' });
  tells('German Chancellor Olaf Scholz travelled to Kyiv together with French President Emmanuel Macron and Italian Prime Minister Mario Draghi to meet President Volodymyr Zelensky.',
    { kind: 'MEETING', status: 'HELD', who: ['Emmanuel Macron', 'Mario Draghi', 'Olaf Scholz', 'Volodymyr Zelensky'] });
  tells('Minister of Defence Rajnath Singh reviewed bilateral defence cooperation with his Vietnamese counterpart General Phan Van Giang over telephone.',
    { kind: 'CALL', status: 'HELD', who: ['Phan Van Giang', 'Rajnath Singh'] });
  tells('Fiji\'s Prime Minister Voreqe Bainimarama has welcomed New Zealand\'s Foreign Minister Nanaia Mahuta to Suva.',
    { kind: 'MEETING', status: 'HELD', who: ['Nanaia Mahuta', 'Voreqe Bainimarama'], place: 'Suva' });
  tells('Sudanese President Omar al-Bashir and South Sudan\'s Salva Kiir shook hands in Addis Ababa.',
    { kind: 'MEETING', status: 'HELD', who: ['Omar al-Bashir', 'Salva Kiir'], place: 'Addis Ababa' });
  tells('In a phone call with Ukrainian President Petro Poroshenko, Merkel stressed the need for a ceasefire.',
    { kind: 'CALL', status: 'HELD', who: ['Merkel', 'Petro Poroshenko'] });
  tellsNothing('Zimbabwe\'s main opposition leader Nelson Chamisa yesterday met South African President Cyril Ramaphosa\'s envoys.');
  tells('Minister Simon Coveney is in New York where he met UN Under-Secretary-General Rosemary DiCarlo.',
    { kind: 'MEETING', status: 'HELD', who: ['Rosemary DiCarlo', 'Simon Coveney'], place: 'New York City' });
  tells('PM Modi meets Sri Lankan President Gotabaya Rajapaksa in Delhi',
    { kind: 'MEETING', status: 'HELD', who: ['Gotabaya Rajapaksa', 'Modi'], place: 'New Delhi' });
  tells('Vice President Kamala Harris met today with Prime Minister Petteri Orpo of Finland and Prime Minister Ulf Kristersson of Sweden at the Munich Security Conference.',
    { kind: 'MEETING', status: 'HELD', who: ['Kamala Harris', 'Petteri Orpo', 'Ulf Kristersson'], date: '2024-05-15' });
  tells('Foreign Secretary William Hague met President Hassan Sheikh Mohamud of Somalia in London today.',
    { kind: 'MEETING', status: 'HELD', who: ['Hassan Sheikh Mohamud', 'William Hague'], place: 'London', date: '2024-05-15' });
  tells('Dutch Prime Minister Mark Rutte hosted the leaders of Belgium and Luxembourg, Charles Michel and Xavier Bettel, in The Hague.',
    { kind: 'MEETING', status: 'HELD', who: ['Charles Michel', 'Mark Rutte', 'Xavier Bettel'], place: 'The Hague' });
  tells('Ambassador Samantha Power, U.S. Permanent Representative to the United Nations, met with Central African Republic Transitional President Catherine Samba-Panza in Bangui.',
    { kind: 'MEETING', status: 'HELD', who: ['Catherine Samba-Panza', 'Samantha Power'], place: 'Bangui' });
  tells('Colombian President Juan Manuel Santos and FARC leader Rodrigo Londono, known as Timochenko, shook hands in Havana as Cuban President Raul Castro looked on.',
    { kind: 'MEETING', status: 'HELD', who: ['Juan Manuel Santos', 'Rodrigo Londono'], place: 'Havana' });
  tells('Malaysia\'s former premier Mahathir Mohamad had an audience with the Yang di-Pertuan Agong, Sultan Abdullah.',
    { kind: 'MEETING', status: 'HELD', who: ['Abdullah', 'Mahathir Mohamad'] });
  tells('Lebanese PM Saad Hariri met with Hezbollah leader Hassan Nasrallah on Tuesday night, Hariri\'s office said in a statement.',
    { kind: 'MEETING', status: 'HELD', who: ['Hassan Nasrallah', 'Saad Hariri'], date: '2024-05-14' });
  tells('Prime Minister Mahathir Mohamad had an audience with the Yang di-Pertuan Agong, Sultan Abdullah.',
    { kind: 'MEETING', status: 'HELD', who: ['Abdullah', 'Mahathir Mohamad'] });
  tells('The Indian and Japanese prime ministers, Manmohan Singh and Shinzo Abe, met in Tokyo.',
    { kind: 'MEETING', status: 'HELD', who: ['Manmohan Singh', 'Shinzo Abe'], place: 'Tokyo' });
  tells('Foreign ministers Ivan Korcok of Slovakia and Jean Asselborn of Luxembourg met in Brussels.',
    { kind: 'MEETING', status: 'HELD', who: ['Ivan Korcok', 'Jean Asselborn'], place: 'Brussels' });
});
