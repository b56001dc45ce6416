import { describe } from '@jest/globals';
import { called } from '../../../src/extract/rules/called.js';
import { spoke } from '../../../src/extract/rules/spoke.js';
import { toldInACall } from '../../../src/extract/rules/told.js';
import { tells, tellsNothing } from '../../support/reading.js';

describe(`${called.name}: ${called.about}`, () => {
  tells('Australian Foreign Minister Marise Payne called her Fijian counterpart, Inia Seruiratu, about the cyclone.', { kind: 'CALL', who: ['Marise Payne', 'Inia Seruiratu'] });
  tells('Philippine President Fidel Ramos telephoned Malaysian Prime Minister Mahathir Mohamad on Friday.', { kind: 'CALL', status: 'HELD', who: ['Fidel Ramos', 'Mahathir Mohamad'], date: '2024-05-10', rule: 'phoned' });
  tells('French President Jacques Chirac phoned Lebanese Prime Minister Rafik Hariri twice on Sunday.', { kind: 'CALL', who: ['Jacques Chirac', 'Rafik Hariri'], date: '2024-05-12' });
  tells('Moroccan King Hassan II called Tunisian President Zine El Abidine Ben Ali to offer his condolences.', { kind: 'CALL', who: ['Hassan II', 'Zine El Abidine Ben Ali'], rule: 'called' });
  tells('Irish Foreign Minister Simon Coveney called Iranian Foreign Minister Mohammad Javad Zarif on Tuesday to discuss the nuclear deal.', { kind: 'CALL', who: ['Simon Coveney', 'Mohammad Javad Zarif'], date: '2024-05-14' });
  tells('Hungarian Prime Minister Viktor Orban called North Macedonian Prime Minister Hristijan Mickoski and congratulated him.', { kind: 'CALL', who: ['Viktor Orban', 'Hristijan Mickoski'] });
  tells('Tanzanian President Samia Suluhu Hassan, who phoned Burundian President Evariste Ndayishimiye on Monday, promised help.', { kind: 'CALL', who: ['Samia Suluhu Hassan', 'Evariste Ndayishimiye'], date: '2024-05-13' });
  tells('President Michel Aoun telephoned Iraqi Prime Minister Haider al-Abadi.', { kind: 'CALL', who: ['Michel Aoun', 'Haider al-Abadi'] });

  tellsNothing('Polish Prime Minister Leszek Miller called on parliament to pass the budget.');
  tellsNothing('President Blaise Compaore called for calm in Ouagadougou.');
  tellsNothing('Opposition leader Maumoon Gayoom called President Mohamed Nasheed a traitor.');
  tellsNothing('President Ollanta Humala called elections for April.');
  tellsNothing('Prime Minister Manuel Valls called the proposal of Chancellor Werner Faymann unacceptable.');
  tellsNothing('Foreign Minister Stephen Smith called President Robert Mugabe’s remarks absurd.');
  tellsNothing('A man called Kofi Mensah was arrested in Kumasi.');
  tellsNothing('President Bakili Muluzi should call Zambian President Levy Mwanawasa, the newspaper wrote.');
});

describe(`${spoke.name}: ${spoke.about}`, () => {
  tells('President Kim Dae-jung and Chairman Kim Jong Il shook hands in Pyongyang and then talked for an hour.', { kind: 'MEETING', who: ['Kim Dae-jung', 'Kim Jong Il'] });
  tells('Mayor Robert Wagner talked by telephone with Representative Charles Buckley, the Bronx leader, and with Senator Herbert Lehman.', [{ kind: 'CALL', who: ['Robert Wagner', 'Charles Buckley'] }, { kind: 'CALL', who: ['Robert Wagner', 'Herbert Lehman'] }]);
  tells('Vice President Leni Robredo and President Rodrigo Duterte spoke twice on Friday.', { who: ['Leni Robredo', 'Rodrigo Duterte'] });
  tells('I had a good call with my friend President Joko Widodo, tweeted Malaysian Prime Minister Najib Razak.', { kind: 'CALL', who: ['Joko Widodo', 'Najib Razak'] });
  tellsNothing('Scottish First Minister Alex Salmond spoke to the BBC’s Sarah Smith.');
  tellsNothing('“I was never asked,” Senator Marco Rubio told host Chris Wallace.');
  tells('Norwegian Foreign Minister Jonas Gahr Store spoke with Afghan President Hamid Karzai in Kabul.', { kind: 'MEETING', who: ['Jonas Gahr Store', 'Hamid Karzai'], place: 'Kabul' });
  tells('Japanese Prime Minister Keizo Obuchi spoke by telephone with South African President Thabo Mbeki on Thursday.', { kind: 'CALL', who: ['Keizo Obuchi', 'Thabo Mbeki'], date: '2024-05-16~', rule: 'spoke-by-phone' });
  tells('Chilean Foreign Minister Heraldo Muñoz spoke by phone with his Bolivian counterpart, David Choquehuanca.', { kind: 'CALL', who: ['Heraldo Muñoz', 'David Choquehuanca'] });
  tells('Omani Foreign Minister Badr Albusaidi spoke with Iranian Foreign Minister Hossein Amirabdollahian.', { kind: 'CALL', who: ['Badr Albusaidi', 'Hossein Amirabdollahian'] });
  tells('Belgian Prime Minister Guy Verhofstadt talked to Congolese President Joseph Kabila over the phone about the elections.', { kind: 'CALL', who: ['Guy Verhofstadt', 'Joseph Kabila'] });
  tells('Icelandic Prime Minister David Oddsson spoke by video link with Latvian President Vaira Vike-Freiberga.', { kind: 'CALL', who: ['David Oddsson', 'Vaira Vike-Freiberga'] });
  tells('Spanish Prime Minister Felipe Gonzalez spoke by phone with Cuban President Fidel Castro and Venezuelan President Carlos Andres Perez.',
    [{ kind: 'CALL', who: ['Felipe Gonzalez', 'Fidel Castro'] }, { kind: 'CALL', who: ['Felipe Gonzalez', 'Carlos Andres Perez'] }]);
  tells('Prime Minister Lionel Jospin and Algerian Prime Minister Ahmed Ouyahia spoke by phone on Saturday.', { kind: 'CALL', who: ['Lionel Jospin', 'Ahmed Ouyahia'], date: '2024-05-11', rule: 'they-spoke-by-phone' });
  tells('Sudanese President Omar al-Bashir conferred with Eritrean President Isaias Afwerki in Asmara.', { kind: 'MEETING', who: ['Omar al-Bashir', 'Isaias Afwerki'], place: 'Asmara' });

  tellsNothing('Swiss President Kaspar Villiger spoke to reporters in Bern.');
  tellsNothing('Prime Minister Anders Fogh Rasmussen spoke to parliament for an hour.');
  tellsNothing('President Ricardo Lagos spoke about trade at a conference in Lima.');
  tellsNothing('Foreign Minister Uffe Ellemann-Jensen talked to journalists on the plane to Vilnius.');
  tellsNothing('Prime Minister Abdelkader Bensalah wants to speak with Moroccan Foreign Minister Nasser Bourita.');
  tellsNothing('President Idriss Deby has not spoken with Central African President Ange-Félix Patassé.');
  tellsNothing('Defence Minister Florence Parly spoke of a turning point.');
});

describe(`${toldInACall.name}: ${toldInACall.about}`, () => {
  tells('In a phone conversation on Sunday, Turkish President Suleyman Demirel told Azerbaijani President Heydar Aliyev that a truce was needed.', { kind: 'CALL', who: ['Suleyman Demirel', 'Heydar Aliyev'] });
  tells('Ambassador Peter Jay expressed his concerns to National Security Adviser Zbigniew Brzezinski in a conversation on Thursday.', { who: ['Peter Jay', 'Zbigniew Brzezinski'] });
  tells('Chinese President Hu Jintao told Saudi King Abdullah in Beijing that trade would grow.', { who: ['Hu Jintao', 'Abdullah'], rule: 'told-at-a-place', place: 'Beijing' });
  tells('Congressman Adam Smith went to the White House to brief President Barack Obama.', { who: ['Adam Smith', 'Barack Obama'], rule: 'briefed' });
  tells('Ukrainian President Viktor Yushchenko told his Polish counterpart Lech Kaczynski during a telephone conversation on Saturday that gas would flow.', { kind: 'CALL', who: ['Viktor Yushchenko', 'Lech Kaczynski'], date: '2024-05-11' });
  tells('Jordanian King Hussein warned Iraqi Foreign Minister Tariq Aziz during talks in Amman.', { who: ['Hussein', 'Tariq Aziz'], place: 'Amman' });
  tells('Cuban Foreign Minister Felipe Perez Roque briefed Jamaican Prime Minister P.J. Patterson during the meeting.', { who: ['Felipe Perez Roque', 'P.J. Patterson'] });
  tells('Egyptian President Anwar Sadat assured Romanian President Nicolae Ceausescu in a telephone conversation that the talks would go on.', { kind: 'CALL', who: ['Anwar Sadat', 'Nicolae Ceausescu'] });
  tells('German Chancellor Helmut Kohl told Hungarian Prime Minister Jozsef Antall in a phone call that Bonn would help.', { kind: 'CALL', who: ['Helmut Kohl', 'Jozsef Antall'] });
  tells('Zambian President Edgar Lungu thanked Chinese Foreign Minister Wang Yi during a meeting in Lusaka.', { kind: 'MEETING', who: ['Edgar Lungu', 'Wang Yi'], place: 'Lusaka' });
  tells('Italian Foreign Minister Lamberto Dini urged Albanian Prime Minister Fatos Nano at a meeting in Tirana to hand in the guns.', { kind: 'MEETING', who: ['Lamberto Dini', 'Fatos Nano'], place: 'Tirana' });
  tells('Dutch Prime Minister Mark Rutte congratulated Kenyan President William Ruto in a telephone call on Thursday.', { kind: 'CALL', who: ['Mark Rutte', 'William Ruto'], date: '2024-05-16~' });
  tells('New Zealand Foreign Minister Winston Peters pressed Tongan Prime Minister Siaosi Sovaleni at a dinner in Nuku’alofa.', { kind: 'MEETING', who: ['Winston Peters', 'Siaosi Sovaleni'] });

  tellsNothing('President Cristina Fernandez told Congress in a speech that Chilean President Sebastian Pinera was a friend.');
  tellsNothing('Foreign Minister Bernard Kouchner told the newspaper that Syrian President Bashar al-Assad must wait.');
  tellsNothing('Prime Minister Janez Jansa thanked President Andrzej Duda for the aid.');
  tellsNothing('President Daniel Ortega congratulated Bolivian President Luis Arce on his victory.');
  tellsNothing('Finance Minister Trevor Manuel told Reuters in a telephone interview that growth would slow.');
  tellsNothing('Kuwait warned Iraq in a letter to the Security Council.');
});
