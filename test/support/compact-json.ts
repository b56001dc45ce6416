/** JSON for people: whatever fits on a line stands on one. `lead` is what stands before it on its line. */
export function compactJson(value: unknown, width = 140, indent = '', lead = 0): string {
  const line = onOneLine(value);
  if (value === null || typeof value !== 'object' || indent.length + lead + line.length <= width) return line;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => deeper + compactJson(item, width, deeper)).join(',\n')}\n${indent}]`;
  const entries = Object.entries(value).map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${compactJson(item, width, deeper, key.length + 4)}`);
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

function onOneLine(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return entries.length ? `{ ${entries.join(', ')} }` : '{}';
}
