import type { FastifyReply } from 'fastify';

/** A signal that comes when the time is up, or with an outer one; `over` lets go of both. */
export function deadline(ms: number, outer?: AbortSignal): { signal: AbortSignal; over(): void } {
  // not AbortSignal.any and .timeout: what they make of a signal that lives long is not let go of soon enough
  const controller = new AbortController();
  const end = (): void => controller.abort(outer?.reason);
  const late = setTimeout(() => controller.abort(new DOMException('the time is up', 'TimeoutError')), ms);
  if (outer?.aborted) end();
  outer?.addEventListener('abort', end);
  return {
    signal: controller.signal,
    over: () => {
      clearTimeout(late);
      outer?.removeEventListener('abort', end);
    },
  };
}

/** The requests that are being answered. Each has a signal by which it ends: its client left, its time is up, or the server has to end. */
export class Running {
  private readonly ending = new Set<AbortController>();

  /** The signal of one of them; without a time it may take as long as it likes. */
  signalOf(reply: FastifyReply, ms?: number): AbortSignal {
    const controller = new AbortController();
    const limit = ms === undefined ? null : deadline(ms, controller.signal);
    this.ending.add(controller);
    reply.raw.once('close', () => {
      this.ending.delete(controller);
      if (!reply.raw.writableFinished) controller.abort(new Error('the client left'));
      limit?.over();
    });
    return limit?.signal ?? controller.signal;
  }

  /** Ends all of them. */
  endAll(): void {
    for (const controller of this.ending) controller.abort(new Error('the server is ending'));
  }
}
