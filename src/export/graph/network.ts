/** What every visualization tool takes: nodes and edges with attributes, and the days on which they are there. */
export type Value = string | number | boolean | readonly string[] | null | undefined;
export type Attributes = Record<string, Value>;

/** First and last day; several for what comes and goes. */
export type Spell = readonly [first: string, last: string];

export interface NetworkNode {
  id: string;
  label: string;
  attributes: Attributes;
  /** none for what has no date: it is always there */
  spells: readonly Spell[];
  /** where to draw it, upwards and to the right; none where whoever draws decides */
  position?: { x: number; y: number };
}

export interface NetworkEdge {
  id: string;
  source: string;
  target: string;
  weight: number;
  attributes: Attributes;
  spells: readonly Spell[];
}

/** A list is written as one text by formats that have no lists. */
export type ColumnType = 'string' | 'integer' | 'double' | 'boolean' | 'list';
export type Columns = Readonly<Record<string, ColumnType>>;

/** A network that is read as it is written: the nodes first, then the edges, each in the order of their ids. */
export interface Network {
  title: string;
  nodeColumns: Columns;
  edgeColumns: Columns;
  nodes(): AsyncIterable<NetworkNode>;
  edges(): AsyncIterable<NetworkEdge>;
}

/** What a picture tells of a node beside the node itself. */
export interface Standing {
  degree: number;
  community: number;
  centrality: { betweenness: number; closeness: number; pagerank: number };
  position: { x: number; y: number };
}

/** The network around some people: who is in it was chosen before, how it is drawn is worked out from all its edges. */
export interface Around {
  /** what is said of it, what was left out as well */
  title: string;
  /** how many meetings each is away from the middle */
  depths: ReadonlyMap<string, number>;
  analyse(ids: readonly string[], edges: readonly { a: string; b: string; count: number }[]): ReadonlyMap<string, Standing>;
}

const LIST_MARK = '; ';

/** A value where there are no lists; undefined for none. */
export function plain(value: Value): string | number | boolean | undefined {
  if (value === null || value === undefined) return undefined;
  return typeof value === 'object' ? (value.length ? value.join(LIST_MARK) : undefined) : value;
}

/** The attributes that have a value, in the order of the columns. */
export function filled(columns: Columns, attributes: Attributes): [name: string, type: ColumnType, value: Exclude<Value, null | undefined>][] {
  return Object.entries(columns).flatMap(([name, type]) => {
    const value = attributes[name];
    return value === null || value === undefined || (typeof value === 'object' && !value.length) ? [] : [[name, type, value]];
  });
}

/** Spells in order, those that touch or overlap as one. */
export function joined(spells: readonly Spell[]): Spell[] {
  const result: Spell[] = [];
  for (const [first, last] of [...spells].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const open = result.at(-1);
    if (open && first <= open[1]) result[result.length - 1] = [open[0], last > open[1] ? last : open[1]];
    else result.push([first, last]);
  }
  return result;
}

/** One spell, from its bounds. */
export const spell = (first: string | null, last: string | null): Spell[] => (first === null && last === null ? [] : [[first ?? last!, last ?? first!]]);
