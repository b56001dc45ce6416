import { fold as foldAny, slug as slugAny } from '../domain/text.js';

/** Reads the tables of data/: one entry a line, fields by `|`, the parts of a field by `;`. Blank lines and lines that open with `#` are for the eye. */
export function tableRows(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split('\n')) {
    if (line && !line.startsWith('#')) rows.push(line.split('|').map((field) => field.trim()));
  }
  return rows;
}

/** `a; b; c` → its parts; an empty field has none. */
export function parts(field: string | undefined): string[] {
  return field ? field.split(';').map((part) => part.trim()).filter((part) => part !== '') : [];
}

/** Appends to the list at a key. */
export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Words apart by white space → the words. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

const PLAIN = /^[\x21-\x5f\x61-\x7e]+(?: [\x21-\x5f\x61-\x7e]+)*$/;
const MARKS = /\p{M}+/gu;

/** `fold` of the domain, with a short way for plain and accented Latin: tables fold tens of thousands of keys at load. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(MARKS, '');
  return PLAIN.test(bare) ? bare.toLowerCase() : foldAny(text);
}

/** `slug` of the domain, with the same short way. */
export function slug(text: string): string {
  const key = fold(text);
  return PLAIN.test(key) && !key.includes("'") ? key.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') : slugAny(text);
}
