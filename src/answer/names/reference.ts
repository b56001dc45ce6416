import { AmbiguousError, BadInputError, NotFoundError } from '../../domain/errors.js';
import { fold, sha256 } from '../../domain/text.js';
import { countries, countryByCode } from '../../lexicon/countries.js';
import { issueById } from '../../lexicon/issues.js';
import { loadRow } from '../batch.js';
import { typeOfId, type NamedCard } from '../cards.js';
import type { Context } from '../context.js';
import type { Ref } from '../generated.js';
import { nodeById } from '../links.js';
import { knownIds, type Meaning } from './known.js';
import { anyWord, inTitle, nearWords } from './lucene.js';
import { bestMatches, type Candidate } from './match.js';

export type { Meaning };

export const PARTICIPANTS: Meaning[] = ['Person', 'Office', 'Agency', 'Country'];
export const LOCATIONS: Meaning[] = ['Place', 'Country', 'Agency'];

const MOST_CANDIDATES = 10;
const MOST_SUGGESTIONS = 3;

/** What the query brings of something that shares a word with a name. */
export interface Named {
  id: string;
  name: string;
  names: string[];
  country: string | null;
  offices: string[];
}

/**
 * The id that a reference means.
 * @throws AmbiguousError with the candidates, NotFoundError with the nearest names
 */
export async function resolveRef(context: Context, ref: Ref, meanings: Meaning[]): Promise<string> {
  const id = await meantBy(context, ref, meanings);
  if (ref.id != null) await insistOn(context, [id]);
  return id;
}

/**
 * The same without a trip for an id, which is taken at its word. An answer that has something in it shows that the id was right;
 * whoever gets an empty one asks `insistOn`.
 * @throws AmbiguousError with the candidates, NotFoundError with the nearest names
 */
export async function meantBy(context: Context, ref: Ref, meanings: Meaning[]): Promise<string> {
  const what = meanings.map((m) => m.toLowerCase()).join(' or ');
  if (ref.id != null) {
    const type = typeOfId(ref.id);
    if (!type || !(meanings as string[]).includes(type)) throw new NotFoundError(what, ref.id, []);
    return ref.id;
  }
  const name = ref.name ?? '';
  if (!name.trim()) throw new BadInputError(`the name of a ${what} is empty; give a name, or an id`);
  const found = bestMatches(name, await candidates(context, name, meanings));
  if (found.length === 1) return found[0]!.id;
  if (found.length) throw new AmbiguousError(what, name, found.slice(0, MOST_CANDIDATES).map(({ id, name, hint }) => ({ id, name, hint })));
  throw new NotFoundError(what, name.slice(0, 200), await suggestions(context, name, meanings));
}

/** The ids that several references mean, each taken at its word; null for none given, so that a filter is off. */
export async function allMeantBy(context: Context, refs: readonly Ref[] | null | undefined, meanings: Meaning[]): Promise<string[] | null> {
  return refs?.length ? Promise.all(refs.map((ref) => meantBy(context, ref, meanings))) : null;
}

/** Makes sure that the graph, or a lexicon, has all of these ids. @throws NotFoundError */
export async function insistOn(context: Context, ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map(async (id) => {
    if (id.startsWith('country/') && countryByCode(id.slice('country/'.length))) return;
    if (id.startsWith('issue/') && issueById(id.slice('issue/'.length))) return;
    if (!(await loadRow(context, 'Query.nodes', id))) throw new NotFoundError(String(typeOfId(id)).toLowerCase(), id, []);
  }));
}

/** Everything that shares a word with a name. */
export async function named(context: Context, words: string | null, meanings: Meaning[]): Promise<Named[]> {
  const labels = meanings.flatMap((m) => (m === 'Person' ? ['Person', 'Alias'] : [m])).sort();
  if (!words || !labels.length) return [];
  const anchor = { id: sha256(`${labels} ${words}`), words, titles: inTitle(words), labels };
  return (await loadRow<{ candidates: Named[] }>(context, 'Ref.name', anchor))?.candidates ?? [];
}

/** What the lexicons know by the name and the graph has, then whatever shares a word with it, or is found by the other `words`. */
export async function candidates(context: Context, name: string, meanings: Meaning[], words = anyWord(name)): Promise<(Candidate & { country: string | null })[]> {
  const [known, sharing] = await Promise.all([
    Promise.all([...new Set(knownIds(name, meanings))].map((id) => nodeById<NamedCard>(context, id))),
    named(context, words, meanings.filter((m) => m !== 'Country')),
  ]);
  const found = new Map(sharing.map((n) => [n.id, n]));
  for (const card of known) {
    if (card) found.set(card.id, { offices: [], ...card, ...found.get(card.id), names: [name, ...(found.get(card.id)?.names ?? [card.name])] });
  }
  return [...found.values()].map(toCandidate);
}

function toCandidate({ id, name, names, country, offices }: Named): Candidate & { country: string | null } {
  const own = country === null ? undefined : countryByCode(country);
  const hint = [offices[0], own?.name ?? country].filter(Boolean).join(', ');
  return { id, name, names, country, context: [...offices, ...(own ? [own.code, own.name, ...own.names, ...own.demonyms] : [country ?? ''])], hint: hint || null };
}

async function suggestions(context: Context, name: string, meanings: Meaning[]): Promise<string[]> {
  const near = (await named(context, nearWords(name), meanings.filter((m) => m !== 'Country'))).map((n) => n.name);
  const first = fold(name).slice(0, 3);
  const lands = meanings.includes('Country') ? countries.filter((c) => !c.to && fold(c.name).startsWith(first)).map((c) => c.name) : [];
  return [...new Set([...near, ...lands])].slice(0, MOST_SUGGESTIONS);
}
