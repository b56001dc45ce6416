import type { PossibleMatch } from '../../domain/derived.js';
import type { LookUp } from '../../graph/books/look-up.js';
import { blockOf } from '../../resolve/blocks/entries.js';
import type { Told } from '../../resolve/blocks/told.js';
import { possible } from '../../resolve/possible.js';
import { POSSIBLE_MATCHES } from '../../resolve/thresholds.js';

/**
 * Who may have held the offices that articles name without their holder.
 * @param retold articles whose own words come with `told` rather than from the books
 */
export async function possibleHoldersOf(look: LookUp, offices: ReadonlySet<string>, told: readonly Told[], retold: ReadonlySet<string>): Promise<PossibleMatch[]> {
  const rows = await look.says([...offices].map(blockOf.open), [...retold]);
  const said = rows.map((r) => ({ office: r.block.slice('open/'.length), candidates: JSON.parse(r.says) as string[] }));
  return [...said, ...told.flatMap((t) => t.accounts.flatMap((a) => a.openOffices))].flatMap(({ office, candidates }) =>
    candidates.slice(0, POSSIBLE_MATCHES).map((person) => possible('HOLDER', office, person, 'several-holders')));
}
