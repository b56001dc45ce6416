import { open } from 'node:fs/promises';
import { findSources } from '../read/sources.js';

const SAMPLE = 1 << 20;

/** How many articles stand behind the paths, a table's rows by estimate: what a progress bar counts to until it knows better. */
export async function countSources(paths: readonly string[], mapping?: string): Promise<number> {
  let n = 0;
  for await (const source of findSources(paths, () => {}, mapping ?? null)) {
    if (source.kind === 'table') n += await estimatedRows(source.path).catch(() => 1);
    else if (source.kind !== 'stdin') n++;
  }
  return n;
}

/** From the lines of the table's first megabyte. */
async function estimatedRows(path: string): Promise<number> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, SAMPLE)), 0, Math.min(size, SAMPLE), 0);
    const lines = buffer.subarray(0, bytesRead).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
    return Math.max(1, Math.round((lines * size) / Math.max(1, bytesRead)) - 1);
  } finally {
    await file.close();
  }
}
