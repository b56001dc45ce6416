import { describe, expect, it } from '@jest/globals';
import { clean } from '../../src/clean/clean.js';
import { articleOf } from './taken.js';

const BODY = 'The premier of Ruritania arrived in Freedonia City on Monday for two days of talks on the shared river.';

function blocksOf(text: string): [string, string][] {
  return clean(articleOf(text)).blocks.map((b) => [b.kind, text.slice(b.start, b.end)]);
}

describe('captions', () => {
  it.each([
    'FILE - The premier speaks in parliament in Freedonia City.',
    'The premier of Ruritania, left, shakes hands with the president of Freedonia in Freedonia City, May 3, 2019.',
    'Police stand guard outside the summit venue in Lima, Peru, Nov. 14, 2018.',
    'In this photo released by the palace, the king greets the envoy.',
    'From left, the ministers of Chile, Peru and Bolivia at the summit in Lima, Peru, Nov. 14, 2018.',
    'President Ana Ruiz (R) listens to the envoy during a meeting in Quito on May 3, 2019.',
    'Protesters wait outside the court, Wednesday, Feb. 15, 2017, in Denver.',
  ])('tells %s', (caption) => {
    expect(blocksOf(`${BODY} ${caption} ${BODY}`)).toEqual([['PARAGRAPH', BODY], ['CAPTION', caption], ['PARAGRAPH', BODY]]);
    expect(blocksOf(`${BODY}\n${caption}\n${BODY}`)).toContainEqual(['CAPTION', caption]);
  });

  it.each([
    'The two presidents met in Quito on May 3, 2019.',
    'The premier was born in Lima, Peru, May 3, 1959.',
    'The pact was signed in Vienna, Austria, on May 15, 1955.',
    'Nothing is left, the minister said.',
    'The premier, left without allies, resigned.',
    'Filed by the ministry, the complaint was dropped.',
    '"We meet in Lima, Peru, Nov. 14, 2018," the envoy said.',
  ])('leaves %s', (sentence) => {
    expect(blocksOf(`${BODY}\n${sentence}\n${BODY}`)).toContainEqual(['PARAGRAPH', sentence]);
  });

  it('tells the words before a photo credit, and leaves the paragraph after it', () => {
    expect(blocksOf(`${BODY}\nThe king and the envoy at the palace. (AP Photo/Jane Roe)\n${BODY}`)[1]).toEqual(['CAPTION', 'The king and the envoy at the palace.']);
    expect(blocksOf(`${BODY}\n(Photo: Palace) ${BODY}`).at(-1)).toEqual(['PARAGRAPH', BODY]);
    expect(blocksOf(`${BODY}\nImage caption, The king and the envoy\n${BODY}`)[1]).toEqual(['CAPTION', 'The king and the envoy']);
  });
});

describe('blocks', () => {
  it('tells lists by their marks, and numbers only beside their neighbours', () => {
    expect(blocksOf(`${BODY}\n- trade\n• water\n1. steel\n2. coal\n${BODY}`).slice(1, 5)).toEqual([['LIST_ITEM', 'trade'], ['LIST_ITEM', 'water'], ['LIST_ITEM', 'steel'], ['LIST_ITEM', 'coal']]);
    expect(blocksOf(`${BODY}\n1. FC Freedonia won the cup on Sunday.\n${BODY}`)[1]).toEqual(['PARAGRAPH', '1. FC Freedonia won the cup on Sunday.']);
  });

  it('keeps a dateline that stands alone with the paragraph it opens', () => {
    expect(blocksOf(`Talks on water begin\nFREEDONIA CITY —\n${BODY}`)).toEqual([['TITLE', 'Talks on water begin'], ['PARAGRAPH', `FREEDONIA CITY —\n${BODY}`]]);
  });

  it('keeps a subhead as a block of its own', () => {
    expect(blocksOf(`Talks on water begin\n${BODY}\nA shared river\n${BODY}`)[2]).toEqual(['PARAGRAPH', 'A shared river']);
  });

  it('takes the hashes off a heading', () => {
    expect(blocksOf(`# Talks on water begin\n\n${BODY}`)[0]).toEqual(['TITLE', 'Talks on water begin']);
    expect(clean(articleOf(`# Talks on water begin\n\n${BODY}`)).article.title).toBe('Talks on water begin');
  });

  it('joins the lines of a text that is wrapped at a fixed width, and no others', () => {
    const wrapped = 'The President of the Republic received on 3 June the Prime Minister of\nRuritania, who was accompanied by the Minister of Foreign Affairs and\nby the Minister of Trade, at the State House in the capital, where the\ntwo leaders exchanged views.\n\nThey will meet again.';
    expect(blocksOf(wrapped).map(([, t]) => t)).toEqual([wrapped.split('\n\n')[0], 'They will meet again.']);
    const lines = 'Talks on water begin\nThe premier came on Monday to the capital of Freedonia.\nHe met the president of Freedonia at the palace there.\nHe left again on Tuesday for his own country, aides said.';
    expect(blocksOf(lines)).toHaveLength(4);
  });
});

describe('headline', () => {
  it.each([
    'Premier meets president in Lima',
    'The Two Sides Agree on Water within a Framework of Mutual Respect.',
    'Can the two leaders be friends?',
    'Premier: "We will talk"',
    'Harder vs. Softer, the Two Platforms',
  ])('is %s', (line) => {
    expect(clean(articleOf(`${line}\n${BODY}\n${BODY}`)).article.title).toBe(line);
  });

  it.each([
    BODY,
    'LIMA, Peru — The premier met the president.',
    'LIMA (Reuters) - Talks began',
    'The premier met the president in Lima.',
    '- a first point',
    'Those present were:',
    'Talks began. They went well',
  ])('is not %s', (line) => {
    expect(clean(articleOf(`${line}\n${BODY}\n${BODY}`)).article.title).toBeNull();
  });

  it('is no sentence that stands alone', () => {
    for (const line of ['President Ana Ruiz met Premier Karl Weiss in Lima.', 'Ana Ruiz met Karl Weiss in Lima', 'They met.']) expect(clean(articleOf(line)).article.title).toBeNull();
  });
});
