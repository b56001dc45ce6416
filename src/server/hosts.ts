import { isIP } from 'node:net';

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/**
 * Whether a request names this server by an address of its own. A page elsewhere whose name was made to point at the loopback
 * (DNS rebinding) names itself, and is refused.
 */
export function namesUs(header: string | undefined): boolean {
  if (header === undefined) return false;
  const name = header.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  return name === 'localhost' || isIP(name) !== 0;
}

/** A host as it stands in an address. */
export function inUrl(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}
