import { createHash, timingSafeEqual } from 'node:crypto';

/** Under what name somebody who bears the token changes the graph. */
export const BEARER = 'token';

/**
 * Who may change the graph: whoever sends the token that the server was started with; null for everybody else, and for all when there is none.
 * Hashes are compared, so that neither the time taken nor the length tells anything.
 */
export function writerOf(authorization: string | undefined, token = process.env.READOUT_TOKEN): string | null {
  const sent = /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? '')?.[1];
  if (!token || sent === undefined) return null;
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(sent), digest(token)) ? BEARER : null;
}
