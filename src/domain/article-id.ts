import { sha256 } from './text.js';

const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|ref_src|cmpid|ocid)$/i;

/** A fragment that names one row of a table, which is a text of its own (`#row=…`, after RFC 7111). */
const ROW = /^#row=./;

/**
 * The one spelling of an address: lower-case host, no fragment but a table's row, no tracking parameters, sorted query, no trailing slash.
 * Addresses that are no http(s) URL (`urn:…`) stay as they are.
 */
export function canonicalUrl(url: string): string {
  const trimmed = url.trim();
  let u: URL;
  try {
    u = new URL(trimmed);
  } catch {
    return trimmed;
  }
  if (u.protocol !== 'http:' && u.protocol !== 'https:') return trimmed;
  if (!ROW.test(u.hash)) u.hash = '';
  u.protocol = 'https:';
  for (const key of [...u.searchParams.keys()]) if (TRACKING.test(key)) u.searchParams.delete(key);
  u.searchParams.sort();
  u.hostname = u.hostname.replace(/^www\./, '');
  u.pathname = u.pathname.replace(/\/+$/, '') || '/';
  return u.toString().replace(/\/$/, '');
}

/** Hash by which two texts are the same: NFC, white space folded. */
export function textHash(text: string): string {
  return sha256(text.normalize('NFC').replace(/\s+/g, ' ').trim());
}

/** `article/…`, from the canonical address, else from the text itself. */
export function articleId(url: string | null, text: string): string {
  return `article/${(url ? sha256(canonicalUrl(url)) : textHash(text)).slice(0, 20)}`;
}
