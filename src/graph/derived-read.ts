import { DERIVED_PARTS, sortDerived } from '../domain/derived-form.js';
import type { DerivedGraph } from '../domain/derived.js';
import { fromRows, type StoredGraph } from './derived-rows.js';
import type { Graph, Row } from './graph.js';

/** The derived graph as it is stored, in canonical order. Its hash is that of what was derived when nobody else has changed it. */
export async function readDerived(graph: Graph): Promise<DerivedGraph> {
  return sortDerived(fromRows(await readRows(graph)));
}

/** The same, as it is stored. */
export async function readRows(graph: Graph): Promise<StoredGraph> {
  const parts: Record<string, Row[]> = {};
  for (const part of DERIVED_PARTS) {
    parts[part] = [];
    for await (const row of graph.stream(`Derived.${part}`)) parts[part].push(row);
  }
  return parts as unknown as StoredGraph;
}
