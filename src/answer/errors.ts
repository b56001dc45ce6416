import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryTimeoutError, ReadoutError } from '../domain/errors.js';

/** Codes that GraphQL and Apollo give themselves, for errors in the question: their messages tell nothing of ours. */
const OF_THE_QUESTION = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'TOO_DEEP', 'TOO_COSTLY', 'TOO_MANY_ALIASES', 'NOT_SAFELISTED',
  'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/**
 * An error as the asker may see it: ours with their code and details, GraphQL's own on the question, and of every other
 * only that there was one. `report` gets the whole of those.
 */
export function publicError(formatted: GraphQLFormattedError, error: unknown, report: (error: unknown) => void): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const cause = error instanceof GraphQLError ? error.originalError ?? error : error;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (cause instanceof ReadoutError) {
    return { message: cause.code === 'UNAVAILABLE' ? 'the database does not answer; try again in a moment' : cause.message, ...where,
      extensions: { code: cause.code, ...(cause.code === 'UNAVAILABLE' ? {} : cause.details) } };
  }
  // Apollo gives every failed rule one code; a rule of ours has its own
  const code = (cause instanceof GraphQLError ? cause.extensions.code : undefined) ?? formatted.extensions?.code;
  if (cause instanceof GraphQLError && (code === undefined || OF_THE_QUESTION.has(String(code)))) {
    const { stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
    return { message, ...where, extensions: { ...extensions, code: refinedCode(String(code ?? 'GRAPHQL_VALIDATION_FAILED'), message) } };
  }
  report(cause);
  return { message: 'something went wrong on our side; the log has more', ...where, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** GraphQL has one code for all it can't parse or does not know; what is a limit or a setting of ours has its own. */
function refinedCode(code: string, message: string): string {
  if (code === 'GRAPHQL_PARSE_FAILED' && /contains more (?:than|that) \d+ tokens/.test(message)) return 'TOO_MANY_TOKENS';
  if (code === 'GRAPHQL_VALIDATION_FAILED' && /introspection/i.test(message)) return 'INTROSPECTION_DISABLED';
  return code;
}

/** A question that nobody waits for any more. */
export class CancelledError extends ReadoutError {
  readonly code = 'CANCELLED';
}

/** Why a signal ended a question: its time was up, or the asker left. */
export function endedBy(signal: AbortSignal): ReadoutError {
  const reason: unknown = signal.reason;
  const late = typeof reason === 'object' && reason !== null && 'name' in reason && reason.name === 'TimeoutError';
  return late ? new QueryTimeoutError('the question', { cause: reason }) : new CancelledError('the question was given up', {}, { cause: reason });
}
