import { countryByCode } from '../../lexicon/countries.js';
import { read } from '../batch.js';
import type { Context } from '../context.js';
import type { Extension } from './query.js';
import { PROPERTIES, TYPES } from './types.js';

interface KnownRow {
  id: string;
  name: string;
  country: string | null;
  acronym: string | null;
  names: string[];
  offices: { id: string; name: string }[];
  agencies: { id: string; name: string }[];
  meetings: number;
  first: string | null;
  last: string | null;
}

/** A cell as the Reconciliation API has it. */
type Cell = { id: string; name: string } | { str: string } | { int: number } | { date: string };

export interface Extended {
  meta: { id: string; name: string; type?: { id: string; name: string } }[];
  rows: Record<string, Record<string, Cell[]>>;
}

const day = (value: string | null): Cell[] => (value === null ? [] : [{ date: `${value}T00:00:00Z` }]);
const text = (value: string | null): Cell[] => (value === null ? [] : [{ str: value }]);

const CELLS: Record<string, (row: KnownRow) => Cell[]> = {
  country: ({ country }) => text(country === null ? null : countryByCode(country)?.name ?? country),
  office: ({ offices }) => offices.map(({ id, name }) => ({ id, name })),
  agency: ({ agencies }) => agencies.map(({ id, name }) => ({ id, name })),
  names: ({ names }) => names.map((name) => ({ str: name })),
  acronym: ({ acronym }) => text(acronym),
  meetings: ({ meetings }) => [{ int: meetings }],
  first: ({ first }) => day(first),
  last: ({ last }) => day(last),
};

/** What the graph has to add to a table; an id that nothing bears, and a property that there is not, get no cells. */
export async function extend(context: Context, { ids, properties }: Extension): Promise<Extended> {
  const known = new Map((await read<KnownRow>(context, 'Reconcile.known', { ids })).map((row) => [row.id, row]));
  const asked = properties.map(({ id }) => id);
  return {
    meta: asked.map((id) => metaOf(id)),
    rows: Object.fromEntries(ids.map((id) => [id, Object.fromEntries(asked.map((property) => [property, cellsOf(known.get(id), property)]))])),
  };
}

/** What a property is called, and of which type its values are when they are things of their own. */
function metaOf(id: string): Extended['meta'][number] {
  const property = PROPERTIES.find((p) => p.id === id);
  const type = TYPES.find((t) => t.id === property?.values);
  return { id, name: property?.name ?? id, ...(type && { type }) };
}

const cellsOf = (row: KnownRow | undefined, property: string): Cell[] => (row && Object.hasOwn(CELLS, property) ? CELLS[property]!(row) : []);

/** What a few lines can tell of one; null when nothing bears the id. */
export async function preview(context: Context, id: string): Promise<{ name: string; lines: string[] } | null> {
  const [row] = await read<KnownRow>(context, 'Reconcile.known', { ids: [id] });
  if (!row) return null;
  const { name, country, offices, names, meetings, first, last } = row;
  const land = country === null ? null : countryByCode(country)?.name ?? country;
  const also = names.filter((other) => other !== name).slice(0, 5);
  const span = first && last ? (first === last ? `, ${first}` : `, ${first} to ${last}`) : '';
  return { name, lines: [land, offices.slice(0, 5).map((o) => o.name).join('; '), also.length ? `also ${also.join('; ')}` : '', `${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}${span}`].filter((line): line is string => Boolean(line)) };
}
