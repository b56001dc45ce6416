import neo4j, { type Neo4jError } from 'neo4j-driver';
import { DatabaseUnavailableError, QueryTimeoutError, TooBroadError } from '../domain/errors.js';

/** A driver's error as one of ours, with what to do; an error that is not the driver's stays as it is. */
export function fromDriver(error: unknown, doing: string, uri: string): unknown {
  if (!isDriverError(error)) return error;
  const { code, message } = error;
  if (/TransactionTimedOut|LockClientStopped|TransactionValidationFailed.*timeout/.test(code)) {
    return new QueryTimeoutError(doing, { cause: error });
  }
  if (/OutOfMemoryError$/.test(code)) return new TooBroadError(`${doing}: takes more memory than one question may`, {}, { cause: error });
  if (/\.Security\./.test(code)) {
    return new DatabaseUnavailableError(`${uri} refuses the user or the password (${message}); check NEO4J_USER and NEO4J_PASSWORD`, { uri }, { cause: error });
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || /DatabaseUnavailable|DatabaseNotFound|ServiceUnavailable/.test(code)) {
    return new DatabaseUnavailableError(`the database at ${uri} does not answer (${message.split('\n')[0]}); see "readout db status"`, { uri }, { cause: error });
  }
  return new Error(`${doing}: ${message} (${code})`, { cause: error });
}

function isDriverError(error: unknown): error is Neo4jError {
  return error instanceof Error && (error instanceof neo4j.Neo4jError || error.name === 'Neo4jError');
}
