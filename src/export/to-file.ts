import { open, rename, rm } from 'node:fs/promises';
import { BadInputError } from '../domain/errors.js';

/**
 * Writes files that are there whole or not at all: under a name of their own first, renamed when all of them are complete.
 * What failed or was interrupted leaves nothing, and leaves a file that was there as it was.
 */
export async function writeWhole(files: readonly { path: string; text: AsyncIterable<string> }[]): Promise<void> {
  const parts = files.map(({ path, text }) => ({ path, text, part: `${path}.${process.pid}.part` }));
  try {
    for (const { path, part, text } of parts) {
      const file = await open(part, 'wx').catch((cause: Error) => {
        throw new BadInputError(`${path} can't be written: ${cause.message}`, { file: path }, { cause });
      });
      try {
        for await (const chunk of text) await file.writeFile(chunk);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    for (const { path, part } of parts) {
      await rename(part, path).catch((cause: Error) => {
        throw new BadInputError(`${path} can't be written: ${cause.message}`, { file: path }, { cause });
      });
    }
  } finally {
    for (const { part } of parts) await rm(part, { force: true });
  }
}
