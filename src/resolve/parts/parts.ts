import type { PartOf } from '../../domain/derived.js';
import { partRule } from './fits.js';
import { canBePart, holdsMeetings, type Occasion } from './occasion.js';

/** What each meeting is part of. A function of the set: whether one is part of another depends on nothing but those who were at both, and the days. */
export function deriveParts(occasions: readonly Occasion[]): PartOf[] {
  const holding = new Map<string, Occasion[]>();
  for (const whole of occasions.filter(holdsMeetings)) {
    for (const node of new Set(whole.seats.map((s) => s.node))) {
      const known = holding.get(node);
      if (known) known.push(whole);
      else holding.set(node, [whole]);
    }
  }
  return occasions.filter(canBePart).flatMap((part) => {
    const wholes = new Set(part.seats.flatMap((s) => holding.get(s.node) ?? []));
    return wholeOf(part, wholes) ?? [];
  });
}

/** What one meeting is part of, among all that it may be: the only summit that fits, else the only visit; with two of them nothing says which. */
export function wholeOf(part: Occasion, wholes: Iterable<Occasion>): PartOf | null {
  const fitting = [...wholes].flatMap((whole) => {
    const rule = partRule(part, whole);
    return rule ? [{ whole: whole.id, rule }] : [];
  });
  const summits = fitting.filter((f) => f.rule === 'talks-at-summit');
  const [one, another] = summits.length ? summits : fitting;
  return one && !another ? { id: `${part.id}@${one.whole}`, part: part.id, whole: one.whole, rule: one.rule } : null;
}
