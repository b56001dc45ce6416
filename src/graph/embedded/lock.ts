import { lock } from 'proper-lockfile';
import { DatabaseUnavailableError } from '../../domain/errors.js';

/** A holder that died without letting go is passed over after this long. */
const STALE_MS = 5_000;

/** Runs `work` while no other process runs its own under the same lock; waits for its turn up to `patience` ms. */
export async function withLock<T>(folder: string, lockfilePath: string, work: () => Promise<T>, patience = 15 * 60_000): Promise<T> {
  const step = 100;
  const release = await lock(folder, {
    lockfilePath, stale: STALE_MS, update: STALE_MS / 5,
    retries: { retries: Math.ceil(patience / step), minTimeout: step, maxTimeout: step, factor: 1 },
    // lost to a machine that slept: the work is nearly done, and Neo4j's own store lock still guards the data
    onCompromised: () => {},
  }).catch((cause: Error) => {
    throw new DatabaseUnavailableError(`another start holds ${lockfilePath} (${cause.message}); wait for it, or remove the lock if no readout is running`, {}, { cause });
  });
  try {
    return await work();
  } finally {
    await release().catch(() => {});
  }
}
