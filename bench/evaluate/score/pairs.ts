import { nameWords } from './names.js';
import type { ReadMeeting } from './forms.js';

/** Keys of the people of one article: last names, and for a name read the key of the one wanted person it can only mean. */
export class Keys {
  private readonly wanted: string[][];
  private readonly known: ReadonlySet<string>;

  constructor(names: Iterable<string>) {
    this.wanted = [...names].map(nameWords).filter((words) => words.length > 0);
    this.known = new Set(this.wanted.map((words) => words.at(-1)!));
  }

  of(name: string): string {
    const words = nameWords(name);
    const last = words.at(-1);
    if (last === undefined) return '';
    if (this.known.has(last)) return last;
    const hits = new Set(this.wanted.filter((other) => canMean(words, other)).map((other) => other.at(-1)!));
    return hits.size === 1 ? [...hits][0]! : last;
  }
}

function canMean(read: string[], wanted: string[]): boolean {
  if (read.length === 1 && wanted.includes(read[0]!)) return true;
  if (wanted.length === 1 && read.includes(wanted[0]!)) return true;
  const [a, b] = [new Set(read), new Set(wanted)];
  return read.length > 1 && wanted.length > 1 && a.size === b.size && [...a].every((w) => b.has(w));
}

/** Who met whom in a meeting: across its sides; pairs within a side are neither wanted nor wrong. */
export function pairsOf(meeting: ReadMeeting, keys: Keys): { across: Set<string>; within: Set<string> } {
  const sides = (meeting.sides ?? meeting.participants.map((p) => [p])).map((side) => side.map((p) => keys.of(p)));
  const across = new Set<string>();
  const within = new Set<string>();
  const add = (to: Set<string>, a: string, b: string): void => {
    if (a && b && a !== b) to.add(a < b ? `${a}+${b}` : `${b}+${a}`);
  };
  sides.forEach((side, i) => {
    side.forEach((a, n) => side.slice(n + 1).forEach((b) => add(within, a, b)));
    for (const other of sides.slice(i + 1)) for (const a of side) for (const b of other) add(across, a, b);
  });
  return { across, within };
}
