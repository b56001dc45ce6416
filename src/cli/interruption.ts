/** Ctrl-C and its likes, as a signal that work can watch and a promise that can be waited for. */
export interface Interruption {
  signal: AbortSignal;
  /** resolves at the first of them */
  came: Promise<void>;
}

const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Watches for a wish to stop. The first lets everything end cleanly, the second ends at once (the database still ends: its watchdog sees to it). */
export function interruption(): Interruption {
  const controller = new AbortController();
  const came = new Promise<void>((resolve) => {
    const stop = (): void => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort(new Error('interrupted'));
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
  return { signal: controller.signal, came };
}
