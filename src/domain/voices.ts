import { groupBy } from './group-by.js';
import { byCodeUnit } from './text.js';

/** What tells texts apart: the address they stood at, when, and the text itself. */
export interface TextIdentity {
  /** Article id: the same for every text at one address. */
  id: string;
  url: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  textHash: string;
}

/**
 * What a text is among others. Only a VOICE tells anything to the derived graph: a COPY repeats the text of another address,
 * a SUPERSEDED text was replaced at its own.
 */
export type Standing = { kind: 'VOICE' } | { kind: 'COPY'; of: string } | { kind: 'SUPERSEDED'; by: string };

/** Orders the texts at one address: the later revision is greater, then the later publication, then the greater hash. Never the arrival. */
export function byRevision(a: TextIdentity, b: TextIdentity): number {
  return byCodeUnit(a.modifiedAt ?? '', b.modifiedAt ?? '') || byCodeUnit(a.publishedAt ?? '', b.publishedAt ?? '') || byCodeUnit(a.textHash, b.textHash);
}

/** Orders readings of one text at one address: by revision, then by the extractor's version, numbers as numbers. Equal ones were read alike, or should have been. */
export function byReading(a: TextIdentity & { extractor: string }, b: TextIdentity & { extractor: string }): number {
  return byRevision(a, b) || byCodeUnit(padded(a.extractor), padded(b.extractor));
}

const padded = (version: string): string => version.replace(/\d+/g, (digits) => digits.padStart(9, '0'));

/** Orders equal texts at several addresses: the first to publish is the smallest; what has no date or no address comes last. */
export function byOrigin(a: TextIdentity, b: TextIdentity): number {
  return nullsLast(a.publishedAt, b.publishedAt) || nullsLast(a.url, b.url) || byCodeUnit(a.id, b.id);
}

function nullsLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return byCodeUnit(a, b);
}

/** The standing of every text among these; a function of the set, whatever its order. Each (id, textHash) stands once. */
export function standings<T extends TextIdentity>(texts: readonly T[]): Map<T, Standing> {
  const result = new Map<T, Standing>();
  const current: T[] = [];
  for (const versions of groupBy(texts, (t) => t.id).values()) {
    const [winner, ...rest] = [...versions].sort((a, b) => byRevision(b, a)) as [T, ...T[]];
    current.push(winner);
    for (const loser of rest) result.set(loser, { kind: 'SUPERSEDED', by: winner.textHash });
  }
  for (const equal of groupBy(current, (t) => t.textHash).values()) {
    const [original, ...copies] = [...equal].sort(byOrigin) as [T, ...T[]];
    result.set(original, { kind: 'VOICE' });
    for (const copy of copies) result.set(copy, { kind: 'COPY', of: original.id });
  }
  return result;
}
