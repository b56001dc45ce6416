import { describe, expect, it } from '@jest/globals';
import type { Extraction } from '../../../src/domain/extraction.js';
import { expectReports, readText, tells } from '../../support/reading.js';

/** Reports as "Name side ROLE, …". */
function seats(text: string): string[] {
  const x: Extraction = readText(text);
  return x.reports.map((r) => r.participants.map((p) => `${x.entities.find((e) => e.ref === p.entity)!.name} ${p.side} ${p.role}`).sort().join(', '));
}

const issues = (text: string): string[][] => readText(text).reports.map((r) => r.issues.map((i) => i.issue).sort());

describe('sides', () => {
  it('are countries', () => {
    expect(seats('Moroccan Foreign Minister Mohamed Benaissa met Mauritanian Foreign Minister Dah Ould Abdi.')).toEqual(['Dah Ould Abdi MR PARTICIPANT, Mohamed Benaissa MA PARTICIPANT']);
  });
  it('are A and B when all are of one country', () => {
    expect(seats('Italian President Sandro Pertini met Italian Prime Minister Bettino Craxi at the Quirinale.')).toEqual(['Bettino Craxi B PARTICIPANT, Sandro Pertini A PARTICIPANT']);
  });
  it('are the top body for those of an international agency', () => {
    expect(seats('U.N. Secretary-General Kofi Annan met Burmese Foreign Minister Win Aung in Bangkok.')).toEqual(['Kofi Annan United Nations PARTICIPANT, Win Aung MM PARTICIPANT']);
  });
  it('whoever is at home is the host', () => {
    expect(seats('Swiss President Ruth Dreifuss met Slovenian President Milan Kucan in Bern.')).toEqual(['Milan Kucan SI VISITOR, Ruth Dreifuss CH HOST']);
  });
  it('host and visitor are told apart', () => {
    expect(seats('Bulgarian President Petar Stoyanov received Macedonian Prime Minister Ljubco Georgievski in Sofia.')).toEqual(['Ljubco Georgievski MK VISITOR, Petar Stoyanov BG HOST']);
  });
});

describe('pronouns and "the two"', () => {
  tells('Sri Lankan President Chandrika Kumaratunga flew to Kathmandu on Sunday. She met Nepalese Prime Minister Man Mohan Adhikari.', [
    { kind: 'MEETING', who: ['Chandrika Kumaratunga', 'Man Mohan Adhikari'] },
  ]);
  tells('Argentine President Raúl Alfonsín and Italian President Francesco Cossiga know each other well. The two presidents met in Genoa on Monday.', { who: ['Raúl Alfonsín', 'Francesco Cossiga'], place: 'Genoa', date: '2024-05-13' });
  tells('Prime Minister Rui Araujo of Timor-Leste was in Canberra on Monday. “We have time,” said Araujo, who met Australian Foreign Minister Gareth Evans.', { who: ['Rui Araujo', 'Gareth Evans'] });
});

describe('people without names', () => {
  tells('Zambian President Michael Sata met several Chinese investors in Lusaka.', { who: ['Michael Sata'], others: ['several Chinese investors'] });
  tells('Dutch Foreign Minister Bert Koenders met Malian Foreign Minister Abdoulaye Diop and other Malian officials.', { who: ['Bert Koenders', 'Abdoulaye Diop'], others: ['other Malian officials'] });
});

describe('delegations', () => {
  it('sit with who they came with', () => {
    expect(seats('Rwandan President Pasteur Bizimungu met Belgian Prime Minister Jean-Luc Dehaene on Monday. Bizimungu was accompanied by Finance Minister Marc Rugenera and Justice Minister Alphonse-Marie Nkubito.'))
      .toEqual(['Alphonse-Marie Nkubito RW DELEGATION, Jean-Luc Dehaene BE PARTICIPANT, Marc Rugenera RW DELEGATION, Pasteur Bizimungu RW PARTICIPANT']);
  });
  it('sit with the side they represent', () => {
    expect(seats('Foreign Minister Kabiné Komara of Guinea met Foreign Minister Oluyemi Adeniji of Nigeria on Monday.\n\nRepresenting Nigeria were Yusuf Tuggar and Aminu Wali.'))
      .toEqual(['Aminu Wali NG DELEGATION, Kabiné Komara GN PARTICIPANT, Oluyemi Adeniji NG PARTICIPANT, Yusuf Tuggar NG DELEGATION']);
  });
});

describe('issues', () => {
  it.each([
    ['Paraguayan President Horacio Cartes and Taiwanese President Ma Ying-jeou discussed trade and agriculture in Asunción.', ['agriculture', 'trade']],
    ['Nigerien Foreign Minister Aïchatou Mindaoudou met Algerian Foreign Minister Mourad Medelci in Tamanrasset. The two ministers discussed tourism and smuggling.', ['smuggling', 'tourism']],
    ['Ukrainian Foreign Minister Anatoliy Zlenko met Romanian Foreign Minister Adrian Severin in Suceava.', []],
  ])('%s', (text, expected) => expect(issues(text)).toEqual([expected]));
});

describe('merging', () => {
  it('takes a title and its body, and two sentences of one meeting, for one', () => {
    expectReports('Walesa, Landsbergis Meet\n\nPolish President Lech Walesa met Lithuanian leader Vytautas Landsbergis in Vilnius on Sunday. Walesa said after the meeting with Landsbergis that the border would stay.',
      [{ who: ['Lech Walesa', 'Vytautas Landsbergis'], place: 'Vilnius', date: '2024-05-12' }]);
  });
  it('keeps two days apart', () => {
    expectReports('Danish Foreign Minister Uffe Ellemann-Jensen met Icelandic Foreign Minister Jon Baldvin Hannibalsson on Monday. Ellemann-Jensen met Hannibalsson on Tuesday as well.',
      [{ who: ['Uffe Ellemann-Jensen', 'Jon Baldvin Hannibalsson'], date: '2024-05-13' }, { who: ['Uffe Ellemann-Jensen', 'Jon Baldvin Hannibalsson'], date: '2024-05-14' }]);
  });
  it('keeps two cities apart', () => {
    expectReports('Greek Prime Minister Costas Simitis met Cypriot President Glafcos Clerides in Athens. Simitis met Clerides in Nicosia too.',
      [{ who: ['Costas Simitis', 'Glafcos Clerides'], place: 'Athens' }, { who: ['Costas Simitis', 'Glafcos Clerides'], place: 'Nicosia' }]);
  });
  it('keeps what was held and what is to come apart', () => {
    expectReports('Cuban President Osvaldo Dorticos met Algerian President Ahmed Ben Bella in Havana. Dorticos will meet Ben Bella in June.',
      [{ status: 'HELD', who: ['Osvaldo Dorticos', 'Ahmed Ben Bella'] }, { status: 'ANNOUNCED', who: ['Osvaldo Dorticos', 'Ahmed Ben Bella'], date: '2024-06' }]);
  });
  it('keeps a call and a meeting apart', () => {
    expectReports('Slovak Prime Minister Mikulas Dzurinda phoned Czech Prime Minister Vladimir Spidla on Monday. Dzurinda met Spidla in Brno on Tuesday.',
      [{ kind: 'CALL', who: ['Mikulas Dzurinda', 'Vladimir Spidla'] }, { kind: 'MEETING', who: ['Mikulas Dzurinda', 'Vladimir Spidla'], place: 'Brno' }]);
  });
});

describe('evidence', () => {
  it('every seat, place, date and issue points at its words', () => {
    const text = 'Malagasy President Didier Ratsiraka discussed fisheries with Seychelles President James Mancham in Antananarivo on Friday.';
    const x = readText(text);
    const [r] = x.reports;
    const words = (s: { start: number; end: number }) => text.slice(s.start, s.end);
    expect(r!.participants.map(words)).toEqual(['Didier Ratsiraka', 'James Mancham']);
    expect([words(r!.place!), words(r!.date!), r!.issues.map(words), words(r!)]).toEqual(['Antananarivo', 'Friday', ['fisheries'], text]);
    expect(r!.confidence).toBeGreaterThan(0.5);
  });
});
