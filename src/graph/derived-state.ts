import type { Graph } from './graph.js';

/** How the derived graph stands to the facts. */
export interface DerivedState {
  /** facts have changed since it was derived */
  dirty: boolean;
  /** names the state of the facts; another one after every change */
  token: string | null;
  /** hash of what was derived last; null when nothing ever was */
  hash: string | null;
}

/** Reads it. */
export async function derivedState(graph: Graph): Promise<DerivedState> {
  const [state] = await graph.read<DerivedState>('State.graph');
  return state ? { dirty: state.dirty === true, token: state.token, hash: state.hash } : { dirty: false, token: null, hash: null };
}

/**
 * Notes that the graph was derived from the facts that bear the token.
 * @returns false when the facts have changed meanwhile, so that it has to be derived again
 */
export async function markDerived(graph: Graph, token: string | null, hash: string, at: string): Promise<boolean> {
  const [row] = await graph.write((tx) => tx.run<{ done: boolean }>('State.derived', { token, hash, at }));
  return row!.done;
}

/** Lets one program at a time derive: `work` runs while the lock is held, which falls with the program that holds it. */
export async function whileDeriving<T>(graph: Graph, work: () => Promise<T>): Promise<T> {
  let finish!: () => void;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  let start!: () => void;
  const ready = new Promise<void>((resolve) => (start = resolve));
  const holding = graph.write(async (tx) => {
    await tx.run('Derived.lock');
    start();
    await finished;
  }, { timeout: 6 * 3_600_000 });
  holding.catch(() => {}); // told by whoever awaits it
  await Promise.race([ready, holding]);
  try {
    return await work();
  } finally {
    finish();
    await holding;
  }
}
