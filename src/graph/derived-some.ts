import type { DerivedGraph } from '../domain/derived.js';
import { DERIVED_PARTS } from '../domain/derived-form.js';
import { compareRows, carryOut } from './derived-write.js';
import { toRows, type StoredGraph, type StoredRows } from './derived-rows.js';
import { creations, removals } from './derived-steps.js';
import type { Graph } from './graph.js';

/** A part of the derived graph: all that these people, offices and meetings bear. */
export interface Scope {
  people: ReadonlySet<string>;
  /** whose tenures are in it */
  offices: ReadonlySet<string>;
  /** whose possible holders are in it */
  openOffices: ReadonlySet<string>;
  meetings: ReadonlySet<string>;
  /** meetings of which it is part what they are part of */
  parts: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

const PAGE = 500;

/** The part as it is stored. */
export async function readSome(graph: Graph, { people = NONE, offices = NONE, openOffices = NONE, meetings = NONE, parts = NONE }: Partial<Scope>): Promise<StoredGraph> {
  const some = async <T>(query: string, ids: Iterable<string>): Promise<T[]> => {
    const list = [...ids].sort();
    const rows: T[] = [];
    for (let i = 0; i < list.length; i += PAGE) rows.push(...await graph.read<T>(query, { ids: list.slice(i, i + PAGE) }));
    return rows;
  };
  const possible = async (parameter: 'named' | 'meetings', ids: Iterable<string>): Promise<StoredRows['possibleMatches'][]> => {
    const list = [...ids].sort();
    const rows: StoredRows['possibleMatches'][] = [];
    for (let i = 0; i < list.length; i += PAGE) rows.push(...await graph.read<StoredRows['possibleMatches']>('Blocks.possibleMatches', { named: [], meetings: [], [parameter]: list.slice(i, i + PAGE) }));
    return rows;
  };
  return {
    people: await some('Blocks.people', people),
    tenures: await some('Blocks.tenures', offices),
    meetings: await some('Blocks.meetings', meetings),
    participations: await some('Blocks.participations', meetings),
    parts: await some('Blocks.parts', parts),
    discrepancies: await some('Blocks.discrepancies', meetings),
    possibleMatches: [...await possible('named', [...people, ...openOffices]), ...await possible('meetings', meetings)],
  };
}

/**
 * Makes a part of the stored graph equal to the wanted one.
 * @param stored the part as it is stored
 * @returns how many items were created, changed or removed
 */
export async function writeSome(graph: Graph, stored: StoredGraph, wanted: DerivedGraph): Promise<number> {
  const differences = compareRows(stored, toRows(wanted));
  await carryOut(graph, removals(differences));
  await carryOut(graph, creations(differences));
  return DERIVED_PARTS.reduce((sum, part) => sum + differences[part].gone.length + differences[part].changed.length, 0);
}
