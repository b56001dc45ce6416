import type { Party } from '../entities/entity.js';

/**
 * The side of each party: its country, or the top body of its international agency. When all that is known is one country, or people of
 * one country face each other, sides are those of the report, "A" and "B"; in "A and B met" each of one country is a side of its own.
 */
export function sidesOf(left: Party[], right: Party[]): Map<Party, string | null> {
  const all = [...left, ...right];
  const countries = new Set(all.map((p) => p.country).filter((c) => c !== null));
  const sides = new Map<Party, string | null>();
  const faceTheirOwn = left.some((p) => p.country !== null && right.some((q) => q.country === p.country));
  if ((countries.size >= 2 && !faceTheirOwn) || all.length < 2) {
    for (const p of all) sides.set(p, p.country ?? mate(p, left, right));
    return sides;
  }
  if (right.length) {
    for (const p of left) sides.set(p, 'A');
    for (const p of right) sides.set(p, 'B');
  } else left.forEach((p, i) => sides.set(p, String.fromCharCode(65 + Math.min(i, 25))));
  return sides;
}

/** Who stands in one list with people of one country, all of them, comes from there too; else the side stays unknown. */
function mate(p: Party, left: Party[], right: Party[]): string | null {
  const group = left.includes(p) ? left : right;
  const other = group === left ? right : left;
  if (!other.length) return null;
  const countries = new Set(group.map((x) => x.country).filter((c) => c !== null));
  return countries.size === 1 ? [...countries][0]! : null;
}
