import fc from 'fast-check';
import type { Order } from '../../src/domain/judgement.js';
import { readDerived } from '../../src/graph/derived-read.js';
import type { Graph } from '../../src/graph/graph.js';
import { judge, ledgerOf, undo } from '../../src/pipeline/judging/judge.js';

/** What somebody rules: numbers that pick among what is in the graph then. */
export interface Pick {
  what: 'people' | 'usages' | 'meetings' | 'agencies' | 'rename' | 'retitle' | 'report' | 'participant' | 'undo';
  a: number;
  b: number;
  same: boolean;
}

export const picks: fc.Arbitrary<Pick> = fc.record({
  what: fc.constantFrom<Pick['what']>('people', 'people', 'usages', 'meetings', 'meetings', 'agencies', 'rename', 'retitle', 'report', 'participant', 'undo', 'undo', 'undo'),
  a: fc.nat(), b: fc.nat(), same: fc.boolean(),
});

const BY = { by: 'a reader' };
const REFUSED = new Set(['CONTRADICTION', 'BAD_USER_INPUT', 'NOT_FOUND']);

/** Rules as picked, or takes a ruling back. Returns whether anything was added to the ledger. */
export async function rule(graph: Graph, pick: Pick): Promise<boolean> {
  try {
    if (pick.what === 'undo') {
      const standing = (await ledgerOf(graph)).filter((s) => s.standing !== 'UNDONE');
      if (!standing.length) return false;
      await undo(graph, standing[pick.a % standing.length]!.judgement.id, null, BY);
      return true;
    }
    const order = await orderOf(graph, pick);
    if (!order) return false;
    await judge(graph, order, BY);
    return true;
  } catch (error) {
    if (REFUSED.has((error as { code?: string }).code ?? '')) return false;
    throw error;
  }
}

async function orderOf(graph: Graph, { what, a, b, same }: Pick): Promise<Order | null> {
  const { people, meetings } = await readDerived(graph);
  const ids = async (label: string): Promise<string[]> => (await graph.execute<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`)).map((r) => r.id);
  const kind = same ? 'SAME' : 'DIFFERENT';
  const two = (list: readonly string[]): Order | null => (list.length < 2 ? null : { kind, a: list[a % list.length]!, b: list[b % list.length]! });
  switch (what) {
    case 'people': return two(people.map((p) => p.id));
    case 'meetings': return two(meetings.flatMap((m) => m.reports.map((r) => r.report)));
    case 'agencies': return two(await ids('Agency'));
    case 'usages': {
      const uses = await graph.execute<{ alias: string; article: string }>('MATCH (n:Alias)<-[:MENTIONS]-(x:Article) RETURN n.id AS alias, x.id AS article ORDER BY alias, article');
      if (uses.length < 2) return null;
      const [x, y] = [uses[a % uses.length]!, uses[b % uses.length]!];
      return { kind, a: x.alias, aArticle: x.article, b: y.alias, bArticle: y.article };
    }
    case 'rename': return people.length ? { kind: 'RENAME', a: people[a % people.length]!.id, name: `Called ${b % 3}` } : null;
    case 'retitle': return meetings.length ? { kind: 'RENAME', a: meetings[a % meetings.length]!.id, name: `Talks ${b % 3}` } : null;
    case 'report': {
      const reports = await ids('Report');
      return reports.length ? { kind: 'WRONG_REPORT', a: reports[a % reports.length]! } : null;
    }
    case 'undo': return null;
    case 'participant': {
      const named = await graph.execute<{ report: string; name: string }>('MATCH (r:Report)-[:NAMES]->(n) RETURN r.id AS report, n.name AS name ORDER BY report, name');
      const one = named[a % Math.max(1, named.length)];
      return one ? { kind: 'WRONG_PARTICIPANT', a: one.report, participant: one.name } : null;
    }
  }
}
