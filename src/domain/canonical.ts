import { createHash } from 'node:crypto';
import { byCodeUnit } from './text.js';

/** JSON with its keys in code-unit order: equal values have one text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, v: unknown) => (isRecord(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => byCodeUnit(a, b))) : v));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy sorted by a text key; equal keys by their canonical text. */
export function sortBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items.map((item) => ({ item, key: key(item) }))
    .sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(canonicalJson(a.item), canonicalJson(b.item))).map(({ item }) => item);
}

/** SHA-256 over lines, each closed by a line feed. */
export function hashLines(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
}
