import { describe } from '@jest/globals';
import { visited } from '../../../src/extract/rules/visited.js';
import { tells, tellsNothing } from '../../support/reading.js';

describe(`${visited.name}: ${visited.about}`, () => {
  tells('Dutch Agriculture Minister Gerrit Braks flew on to Washington before visiting Agriculture Secretary Richard Lyng.', { who: ['Gerrit Braks', 'Richard Lyng'], rule: 'visited-person' });
  describe('a country or a place', () => {
    tells('South Korean President Roh Tae-woo will visit Hungary next month.', { kind: 'VISIT', status: 'ANNOUNCED', who: ['Roh Tae-woo'], place: 'Hungary', date: '2024-06' });
    tells('Indian Prime Minister Rajiv Gandhi visited Bhutan in September 1985.', { kind: 'VISIT', status: 'HELD', who: ['Rajiv Gandhi'], place: 'Bhutan', date: '1985-09', rule: 'visited' }, { publishedAt: '1985-10-02' });
    tells('Foreign Minister Hans van den Broek of the Netherlands visited Suriname on Thursday.', { kind: 'VISIT', who: ['Hans van den Broek'], place: 'Suriname', date: '2024-05-16~' });
    tells('Turkish President Turgut Ozal’s visit to Kazakhstan began on Monday.', { kind: 'VISIT', who: ['Turgut Ozal'], place: 'Kazakhstan', date: '2024-05-13', rule: 'visit-to' });
    tells('Ivorian President Felix Houphouet-Boigny arrived in Paris on Sunday for an official visit.', { kind: 'VISIT', who: ['Felix Houphouet-Boigny'], place: 'Paris', date: '2024-05-12' });
    tells('Belarusian Foreign Minister Vladimir Makei travelled to Baku for talks.', { kind: 'VISIT', who: ['Vladimir Makei'], place: 'Baku', rule: 'traveled' });
    tells('During a visit to Asmara, Qatari Foreign Minister Hamad bin Jassim Al Thani praised the agreement.', { kind: 'VISIT', who: ['Hamad bin Jassim Al Thani'], place: 'Asmara' });
    tells('The Maltese prime minister, Eddie Fenech Adami, ended a three-day trip to Libya on Friday.', { kind: 'VISIT', who: ['Eddie Fenech Adami'], place: 'Libya' });
    tells('Argentine Foreign Minister Guido di Tella cancelled a visit to the Philippines.', { kind: 'VISIT', status: 'CANCELLED', who: ['Guido di Tella'], place: 'Philippines' });
    tells('A visit by Papua New Guinean Prime Minister Bill Skate to Taiwan has been postponed.', { kind: 'VISIT', status: 'POSTPONED', who: ['Bill Skate'], place: 'Taiwan' });
  });

  describe('a person', () => {
    tells('Costa Rican President Oscar Arias visited Pope John Paul II at the Vatican.', { kind: 'MEETING', who: ['Oscar Arias', 'John Paul II'], hosts: ['John Paul II'], rule: 'visited-person' });
    tells('Swedish Foreign Minister Margot Wallstrom visited Burundian President Pierre Nkurunziza in Bujumbura.', { kind: 'MEETING', who: ['Margot Wallstrom', 'Pierre Nkurunziza'], place: 'Bujumbura' });
  });

  describe('no visit', () => {
    tellsNothing('Tourists visited Cyprus in great numbers, said Tourism Minister Savvas Perdios.');
    tellsNothing('President Abdullah Gul visited a school and a hospital.');
    tellsNothing('The Prime Minister of Vanuatu, Walter Lini, may visit Fiji if his health allows it.');
    tellsNothing('Foreign Minister Tzipi Livni has never visited Algeria.');
    tellsNothing('Visits to the zoo of Copenhagen rose by a tenth.');
    tellsNothing('The Swiss cabinet declined an invitation to visit Belgrade.');
    tellsNothing('Defence Minister Anatoly Serdyukov left for his dacha outside Moscow.');
  });
});
