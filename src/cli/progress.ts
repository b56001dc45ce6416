import cliProgress from 'cli-progress';

/** How far some work has come. */
export interface Progress {
  /** one more is done; `total` when more are known of by now */
  step(total?: number): void;
  end(): void;
}

/** A bar on a terminal, nothing elsewhere. */
export function progressBar(what: string, total: number, wanted: boolean): Progress {
  if (!wanted || !process.stderr.isTTY) return { step: () => {}, end: () => {} };
  // the cursor stays, so that an interruption has nothing to restore
  const bar = new cliProgress.SingleBar({ format: `{bar} {value}/{total} ${what}, {duration_formatted}`, stream: process.stderr, hideCursor: false, clearOnComplete: true, barsize: 30 }, cliProgress.Presets.shades_classic);
  bar.start(total, 0);
  let done = 0;
  let known = total;
  return {
    step(more) {
      known = Math.max(known, more ?? 0, ++done);
      bar.setTotal(known);
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}

/** A bar for work that tells how far it has come, and at most how far it goes; nothing is shown elsewhere than on a terminal. */
export function meter(what: string, wanted: boolean): { step(done: number, total: number): void; end(): void } {
  if (!wanted || !process.stderr.isTTY) return { step: () => {}, end: () => {} };
  const bar = new cliProgress.SingleBar({ format: `{bar} {percentage}% {value} ${what}, {duration_formatted}`, stream: process.stderr, hideCursor: false, clearOnComplete: true, barsize: 30 }, cliProgress.Presets.shades_classic);
  bar.start(1, 0);
  return {
    step(done, total) {
      bar.setTotal(total);
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}
