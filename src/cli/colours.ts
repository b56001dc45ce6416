import type { WriteStream } from 'node:tty';
import pc from 'picocolors';

type Stream = Pick<WriteStream, 'isTTY'>;

/** Colours for one stream: on a terminal, unless NO_COLOR says otherwise. A pipe gets plain words, in CI too. */
export function coloursFor(stream: Stream, env: NodeJS.ProcessEnv = process.env): ReturnType<typeof pc.createColors> {
  return pc.createColors(!env.NO_COLOR && (Boolean(env.FORCE_COLOR) || (stream.isTTY === true && env.TERM !== 'dumb')));
}
