import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clean } from '../../src/clean/clean.js';
import { checkExtraction } from '../../src/domain/check-extraction.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { explain, extract } from '../../src/extract/extract.js';
import { articleOf } from '../clean/taken.js';

const NAMES = ['Kwame Boateng', 'Ama Serwaa Mensah', 'Ryszard Kowalczyk', 'Abdel Rahman el-Tayeb', 'Park Ji-woo', 'João da Silva e Costa', 'Nguyễn Thị Hoa', 'Ng’ang’a', 'Şükrü Öztürk', 'Jordan', 'Chad', 'de la Cruz', 'X', 'Moe Jr.', 'Ban', 'Mr. May'];
const TITLES = ['Ghanaian President ', 'the Polish foreign minister, ', 'then-Prime Minister ', 'U.S. Secretary of Commerce ', 'former ', 'Mr. ', 'his counterpart, ', 'Ambassador to Chad ', '', '', 'First Lady ', 'the U.N. special envoy for Yemen, '];
const VERBS = [' met ', ' met with ', ' was received by ', ' will hold talks with ', ' phoned ', ' spoke by phone with ', ' refused to meet ', ' and ', ', ', ' called ', ' discussed trade with ', '’s meeting with ', ' visited ', ' hosted a dinner for ', '-', ' shook hands with ', ' denied meeting ', ' told ', ' signed ', ' (left) and '];
const TAILS = [' in Accra on Monday.', ' at the White House.', '.', ' next week', ', who will be 63, said on Sept. 4.', ' in the Polish capital, Warsaw, last month!', ' ”', ' on 31 February 2024.', ' in 1971.', ' on Friday, May 32', '\n\n', ' 5/6/2024.', ' and the two leaders held talks.', ' They met again.', ' accompanied by Ama Boateng; Yaw Owusu, minister of trade; and others.'];
const GARBAGE = ['—', '“', '”', '’s', '\u202e', '\u0000', '\ufffd', '👩‍👩‍👧', '((', '))', ' ,', '...', '\t', '\u00a0', '\u200b', 'AP', 'No.', 'A.', '-', 'ﬁ', 'İ', 'ß', 'é', 'ʻ', '안철수', 'Σ', '|', '#', '- ', '1. ', 'TOKYO — ', 'FILE - ', '(R)', ', left,', 'Related:', 'http://x.y/z?a=b', '0'];

/** Lone surrogates replaced, as decoding a file does. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...TITLES), fc.constantFrom(...NAMES), fc.constantFrom(...VERBS), fc.constantFrom(...TITLES), fc.constantFrom(...NAMES), fc.constantFrom(...TAILS)).map((p) => p.join('')) },
  { weight: 1, arbitrary: fc.constantFrom(...GARBAGE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const text = fc.tuple(fc.array(piece, { maxLength: 14 }), fc.constantFrom(' ', '\n\n', '', '\n')).map(([pieces, glue]) => wellFormed(pieces.join(glue)).normalize('NFC'));
const publishedAt = fc.constantFrom('2024-05-15', '1979-12-31', '2024-02-29', '2024-05', '2024', null);

const read = (body: string, at: string | null = '2024-05-15'): Extraction => extract(clean(articleOf(body, { publishedAt: at })));

describe('whatever the text', () => {
  it('the document holds: references, offsets, quotes and dates', () => {
    fc.assert(fc.property(text, publishedAt, (body, at) => {
      const found = read(body, at);
      expect(checkExtraction(JSON.parse(JSON.stringify(found)), 'made')).toEqual(found);
    }), { numRuns: 250 });
  });

  it('every mention is made of whole words of the text', () => {
    fc.assert(fc.property(text, (body) => {
      for (const e of read(body).entities) {
        for (const m of e.mentions) expect(body.slice(m.start, m.end).trim()).toBe(body.slice(m.start, m.end));
      }
    }), { numRuns: 120 });
  });

  it('nobody sits twice at one meeting, and a meeting is of somebody', () => {
    fc.assert(fc.property(text, (body) => {
      for (const r of read(body).reports) {
        const seated = r.participants.map((p) => p.entity);
        expect(new Set(seated).size).toBe(seated.length);
        expect(seated.length + r.others.length).toBeGreaterThan(0);
      }
    }), { numRuns: 120 });
  });

  it('it is read the same twice, whatever was read in between', () => {
    fc.assert(fc.property(text, text, publishedAt, (body, other, at) => {
      const first = JSON.stringify(read(body, at));
      read(other);
      expect(JSON.stringify(read(body, at))).toBe(first);
    }), { numRuns: 80 });
  });

  it('the order of articles does not matter', () => {
    fc.assert(fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (bodies) => {
      const forth = bodies.map((b) => JSON.stringify(read(b)));
      const back = [...bodies].reverse().map((b) => JSON.stringify(read(b))).reverse();
      expect(back).toEqual(forth);
    }), { numRuns: 20 });
  });

  it('what is read of a text is the text’s: nothing is written into the article that came in', () => {
    fc.assert(fc.property(text, (body) => {
      const cleaned = clean(articleOf(body));
      const before = JSON.stringify(cleaned);
      explain(cleaned);
      expect(JSON.stringify(cleaned)).toBe(before);
    }), { numRuns: 40 });
  });
});

describe('hostile texts end soon, and as documents that hold', () => {
  /** Far more than they take: a machine may be busy. */
  const PATIENCE = 8_000;

  it.each<[string, string]>([
    ['nothing', ''],
    ['right-to-left overrides', `${'\u202eKim Dae-jung\u202c met Mori. '.repeat(300)}`],
    ['NUL', `President Kim\u0000 met${'\u0000'.repeat(5_000)} Prime Minister Mori.`],
    ['lone surrogates, replaced', wellFormed('President Kim \ud800 met \udfff Prime Minister Mori.')],
    ['200,000 digits', '7'.repeat(200_000)],
    ['5,000 commas', `President Kim met${', '.repeat(5_000)}Prime Minister Mori.`],
    ['2,000 brackets, one in the other', `${'('.repeat(2_000)}President Kim met Prime Minister Mori${')'.repeat(2_000)}`],
    ['3,000 capitalised words in a row', Array.from({ length: 3_000 }, (_, i) => `Mo${'abcdefghij'[i % 10]}ri`).join(' ')],
    ['3,000 titles in a row', 'Secretary '.repeat(3_000)],
    ['2,000 ministries of ministries', 'Ministry of '.repeat(2_000)],
    ['2,000 times "the two"', 'the two '.repeat(2_000)],
    ['500 sentences on the same two', 'President Kim met Prime Minister Mori in Seoul on Monday. '.repeat(500)],
    ['3,000 dates', 'on May 5, 1999 '.repeat(3_000)],
    ['10,000 quotation marks', '“'.repeat(10_000)],
    ['5,000 lines of a letter', 'a\n'.repeat(5_000)],
  ])('%s', (_, body) => {
    const begun = performance.now();
    const found = read(body);
    expect(performance.now() - begun).toBeLessThan(PATIENCE);
    expect(() => checkExtraction(found, 'made')).not.toThrow();
  });
});
