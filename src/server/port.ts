import getPort, { portNumbers } from 'get-port';
import { BadInputError } from '../domain/errors.js';

const USUAL = 4000;
const TRIED = 100;

/** The port to listen on: the one asked for, else 4000 or the next that is free. */
export async function choosePort(host: string, asked: number | undefined): Promise<number> {
  if (asked === undefined) return getPort({ host, port: portNumbers(USUAL, USUAL + TRIED) });
  if (!Number.isInteger(asked) || asked < 0 || asked > 65_535) throw new BadInputError(`port ${asked} is none; give a number from 0 (any free one) to 65535`, { port: asked });
  return asked;
}

/** A failure to listen, with what to do. */
export function listenError(error: unknown, host: string, port: number): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') return new BadInputError(`port ${port} on ${host} is taken; give another, or none to take the next that is free`, { host, port }, { cause: error });
  if (code === 'EACCES') return new BadInputError(`port ${port} may not be used by this user; give one above 1023`, { host, port }, { cause: error });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new BadInputError(`this machine has no address ${host}; give 127.0.0.1, or 0.0.0.0 for all of its addresses`, { host, port }, { cause: error });
  return error;
}
