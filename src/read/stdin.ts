import type { Readable } from 'node:stream';
import { collect } from './file.js';
import { sniff, type Format } from './formats.js';
import { readJsonLines } from './json-lines.js';
import type { ReadResult } from './result.js';

const ORIGIN = 'stdin';

type ReadDocument = (bytes: Uint8Array, format: Exclude<Format, 'jsonl'>, origin: string) => Iterable<ReadResult>;

/** Reads what is piped in, of the kind its first line tells: JSONL as it comes, anything else as one document. */
export async function* readStdin(stdin: Readable, maxBytes: number, readDocument: ReadDocument): AsyncIterable<ReadResult> {
  const bytes = asBytes(stdin)[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  // The first line that is not blank tells the kind.
  while (!ended && size <= maxBytes && !/\S[^\n]*\n/.test(latin1(head))) {
    const next = await bytes.next();
    ended = next.done === true;
    if (!next.done) {
      head.push(next.value);
      size += next.value.length;
    }
  }
  const all = rejoin(head, ended ? null : bytes);
  const start = latin1(head).replace(/^\u00EF\u00BB\u00BF/, '').trimStart();
  // A record too big for us must not cost the records after it.
  const format = start.startsWith('{') && size > maxBytes && !start.includes('\n') ? 'jsonl' : sniff(start.split('\n', 1)[0]!);
  if (format === 'jsonl') yield* readJsonLines(all, ORIGIN, maxBytes);
  else yield* readDocument(await collect(all, maxBytes, ORIGIN), format, ORIGIN);
}

async function* asBytes(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream as AsyncIterable<Uint8Array | string>) yield typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
}

async function* rejoin(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array> | null): AsyncIterable<Uint8Array> {
  yield* head;
  for (let next = await rest?.next(); next && !next.done; next = await rest?.next()) yield next.value;
}

function latin1(chunks: readonly Uint8Array[]): string {
  return Buffer.concat(chunks).toString('latin1');
}
