import { describe } from '@jest/globals';
import { saw } from '../../../src/extract/rules/saw.js';
import { discussed, signed, together } from '../../../src/extract/rules/together.js';
import { tells, tellsNothing } from '../../support/reading.js';

describe(`${together.name}: ${together.about}`, () => {
  tells('An agreement was reached between Iranian Oil Minister Gholamreza Aqazadeh and Ghanaian Foreign Minister Obed Asamoah.', { who: ['Gholamreza Aqazadeh', 'Obed Asamoah'], rule: 'signed-together' });
  tells('Mongolian Foreign Minister Battsetseg Batmunkh, center, shakes hands with Kazakh Foreign Minister Murat Nurtleu in Astana, Kazakhstan, on Monday, May 13, 2024. (AP Photo/Pavel Mikheyev)',
    { who: ['Battsetseg Batmunkh', 'Murat Nurtleu'], place: 'Astana', date: '2024-05-13' });
  tells('Nicaraguan President Violeta Chamorro shook hands with rebel commander Israel Galeano in Managua.', { kind: 'MEETING', who: ['Violeta Chamorro', 'Israel Galeano'], place: 'Managua', rule: 'shook-hands' });
  tells('Indian Prime Minister Morarji Desai and Pakistani Foreign Minister Agha Shahi shook hands for the cameras.', { who: ['Morarji Desai', 'Agha Shahi'], rule: 'shook-hands' });
  tells('Liberian President Amos Sawyer sat down with Guinean President Lansana Conte in Conakry.', { who: ['Amos Sawyer', 'Lansana Conte'], place: 'Conakry', rule: 'sat-down-with' });
  tells('Luxembourg Prime Minister Jean-Claude Juncker dined with Greek Finance Minister Yanis Varoufakis on Friday.', { who: ['Jean-Claude Juncker', 'Yanis Varoufakis'], date: '2024-05-10' });
  tells('Bahraini Foreign Minister Khalid bin Ahmed Al Khalifa consulted with Kuwaiti Foreign Minister Sabah Al Khalid Al Sabah.', { who: ['Khalid bin Ahmed Al Khalifa', 'Sabah Al Khalid Al Sabah'] });
  tells('Barbadian Prime Minister Owen Arthur spent two hours with Guyanese President Bharrat Jagdeo in Georgetown.', { who: ['Owen Arthur', 'Bharrat Jagdeo'], place: 'Georgetown' });
  tells('Tajik President Emomali Rahmon, right, walks with Uzbek President Shavkat Mirziyoyev in Samarkand, Sept. 15, 2022.', { who: ['Emomali Rahmon', 'Shavkat Mirziyoyev'], date: '2022-09-15' }, { publishedAt: '2022-09-16' });
  tells('Swedish Prime Minister Ingvar Carlsson lunched with Soviet Prime Minister Nikolai Ryzhkov.', { who: ['Ingvar Carlsson', 'Nikolai Ryzhkov'] });

  tellsNothing('Prime Minister Goran Persson shook his head at the proposal of Finance Minister Anders Borg.');
  tellsNothing('President Laurent Gbagbo walked with thousands of supporters through Abidjan.');
  tellsNothing('The film shows President Sukarno, played by Didi Petet, at dinner.');
  tellsNothing('Prime Minister Paul Keating spent two hours with the books of the Treasury.');
  tellsNothing('President Moncef Marzouki refused to shake hands with the ambassador.');
  tellsNothing('Prime Minister Ratu Mara dined alone in Suva.');
});

describe(`${discussed.name}: ${discussed.about}`, () => {
  tells('Ukrainian President Leonid Kuchma discussed gas deliveries with Turkmen President Saparmurat Niyazov in Ashgabat.', { who: ['Leonid Kuchma', 'Saparmurat Niyazov'], place: 'Ashgabat', rule: 'discussed-with' });
  tells('Cameroonian President Paul Biya and Nigerian President Olusegun Obasanjo discussed the Bakassi peninsula.', { who: ['Paul Biya', 'Olusegun Obasanjo'], rule: 'they-discussed' });
  tells('Jamaican Foreign Minister Kamina Johnson Smith discussed trade and tourism with Qatari Foreign Minister Mohammed bin Abdulrahman Al Thani.', { who: ['Kamina Johnson Smith', 'Mohammed bin Abdulrahman Al Thani'], issues: ['trade', 'tourism'] });
  tells('Namibian President Hifikepunye Pohamba discussed fisheries with Spanish Foreign Minister Miguel Angel Moratinos on Tuesday.', { who: ['Hifikepunye Pohamba', 'Miguel Angel Moratinos'], date: '2024-05-14' });
  tells('Lao Foreign Minister Saleumxay Kommasith and Cambodian Foreign Minister Prak Sokhonn reviewed the border agreement in Pakse.', { who: ['Saleumxay Kommasith', 'Prak Sokhonn'] });

  tellsNothing('The cabinet of Prime Minister Baburam Bhattarai discussed the budget.');
  tellsNothing('Foreign Minister Retno Marsudi discussed the report at a press briefing.');
  tellsNothing('Prime Minister Meles Zenawi would like to discuss the matter with President Isaias Afwerki.');
  tellsNothing('Parliament discussed the treaty with Slovenia for a week.');
});

describe(`${signed.name}: ${signed.about}`, () => {
  tells('Chile’s Gabriel Boric and Argentina’s Alberto Fernández signed the accord in Buenos Aires.', { who: ['Gabriel Boric', 'Alberto Fernández'], place: 'Buenos Aires' });
  tells('Bolivian President Hugo Banzer and Brazilian President Fernando Henrique Cardoso signed the gas agreement in Santa Cruz.', { who: ['Hugo Banzer', 'Fernando Henrique Cardoso'], rule: 'signed-together' });
  tells('South African Foreign Minister Pik Botha and Angolan Foreign Minister Afonso Van-Dunem signed the accord in Brazzaville.', { who: ['Pik Botha', 'Afonso Van-Dunem'], place: 'Brazzaville' });
  tells('Israeli Prime Minister Golda Meir and West German Chancellor Willy Brandt exchanged letters in 1971.', { kind: 'LETTER', who: ['Golda Meir', 'Willy Brandt'], date: '1971' }, { publishedAt: '1971-06-01' });

  tellsNothing('President Alejandro Toledo signed the law on Thursday in Lima.');
  tellsNothing('Prime Minister Barham Salih and Oil Minister Ashti Hawrami signed the law in Erbil.');
  tellsNothing('Norway and Russia signed a treaty on the Barents Sea.');
  tellsNothing('President Yahya Jammeh signed the decree and Interior Minister Ousman Sonko announced it.');
});

describe(`${saw.name}: ${saw.about}`, () => {
  tells('Danish Prime Minister Jens Otto Krag flew to London to see British Prime Minister Harold Wilson.', { who: ['Jens Otto Krag', 'Harold Wilson'], hosts: ['Harold Wilson'], rule: 'to-see' });
  tells('Foreign Minister Gareth Evans will see Cambodian Prince Norodom Sihanouk on Monday.', { status: 'ANNOUNCED', who: ['Gareth Evans', 'Norodom Sihanouk'], date: '2024-05-20' });
  tells('Ambassador Yukio Sato called on Prime Minister Robert Hawke at Parliament House on Wednesday.', { who: ['Yukio Sato', 'Robert Hawke'], hosts: ['Robert Hawke'], rule: 'called-on' });

  tellsNothing('Foreign Minister Alexander Downer called on Prime Minister Laisenia Qarase to resign.');
  tellsNothing('President Ferdinand Marcos would like to see General Fabian Ver cleared of the charges.');
  tellsNothing('Voters want to see President Abdou Diouf go.');
  tellsNothing('Prime Minister Malcolm Fraser will see the report on Monday.');
});
