import type { NameParts } from './name-parts.js';
import type { NameRule } from './rules.js';
import { alike, isLatin } from './sounds.js';

/** What needs something else to agree: names that overlap, cross, or are spelled differently. */
export function looserRule(a: NameParts, b: NameParts): NameRule | null {
  if (soundAlike(a, b)) return isLatin(a.script) ? 'spelling' : 'romanization';
  for (const [short, long] of [[a.words, b.words], [b.words, a.words]] as const) {
    if (leavesOutMuhammad(short, long)) return 'muhammad-left-out';
    if (leavesOutFirst(short, long)) return short.length === long.length - 1 ? 'first-name-left-out' : 'inside-name';
  }
  if (crosses(a.words, b.words) || crosses(b.words, a.words)) return 'crossed';
  return overlaps(a.words, b.words) || overlaps(b.words, a.words) ? 'overlap' : null;
}

/** All words but one are the same, and that one sounds alike; where another script is written at home, several may. A middle name may be missing. */
function soundAlike(a: NameParts, b: NameParts): boolean {
  const syllables = a.script === 'CHINESE' || a.script === 'KOREAN';
  return readings(a).some((x) => readings(b).some((y) => {
    const [short, long] = x.words.length <= y.words.length ? [x, y] : [y, x];
    const n = short.words.length;
    if (n < 2) return !syllables && long.words.length === 1 && alike(short.words[0]!, long.words[0]!, short.sounds[0]!, long.sounds[0]!, 'FIRST', a.script) && short.sounds[0] === long.sounds[0];
    let different = 0;
    for (let i = 0; i < n; i++) {
      const j = i === 0 ? 0 : long.words.length - n + i;
      const [v, w] = [short.words[i]!, long.words[j]!];
      if (v === w) continue;
      different++;
      if (v.length === 1 || w.length === 1 || !alike(v, w, short.sounds[i]!, long.sounds[j]!, i === 0 ? 'FIRST' : i === n - 1 && !syllables ? 'LAST' : 'BETWEEN', a.script)) return false;
      if (different > 1 && (isLatin(a.script) || a.script === 'ARABIC' || short.sounds[i] !== long.sounds[j])) return false;
    }
    return different > 0;
  }));
}

type Reading = Pick<NameParts, 'words' | 'sounds'>;
const readings = (parts: NameParts): Reading[] => (parts.turned ? [parts, parts.turned] : [parts]);

/** "Nawaz Sharif" and "Mohammed Nawaz Sharif": called by the second given name. */
function leavesOutFirst(short: readonly string[], long: readonly string[]): boolean {
  return short.length >= 2 && short.length < long.length && short.every((w, i) => w.length > 1 && w === long[i + 1]);
}

/** The prophet's name before another given name is often left out. */
export function leavesOutMuhammad(short: readonly string[], long: readonly string[]): boolean {
  return long[0] === 'muhammad' && short.length >= 2 && short.length === long.length - 1 && leavesOutFirst(short, long);
}

/** "Elias Antonio Saca" and "Elias Saca González": a middle name here, a second surname there. */
function crosses(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 3 || b.length < 3 || a[0] !== b[0] || a[0]!.length === 1) return false;
  const last = a.at(-1)!;
  return last.length > 1 && b[1] === last && !a.slice(1, -1).some((w) => b.includes(w)) && !b.slice(2).some((w) => a.includes(w));
}

/** "Mohammad Ashraf Ghani" and "Ashraf Ghani Ahmadzai": one goes on where the other has begun. */
function overlaps(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 3 || b.length < 3) return false;
  const shared = a.slice(1);
  return shared.length >= 2 && shared.length < b.length && shared.every((w, i) => w.length > 1 && w === b[i]);
}
