import { describe } from '@jest/globals';
import { tells } from '../../support/reading.js';

describe('sentences as news agencies write them', () => {
  tells('The presidents of Kenya, Uganda and Tanzania, Mwai Kibaki, Yoweri Museveni and Jakaya Kikwete, held talks in Arusha.',
    { kind: 'MEETING', status: 'HELD', who: ['Jakaya Kikwete', 'Mwai Kibaki', 'Yoweri Museveni'], place: 'Arusha' });
  tells('Prime Minister Abiy Ahmed met the African Union envoys, former presidents Joaquim Chissano of Mozambique, Ellen Johnson Sirleaf of Liberia and Kgalema Motlanthe of South Africa, in Addis Ababa.',
    { kind: 'MEETING', status: 'HELD', who: ['Abiy Ahmed', 'Ellen Johnson Sirleaf', 'Joaquim Chissano', 'Kgalema Motlanthe'], place: 'Addis Ababa' });
  tells('The first vice-president, Taban Deng Gai, who was flanked by Minister Ezekiel Lol, met the head of UNMISS, David Shearer, at his office in Juba on Thursday.',
    { kind: 'MEETING', status: 'HELD', who: ['David Shearer', 'Ezekiel Lol', 'Taban Deng Gai'], place: 'Juba', date: '2024-05-16~' });
  tells('Malawi leader Joyce Banda has held talks with her Tanzanian counterpart Jakaya Kikwete over the lake.',
    { kind: 'MEETING', status: 'HELD', who: ['Jakaya Kikwete', 'Joyce Banda'] });
  tells('Opposition chief Raila Odinga was hosted by Governor Hassan Joho in Mombasa.',
    { kind: 'MEETING', status: 'HELD', who: ['Hassan Joho', 'Raila Odinga'], place: 'Mombasa' });
  tells('Canada\'s Trudeau, Mexico\'s Pena Nieto and Obama meet in Ottawa for the Three Amigos summit.',
    { kind: 'MEETING', status: 'HELD', who: ['Obama', 'Pena Nieto', 'Trudeau'], place: 'Ottawa' });
  tells('The Irish premier, Bertie Ahern, is to have breakfast with Tony Blair on Thursday.',
    { kind: 'MEETING', status: 'ANNOUNCED', who: ['Bertie Ahern', 'Tony Blair'], date: '2024-05-16' });
  tells('Visiting Israeli President Reuven Rivlin was accorded a ceremonial welcome by his Indian counterpart Pranab Mukherjee at Rashtrapati Bhavan.',
    { kind: 'MEETING', status: 'HELD', who: ['Pranab Mukherjee', 'Reuven Rivlin'] });
  tells('Former US president Bill Clinton flew to Pyongyang, where he dined with Kim Jong-il.',
    { kind: 'MEETING', status: 'HELD', who: ['Bill Clinton', 'Kim Jong-il'], place: 'Pyongyang' });
  tells('President Rodrigo Duterte on Sunday night hosted a dinner for visiting Malaysian Prime Minister Najib Razak in Davao.',
    { kind: 'MEETING', status: 'HELD', who: ['Najib Razak', 'Rodrigo Duterte'], place: 'Davao', date: '2024-05-12' });
  tells('"I will meet President Putin next month," Mr Abe told parliament.',
    { kind: 'MEETING', status: 'ANNOUNCED', who: ['Abe', 'Putin'], date: '2024-06' });
  tells('Chinese State Councilor Yang Jiechi is scheduled to arrive in Hanoi on Monday to co-chair a meeting with Vietnamese Deputy Prime Minister Pham Binh Minh.',
    [{ kind: 'MEETING', status: 'ANNOUNCED', who: ['Pham Binh Minh', 'Yang Jiechi'], place: 'Hanoi', date: '2024-05-20' }, { kind: 'VISIT', status: 'ANNOUNCED', who: ['Yang Jiechi'], place: 'Hanoi', date: '2024-05-20' }]);
  tells('Egypt\'s foreign minister Sameh Shoukry discussed the Nile dam during a phone call on Saturday with his Sudanese counterpart Maryam al-Sadiq al-Mahdi, a ministry spokesman said.',
    { kind: 'CALL', status: 'HELD', who: ['Maryam al-Sadiq al-Mahdi', 'Sameh Shoukry'], date: '2024-05-11' });
  tells('U.S. Secretary of State Madeleine Albright arrived. Albright later met with the political head of the Kosovo Liberation Army (UCK), Hashim Thaci, and representatives of Ibrahim Rugova\'s Democratic League of Kosovo.',
    { kind: 'MEETING', status: 'HELD', who: ['Hashim Thaci', 'Madeleine Albright'] });
  tells('U.S. Secretary of State Madeleine Albright later met with the leader of the Kosovo Liberation Army, Hashim Thaci.',
    { kind: 'MEETING', status: 'HELD', who: ['Hashim Thaci', 'Madeleine Albright'] });
  tells('U.S. Secretary of State Madeleine Albright later met with the leader of the Kosovo Liberation Army, Hashim Thaci, and representatives of the party.',
    { kind: 'MEETING', status: 'HELD', who: ['Hashim Thaci', 'Madeleine Albright'] });
  tells('South African President Thabo Mbeki, on a mission to mediate, held separate talks on Monday with Ivorian President Laurent Gbagbo and rebel leader Guillaume Soro.',
    [{ kind: 'MEETING', status: 'HELD', who: ['Laurent Gbagbo', 'Thabo Mbeki'], date: '2024-05-13' }, { kind: 'MEETING', status: 'HELD', who: ['Guillaume Soro', 'Thabo Mbeki'], date: '2024-05-13' }]);
  tells('The Palestinian leader, Yasser Arafat, has had talks in Cairo with the Egyptian president, Hosni Mubarak, and the Jordanian foreign minister, Abdel-Ilah al-Khatib.',
    { kind: 'MEETING', status: 'HELD', who: ['Abdel-Ilah al-Khatib', 'Hosni Mubarak', 'Yasser Arafat'], place: 'Cairo' });
  tells('Indian Foreign Secretary Shivshankar Menon will travel to Islamabad for talks with his Pakistani opposite number, Riaz Mohammad Khan, on May 20.',
    [{ kind: 'MEETING', status: 'ANNOUNCED', who: ['Riaz Mohammad Khan', 'Shivshankar Menon'], place: 'Islamabad', date: '2024-05-20' }, { kind: 'VISIT', status: 'ANNOUNCED', who: ['Shivshankar Menon'], place: 'Islamabad', date: '2024-05-20' }]);
  tells('The U.S. envoy, Christopher Hill, told reporters after meeting his Chinese counterpart, Wu Dawei, that progress was made.',
    { kind: 'MEETING', status: 'HELD', who: ['Christopher Hill', 'Wu Dawei'] });
  tells('Mr. Kostunica, speaking after he met NATO\'s Lord Robertson in Belgrade, ruled out a referendum.',
    { kind: 'MEETING', status: 'HELD', who: ['Kostunica', 'Robertson'], place: 'Belgrade' });
  tells('Nelson Mandela, who met privately with Libyan leader Muammar Gaddafi on Wednesday, called for an end to sanctions.',
    { kind: 'MEETING', status: 'HELD', who: ['Muammar Gaddafi', 'Nelson Mandela'], date: '2024-05-15' });
  tells('German Foreign Minister Frank-Walter Steinmeier met with both Israeli Prime Minister Ehud Olmert and Palestinian President Mahmoud Abbas on Sunday.',
    { kind: 'MEETING', status: 'HELD', who: ['Ehud Olmert', 'Frank-Walter Steinmeier', 'Mahmoud Abbas'], date: '2024-05-12' });
  tells('Zambia\'s vice president Guy Scott represented Michael Sata at talks with Botswana\'s Ian Khama.',
    { kind: 'MEETING', status: 'HELD', who: ['Guy Scott', 'Ian Khama'] });
  tells('Bulgarian Prime Minister Boyko Borissov and his Greek counterpart Alexis Tsipras inaugurated a pipeline on Friday.',
    { kind: 'MEETING', status: 'HELD', who: ['Alexis Tsipras', 'Boyko Borissov'], date: '2024-05-10' });
  tells('The pope met for about 30 minutes with Palestinian President Mahmoud Abbas.',
    { kind: 'MEETING', status: 'HELD', who: ['Mahmoud Abbas', 'Pope'] });
  tells('Tony Blair, the Quartet\'s envoy, joined Ban Ki-moon and Catherine Ashton for dinner in New York.',
    { kind: 'MEETING', status: 'HELD', who: ['Ban Ki-moon', 'Catherine Ashton', 'Tony Blair'], place: 'New York City' });
  tells('Thai premier Prayut Chan-o-cha has spoken with Indonesia\'s Joko Widodo on the phone about the Myanmar crisis, the foreign ministry said.',
    { kind: 'CALL', status: 'HELD', who: ['Joko Widodo', 'Prayut Chan-o-cha'] });
  tells('After a lunch hosted by President Nicolas Sarkozy, Chancellor Angela Merkel said they had agreed on a plan.',
    { kind: 'MEETING', status: 'HELD', who: ['Angela Merkel', 'Nicolas Sarkozy'] });
  tells('Georgia\'s Mikheil Saakashvili and Russia\'s Dmitry Medvedev have never met since the war.',
    { kind: 'MEETING', status: 'DENIED', who: ['Dmitry Medvedev', 'Mikheil Saakashvili'] });
  tells('Lord Carrington met with Bosnian Serb leader Radovan Karadzic, Croat leader Mate Boban and Muslim President Alija Izetbegovic in London yesterday.',
    { kind: 'MEETING', status: 'HELD', who: ['Alija Izetbegovic', 'Carrington', 'Mate Boban', 'Radovan Karadzic'], place: 'London', date: '2024-05-14' });
  tells('Secretary-General Boutros Boutros-Ghali was due in Luanda on Friday to meet President Jose Eduardo dos Santos and UNITA leader Jonas Savimbi.',
    { kind: 'MEETING', status: 'ANNOUNCED', who: ['Boutros Boutros-Ghali', 'Jonas Savimbi', 'Jose Eduardo dos Santos'], place: 'Luanda', date: '2024-05-17' });
  tells('The Colombian president, Gustavo Petro, greeted his Venezuelan counterpart, Nicolás Maduro, with a hug at Miraflores palace.',
    { kind: 'MEETING', status: 'HELD', who: ['Gustavo Petro', 'Nicolás Maduro'], place: 'Miraflores palace' });
});
