import type { Graph } from './graph.js';

/**
 * Holds the lock that lets one program at a time migrate, wherever the others run: an open transaction that has written to a node of its own.
 * It falls with the connection, so a program that dies holds up nobody.
 */
export async function holdMigrationLock(graph: Graph): Promise<() => Promise<void>> {
  let letGo!: () => void;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let holding!: () => void;
  const ready = new Promise<void>((resolve) => (holding = resolve));
  const over = graph.write(async (tx) => {
    await tx.run('Migration.lock');
    holding();
    await held;
  }, { timeout: 6 * 3600_000 });
  over.catch(() => {}); // told by whoever awaits it
  await Promise.race([ready, over]);
  return async () => {
    letGo();
    await over;
  };
}
