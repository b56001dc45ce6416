import type { Graph } from '../graph/graph.js';

/** What came in after one turn of the writers, up to another: windows that follow each other, so that nothing is told twice or left out. */
export interface Window {
  after: number;
  upTo: number;
}

/** Whoever tells what was loaded. */
export interface LoadSource {
  /** A window for each time that something was loaded and the graph derived from it; ends with the signal. */
  follow(signal: AbortSignal): AsyncGenerator<Window>;
}

interface Follower {
  /** has been told of all up to this turn */
  after: number;
  wake(): void;
}

/** Milliseconds between two looks. */
const EVERY = 2_000;

/**
 * Sees what any program loads: Neo4j Community tells of no changes, so the turn of the last writer is read every other second,
 * once for all who follow, and not at all while nobody does.
 */
export class Loads implements LoadSource {
  private readonly followers = new Set<Follower>();
  private timer: NodeJS.Timeout | undefined;
  /** the last turn at which the graph was seen in line with the facts */
  private settled = 0;

  constructor(private readonly graph: Graph, private readonly every = EVERY) {}

  /** How many follow. */
  get following(): number {
    return this.followers.size;
  }

  async *follow(signal: AbortSignal): AsyncGenerator<Window> {
    const { turn } = await this.marker(signal);
    const follower: Follower = { after: turn, wake: () => {} };
    const wake = (): void => follower.wake();
    this.followers.add(follower);
    signal.addEventListener('abort', wake);
    this.lookSoon();
    try {
      while (!signal.aborted) {
        const { after } = follower;
        if (this.settled > after) {
          follower.after = this.settled;
          yield { after, upTo: follower.after };
        } else {
          await new Promise<void>((resolve) => (follower.wake = resolve));
        }
      }
    } finally {
      signal.removeEventListener('abort', wake);
      this.followers.delete(follower);
      if (!this.followers.size) clearTimeout(this.timer);
    }
  }

  private lookSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), this.every);
  }

  private async look(): Promise<void> {
    try {
      const { turn, dirty } = await this.marker();
      // a graph that was emptied counts from the beginning again
      for (const follower of this.followers) follower.after = Math.min(follower.after, turn);
      if (!dirty) this.settled = turn;
      for (const { wake } of this.followers) wake();
    } catch {
      // the database is away; a later look may find it again
    }
    if (this.followers.size) this.lookSoon();
  }

  private async marker(signal?: AbortSignal): Promise<{ turn: number; dirty: boolean }> {
    const [marker] = await this.graph.read<{ turn: number; dirty: boolean }>('Loaded.marker', {}, { timeout: 5_000, signal });
    return marker ?? { turn: 0, dirty: false };
  }
}
