import type { FactNode } from '../../domain/facts.js';
import { byCodeUnit } from '../../domain/text.js';
import { keysOf, type BlockKeys } from '../names/keys.js';
import { nameParts } from '../names/name-parts.js';

/** A name in a country's context: an ALIAS node of the facts. */
export type Alias = Pick<Extract<FactNode, { type: 'ALIAS' }>, 'id' | 'name' | 'country'>;

/** The keys under which an alias meets others; see `BlockKeys`. Aliases of one id must have names of one slug, and so have the same keys. */
export function blockKeysOf({ name, country }: Pick<Alias, 'name' | 'country'>): BlockKeys {
  return keysOf(nameParts(name, country), country);
}

/**
 * The blocks of these aliases, each a sorted list of ids, in the order of their first: whoever is decided about in one has nothing to do with any other.
 * `derivePeople` of each block alone is `derivePeople` of all; so it is of any union of blocks.
 */
export function blocks(aliases: Iterable<Alias>): string[][] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) {
      const up = parent.get(at)!;
      parent.set(at, parent.get(up)!);
      at = up;
    }
    return at;
  };
  const join = (a: string, b: string): void => void parent.set(root(a), root(b));
  const met = new Map<string, string>();
  const offers: [string, string][] = [];
  const wanted = new Map<string, string>();
  for (const alias of aliases) {
    const { id } = alias;
    if (!parent.has(id)) parent.set(id, id);
    const { meets, offers: own, wants } = blockKeysOf(alias);
    for (const key of meets) {
      const other = met.get(key);
      if (other === undefined) met.set(key, id);
      else join(id, other);
    }
    for (const run of own) offers.push([run, id]);
    if (wants !== '') {
      const other = wanted.get(wants);
      if (other === undefined) wanted.set(wants, id);
      else join(id, other);
    }
  }
  for (const [run, id] of offers) {
    const short = wanted.get(run);
    if (short !== undefined) join(id, short);
  }
  const members = new Map<string, string[]>();
  for (const id of [...parent.keys()].sort(byCodeUnit)) {
    const at = root(id);
    const list = members.get(at);
    if (list) list.push(id);
    else members.set(at, [id]);
  }
  return [...members.values()];
}
