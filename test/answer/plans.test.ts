import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { projectRoot } from '../../src/domain/project-root.js';
import { cypherFile, type CypherFolder } from '../../src/graph/cypher-files.js';
import type { Graph } from '../../src/graph/graph.js';
import type { ArticleFacts } from '../../src/domain/facts.js';
import { judge, undo } from '../../src/pipeline/judging/judge.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';
import { sampleExtractions } from '../support/gold-extractions.js';
import { openTestGraph } from '../support/graph.js';
import { audited } from '../../src/graph/audit.js';
import { createToken, noteUse, revokeToken } from '../../src/graph/tokens.js';
import { loadFacts } from '../support/load-facts.js';
import { tell } from '../support/tell.js';
import { namesakes, world } from './world.js';

/** Every query of cypher/, planned on a graph that has something of everything. */
const names = (['read', 'write'] as const).flatMap((folder) =>
  readdirSync(join(projectRoot, 'cypher', folder)).map((file): [CypherFolder, string] => [folder, file.replace(/\.cypher$/, '')]));

/** Plan steps that read everything there is of a label or a type. */
const FULL_SCAN = /AllNodesScan|NodeByLabelScan|NodeIndexScan|RelationshipTypeScan|AllRelationshipsScan|RelationshipIndexScan/;

/** So many that the planner has something to gain from an index. */
function crowd(size: number): ArticleFacts[] {
  return Array.from({ length: size }, (_, i) => {
    const cc = ['PT', 'PL', 'PE', 'PK'][i % 4]!;
    const name = `${NAMES[i % 20]} ${NAMES[Math.floor(i / 20)]!.toLowerCase()}son ${i}`;
    return tell({
      url: `https://example.org/crowd/${i}`, on: `19${50 + (i % 40)}-0${(i % 9) + 1}-11`, title: `Crowd ${i}`, people: { [`${name}@${cc}`]: [`Minister ${i % 50}`] },
      reports: [{ who: [`${name}@${cc}`, `#Envoy ${i}@SE`, `+Agency ${i}@SE`], at: `Hall ${i}@SE`, date: `19${50 + (i % 40)}-0${(i % 9) + 1}-10`, about: ['trade'] }],
    });
  });
}
const NAMES = 'Abel Bero Cilo Dane Ewan Finn Gero Hale Ivar Jule Kiro Lund Mads Nils Olin Pavo Quin Rolf Sven Tove'.split(' ');

/** What the samples have none of: copies, versions, people who may be one, a term of office with its dates, someone who acts for another. */
const oddities: ArticleFacts[] = [
  tell({ url: 'https://example.org/first', text: 'The same words.', on: '1999-01-01', modified: '1999-01-02T00:00:00Z' }),
  tell({ url: 'https://example.org/again', text: 'The same words.', on: '1999-01-03' }),
  tell({ url: 'https://example.org/first', text: 'The same words, before they were better.', on: '1999-01-01', modified: '1999-01-01T00:00:00Z' }),
  tell({ url: 'https://example.org/us', people: { 'Juan González@US': [] } }),
  tell({ url: 'https://example.org/ve', people: { 'Juan González@VE': [] } }),
  ofATerm(tell({ url: 'urn:popolo:register:1', people: { 'Juan González@VE': ['Prime Minister'] } })),
  actingForAnother(tell({ url: 'https://example.org/envoys', reports: [{ who: ['Juan González@VE', '=SE'] }] })),
];

/** In office from one day to another, as registers tell it. */
function ofATerm(facts: ArticleFacts): ArticleFacts {
  return { ...facts, held: facts.held.map((h) => ({ ...h, from: '2001-02-03', to: '2004' })) };
}

/** Each for the next at the table. */
function actingForAnother(facts: ArticleFacts): ArticleFacts {
  const [report] = facts.reports;
  const [one, other] = report!.participants;
  return { ...facts, reports: [{ ...report!, participants: [{ ...one!, onBehalfOf: other!.node }, other!] }] };
}

/** Queries that are there to read all of something: the handful of migrations; the derived graph, to compare the whole of it with the wanted one; what a check of the whole graph looks through. */
const readsAll = (folder: CypherFolder, name: string): boolean => folder === 'read' && (name === 'Migration.applied' || name.startsWith('Derived.') || name.startsWith('Check.'));

let graph: Graph;
let driver: Driver;

beforeAll(async () => {
  graph = await openTestGraph();
  await loadFacts(graph, [...sampleExtractions().map((extraction) => toFacts(extraction)), ...world, ...crowd(150), ...namesakes, ...oddities]);
  const judged = await judge(graph, { kind: 'DIFFERENT', a: 'alias/us/juan-gonzalez', b: 'alias/ve/juan-gonzalez' }, { by: 'a reader' });
  await undo(graph, judged.id, null, { by: 'a reader' });
  await graph.write((tx) => tx.run('State.samples', { edition: 'a test', done: true }));
  await createToken(graph, { label: 'a-test', role: 'reader', by: 'a test', expiresAt: '9999-01-01T00:00:00.000Z' });
  await noteUse(graph, 'a-test', '2025-01-01T00:00:00.000Z');
  await audited(graph, { name: 'a test', role: 'admin' }, 'token revoke', ['a-test'], () => revokeToken(graph, 'a-test'));
  const { uri, user, password } = graph.connection;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  // plans follow the statistics, which lag behind the loading otherwise
  await driver.executeQuery('CALL db.prepareForReplanning(120)', {}, { database: graph.connection.database });
}, 180_000);
afterAll(async () => {
  await driver?.close();
  await graph?.close();
});

const steps = (plan: Plan): string[] => [`${plan.operatorType} ${String(plan.arguments.Details ?? '')}`, ...plan.children.flatMap(steps)];

/** Of no type, so that it fits everywhere; but for numbers, which a plan needs. */
function parameters(name: string): unknown {
  return name === 'page' ? { limit: neo4j.int(1), scan: neo4j.int(1) } : /limit|length|count/i.test(name) ? neo4j.int(1) : null;
}

async function explain(folder: CypherFolder, name: string): Promise<{ columns: string[]; complaints: string[]; scans: string[] }> {
  const file = cypherFile(folder, name);
  const session = driver.session({ database: graph.connection.database });
  try {
    const result = session.run(`EXPLAIN ${file.text}`, Object.fromEntries(Object.keys(file.parameters).map((key) => [key, parameters(key)])));
    const columns = (await result.keys()).map(String);
    const { summary } = await result;
    const complaints = summary.gqlStatusObjects.filter((s) => ['WARNING', 'INFORMATION'].includes(s.severity)).map((s) => s.statusDescription);
    return { columns, complaints, scans: steps(summary.plan as Plan).filter((step) => FULL_SCAN.test(step)) };
  } finally {
    await session.close();
  }
}

describe.each(names)('cypher/%s/%s.cypher', (folder, name) => {
  it('is planned without a complaint, reads no more than it has to, and gives the columns it tells of', async () => {
    const { columns, complaints, scans } = await explain(folder, name);
    expect(complaints).toEqual([]);
    expect(readsAll(folder, name) ? [] : scans).toEqual([]);
    expect(columns.sort()).toEqual(cypherFile(folder, name).columns.filter((column) => column !== 'none').sort());
  });
});
