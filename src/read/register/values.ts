/** Values of records nobody has checked. */
export type Loose = Record<string, unknown>;

export function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text that says something, or null; numbers are as good where ids are numbers. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && /[\p{L}\p{N}]/u.test(value) ? value : null;
}

/** The texts of a list, or of one. */
export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((v) => textOf(v) ?? []);
}

/** The records of a list. */
export function recordsOf(value: unknown): Loose[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
