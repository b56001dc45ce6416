import type { GraphQLResolveInfo } from 'graphql';
import { AmbiguousError, BadInputError, ReadoutError } from '../domain/errors.js';
import { tell } from './ask/tell/tell.js';
import type { Line, Told } from './ask/tell/words.js';
import { LONGEST_PLAIN_QUESTION, understand, type Part } from './ask/understand.js';
import type { Context } from './context.js';
import { runQuestion } from './run-question.js';

/** A question in plain words with its answer. */
export interface AskedCard {
  question: string;
  understood: Part[];
  notUnderstood: string[];
  query: string | null;
  summary: string;
  lines: Line[];
}

/** Resolver of `Query.ask`: makes a query of the question, asks that within the limits of the request, and tells what came. */
export async function ask(_root: unknown, { question: given }: { question: string }, context: Context, info: GraphQLResolveInfo): Promise<AskedCard> {
  const question = given.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
  if (question.length > LONGEST_PLAIN_QUESTION) throw new BadInputError(`question: ${question.length} characters are too many; ask in at most ${LONGEST_PLAIN_QUESTION}`, { length: question.length });
  const { intent, parts, understood, leftOver, query, why } = understand(question, new Date().toISOString().slice(0, 10));
  const asked = { question, understood, notUnderstood: leftOver, query };
  if (!intent || !query) return { ...asked, summary: why ?? '', lines: [] };
  const { data, errors } = await runQuestion(info.schema, { query }, context);
  const refused = errors.map((error) => error.originalError ?? error);
  // a name that is none, or several, is an answer too; a database that is gone is not
  const other = refused.find((error) => !(error instanceof ReadoutError) || !ANSWERS.has(error.code));
  if (other) throw other;
  const [first] = refused;
  return { ...asked, ...(first ? problem(first) : tell(intent, data ?? {}, parts)) };
}

const ANSWERS = new Set(['NOT_FOUND', 'AMBIGUOUS', 'BAD_USER_INPUT']);

function problem(error: Error): Told {
  if (!(error instanceof AmbiguousError)) return { summary: `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}.`.replace(/([?.])\.$/, '$1'), lines: [] };
  return { summary: `${JSON.stringify(error.details.name)} fits several; ask again with more of the name, or put an id into the query.`, lines: error.candidates.map(({ id, name, hint }) => ({ text: `${name}${hint ? ` (${hint})` : ''}: ${id}`, evidence: [] })) };
}
