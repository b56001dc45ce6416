import { describe } from '@jest/globals';
import { beside } from '../../../src/extract/rules/beside.js';
import { tells, tellsNothing } from '../../support/reading.js';

describe(`${beside.name}: ${beside.about}`, () => {
  tells('Speaking alongside Zambian President Hakainde Hichilema in Lusaka, Portuguese President Marcelo Rebelo de Sousa promised more trade.', { who: ['Hakainde Hichilema', 'Marcelo Rebelo de Sousa'], rule: 'spoke-alongside', place: 'Lusaka' });
  tells('Estonian Prime Minister Kaja Kallas sat across the table from Latvian President Edgars Rinkevics in Riga.', { who: ['Kaja Kallas', 'Edgars Rinkevics'], rule: 'spoke-alongside' });
  tells('Standing next to President Alassane Ouattara, French Foreign Minister Laurent Fabius urged restraint.', { who: ['Alassane Ouattara', 'Laurent Fabius'] });
  tells('Colombian President Gustavo Petro and Venezuelan President Nicolas Maduro came face to face in Caracas.', { who: ['Gustavo Petro', 'Nicolas Maduro'], rule: 'were-together', place: 'Caracas' });
  tells('Helmut Kohl and Francois Mitterrand breakfasted together in Bonn.', { who: ['Helmut Kohl', 'Francois Mitterrand'], rule: 'were-together' });
  tells('King Felipe VI hugged President Gabriel Boric at the airport.', { who: ['Felipe VI', 'Gabriel Boric'], rule: 'embraced' });

  tellsNothing('Senator Lindsey Graham embraced Donald Trump as the only hope of his party.');
  tellsNothing('Prime Minister Petteri Orpo stood beside a tractor and spoke of farming.');
  tellsNothing('Jacinda Ardern and Grant Robertson stood firm.');
  tellsNothing('Envoy Chung Eui-yong saw the party chairman. The same two men sat in the Oval Office across from President Donald Trump.');
});
