import { canonicalJson, hashLines, sortBy } from './canonical.js';
import type { DerivedGraph } from './derived.js';

/** The parts of a derived graph, in the order in which they are written: what is pointed at comes first. */
export const DERIVED_PARTS = ['people', 'tenures', 'meetings', 'participations', 'parts', 'discrepancies', 'possibleMatches'] as const satisfies readonly (keyof DerivedGraph)[];
export type DerivedPart = (typeof DERIVED_PARTS)[number];

/** The same graph with every list sorted by id. */
export function sortDerived(graph: DerivedGraph): DerivedGraph {
  return {
    people: sortBy(graph.people, (x) => x.id),
    tenures: sortBy(graph.tenures, (x) => x.id),
    meetings: sortBy(graph.meetings, (x) => x.id),
    participations: sortBy(graph.participations, (x) => x.id),
    parts: sortBy(graph.parts, (x) => x.id),
    discrepancies: sortBy(graph.discrepancies, (x) => x.id),
    possibleMatches: sortBy(graph.possibleMatches, (x) => x.id),
  };
}

/** One line for each item of the graph, in canonical order: `meetings {"confidence":…}`. Equal graphs have equal lines. */
export function canonicalForm(graph: DerivedGraph): string[] {
  const sorted = sortDerived(graph);
  return DERIVED_PARTS.flatMap((part) => sorted[part].map((item) => `${part} ${canonicalJson(item)}`));
}

/** The one hash of a derived graph. */
export function graphHash(graph: DerivedGraph): string {
  return hashLines(canonicalForm(graph));
}
