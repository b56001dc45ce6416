import { isInOffice } from '../../domain/kinds.js';
import type { TenureRow } from '../rows.js';

/** A term of office as records have it: the days on which somebody is known to be in office, the last one only once the term is over. */
export function termOf({ status, firstSeen, lastSeen, notAfter }: TenureRow): { from: string | null; to: string | null; over: boolean } {
  const over = status === 'FORMER' || notAfter !== null;
  return { from: isInOffice(status) ? firstSeen : null, to: over ? lastSeen ?? notAfter : null, over };
}

/** What is known of it, in words. */
export function termInWords({ status, firstSeen, lastSeen, notBefore, notAfter }: TenureRow): string {
  const seen = firstSeen === null ? null : firstSeen === lastSeen ? `in office on ${firstSeen}` : `in office from ${firstSeen} to ${lastSeen}`;
  const bounds = [notBefore === null ? null : `not before ${notBefore}`, notAfter === null ? null : `no longer on ${notAfter}`];
  const words = [status === 'CURRENT' ? null : status.toLowerCase(), seen, ...bounds].filter((w) => w !== null);
  return words.join(', ') || 'in office, on no date that is told';
}
