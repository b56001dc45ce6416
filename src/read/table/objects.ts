import { JSONParser } from '@streamparser/json';
import { UnreadableArticleError } from '../../domain/errors.js';
import { decode, normalise } from '../decode.js';
import { tooBig } from '../file.js';
import { byteLines } from '../lines.js';
import type { TablePiece } from './record.js';

/** Records of a JSON list of objects, as they come, whatever its length. */
export async function* readObjectList(text: AsyncIterable<string>, file: string): AsyncIterable<TablePiece> {
  const values: unknown[] = [];
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  parser.onValue = ({ value, stack }) => {
    if (stack.length === 1) values.push(value);
  };
  let n = 0;
  const drain = function* (): Iterable<TablePiece> {
    for (const value of values.splice(0)) yield pieceOf(value, `${file}#${++n}`);
  };
  try {
    for await (const chunk of text) {
      if (!parser.isEnded) parser.write(n === 0 ? chunk.replace(/^\uFEFF/, '') : chunk);
      yield* drain();
    }
    if (!parser.isEnded) parser.end();
  } catch (cause) {
    yield* drain();
    if (cause instanceof UnreadableArticleError) throw cause;
    const why = cause instanceof Error ? cause.message.split('\n', 1)[0]!.slice(0, 120) : 'unknown';
    throw new UnreadableArticleError(file, `is not JSON behind item ${n}: ${why}`, 'mend it; a table is a list of objects, or JSONL with one a line', { cause });
  }
  if (n === 0) throw new UnreadableArticleError(file, 'has no rows', 'put a list of objects in it: [{"visitor": "…"}, …]');
}

/** Records of JSONL, one object a line. */
export async function* readObjectLines(stream: AsyncIterable<Uint8Array>, file: string, maxBytes: number): AsyncIterable<TablePiece> {
  let n = 0;
  for await (const { number, bytes } of byteLines(stream, maxBytes)) {
    const origin = `${file}:${number}`;
    if (bytes && !bytes.some((byte) => byte > 0x20)) continue;
    n++;
    if (!bytes) yield { kind: 'failure', origin, error: tooBig(origin, maxBytes) };
    else yield objectLine(bytes, origin);
  }
  if (n === 0) throw new UnreadableArticleError(file, 'is empty', 'put rows in it, one JSON object a line');
}

function objectLine(bytes: Uint8Array, origin: string): TablePiece {
  try {
    return pieceOf(JSON.parse(decode(bytes, origin)), origin);
  } catch (error) {
    if (error instanceof UnreadableArticleError) return { kind: 'failure', origin, error };
    const why = error instanceof Error ? error.message.slice(0, 120) : 'unknown';
    return { kind: 'failure', origin, error: new UnreadableArticleError(origin, `is not JSON: ${why}`, 'write one object a line', { cause: error }) };
  }
}

function pieceOf(value: unknown, origin: string): TablePiece {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const got = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
    return { kind: 'failure', origin, error: new UnreadableArticleError(origin, `expected an object, got ${got}`, 'write each row as {"column": "cell", …}') };
  }
  const values = new Map<string, string>();
  flatten(value, '', values, 0);
  return { kind: 'record', record: { origin, values } };
}

const nested = (column: string, key: string): string => `${column ? `${column}.` : ''}${normalise(key).replace(/\s+/g, ' ').trim()}`;

/** Deeper than this no cell stands. */
const DEPTH = 8;

/** `{"visitor": {"name": "X"}}` → `visitor.name`; what a list holds stands in one cell, with "; " between. */
function flatten(value: unknown, column: string, into: Map<string, string>, depth: number): void {
  if (depth > DEPTH) return;
  if (Array.isArray(value)) for (const item of value) flatten(item, column, into, depth + 1);
  else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) flatten(item, nested(column, key), into, depth + 1);
  else if (value !== null && value !== undefined && value !== '') {
    const cell = normalise(String(value));
    into.set(column, into.has(column) ? `${into.get(column)!}; ${cell}` : cell);
  } else if (!into.has(column)) into.set(column, '');
}
