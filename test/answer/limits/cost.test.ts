import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { costOf } from '../../../src/answer/limits/cost.js';
import { MOST_COST } from '../../../src/answer/limits/question.js';
import { loadSchema } from '../../../src/answer/schema.js';
import { exampleQuestions } from '../../../src/explorer/questions.js';

const schema = loadSchema();
const cost = (query: string, variables: Record<string, unknown> = {}, operation?: string): number => costOf(schema, parse(query), operation, variables);

describe('what a question may bring', () => {
  it('counts a page by its size, a list by five, a node by one', () => {
    expect(cost('{ person(by: {name: "x"}) { id name } }')).toBe(1);
    expect(cost('{ person(by: {name: "x"}) { tenures { id } } }')).toBe(1 + 5);
    expect(cost('{ meetings(first: 7) { totalCount } }')).toBe(1);
    expect(cost('{ meetings(first: 7) { edges { cursor } pageInfo { hasNextPage } } }')).toBe(1 + 7 + 1);
    expect(cost('{ meetings(first: 7) { edges { node { id reports { id } } } } }')).toBe(1 + 7 * (1 + 1 + 5));
    expect(cost('{ meetings { edges { node { id } } } }')).toBe(1 + 20 * 2);
    expect(cost('{ search(text: "x", first: 3) { node { id } } }')).toBe(3 * 2);
    expect(cost('{ nodes(ids: ["a", "b"]) { id } }')).toBe(2);
    expect(cost('query q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })).toBe(3);
    expect(cost('{ __schema { types { name } } }')).toBe(0);
  });

  it('sees through variables, their usual values, names and fragments', () => {
    const query = 'query a($n: Int = 9) { meetings(first: $n) { ...f } } fragment f on MeetingConnection { edges { ... on MeetingEdge { cursor } } } query b { __typename }';
    expect(cost(query, {}, 'a')).toBe(1 + 9);
    expect(cost(query, { n: 4 }, 'a')).toBe(1 + 4);
    expect(cost(query, { n: -4 }, 'a')).toBe(1);
    expect(cost(query, {}, 'b')).toBe(0);
    expect(cost('{ x: meetings(first: 5) { edges { cursor } } y: meetings(first: 5) { edges { cursor } } }')).toBe(12);
  });

  it('is found in a moment, however fragments multiply', () => {
    const doubling = Array.from({ length: 200 }, (_, i) => `fragment f${i} on Query { a: issues { id } ...f${i + 1} ... on Query { ...f${i + 1} } }`).join(' ');
    const since = performance.now();
    expect(cost(`{ ...f0 } ${doubling} fragment f200 on Query { issues { id } }`)).toBeGreaterThan(1e50);
    expect(performance.now() - since).toBeLessThan(1_000);
  });

  it('lets the example questions through by far', () => {
    for (const { query } of exampleQuestions) expect(cost(query)).toBeLessThan(MOST_COST / 5);
  });
});
