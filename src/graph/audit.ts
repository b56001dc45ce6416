import { randomUUID } from 'node:crypto';
import type { Asker } from '../domain/access.js';
import { ReadoutError } from '../domain/errors.js';
import type { Graph } from './graph.js';

/** Somebody's change, in the order in which they were begun. */
export interface AuditEntry {
  id: string;
  /** when it was begun, ISO 8601 in UTC */
  at: string;
  by: string;
  role: string;
  /** `judge`, `undo`, `ingest`, `unload`, `token create`, `token revoke` */
  did: string;
  /** ids or names of what it was on, at most as many as `MOST_ABOUT` */
  about: string[];
  /** `done`, or `failed: CODE`; null when it was never told: it runs, or what ran it was killed */
  outcome: string | null;
}

export interface AuditCursor {
  limit: number;
  total: boolean;
  afterAt: string | null;
  afterId: string | null;
}

const MOST_ABOUT = 100;
const LONGEST_ABOUT = 500;

/** Does what changes the graph, with a line before and after it: nothing is changed of which there is no line. `aboutOf` tells what it was on, if that shows only then. */
export async function audited<T>(graph: Graph, { name, role }: Asker, did: string, about: readonly string[], work: () => Promise<T>, aboutOf?: (result: T) => string[]): Promise<T> {
  const short = (words: readonly string[]): string[] => words.slice(0, MOST_ABOUT).map((word) => word.slice(0, LONGEST_ABOUT));
  const id = `audit/${randomUUID()}`;
  await graph.write((tx) => tx.run('Audit.begin', { entry: { id, at: new Date().toISOString(), by: name, role, did, about: short(about) } }));
  const end = (outcome: string, found: string[] | null): Promise<unknown> =>
    // the change is made, or was not: a line without an end says that it is not known here, and takes nothing from the answer
    graph.write((tx) => tx.run('Audit.end', { id, outcome, about: found })).catch(() => {});
  try {
    const result = await work();
    await end('done', aboutOf ? short(aboutOf(result)) : null);
    return result;
  } catch (error) {
    await end(`failed: ${error instanceof ReadoutError ? error.code : 'INTERNAL_SERVER_ERROR'}`, null);
    throw error;
  }
}

/** A page of who changed what, the latest first. */
export async function readAudit(graph: Graph, page: AuditCursor): Promise<{ entries: AuditEntry[]; total: number | null }> {
  const [row] = await graph.read<{ entries: AuditEntry[]; total: number | null }>('Audit.page', { page });
  return row ?? { entries: [], total: 0 };
}
