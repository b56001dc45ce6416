import { UnreadableArticleError } from '../domain/errors.js';
import { decode } from './decode.js';
import { FollowTheMoney } from './follow-the-money.js';
import { tooBig } from './file.js';
import { readJsonLine } from './json.js';
import { byteLines, type ByteLine } from './lines.js';
import type { ReadResult } from './result.js';

/** The articles of JSONL, one a line, as they come; a line that can't be read is a failure named `FILE:LINE`, and the rest goes on. Entities of FollowTheMoney come last, as people. */
export async function* readJsonLines(stream: AsyncIterable<Uint8Array>, file: string, maxBytes: number): AsyncIterable<ReadResult> {
  const register = new FollowTheMoney();
  let empty = true;
  for await (const line of byteLines(stream, maxBytes)) {
    if (line.number === 1 && line.bytes && isUtf16(line.bytes)) return yield* readLine(line, file, maxBytes, register);
    if (line.bytes && isBlank(line.bytes)) continue;
    empty = false;
    yield* readLine(line, `${file}:${line.number}`, maxBytes, register);
  }
  if (register.count) yield* register.results(file);
  if (empty) yield failure(file, new UnreadableArticleError(file, 'is empty', 'put articles in it, one JSON record a line'));
}

function* readLine(line: ByteLine, origin: string, maxBytes: number, register: FollowTheMoney): Iterable<ReadResult> {
  if (!line.bytes) return yield failure(origin, tooBig(origin, maxBytes));
  try {
    yield* readJsonLine(decode(line.bytes, origin), origin, register);
  } catch (error) {
    if (!(error instanceof UnreadableArticleError)) throw error;
    yield failure(origin, error);
  }
}

function failure(origin: string, error: UnreadableArticleError): ReadResult {
  return { kind: 'failure', origin, error };
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

const BLANK = new Set([0x20, 0x09, 0x0d, 0x0b, 0x0c, 0xef, 0xbb, 0xbf]);

function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < 1_000 && bytes.every((byte) => BLANK.has(byte));
}
