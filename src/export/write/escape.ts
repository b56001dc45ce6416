/** Characters that XML 1.0 can't hold at all, and halves of surrogate pairs: nothing stands for them but the replacement character. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;', '\u0085': '&#133;', '\u2028': '&#8232;' };

/** Any text as the content of an XML element or of a quoted attribute; it comes back as it went in, but for what XML can't hold. */
export function xml(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"'\t\n\r\u0085\u2028]/g, (c) => ENTITIES[c]!);
}

/** Any text as a quoted string of DOT: no escape of Graphviz's own comes about. */
export function dot(text: string): string {
  return `"${text.replace(UNWRITABLE, '\uFFFD').replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\r\n?|[\n\u0085\u2028\u2029]/g, '\\n')}"`;
}

/** Any text as a cell of CSV (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe before it. */
export function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = value.replace(UNWRITABLE, '\uFFFD');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
