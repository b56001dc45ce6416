import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

/** Ends the database of this test run and removes its data. Should jest die before, the server's watchdog ends it. */
export default async function teardown() {
  const folder = join(tmpdir(), `readout-test-${process.pid}`);
  let pid = 0;
  try {
    ({ pid } = JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8')));
  } catch {
    // no test asked for a database
  }
  const signal = (name) => {
    try {
      return pid > 0 && process.kill(pid, name);
    } catch {
      return false;
    }
  };
  for (let tries = 0, there = signal('SIGTERM'); there && tries < 400; tries++) {
    await sleep(25);
    there = signal(0);
  }
  rmSync(folder, { recursive: true, force: true });
  // what support/program.ts built
  rmSync(fileURLToPath(new URL(`../../node_modules/.cache/readout-test-${process.pid}`, import.meta.url)), { recursive: true, force: true });
}
