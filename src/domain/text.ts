import { createHash } from 'node:crypto';

/** Lower case, no accents, straight quotes, single spaces: what two spellings of one name share. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()
    .replace(/[ıł]/g, (c) => (c === 'ı' ? 'i' : 'l')).replace(/ø/g, 'o').replace(/đ/g, 'd').replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/œ/g, 'oe')
    .replace(/[‘’ʼ`´]/g, "'").replace(/[“”]/g, '"').replace(/[-‐-―]/g, '-').replace(/\s+/g, ' ').trim();
}

/** Nothing to fold but case: most words of an English text. */
const PLAIN = /^[A-Za-z0-9.,'-]*(?: [A-Za-z0-9.,'-]+)*$/;

/** `Félix Arturo Medina` → `felix-arturo-medina`; letters and digits of any script stay. */
export function slug(text: string): string {
  return fold(text).replace(/'s?\b/g, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
}

/** SHA-256 in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Code-unit order: the same on every machine and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
