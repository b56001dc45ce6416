import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { world } from '../answer/world.js';
import { openTestGraph } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';
import { environmentFor, testDatabase } from '../support/neo4j.js';
import { buildProgram } from '../support/program.js';
import { runReadout, type Ran } from '../support/run-readout.js';

let graph: Graph;
let run: (...args: string[]) => Promise<Ran>;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadFacts(graph, world);
  const program = buildProgram('src/cli.ts');
  const env = environmentFor((await testDatabase()).connection);
  run = (...args) => runReadout(program, args, env);
});
afterAll(() => graph?.close());

describe('readout ask', () => {
  it('prints what was understood and what was not, the answer with its quotes, and the query', async () => {
    const { code, out } = await run('ask', 'Did Olof Palme meet Rajiv Gandhi in secret in 1985?');
    expect(code).toBe(0);
    expect(out).toMatch(/^Understood:\n {2}question .*whether there was a meeting\n {2}person {5}Olof Palme\n {2}person {5}Rajiv Gandhi\n {2}time {7}in 1985 = 1985-01-01 to 1985-12-31\n/);
    expect(out).toMatch(/\nNot understood: “in secret”\n/);
    expect(out).toMatch(/\nYes, once, on 1985-01-28\.\n- .*Vigyan Bhavan.*\n {4}“.+” \(Six nations in New Delhi, https:\/\/example\.org\/delhi\)\n/);
    const query = out.split('The query:\n')[1]!;
    expect(JSON.parse((await run('query', query, '--json')).out)).toMatchObject({ data: { meetings: { totalCount: 1 } } });
  });

  it('takes a question without quotation marks, and answers machines in JSON', async () => {
    const { code, out } = await run('--json', 'ask', 'who', 'met', 'nyerere');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ question: 'who met nyerere', notUnderstood: [], summary: expect.stringContaining('Olof Palme'), query: expect.stringContaining('whoMet(person: {name: "nyerere"}') });
  });

  it('says why it can not answer, with 1', async () => {
    expect(await run('ask', 'Why did Palme meet Gandhi?')).toMatchObject({ code: 1, out: expect.stringContaining("it can't tell why") });
    expect(await run('ask', 'x '.repeat(400))).toMatchObject({ code: 1, err: expect.stringContaining('at most 500') });
  });
});
