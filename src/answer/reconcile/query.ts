import { z } from 'zod';
import { BadInputError } from '../../domain/errors.js';
import { TYPES, type ReconcileType } from './types.js';

/** As many as one request may ask for; OpenRefine asks for ten. */
const MOST_QUERIES = 50;
const MOST_CANDIDATES = 50;
const USUAL_CANDIDATES = 5;
const MOST_IDS = 1000;

/** A value as a table has it, or as OpenRefine has it that was reconciled before. */
const value = z.union([z.string().max(1000), z.number(), z.boolean(), z.object({ id: z.string().max(1000) })]).transform((v) => (typeof v === 'object' ? v.id : String(v)));
const several = <T extends z.ZodType>(of: T) => z.union([of.transform((v) => [v]), z.array(of).max(20)]);

const typeId = z.enum(TYPES.map((t) => t.id), { error: `expected one of ${TYPES.map((t) => t.id).join(', ')}` });
const types = several(z.union([z.string(), z.object({ id: z.string() }).transform((t) => t.id)])).pipe(z.array(typeId));

const query = z.object({
  // one by what else is known alone is no name, and finds nothing here
  query: z.union([z.string().max(1000), z.number().transform(String)]).optional().transform((name) => name ?? ''),
  type: types.optional().transform((given) => given ?? []),
  limit: z.int().min(1).max(MOST_CANDIDATES).optional().transform((n) => n ?? USUAL_CANDIDATES),
  properties: z.array(z.object({ pid: z.string().max(100), v: several(value) })).max(20).optional().transform((p) => p ?? []),
  type_strict: z.string().optional(),
});

export type ReconcileQuery = z.output<typeof query>;

const queries = z.record(z.string().max(100), query).refine((asked) => Object.keys(asked).length <= MOST_QUERIES, { error: `at most ${MOST_QUERIES} queries at once` });

const extension = z.object({ ids: z.array(z.string().max(1000)).max(MOST_IDS), properties: z.array(z.object({ id: z.string().max(100) })).max(50) });
export type Extension = z.output<typeof extension>;

/** The queries of a request, by their keys. */
export const parseQueries = (text: string): Record<string, ReconcileQuery> => parsed('queries', queries, text);
/** What of which ids is to be taken over. */
export const parseExtension = (text: string): Extension => parsed('extend', extension, text);
/** A type that was given as a parameter. */
export const parseTypes = (word: string | undefined): ReconcileType[] => (word ? parsed('type', types, JSON.stringify(word)) : []);

function parsed<T extends z.ZodType>(name: string, schema: T, text: string): z.output<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new BadInputError(`${name}: not JSON; expected what the Reconciliation API 0.2 has there`, {}, { cause });
  }
  const { data, error } = schema.safeParse(json);
  if (error) throw new BadInputError(`${name}: ${error.issues.slice(0, 3).map((i) => `${i.path.join('.') || 'all of it'}: ${i.message}`).join('; ')}`, {});
  return data;
}
