import { describe, expect, it } from '@jest/globals';
import { readText } from '../../support/reading.js';
import type { Article } from '../../../src/domain/article.js';

/** Place and date of every report, each with the rule that read it. Published on Wednesday, 15 May 2024. */
function told(text: string, fields: Partial<Article> = {}): { place: string | null; date: string | null }[] {
  const { entities, reports } = readText(text, fields);
  return reports.map((r) => ({
    place: r.place && `${entities.find((e) => e.ref === r.place?.entity)?.name ?? '?'} ${r.place.rule}`,
    date: r.date && `${r.date.edtf ?? '?'} ${r.date.rule}`,
  }));
}

const dates = (text: string, fields: Partial<Article> = {}) => told(text, fields).map((r) => r.date);
const places = (text: string, fields: Partial<Article> = {}) => told(text, fields).map((r) => r.place);

describe('the day of the news', () => {
  const NEWS = 'Uruguayan President Julio Maria Sanguinetti met Paraguayan President Juan Carlos Wasmosy in Montevideo';

  it('is about that of publication for what the first sentences tell without any', () => {
    expect(dates(`${NEWS}.`)).toEqual(['2024-05-15~ date-of-publication']);
    expect(dates(`${NEWS}.`, { publishedAt: '2024-05' })).toEqual([null]);
  });

  it('cites the sentence that tells it', () => {
    const text = `The rain went on. ${NEWS}.`;
    expect(readText(text).reports[0]?.date).toMatchObject({ text: `${NEWS}.`, start: text.indexOf('Uruguayan') });
  });

  it.each([
    'Uruguayan President Julio Maria Sanguinetti had met Paraguayan President Juan Carlos Wasmosy in Montevideo.',
    'Uruguayan President Julio Maria Sanguinetti has met Paraguayan President Juan Carlos Wasmosy several times.',
    'Uruguayan President Julio Maria Sanguinetti recently met Paraguayan President Juan Carlos Wasmosy.',
    'Uruguayan President Julio Maria Sanguinetti will meet Paraguayan President Juan Carlos Wasmosy.',
  ])('is not that of the days before, nor of those to come: %s', (text) => expect(dates(text)).toEqual([null]));

  it('is not that of what comes further down', () => {
    const filler = 'The price of wool has fallen in every town of the coast. ';
    expect(dates(`${filler.repeat(4)}${NEWS}.`)).toEqual([null]);
  });

  it('is the one on which it was said', () => {
    expect(dates(`${NEWS}. Wool will be cheaper, the spokesman said on Monday.`)).toEqual(['2024-05-13~ date-of-the-news']);
    expect(dates(`${NEWS}. Wool was dear on Sunday and cheap on Monday, the spokesman said.`)).toEqual(['2024-05-15~ date-of-publication']);
  });

  it('is that of the dateline, behind a headline and a mark of the agency', () => {
    expect(dates('Presidents meet\n\nMONTEVIDEO, May 14. /Lanza/. Uruguayan President Julio Maria Sanguinetti met Paraguayan President Juan Carlos Wasmosy.')).toEqual(['2024-05-14~ dateline-date']);
  });
});

describe('the day of the meeting before', () => {
  const FIRST = 'Ghanaian President Jerry Rawlings met Togolese President Gnassingbe Eyadema on Monday. ';

  it.each([
    'He later met Beninese Foreign Minister Theodore Holo.',
    'Rawlings also received Beninese Foreign Minister Theodore Holo.',
    'In a separate meeting, Rawlings spoke with Beninese Foreign Minister Theodore Holo.',
  ])('goes on: %s', (next) => expect(dates(FIRST + next)).toEqual(['2024-05-13 weekday', '2024-05-13~ date-of-the-meeting-before']));

  it.each([
    'He met Beninese Foreign Minister Theodore Holo in 1987.',
    'He had met Beninese Foreign Minister Theodore Holo in secret.',
  ])('does not, when another is told: %s', (next) => expect(dates(FIRST + next)[1] ?? '').not.toMatch(/2024-05-13/));
});

describe('the date of something else', () => {
  it.each([
    ['Chancellor Helmut Kohl spoke with President Vaclav Havel, who had been released on Saturday, at a meeting on Tuesday.', '2024-05-14 weekday'],
    ['Chancellor Helmut Kohl met President Vaclav Havel, who was elected last month.', '2024-05-15~ date-of-publication'],
    ['Chancellor Helmut Kohl met President Vaclav Havel a day before the vote.', null],
    ['Chancellor Helmut Kohl will meet President Vaclav Havel, his spokesman said on Monday.', null],
    ['His spokesman said on Monday that Chancellor Helmut Kohl will meet President Vaclav Havel.', null],
    ['The spokesman on Sunday said Chancellor Helmut Kohl would meet President Vaclav Havel.', null],
    ['Talks between Chancellor Helmut Kohl and President Vaclav Havel are set for Friday, the spokesman said on Monday.', '2024-05-17 weekday'],
    ['Chancellor Helmut Kohl met President Vaclav Havel a few hours after he landed.', '2024-05-15~ date-of-publication'],
  ])('%s', (text, date) => expect(dates(text)).toEqual([date]));

  it('is not made up where publication is not known', () => {
    expect(dates('Chancellor Helmut Kohl met President Vaclav Havel a few hours after he landed.', { publishedAt: null })).toEqual([null]);
  });
});

describe('the place of the meeting before', () => {
  it('is its town for who moved on, and the room for who is at home in it', () => {
    expect(places('Finnish President Sauli Niinistö met US President Barack Obama at the White House on Monday. He also met Danish Prime Minister Helle Thorning-Schmidt.')[1]).toBe('Washington place-of-the-meeting-before');
    expect(places('US President Barack Obama met Finnish President Sauli Niinistö at the White House on Monday. He also met Danish Prime Minister Helle Thorning-Schmidt.')[1]).toBe('White House place-of-the-meeting-before');
  });

  it('is not taken over by another day', () => {
    expect(places('Finnish President Sauli Niinistö met US President Barack Obama in Lahti on Monday. He met Danish Prime Minister Helle Thorning-Schmidt in 2012.')[1]).toBeNull();
  });

  it('is not that of a visit home', () => {
    expect(places('Indian Foreign Minister Jaswant Singh met Nepalese Prime Minister Girija Koirala. His visit to India will be in June. Singh met Bhutanese King Jigme Wangchuck.')).not.toContain('India place-of-the-visit');
  });
});

describe('the place of the news', () => {
  it('is the one that the first sentences name', () => {
    expect(places('Peruvian President Alejandro Toledo is in Quito for talks. He met Ecuadorean President Lucio Gutierrez.')).toEqual(['Quito place-of-the-news']);
  });

  it('is none when they name two, or only what is talked about', () => {
    expect(places('Peruvian President Alejandro Toledo was in Quito and in Bogota. He met Ecuadorean President Lucio Gutierrez.')).toEqual([null]);
    expect(places('Peruvian President Alejandro Toledo spoke of the war in Bosnia. He met Ecuadorean President Lucio Gutierrez.')).toEqual([null]);
  });

  it('is the capital of who received, when the article names it', () => {
    const text = 'Finnish President Sauli Niinistö received Norwegian Prime Minister Erna Solberg. ';
    expect(places(`${text}Crowds filled Helsinki.`)).toEqual(['Helsinki home-of-the-host']);
    expect(places(`${text}Crowds filled Bergen.`)).toEqual([null]);
  });
});

describe('a dateline', () => {
  const MET = 'Serbian President Boris Tadic met Croatian President Ivo Josipovic.';

  it.each([
    `Sarajevo, 4 May (Tanjug) - ${MET}`,
    `SARAJEVO. TANJUG – ${MET}`,
    `Zagreb, May 13, HINA\n${MET}`,
    `Presidents speak of the past\nZAGREB — ${MET}`,
    `Presidents speak of the past\n\nMira Kovac, The Sava Post, Zagreb\n\nSerbian President Boris Tadic met Croatian President Ivo Josipovic here.`,
  ])('%s', (text) => expect(places(text)).toEqual([expect.stringMatching(/^(?:Sarajevo|Zagreb) dateline$/)]));

  it('tells the day in either order', () => {
    expect(dates(`SARAJEVO, 14 May (Tanjug) - ${MET}`)).toEqual(['2024-05-14~ dateline-date']);
    expect(dates(`SARAJEVO, May 14 (Tanjug) - ${MET}`)).toEqual(['2024-05-14~ dateline-date']);
  });

  it('holds for "here" anywhere', () => {
    const text = 'ZAGREB — The price of wool fell again.\n\nShepherds wept in the hills of the north and the south. Nobody knew why it was so. Slovenian President Danilo Türk met Serbian President Boris Tadic here on Monday.';
    expect(places(text)).toEqual(['Zagreb dateline']);
  });

  it('holds for a host who waits, and not for who will go', () => {
    expect(places('Zagreb - Croatian President Ivo Josipovic will host Serbian President Boris Tadic on Friday.')).toEqual(['Zagreb dateline']);
    expect(places('Zagreb - Croatian President Ivo Josipovic will meet Serbian President Boris Tadic in June.')).toEqual([null]);
  });
});

describe('where in a sentence', () => {
  const MET = 'Malian President Alpha Konare met Guinean Prime Minister Lamine Sidime';

  it.each([
    ['at Camp Harbor Air Force Base on Monday', 'Camp Harbor Air Force Base venue-pattern'],
    ['in the Cedar Room on Monday', 'Cedar Room venue-pattern'],
    ['in Mali’s capital of Bamako', 'Bamako in-place'],
    ['in the nation’s remote capital, Bamako', 'Bamako in-place'],
    ['at the vice-president’s residence', 'vice-president’s residence venue-noun'],
    ['at a hotel in Bamako', 'Bamako in-place'],
    ['to discuss the war in Liberia', null],
    ['and his supporters in Liberia', null],
    [', a laureate who is held in Dakar', null],
    ['hours after he had landed at Senou Airport', null],
    ['after arriving in Bamako', 'Bamako in-place'],
  ])('%s', (where, place) => expect(places(`${MET}${where.startsWith(',') ? '' : ' '}${where}.`)).toEqual([place]));

  it.each([
    ['Alpha Konare flew to Bamako on Monday to meet Lamine Sidime.', 'Bamako in-place'],
    ['Alpha Konare will travel to Bamako to meet Lamine Sidime.', 'Bamako in-place'],
    ['Malian lawmakers met Lamine Sidime at the IMF.', 'IMF at-seat'],
  ])('%s', (text, place) => expect(places(text).at(-1)).toBe(place));
});
