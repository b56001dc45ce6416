import type { FactNode } from '../../domain/facts.js';
import type { LookUp } from '../../graph/books/look-up.js';
import { countryByCode } from '../../lexicon/countries.js';

/** What nodes are called now and were not when the graph was derived last. */
export interface ChangedNames {
  /** every name as it is now; null for what is gone */
  now: Map<string, string | null>;
  renamed: string[];
  /** offices that came or went */
  offices: string[];
  /** an office that is told by its name wherever it is held is called otherwise: it may mean another one for anybody */
  reachesAll: boolean;
}

/** Compares the names of some nodes. */
export async function changedNames(look: LookUp, nodes: readonly Exclude<FactNode, { type: 'ALIAS' }>[] | readonly FactNode[]): Promise<ChangedNames> {
  const byId = new Map(nodes.map((n) => [n.id, n]));
  const rows = await look.names(byId.keys());
  const isOffice = (id: string): boolean => byId.get(id)?.type === 'OFFICE';
  const renamed = rows.filter((r) => r.name !== null && r.known !== null && r.name !== r.known).map((r) => r.id);
  return {
    now: new Map(rows.filter((r) => r.name !== r.known).map((r) => [r.id, r.name])),
    renamed,
    offices: rows.filter((r) => isOffice(r.id) && (r.name === null) !== (r.known === null)).map((r) => r.id),
    reachesAll: renamed.some((id) => isMeantByName(byId.get(id)!)),
  };
}

function isMeantByName(node: FactNode): boolean {
  if (node.type !== 'OFFICE') return false;
  return node.country === null ? node.agency === null : countryByCode(node.country)?.successor !== undefined && countryByCode(node.country)?.successor !== null;
}
