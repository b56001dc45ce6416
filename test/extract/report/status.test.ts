import { describe } from '@jest/globals';
import { tells, tellsNothing } from '../../support/reading.js';

const who = ['Denis Sassou Nguesso', 'Ali Bongo'];

describe('held', () => {
  tells('Congolese President Denis Sassou Nguesso met Gabonese President Ali Bongo in Franceville.', { status: 'HELD', who });
  tells('Congolese President Denis Sassou Nguesso has met Gabonese President Ali Bongo three times this year.', { status: 'HELD', who });
  tells('Congolese President Denis Sassou Nguesso is meeting Gabonese President Ali Bongo in Franceville.', { status: 'HELD', who });
  tells('Congolese President Denis Sassou Nguesso flew home after talks with Gabonese President Ali Bongo.', { status: 'HELD', who });
});

describe('announced', () => {
  tells('Congolese President Denis Sassou Nguesso will meet Gabonese President Ali Bongo in Franceville on Friday.', { status: 'ANNOUNCED', who });
  tells('Congolese President Denis Sassou Nguesso is scheduled to meet Gabonese President Ali Bongo in Franceville.', { status: 'ANNOUNCED', who });
  tells('Congolese President Denis Sassou Nguesso plans to hold talks with Gabonese President Ali Bongo in June.', { status: 'ANNOUNCED', who });
  tells('Talks between Congolese President Denis Sassou Nguesso and Gabonese President Ali Bongo are expected on Friday.', { status: 'ANNOUNCED', who });
  tells('A meeting between Congolese President Denis Sassou Nguesso and Gabonese President Ali Bongo is set for June 3.', { status: 'ANNOUNCED', who, date: '2024-06-03' });
  tells('Congolese President Denis Sassou Nguesso was due to receive Gabonese President Ali Bongo in Oyo on Thursday.', { status: 'ANNOUNCED', who, date: '2024-05-16' });
});

describe('postponed', () => {
  tells('The meeting of Congolese President Denis Sassou Nguesso with Gabonese President Ali Bongo was put off until autumn.', { status: 'POSTPONED', who });
  tells('Talks between Congolese President Denis Sassou Nguesso and Gabonese President Ali Bongo have been postponed.', { status: 'POSTPONED', who });
  tells('Congolese President Denis Sassou Nguesso postponed a meeting with Gabonese President Ali Bongo.', { status: 'POSTPONED', who });
});

describe('cancelled', () => {
  tells('Congolese President Denis Sassou Nguesso called off a meeting with Gabonese President Ali Bongo.', { status: 'CANCELLED', who });
  tells('Talks between Congolese President Denis Sassou Nguesso and Gabonese President Ali Bongo were cancelled on Sunday.', { status: 'CANCELLED', who });
  tells('Congolese President Denis Sassou Nguesso cancelled talks with Gabonese President Ali Bongo over the border.', { status: 'CANCELLED', who });
});

describe('denied', () => {
  tells('Congolese President Denis Sassou Nguesso denied meeting Gabonese President Ali Bongo.', { status: 'DENIED', who });
  tells('Congolese President Denis Sassou Nguesso did not meet Gabonese President Ali Bongo.', { status: 'DENIED', who });
  tells('Congolese President Denis Sassou Nguesso never met Gabonese President Ali Bongo.', { status: 'DENIED', who });
});

describe('wished, asked, ruled out, thinkable: nothing', () => {
  tellsNothing('Congolese President Denis Sassou Nguesso wants to meet Gabonese President Ali Bongo.');
  tellsNothing('Congolese President Denis Sassou Nguesso offered to meet Gabonese President Ali Bongo.');
  tellsNothing('Congolese President Denis Sassou Nguesso invited Gabonese President Ali Bongo to talks in Oyo.');
  tellsNothing('Congolese President Denis Sassou Nguesso is ready to receive Gabonese President Ali Bongo.');
  tellsNothing('Congolese President Denis Sassou Nguesso refused to hold talks with Gabonese President Ali Bongo.');
  tellsNothing('Congolese President Denis Sassou Nguesso ruled out a meeting with Gabonese President Ali Bongo.');
  tellsNothing('Congolese President Denis Sassou Nguesso might meet Gabonese President Ali Bongo.');
  tellsNothing('It is not known whether Congolese President Denis Sassou Nguesso will meet Gabonese President Ali Bongo.');
  tellsNothing('Congolese President Denis Sassou Nguesso should speak with Gabonese President Ali Bongo, the bishops said.');
  tellsNothing('Unless Congolese President Denis Sassou Nguesso meets Gabonese President Ali Bongo, nothing will change.');
  tellsNothing('Congolese President Denis Sassou Nguesso called for talks with Gabonese President Ali Bongo.');
});
