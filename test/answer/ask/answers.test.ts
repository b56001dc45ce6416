import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Asked } from '../../../src/answer/generated.js';
import type { Graph } from '../../../src/graph/graph.js';
import { toFacts } from '../../../src/resolve/facts/to-facts.js';
import { sampleExtractions } from '../../support/gold-extractions.js';
import { openTestGraph } from '../../support/graph.js';
import { loadFacts } from '../../support/load-facts.js';
import { ask, dataOf } from '../ask.js';
import { forms } from './forms.js';

/** Asked of the samples as a careful reader reads them. */
let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadFacts(graph, sampleExtractions().map((extraction) => toFacts(extraction)));
});
afterAll(() => graph?.close());

async function asked(question: string): Promise<Asked> {
  const fields = 'question understood { part words meaning } notUnderstood query summary lines { text evidence { quote start end rule article { title text } } }';
  return (await dataOf<{ ask: Asked }>(graph, `query Ask($question: String!) { ask(question: $question) { ${fields} } }`, { question })).ask;
}
const lines = async (question: string): Promise<string> => {
  const { summary, lines: below } = await asked(question);
  return [summary, ...below.map(({ text }) => text)].join('\n');
};

/** One of each intent. */
const oneOfEach = [...new Map(forms.map(([question, intent]) => [intent, question])).values()];

describe('ask', () => {
  it.each(oneOfEach)('answers in words: %s', async (question) => {
    const { summary, lines: below, query } = await asked(question);
    for (const said of [summary, ...below.map(({ text }) => text)]) expect(said).not.toMatch(/undefined|null|NaN|\[object|^\s|, ,/);
    expect(summary).toMatch(/\S[.?]$/);
    // what the asker copies runs as it is, and fails where the answer said so
    const { errors = [] } = await ask(graph, query!);
    expect(errors.map((e) => e.extensions?.code)).toEqual(/^Unknown/.test(summary) ? ['NOT_FOUND'] : / fits several;/.test(summary) ? ['AMBIGUOUS'] : []);
  });

  it.each<[string, RegExp[]]>([
    ['Who met Claudia Sheinbaum about migration in March 2025?', [/^Bobby García, .*Kristi Noem/, /^Kristi Noem \(United States\): once, 2025-03-28; about .*Migration/m]],
    ['did merkel and putin meet in 2018', [/^Yes, once, on 2018-05-18\./, /Bocharov Ruchei, on 2018-05-18/]],
    ['Did Angela Merkel meet Kim Jong Un?', [/^Not as far as the articles say/]],
    ['How often did Merkel meet Putin?', [/^3 times\./]],
    ['Where did Reagan and Gorbachev meet?', [/^Höfði House\./]],
    ['When did Xi first meet Trump?', [/^On 2018-12-01, the only meeting there is\./]],
    ['what did Rubio and de la Fuente talk about', [/^Migration, Border security and Security; in 2 meetings\./]],
    ['Who was foreign minister of Mexico in 2021?', [/^Secretary of Foreign Affairs, Mexico: Marcelo Ebrard\./]],
    ['Who was foreign minister of Mexico in 2022?', [/no article shows anyone 2022-01-01 to 2022-12-31; it may have been .*Ebrard/]],
    ['Was Ebrard foreign minister of Mexico in 2021?', [/^Marcelo Ebrard \(Mexico\): Secretary of Foreign Affairs\./]],
    ['Which American officials met López Obrador about migration?', [/^Alejandro Mayorkas, Antony Blinken, Joe Biden, Ken Salazar and Liz Sherwood-Randall, in 2 meetings\./]],
    ["Was Blinken's trip to China postponed?", [/^Yes, once/, /^Visit of Antony Blinken, .*postponed/m]],
    ['cancelled meetings with Trump', [/^3 meetings\./, /Vladimir Putin, Buenos Aires, on 2018-12-01, cancelled/]],
    ['Which countries did Xi Jinping meet?', [/^United States and India\./]],
    ['How is Claudia Sheinbaum connected to Joe Biden?', [/^By \d meetings?: Claudia Sheinbaum → .*Joe Biden\./]],
    ['what does article "Breakfast in Davao" say', [/5 reports of meetings\./, /^meeting of Rodrigo Duterte and Shinzo Abe, Davao, on 2017-01-13/m]],
  ])('%s', async (question, expected) => {
    const said = await lines(question);
    for (const pattern of expected) expect(said).toMatch(pattern);
  });

  it('has the words of the articles behind its lines', async () => {
    const { lines: below, notUnderstood } = await asked('Who met Claudia Sheinbaum in secret?');
    expect(notUnderstood).toEqual(['in secret']);
    expect(below.length).toBeGreaterThan(3);
    for (const { evidence } of below) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { article, start, end, quote } of evidence) expect(article!.text!.slice(start, end)).toBe(quote);
    }
  });

  it('tells of a name that fits several, or none, with the query to correct', async () => {
    const several = await asked('who met rodriguez');
    expect(several.summary).toMatch(/fits several/);
    expect(several.lines.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^Bruno Rodríguez .*: person\/bruno-rodriguez-cu$/));
    const none = await asked('who met Shinso Abe');
    expect(none.summary).toMatch(/^Unknown person "Shinso Abe"; did you mean "Shinzo Abe"/);
    expect(none.query).toContain('whoMet(person: {name: "Shinso Abe"}');
  });

  it('says why there is no answer', async () => {
    expect(await asked('Why did Trump meet Kim?')).toMatchObject({ query: null, lines: [], summary: expect.stringContaining("can't tell why") });
    expect(await asked('hello')).toMatchObject({ query: null, lines: [], summary: expect.stringContaining('ask like') });
  });

  it('refuses a question that is no question but a book, and takes any characters', async () => {
    const { errors } = await ask(graph, `{ ask(question: "${'who met '.repeat(100)}") { summary } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await asked('who met \u0000\ud800"}) { x } #\\ Sheinbaum\u202e')).summary).toMatch(/\S/);
  });
});
