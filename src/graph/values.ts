import neo4j, { type Integer } from 'neo4j-driver';

/** A value as plain JavaScript: nodes and relationships as their properties, times as ISO strings. The one edge where the driver's types end. */
export function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : value;
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isInt(value)) return (value as Integer).toNumber();
  if (neo4j.isNode(value) || neo4j.isRelationship(value) || neo4j.isUnboundRelationship(value)) return plain(value.properties);
  if (neo4j.isPath(value)) return { nodes: [plain(value.start), ...value.segments.map((s) => plain(s.end))], relationships: value.segments.map((s) => plain(s.relationship)) };
  if (isTemporal(value)) return String(value);
  if (neo4j.isPoint(value)) return { x: value.x, y: value.y, z: value.z, srid: plain(value.srid) };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** A parameter as the driver wants it: whole numbers as integers, which LIMIT and list indexes insist on; nothing undefined. */
export function parameter(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(parameter);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, parameter(inner)]));
}

function isTemporal(value: object): boolean {
  return neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value) || neo4j.isTime(value) || neo4j.isLocalTime(value) || neo4j.isDuration(value);
}
