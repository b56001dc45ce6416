import { describe } from '@jest/globals';
import { tells } from '../../support/reading.js';

describe('guests, sights and further meetings in a sentence', () => {
  tells('Mexico\'s president-elect, Vicente Fox, saw President Clinton at the White House on Thursday.',
    { kind: 'MEETING', status: 'HELD', who: ['Clinton', 'Vicente Fox'], place: 'White House', date: '2024-05-16~' });
  tells('President Dmitry Medvedev of Russia was the guest of President Abdullah Gül in Ankara on Wednesday.',
    { kind: 'MEETING', status: 'HELD', who: ['Abdullah Gül', 'Dmitry Medvedev'], place: 'Ankara', date: '2024-05-15' });
  tells('Condoleezza Rice, whom Moammar Gadhafi received on Friday in the compound, called it a good start.',
    { kind: 'MEETING', status: 'HELD', who: ['Condoleezza Rice', 'Moammar Gadhafi'], place: 'compound', date: '2024-05-10' });
  tells('It came out on Monday that Brent Scowcroft, the president\'s national security adviser, had been received in Beijing by Deng Xiaoping as early as July.',
    { kind: 'MEETING', status: 'HELD', who: ['Brent Scowcroft', 'Deng Xiaoping'], place: 'Beijing', date: '2023-07' });
});
