import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, parse, validate, specifiedRules } from 'graphql';
import { INTENTS } from '../../../src/answer/ask/intents.js';
import { understand } from '../../../src/answer/ask/understand.js';
import { validationRules } from '../../../src/answer/limits/question.js';
import { projectRoot } from '../../../src/domain/project-root.js';
import { asked, fieldsOf } from './asked.js';
import { forms } from './forms.js';

const TODAY = '2025-06-15';
const schema = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
const faults = (query: string): string[] => validate(schema, parse(query), [...specifiedRules, ...validationRules]).map((e) => e.message);

describe('a question in plain words', () => {
  it.each(forms)('%s', (question, intent, query, leftOver = []) => {
    const found = understand(question, TODAY);
    expect({ intent: found.intent, query: asked(found.query), leftOver: found.leftOver }).toEqual({ intent, query, leftOver });
    expect(faults(found.query!)).toEqual([]);
  });

  it('comes in every intent', () => {
    const tried = new Set(forms.map(([, intent]) => intent));
    expect(forms.length).toBeGreaterThanOrEqual(80);
    expect(Object.keys(INTENTS).filter((intent) => !tried.has(intent))).toEqual([]);
  });

  it('tells part by part what was understood', () => {
    expect(understand('Who met Claudia Sheinbaum about deportations in Mexico City last year?', TODAY).understood).toEqual([
      { part: 'question', words: 'Who met about in', meaning: 'who met someone' },
      { part: 'person', words: 'Claudia Sheinbaum', meaning: 'Claudia Sheinbaum' },
      { part: 'issue', words: 'deportations', meaning: 'Deportation' },
      { part: 'place', words: 'Mexico City', meaning: 'Mexico City' },
      { part: 'time', words: 'last year', meaning: '2024-01-01 to 2024-12-31' },
    ]);
  });

  it('has no query for a part that the query has no place for, and says so', () => {
    const { query, leftOver } = understand('How is Rubio connected to Xi in Vienna in 2020?', TODAY);
    expect(asked(query)).toBe('path(from: {"Rubio"}, to: {"Xi"})');
    expect(leftOver).toEqual(['in Vienna in 2020']);
  });
});

describe('docs/ask.md', () => {
  const rows = [...readFileSync(join(projectRoot, 'docs', 'ask.md'), 'utf8').matchAll(/^\| ([^|]+?) \| `([^`]+)` \|$/gm)].map(([, question = '', query = '']) => [question, query] as const);

  it.each(rows)('%s', (question, query) => expect(fieldsOf(understand(question, TODAY).query)).toBe(query));
  it('has ten of them', () => expect(rows).toHaveLength(10));
});

describe('a question that the graph can not answer', () => {
  it.each([
    ['Why did Trump meet Kim?', /why something was done/],
    ['What did Merkel say to Putin?', /what people said/],
    ['what did merkel and putin agree on?', /agreed to/],
    ['how long did the meeting of Xi and Biden last?', /how long/],
    ['how did Merkel and Putin meet', /how something was done/],
    ['who accompanied Noem to Mexico City', /no question that I can read/],
    ['who won the election', /no question that I can read/],
    ['how is the weather', /no question that I can read/],
    ['hello', /no question that I can read/],
    ['Qui a rencontré Macron ?', /no question that I can read/],
    ['', /no question that I can read/],
    ['???', /no question that I can read/],
  ])('%s', (question, why) => {
    const found = understand(question, TODAY);
    expect(found).toMatchObject({ intent: null, query: null });
    expect(found.why).toMatch(why);
  });
});

describe('times', () => {
  const window = (words: string): string => /from: "[^)]*?(?=,? ?(?:first|status))|to: "[\d-]+"/.exec(asked(understand(`meetings with Lula ${words}`, TODAY).query))?.[0].replace(/[":,}]/g, '').trim() ?? '';

  it.each([
    ['in 2019', 'from 2019-01-01 to 2019-12-31'], ['during the year 2019', 'from 2019-01-01 to 2019-12-31'], ['in 2018 and 2019', 'from 2018-01-01 to 2019-12-31'],
    ['from 2001 to 2004', 'from 2001-01-01 to 2004-12-31'], ['2001-2004', 'from 2001-01-01 to 2004-12-31'], ['2001–04', 'from 2001-01-01 to 2004-12-31'],
    ['since 2019', 'from 2019-01-01'], ['after 2019', 'from 2020-01-01'], ['before 2019', 'to 2018-12-31'], ['until March 2020', 'to 2020-03-31'], ['before March 2020', 'to 2020-02-29'],
    ['in March', 'from 2025-03-01 to 2025-03-31'], ['in August', 'from 2024-08-01 to 2024-08-31'], ['planned in August', 'from 2025-08-01 to 2025-08-31'], ['from March to May 2019', 'from 2019-03-01 to 2019-05-31'],
    ['in 2025-03', 'from 2025-03-01 to 2025-03-31'], ['on 2025-03-28', 'from 2025-03-28 to 2025-03-28'], ['on March 28, 2025', 'from 2025-03-28 to 2025-03-28'], ['between 3 March 2019 and 5 April 2019', 'from 2019-03-03 to 2019-04-05'],
    ['in Q2 2020', 'from 2020-04-01 to 2020-06-30'], ['in the 1990s', 'from 1990-01-01 to 1999-12-31'], ['in February 2024', 'from 2024-02-01 to 2024-02-29'],
    ['yesterday', 'from 2025-06-14 to 2025-06-14'], ['last week', 'from 2025-06-02 to 2025-06-08'], ['this month', 'from 2025-06-01 to 2025-06-30'], ['last month', 'from 2025-05-01 to 2025-05-31'],
    ['last quarter', 'from 2025-01-01 to 2025-03-31'], ['in the last 3 months', 'from 2025-03-15 to 2025-06-15'], ['over the past two weeks', 'from 2025-06-01 to 2025-06-15'], ['in the past year', 'from 2024-06-15 to 2025-06-15'],
    ['two years ago', 'from 2023-01-01 to 2023-12-31'], ['3 days ago', 'from 2025-06-12 to 2025-06-12'], ['next week', 'from 2025-06-16 to 2025-06-22'], ['last Friday', 'from 2025-06-13 to 2025-06-13'], ['on 03/04/2021', ''],
  ])('%s', (words, expected) => expect(window(words)).toBe(expected));
});

describe('whatever is asked', () => {
  const word = fc.oneof(fc.constantFrom('who', 'met', 'when', 'did', 'with', 'in', 'about', 'between', 'and', 'Merkel', 'Mexico', 'foreign minister', 'of', 'last', '2019', 'how often', 'reported by', '"', 'trade', 'the', "'s", '{', '\\', 'article', 'say', '?'), fc.string({ unit: 'grapheme', maxLength: 12 }));

  it('is read without a fault, and what comes is a valid query', () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const question = words.join(' ');
      const found = understand(question, TODAY);
      expect(found.query === null).toBe(found.why !== null);
      if (found.query !== null) expect(faults(found.query)).toEqual([]);
      for (const { part, words: said } of found.understood) if (part !== 'question') expect(question).toContain(said);
      for (const said of found.leftOver) expect(question).toContain(said);
    }), { numRuns: 400 });
  });

  it('is read in time', () => {
    const since = performance.now();
    for (const question of ['of '.repeat(160), 'a b '.repeat(120), 'foreign '.repeat(60), '"'.repeat(480), 'Mexico '.repeat(70)]) understand(question, TODAY);
    expect(performance.now() - since).toBeLessThan(2000);
  });
});
