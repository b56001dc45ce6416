import { describe, expect, it } from '@jest/globals';
import { clean } from '../../../src/clean/clean.js';
import { sentencesOf } from '../../../src/extract/text/sentences.js';
import { Phrases } from '../../../src/extract/text/phrases.js';
import { isPossessive, makeToken, wordsOf, type Sentence } from '../../../src/extract/text/token.js';
import { articleOf } from '../../clean/taken.js';

function read(text: string): Sentence[] {
  return sentencesOf(clean(articleOf(text)));
}

const sentences = (text: string): string[] => read(text).map((s) => text.slice(s.start, s.end));
const tokens = (text: string): string[] => read(text).flatMap((s) => s.tokens.map((t) => t.text));

describe('sentences', () => {
  it.each([
    ['The premier left on Monday. He came back on Tuesday.', ['The premier left on Monday.', 'He came back on Tuesday.']],
    ['Gov. Lincoln Almond met Sen. Jack Reed in Providence. They spoke of ferries.', ['Gov. Lincoln Almond met Sen. Jack Reed in Providence.', 'They spoke of ferries.']],
    ['On Sept. 4 Dr. Hastings Banda flew to Blantyre. Nobody met him.', ['On Sept. 4 Dr. Hastings Banda flew to Blantyre.', 'Nobody met him.']],
    ['J. J. Rawlings and P. W. Botha never met. Both said so.', ['J. J. Rawlings and P. W. Botha never met.', 'Both said so.']],
    ['The envoy asked for time. “We need a week,” she said.', ['The envoy asked for time.', '“We need a week,” she said.']],
    ['Is there a plan? The minister would not say.', ['Is there a plan?', 'The minister would not say.']],
    ['He left the U.N. building at noon. She stayed.', ['He left the U.N. building at noon.', 'She stayed.']],
    ['Prices rose by 3.5 percent in June. Wages did not.', ['Prices rose by 3.5 percent in June.', 'Wages did not.']],
    ['St. Lucia and St. Vincent took part. Grenada did not.', ['St. Lucia and St. Vincent took part.', 'Grenada did not.']],
    ['Lt. Gen. Romeo Dallaire met Col. Theoneste Bagosora. It was April.', ['Lt. Gen. Romeo Dallaire met Col. Theoneste Bagosora.', 'It was April.']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('never cross a block', () => {
    const text = 'Premier Goes Home\n\nThe premier of Malta, tired of waiting, went home without a word on Friday\n\n- a first point\n- a second point';
    expect(sentences(text)).toEqual(['Premier Goes Home', 'The premier of Malta, tired of waiting, went home without a word on Friday', 'a first point', 'a second point']);
    expect(read(text).map((s) => s.block)).toEqual(['TITLE', 'PARAGRAPH', 'LIST_ITEM', 'LIST_ITEM']);
  });

  it('are numbered in text order, with the number of their paragraph', () => {
    const found = read('A storm closed the port of Walvis Bay. Ships waited outside.\n\nOn Friday the port was open again, the harbour master said.');
    expect(found.map((s) => [s.index, s.paragraph])).toEqual([[0, 0], [1, 0], [2, 1]]);
  });

  it('of nothing are none', () => expect(read('')).toEqual([]));
});

describe('words', () => {
  it.each([
    ['Recep Tayyip Erdoğan and Şükrü Saracoğlu were there.', ['Erdoğan', 'Şükrü', 'Saracoğlu']],
    ['Lech Wałęsa and Václav Havel spoke to Nguyễn Phú Trọng.', ['Wałęsa', 'Václav', 'Nguyễn', 'Phú', 'Trọng']],
    ['Ion Țîrlea met Đorđe Čolaković and Žydrė Šimkūnaitė there.', ['Țîrlea', 'Đorđe', 'Čolaković', 'Žydrė', 'Šimkūnaitė']],
    ['Σωκράτης Παππάς and Иван Петров came too.', ['Σωκράτης', 'Παππάς', 'Иван', 'Петров']],
    ['Abdel Fattah el-Sisi met Roh Moo-hyun and Jean-Bertrand Aristide there.', ['el-Sisi', 'Moo-hyun', 'Jean-Bertrand']],
    ['Mary Wanjiku Ng’ang’a saw Séamus O’Connor.', ['Ng’ang’a', 'O’Connor']],
    ['The president-elect of Chad came.', ['president-elect']],
  ])('stay whole: %s', (text, expected) => expect(tokens(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['The Chile-Peru talks began.', ['Chile', '-', 'Peru']],
    ['Then-President Park left.', ['Then', '-', 'President']],
    ['The U.S.-Japan accord stood.', ['U.S.', '-', 'Japan']],
    ['The Sukarno-Nehru letters are lost. Sukarno wrote first and Nehru last.', ['Sukarno', '-', 'Nehru']],
  ])('are kept apart by a hyphen that joins two: %s', (text, expected) => {
    const all = tokens(text);
    const at = all.indexOf(expected[0]!);
    expect(all.slice(at, at + 3)).toEqual(expected);
  });

  it('stand where their offsets say, whatever the letters', () => {
    const text = '“Ça va,” wrote Şerban Ionescu — the 37-year-old envoy… 🇷🇴 Čaputová’s reply:  “naïve”.\n\nΤέλος. Ng’ang’a left at 4:30 p.m. with $3.5m (R$17m).';
    const all = read(text).flatMap((s) => s.tokens);
    expect(all.length).toBeGreaterThan(25);
    for (const t of all) expect(text.slice(t.start, t.end)).toBe(t.text);
    for (let i = 1; i < all.length; i++) expect(all[i]!.start).toBeGreaterThanOrEqual(all[i - 1]!.end);
  });

  it('know capitals and words', () => {
    expect(makeToken('Østergaard', 'PROPN', 0)).toMatchObject({ cap: true, word: true, key: 'ostergaard' });
    expect(makeToken('’Abd', 'PROPN', 0).cap).toBe(true);
    expect(makeToken('안철수', 'PROPN', 0).cap).toBe(true);
    expect(makeToken('42', 'NUM', 3)).toMatchObject({ cap: false, word: false, start: 3, end: 5 });
    expect(["'s", '’s', '’'].map((x) => isPossessive(makeToken(x, 'PART', 0)))).toEqual([true, true, true]);
  });

  it('of a range are as written', () => {
    const text = 'The envoy, Ana  Brnabić, left.';
    const [{ tokens: all } = { tokens: [] }] = read(text);
    expect(wordsOf(text, all, 3, 5)).toBe('Ana  Brnabić');
    expect(wordsOf(text, all, 2, 2)).toBe('');
  });
});

describe('phrases', () => {
  const phrases = new Phrases([['Cape Verde', 'CV'], ['Cape Verde Islands', 'CVI'], ['Guinea-Bissau', 'GW'], ['people’s party', 'PP']] as const);
  const at = (text: string, i: number) => {
    const all = read(`${text} .`)[0]!.tokens;
    const found = phrases.at(all, i);
    return found && [found.value, found.to];
  };

  it('take the longest', () => expect(at('Cape Verde Islands voted', 0)).toEqual(['CVI', 3]));
  it('stop where the words stop', () => expect(at('Cape Verde voted', 0)).toEqual(['CV', 2]));
  it('hold with a hyphen and with a possessive', () => {
    expect(at('Guinea-Bissau voted', 0)?.[0]).toBe('GW');
    expect(at('the People’s Party voted', 1)?.[0]).toBe('PP');
  });
  it('are not found in other words', () => {
    expect(at('Cape Town voted', 0)).toBeNull();
    expect(phrases.get('CAPE VERDE')).toBe('CV');
  });
});
