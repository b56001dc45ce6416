import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/graph/database.js';
import type { Connection } from '../../src/graph/connection.js';

/** Where this jest run keeps its database; the teardown removes it. */
export const runFolder = join(tmpdir(), `readout-test-${process.pid}`);

/**
 * The database of this test run. Tests that need one run one after the other in jest's own process: the first starts it, the others find it running,
 * and it goes when the process goes.
 */
export async function testDatabase(): Promise<Connection> {
  mkdirSync(runFolder, { recursive: true });
  const env = { READOUT_HEAP: '512m', READOUT_PAGE_CACHE: '128m', ...process.env, READOUT_DATA: runFolder };
  const connection = await openDatabase({ env });
  return { ...connection, release: async () => {} };
}
