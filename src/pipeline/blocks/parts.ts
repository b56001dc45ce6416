import type { PartOf } from '../../domain/derived.js';
import { addDays } from '../../domain/edtf.js';
import type { LookUp } from '../../graph/books/look-up.js';
import { canBePart, holdsMeetings, type Occasion } from '../../resolve/parts/occasion.js';
import { wholeOf } from '../../resolve/parts/parts.js';
import { WHOLE_DAYS } from '../../resolve/thresholds.js';

/** Meetings of which it has to be found anew what they are part of, and the answer. */
export interface PartsAround {
  asked: Set<string>;
  parts: PartOf[];
}

/**
 * What meetings are part of, as far as a change may bear on it: those that changed, and those held on the days of a visit or a summit that did.
 * @param before meetings as they are stored, and `after` as they will be
 * @param more meetings to look at besides
 */
export async function partsAround(look: LookUp, before: readonly Occasion[], after: readonly Occasion[], more: readonly string[]): Promise<PartsAround> {
  const [old, now] = [new Map(before.map((o) => [o.id, o])), new Map(after.map((o) => [o.id, o]))];
  const form = (o: Occasion | undefined): string => (o ? JSON.stringify([o.kind, o.status, o.date, o.earliest, o.latest, o.places, o.seats.map((s) => JSON.stringify(s)).sort()]) : '');
  const changed = [...before, ...after].filter((o) => form(old.get(o.id)) !== form(now.get(o.id)));
  const during = await look.meetingsOn(changed.filter(holdsMeetings).flatMap((whole) => (whole.earliest === null || whole.latest === null || whole.latest > addDays(whole.earliest, WHOLE_DAYS) ? []
    : nodesOf(whole).map((node) => ({ node, from: whole.earliest!, to: whole.latest! })))), null);
  const asked = new Set([...old.keys(), ...now.keys(), ...during, ...more]);
  const gone = [...old.keys()].filter((id) => !now.has(id));
  const known = new Map(now);
  const knowing = async (ids: Iterable<string>): Promise<void> => {
    for (const o of await look.occasions([...new Set(ids)].filter((id) => !known.has(id) && !gone.includes(id)))) known.set(o.id, o);
  };
  await knowing(asked);
  const parts = [...asked].flatMap((id) => known.get(id) ?? []).filter((o) => canBePart(o) && o.earliest !== null && o.latest !== null);
  await knowing(await look.meetingsOn(parts.flatMap((part) => nodesOf(part).map((node) => ({ node, from: part.latest!, to: addDays(part.earliest!, WHOLE_DAYS) }))), ['VISIT', 'SUMMIT']));
  const wholes = [...known.values()].filter(holdsMeetings);
  const withNode = new Map<string, Occasion[]>();
  for (const whole of wholes) for (const node of nodesOf(whole)) withNode.set(node, [...(withNode.get(node) ?? []), whole]);
  return { asked, parts: parts.flatMap((part) => wholeOf(part, new Set(nodesOf(part).flatMap((node) => withNode.get(node) ?? []))) ?? []) };
}

const nodesOf = ({ seats }: Occasion): string[] => [...new Set(seats.map((s) => s.node))];
