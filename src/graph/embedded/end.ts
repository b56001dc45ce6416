import { setTimeout as sleep } from 'node:timers/promises';

/** Asks a process to stop and waits for it; after `patience` ms it is ended without asking. Neo4j recovers from that at its next start. */
export async function end(pid: number, alive: () => boolean, patience = 15_000): Promise<void> {
  signal(pid, 'SIGTERM');
  if (await untilGone(alive, patience)) return;
  signal(pid, 'SIGKILL');
  await untilGone(alive, 5_000);
}

/** Waits until `alive` says no; whether it did in time. */
export async function untilGone(alive: () => boolean, patience: number): Promise<boolean> {
  const since = Date.now();
  while (alive()) {
    if (Date.now() - since > patience) return false;
    await sleep(25);
  }
  return true;
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // gone already
  }
}
