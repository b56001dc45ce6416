import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { loadSchema } from '../../src/answer/schema.js';
import { exampleQuestions } from '../../src/explorer/questions.js';
import type { Graph } from '../../src/graph/graph.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';
import { sampleExtractions } from '../support/gold-extractions.js';
import { openTestGraph } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';
import { environmentFor } from '../support/neo4j.js';
import { buildProgram } from '../support/program.js';
import { randomQuestions } from '../support/random-questions.js';
import { endAll, startReadout } from '../support/run-readout.js';

/** A server at full load for `READOUT_MINUTES` (10): does its memory stay as it is? */
const minutes = Number(process.env.READOUT_MINUTES ?? 10);
const CLIENTS = 32;
const EVERY = 5_000;

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadFacts(graph, sampleExtractions().map((extraction) => toFacts(extraction)));
}, 300_000);
afterAll(async () => {
  endAll();
  await graph?.close();
});

interface Look { heap: number; resident: number; answered: number; sockets: number }

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;

describe('a server at full load', () => {
  it('uses no more memory at the end than after its first fifth', async () => {
    const { match, end } = await startReadout(buildProgram('src/cli.ts'), ['serve', '--port', '0', '--log-level', 'error'], environmentFor(graph.connection), /serving (\S+)/);
    const url = match[1]!;
    const made = fc.sample(randomQuestions(loadSchema(), ['Claudia Sheinbaum', 'Xi Jinping', 'Mexico', 'migration']), 200);
    const questions = [...Array.from({ length: 20 }, () => exampleQuestions.map((q) => q.query)).flat(), ...made];
    let going = true;
    const codes = new Map<string, number>();
    const client = async (seed: number): Promise<void> => {
      for (let i = seed; going; i += 7) {
        // some leave before they have their answer
        const leaves = i % 50 === 0 ? AbortSignal.timeout(5) : undefined;
        const response = await fetch(new URL('graphql', url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: questions[i % questions.length] }), signal: leaves }).catch((error: unknown) => {
          if (!leaves?.aborted) throw error;
          return null;
        });
        const { errors = [] } = ((await response?.json().catch(() => null)) ?? {}) as { errors?: { extensions: { code: string } }[] };
        for (const { extensions: { code } } of errors) codes.set(code, (codes.get(code) ?? 0) + 1);
      }
    };
    const listener = async (): Promise<void> => {
      while (going) {
        const socket = createClient({ url: new URL('graphql', url).href.replace(/^http/, 'ws'), webSocketImpl: WebSocket });
        socket.subscribe({ query: 'subscription { meetingLoaded { id } }' }, { next: () => {}, error: () => {}, complete: () => {} });
        await sleep(500);
        await socket.dispose();
      }
    };
    const all = Promise.all([...Array.from({ length: CLIENTS }, (_, i) => client(i * 1_000)), listener(), listener()]);
    const looks: Look[] = [];
    for (const until = Date.now() + minutes * 60_000; Date.now() < until;) {
      await sleep(EVERY);
      const text = await (await fetch(new URL('metrics', url))).text();
      const value = (name: RegExp): number => [...text.matchAll(new RegExp(`^${name.source}(?:\\{[^}]*\\})? ([\\d.e+]+)$`, 'gm'))].reduce((sum, m) => sum + Number(m[1]), 0);
      looks.push({ heap: value(/nodejs_heap_size_used_bytes/), resident: value(/process_resident_memory_bytes/), answered: value(/readout_question_seconds_count/), sockets: value(/readout_subscriptions/) });
    }
    going = false;
    await all;
    if (process.env.READOUT_VERBOSE) console.log(looks.map((l) => `${Math.round(l.heap / 1e6)}/${Math.round(l.resident / 1e6)}/${l.answered}`).join(' '));
    const fifth = Math.floor(looks.length / 5);
    const [early, late] = [looks.slice(fifth, 2 * fifth), looks.slice(-fifth)];
    // the heap right after garbage was collected is its lowest; what the process holds is given back late, if ever
    const mb = (list: Look[], of: 'heap' | 'resident'): number => Math.round((of === 'heap' ? Math.min(...list.map((l) => l.heap)) : median(list.map((l) => l.resident))) / 1e6);
    console.log(`${minutes} minutes, ${CLIENTS} clients: ${looks.at(-1)!.answered} questions answered (${Math.round(looks.at(-1)!.answered / minutes / 60)}/s); heap ${mb(early, 'heap')} → ${mb(late, 'heap')} MB, resident ${mb(early, 'resident')} → ${mb(late, 'resident')} MB (lowest heap, median resident, of the second and the last fifth); codes ${JSON.stringify(Object.fromEntries(codes))}`);
    for (const code of ['INTERNAL_SERVER_ERROR', 'UNAVAILABLE']) expect(codes.get(code)).toBeUndefined();
    expect(mb(late, 'heap')).toBeLessThan(mb(early, 'heap') * 1.15 + 5);
    expect(mb(late, 'resident')).toBeLessThan(mb(early, 'resident') * 1.3 + 30);
    expect(await end('SIGTERM')).toBe(0);
  }, 3_600_000);
});
