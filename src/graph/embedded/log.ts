import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folder } from './folder.js';

/** What Java itself says: warnings, a failed start. Written anew at every start. */
export const consoleLog = (folder: Folder): string => join(folder.logs, 'console.log');

const serverLog = (folder: Folder): string => join(folder.logs, 'neo4j.log');

/** What the server logs from now on, whenever it is called. */
export async function logFromNow(folder: Folder): Promise<() => Promise<string>> {
  const from = await stat(serverLog(folder)).then((s) => s.size, () => 0);
  return async () => {
    const file = await open(serverLog(folder)).catch(() => null);
    if (!file) return '';
    try {
      const { size } = await file.stat();
      const start = size < from ? 0 : from; // the log was rotated
      return (await file.read(Buffer.alloc(size - start), 0, size - start, start)).buffer.toString('utf8');
    } finally {
      await file.close();
    }
  };
}

/** The lines that tell why a server ended, on one line. */
export async function lastWords(folder: Folder, log: string): Promise<string> {
  const console = (await readFile(consoleLog(folder), 'utf8').catch(() => '')).split('\n').slice(0, 3);
  const failures = log.split('\n').filter((line) => / (ERROR|WARN) |Caused by/.test(line)).slice(-4);
  return [...console, ...failures].map((line) => line.trim()).filter(Boolean).join(' | ');
}
