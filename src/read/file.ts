import { open } from 'node:fs/promises';
import { UnreadableArticleError } from '../domain/errors.js';

/** Bytes of one file, at most `maxBytes` of them. */
export async function readWhole(path: string, maxBytes: number): Promise<Uint8Array> {
  const handle = await open(path, 'r').catch((error: unknown) => { throw explain(error, path); });
  try {
    return await collect(handle.createReadStream({ autoClose: false }), maxBytes, path);
  } catch (error) {
    throw error instanceof UnreadableArticleError ? error : explain(error, path);
  } finally {
    await handle.close();
  }
}

/** All bytes of a stream, refused as soon as they are more than `maxBytes`. */
export async function collect(stream: AsyncIterable<Uint8Array>, maxBytes: number, culprit: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw tooBig(culprit, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

export function tooBig(culprit: string, maxBytes: number): UnreadableArticleError {
  return new UnreadableArticleError(culprit, `is over the limit of ${maxBytes.toLocaleString('en-US')} bytes`,
    'raise the limit, or split it; many articles go into JSONL, one a line');
}

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['does not exist', 'check the spelling of its path'],
  ENOTDIR: ['does not exist', 'check the spelling of its path'],
  EACCES: ['may not be read', 'give yourself the permission: chmod u+r'],
  EPERM: ['may not be read', 'give yourself the permission: chmod u+r'],
  EISDIR: ['is a folder', 'give it as a folder'],
  ELOOP: ['is a link that leads round in a circle', 'mend the link'],
  ENAMETOOLONG: ['has too long a path', 'shorten it'],
};

/** What the system's refusal means to a reader. */
export function explain(error: unknown, path: string): UnreadableArticleError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const [reason, remedy] = Object.hasOwn(REASONS, code) ? REASONS[code]! : [`can't be read (${code || (error instanceof Error ? error.message : String(error))})`, 'check the file and the disk'];
  return new UnreadableArticleError(path, reason, remedy, { cause: error });
}
