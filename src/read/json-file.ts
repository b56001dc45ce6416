import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { UnreadableArticleError } from '../domain/errors.js';
import { explain } from './file.js';
import { looksLikeFtm } from './follow-the-money.js';
import { readJsonLines } from './json-lines.js';
import { looksLikePopolo, readPopolo } from './popolo.js';
import type { ReadResult } from './result.js';

const HEAD = 1 << 14;

/** A `.json` file by what it begins with: a register of people, which may be of any size, or whatever else is read whole. */
export async function* readJsonFile(path: string, maxBytes: number, whole: () => AsyncIterable<ReadResult>): AsyncIterable<ReadResult> {
  const { head, size } = await beginning(path);
  if (looksLikeFtm(head)) yield* readJsonLines(createReadStream(path), path, maxBytes);
  else if (size > maxBytes && looksLikePopolo(head)) yield* readPopolo(utf8(createReadStream(path), path), path);
  else yield* whole();
}

async function beginning(path: string): Promise<{ head: string; size: number }> {
  const file = await open(path, 'r').catch((error: unknown) => { throw explain(error, path); });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return { head: buffer.toString('utf8', 0, bytesRead), size: (await file.stat()).size };
  } catch (error) {
    throw explain(error, path);
  } finally {
    await file.close();
  }
}

async function* utf8(stream: AsyncIterable<Uint8Array>, path: string): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (decode: () => string): string => {
    try {
      return decode();
    } catch (cause) {
      throw new UnreadableArticleError(path, 'is not UTF-8', 'convert it to UTF-8 first', { cause });
    }
  };
  for await (const chunk of stream) yield decoded(() => decoder.decode(chunk, { stream: true }));
  yield decoded(() => decoder.decode());
}
