import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryTimeoutError, ReadoutError } from '../domain/errors.js';

/** Codes that GraphQL and Apollo give themselves, for errors in the question: their messages tell nothing of ours. */
const OF_THE_QUESTION = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'TOO_DEEP', 'TOO_COSTLY', 'TOO_MANY_ALIASES', 'NOT_SAFELISTED', 'BUSY',
  'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/**
 * An error as the asker may see it: ours with their code and details, GraphQL's own on the question, and of every other
 * only that there was one. `report` gets the whole of those.
 */
export function publicError(formatted: GraphQLFormattedError, error: unknown, report: (error: unknown) => void): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const cause = named(error instanceof GraphQLError ? error.originalError ?? error : error);
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (cause instanceof ReadoutError) {
    return { message: cause.code === 'UNAVAILABLE' ? 'the database does not answer; try again in a moment' : cause.message, ...where,
      extensions: { code: cause.code, ...(cause.code === 'UNAVAILABLE' ? {} : cause.details) } };
  }
  // Apollo gives every failed rule one code; a rule of ours has its own
  const code = (cause instanceof GraphQLError ? cause.extensions.code : undefined) ?? ofTheRequest(formatted, cause) ?? formatted.extensions?.code;
  if (cause instanceof GraphQLError && (code === undefined || OF_THE_QUESTION.has(String(code)))) {
    const { stacktrace: _stack, validationErrorCode, ...extensions } = formatted.extensions ?? {};
    if (validationErrorCode === 'INTROSPECTION_DISABLED') return { message: 'this server does not tell its schema', ...where, extensions: { code: validationErrorCode } };
    return { message, ...where, extensions: { ...extensions, code: tooLong(message) ? 'TOO_MANY_TOKENS' : String(code ?? 'GRAPHQL_VALIDATION_FAILED') } };
  }
  report(cause);
  return { message: 'something went wrong on our side; the log has more', ...where, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** What took too long is to the asker the question, not the query of ours that was at work when its time was up. */
function named(cause: unknown): unknown {
  return cause instanceof QueryTimeoutError ? new QueryTimeoutError('the question', { cause }) : cause;
}

/** What Apollo says without a code, before a field was looked at, is of the request: a hash that is not that of the text. */
function ofTheRequest({ extensions, path }: GraphQLFormattedError, cause: unknown): string | undefined {
  return extensions?.code === 'INTERNAL_SERVER_ERROR' && cause instanceof GraphQLError && !path && !cause.originalError ? 'BAD_REQUEST' : undefined;
}

/** GraphQL has one code for all it can't parse. */
const tooLong = (message: string): boolean => /contains more tha[nt] \d+ tokens/.test(message);

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
