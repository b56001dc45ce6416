import type { Judgement, Subject } from '../../domain/judgement.js';
import { byCodeUnit, slug } from '../../domain/text.js';

/** What a judgement of the ledger counts for today. */
export type Standing =
  | { judgement: Judgement; standing: 'IN_FORCE' }
  | { judgement: Judgement; standing: 'UNDONE'; by: string }
  /** it contradicts earlier ones, which go before */
  | { judgement: Judgement; standing: 'REFUSED'; against: string[] };

/** Every judgement with what it counts for, the earliest first; a function of the set. */
export function standingsOf(ledger: readonly Judgement[]): Standing[] {
  const sorted = [...new Map(ledger.map((j) => [j.id, j])).values()].sort((a, b) => byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id));
  const undone = undoneBy(sorted);
  const said = new Said();
  return sorted.map((judgement): Standing => {
    const by = undone.get(judgement.id);
    if (by !== undefined) return { judgement, standing: 'UNDONE', by };
    const against = said.against(judgement);
    if (against.length) return { judgement, standing: 'REFUSED', against };
    said.add(judgement);
    return { judgement, standing: 'IN_FORCE' };
  });
}

/** The judgements that count, the earliest first. */
export function inForce(ledger: readonly Judgement[]): Judgement[] {
  return standingsOf(ledger).flatMap((s) => (s.standing === 'IN_FORCE' ? [s.judgement] : []));
}

/** The earlier judgements that a new one contradicts; none when it can be taken. */
export function contradicted(ledger: readonly Judgement[], judgement: Judgement): Judgement[] {
  const said = new Said();
  const counting = inForce(ledger);
  for (const j of counting) said.add(j);
  const against = new Set(said.against(judgement));
  return counting.filter((j) => against.has(j.id));
}

/** Judgement → the entry that takes it back. An entry that is itself taken back takes nothing back. */
function undoneBy(ledger: readonly Judgement[]): Map<string, string> {
  const undoing = new Map<string, Judgement[]>();
  for (const j of ledger) if (j.kind === 'UNDO') undoing.set(j.undoes, [...(undoing.get(j.undoes) ?? []), j]);
  const known = new Map<string, string | null>();
  const by = (id: string): string | null => {
    let found = known.get(id);
    if (found === undefined) {
      // an id comes from what the entry says, so no entry can take itself back, however far about
      known.set(id, null);
      found = undoing.get(id)?.find((u) => by(u.id) === null)?.id ?? null;
      known.set(id, found);
    }
    return found;
  };
  return new Map(ledger.flatMap((j) => {
    const entry = by(j.id);
    return entry === null ? [] : [[j.id, entry] as const];
  }));
}

/** What a subject is known by: each name in each article, or the report. */
export function keysOfSubject(subject: Subject): string[] {
  if (subject.what === 'MEETING') return [`MEETING ${subject.article} ${subject.start} ${subject.end} ${subject.participants.map(slug).sort().join(' ')}`];
  return subject.articles.map((article) => `${subject.what} ${subject.country ?? ''} ${slug(subject.name)} ${article}`);
}

/** What was said to be the same and to differ so far. */
class Said {
  private readonly sames: { id: string; keys: string[] }[] = [];
  private readonly differents: { id: string; a: string[]; b: string[] }[] = [];

  add(j: Judgement): void {
    if (j.kind === 'SAME') this.sames.push({ id: j.id, keys: [...keysOfSubject(j.a), ...keysOfSubject(j.b)] });
    if (j.kind === 'DIFFERENT') this.differents.push({ id: j.id, a: keysOfSubject(j.a), b: keysOfSubject(j.b) });
  }

  /** Ids of the judgements that together say otherwise; the judgement's own id when it contradicts itself. */
  against(j: Judgement): string[] {
    if (j.kind === 'DIFFERENT') {
      const [a, b] = [keysOfSubject(j.a), keysOfSubject(j.b)];
      if (a.some((key) => b.includes(key))) return [j.id];
      return this.chain(a, b) ?? [];
    }
    if (j.kind !== 'SAME') return [];
    const [left, right] = [this.reachedFrom(keysOfSubject(j.a)), this.reachedFrom(keysOfSubject(j.b))];
    const touches = (reached: Reached, keys: readonly string[]): string | undefined => keys.find((key) => reached.keys.has(key));
    for (const { id, a, b } of this.differents) {
      for (const [x, y] of [[left, right], [right, left]] as const) {
        const [from, to] = [touches(x, a), touches(y, b)];
        if (from !== undefined && to !== undefined) return [id, ...x.by(from), ...y.by(to)];
      }
    }
    return [];
  }

  private chain(from: readonly string[], to: readonly string[]): string[] | null {
    const reached = this.reachedFrom(from);
    const met = to.find((key) => reached.keys.has(key));
    return met === undefined ? null : reached.by(met);
  }

  /** All keys that are the same as these, each with the judgements that say so. */
  private reachedFrom(start: readonly string[]): Reached {
    const keys = new Map<string, { by: string; from: string } | null>(start.map((key) => [key, null]));
    const queue = [...start];
    const used = new Set<string>();
    for (const key of queue) {
      for (const same of this.sames) {
        if (used.has(same.id) || !same.keys.includes(key)) continue;
        used.add(same.id);
        for (const other of same.keys) {
          if (keys.has(other)) continue;
          keys.set(other, { by: same.id, from: key });
          queue.push(other);
        }
      }
    }
    const by = (key: string): string[] => {
      const ids: string[] = [];
      for (let step = keys.get(key); step; step = keys.get(step.from)) ids.push(step.by);
      return ids;
    };
    return { keys, by };
  }
}

interface Reached {
  keys: ReadonlyMap<string, unknown>;
  by(key: string): string[];
}
