import { countryByCode } from '../lexicon/countries.js';
import { loadRow } from './batch.js';
import type { CountryCard, NamedCard, NodeCard } from './cards.js';
import type { Context } from './context.js';

/** The node of an id, one trip for all that a level asks for; null for none. Or the node itself, when the parent's query brought it. */
export function nodeById<T extends NodeCard>(context: Context, node: string | T | null | undefined): T | null | Promise<T | null> {
  if (node == null) return null;
  return typeof node === 'string' ? loadNode<T>(context, node) : node;
}

async function loadNode<T extends NodeCard>(context: Context, id: string): Promise<T | null> {
  const row = await loadRow<{ card: T }>(context, 'Query.nodes', id);
  return row?.card ?? (countryOfId(id) as T | null);
}

/** Resolver of `country`: the lexicon knows it, no trip is needed; null for an international body. */
export function countryOfCard({ country }: Pick<NamedCard, 'country'>): CountryCard | null {
  const known = country === null || country === undefined ? undefined : countryByCode(country);
  return known ? { id: `country/${known.code}`, name: known.name, country: known.code } : null;
}

function countryOfId(id: string): CountryCard | null {
  return id.startsWith('country/') ? countryOfCard({ country: id.slice('country/'.length) }) : null;
}
