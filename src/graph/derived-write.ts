import { canonicalJson } from '../domain/canonical.js';
import { DERIVED_PARTS, type DerivedPart } from '../domain/derived-form.js';
import type { DerivedGraph } from '../domain/derived.js';
import { byCodeUnit } from '../domain/text.js';
import { readRows } from './derived-read.js';
import { toRows, type Difference, type Differences, type StoredGraph, type StoredRows } from './derived-rows.js';
import { creations, removals, type DerivedStep } from './derived-steps.js';
import type { Graph } from './graph.js';

/** Rows written in one transaction. */
const BATCH = 1000;

/**
 * Makes the stored graph equal to the wanted one, and touches nothing that already is.
 * @returns how many items were created, changed or removed
 */
export async function writeDerived(graph: Graph, wanted: DerivedGraph): Promise<number> {
  const differences = compareRows(await readRows(graph), toRows(wanted));
  await carryOut(graph, removals(differences));
  await carryOut(graph, creations(differences));
  return DERIVED_PARTS.reduce((sum, part) => sum + differences[part].gone.length + differences[part].changed.length, 0);
}

/** Runs the steps, some rows in each transaction. */
export async function carryOut(graph: Graph, steps: readonly DerivedStep[]): Promise<void> {
  for (const { query, rows } of steps) {
    for (let i = 0; i < rows.length; i += BATCH) {
      await graph.write(async (tx) => {
        await tx.run('State.lock');
        await tx.run(query, { rows: rows.slice(i, i + BATCH) });
      });
    }
  }
}

/** What differs between the stored graph, or a part of it, and the wanted one. */
export function compareRows(stored: StoredGraph, wanted: StoredGraph): Differences {
  const part = <Part extends DerivedPart>(name: Part): Difference<StoredRows[Part]> => {
    const before = new Map(stored[name].map((row) => [keyOf(row), row]));
    const after = new Map(wanted[name].map((row) => [keyOf(row), row]));
    const keys = [...after.keys()].sort(byCodeUnit).filter((key) => !before.has(key) || form(before.get(key)!) !== form(after.get(key)!));
    return {
      gone: [...before.keys()].filter((key) => !after.has(key)).sort(byCodeUnit).map((key) => before.get(key)!),
      changed: keys.map((key) => after.get(key)!),
      old: keys.flatMap((key) => before.get(key) ?? []),
    };
  };
  return {
    people: part('people'), tenures: part('tenures'), meetings: part('meetings'),
    participations: part('participations'), parts: part('parts'), discrepancies: part('discrepancies'), possibleMatches: part('possibleMatches'),
  };
}

function keyOf(row: StoredRows[DerivedPart]): string {
  return 'properties' in row ? row.properties.id : row.id;
}

/** Canonical text of a row; null and left out are the same. */
function form(row: StoredRows[DerivedPart]): string {
  return canonicalJson(JSON.parse(JSON.stringify(row, (_key, value: unknown) => value ?? undefined)));
}
