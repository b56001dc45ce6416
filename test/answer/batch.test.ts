import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { executeQuery } from '../../src/answer/execute.js';
import type { Graph } from '../../src/graph/graph.js';
import { openTestGraph } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';
import { dataOf } from './ask.js';
import { world } from './world.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadFacts(graph, world);
});
afterAll(() => graph?.close());

/** The queries that a question makes, sorted: branches of a question race each other. */
async function trips(query: string): Promise<string[]> {
  const read = jest.spyOn(graph, 'read');
  await dataOf(graph, query);
  const names = read.mock.calls.map(([name]) => name);
  read.mockRestore();
  return names.sort();
}

describe('trips to the database', () => {
  it('are one for each level, however many meetings there are', async () => {
    expect(await trips(`{
      meetings { edges { node { issues { name broader { name } } participations { participant { name country { name } } capacity { name agency { name } } why { quote article { title } } } } } }
    }`)).toEqual(['Issue.broader', 'Meeting.issues', 'Meeting.participations', 'Office.agency', 'Participation.why', 'Query.meetings', 'Query.nodes', 'Query.nodes']);
  });

  it('are one for each level and arguments', async () => {
    const names = await trips('{ people(name: "palme") { edges { node { few: meetings(first: 1) { totalCount } more: meetings(first: 5) { totalCount } again: meetings(first: 5) { totalCount } } } } }');
    expect(names).toEqual(['Person.meetings', 'Person.meetings', 'Person.meetings.count', 'Ref.name']);
  });

  it('ask for all names of a question at once', async () => {
    expect(await trips('{ meetings(filter: {with: [{name: "Olof Palme"}, {name: "Nyerere"}], about: {name: "nuclear weapons"}, at: {name: "New Delhi"}}) { totalCount } }'))
      .toEqual(['Person.meetings', 'Person.meetings.count', 'Query.nodes', 'Ref.name']);
  });
});

describe('a question that is given up', () => {
  it('ends in the database, too, and says why', async () => {
    const gone = new AbortController();
    gone.abort();
    expect((await executeQuery({ graph, query: '{ meetings { totalCount } }', signal: gone.signal })).errors?.map((e) => e.extensions?.code)).toEqual(['CANCELLED']);
    const late = AbortSignal.timeout(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await executeQuery({ graph, query: '{ meetings { totalCount } }', signal: late })).errors?.map((e) => e.extensions?.code)).toEqual(['TIMEOUT']);
  });
});
