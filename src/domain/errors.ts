/**
 * Every error a user can meet. An error says what was expected, what came, and what to do.
 * `code` is stable: it is what GraphQL answers in `extensions.code` and what the CLI prints with `--json`.
 */
export abstract class ReadoutError extends Error {
  abstract readonly code: string;

  constructor(message: string, readonly details: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A file or stream that can't be read as an article. `culprit` is its path or name. */
export class UnreadableArticleError extends ReadoutError {
  readonly code = 'UNREADABLE_ARTICLE';
  constructor(readonly culprit: string, reason: string, remedy: string, options?: ErrorOptions) {
    super(`${culprit}: ${reason}; ${remedy}`, { culprit, reason, remedy }, options);
  }
}

/** An Extraction document that breaks the interchange format or quotes words that are not in its text. */
export class InvalidExtractionError extends ReadoutError {
  readonly code = 'INVALID_EXTRACTION';
  constructor(readonly culprit: string, readonly problems: string[]) {
    super(`${culprit}: not a valid readout-extraction/1 document: ${problems.slice(0, 3).join('; ')}` +
      (problems.length > 3 ? `; and ${problems.length - 3} more` : ''), { culprit, problems });
  }
}

/** A mapping that says how to read a table, and can't be followed. `culprit` is its path, with the line where that is known. */
export class InvalidMappingError extends ReadoutError {
  readonly code = 'INVALID_MAPPING';
  constructor(readonly culprit: string, readonly problems: string[], remedy: string, options?: ErrorOptions) {
    super(`${culprit}: ${problems.slice(0, 5).join('; ')}${problems.length > 5 ? `; and ${problems.length - 5} more` : ''}; ${remedy}`, { culprit, problems, remedy }, options);
  }
}

/** No way to a database, or the one taken does not answer. */
export class DatabaseUnavailableError extends ReadoutError {
  readonly code = 'UNAVAILABLE';
}

/** A schema migration that was changed after it was applied, or that failed. */
export class MigrationError extends ReadoutError {
  readonly code = 'MIGRATION';
}

/** A reference by name that nothing bears; `suggestions` are the nearest names. */
export class NotFoundError extends ReadoutError {
  readonly code = 'NOT_FOUND';
  constructor(what: string, name: string, readonly suggestions: string[]) {
    super(`unknown ${what} ${JSON.stringify(name)}` + (suggestions.length ? `; did you mean ${suggestions.map((s) => JSON.stringify(s)).join(' or ')}?` : ''),
      { what, name, suggestions });
  }
}

/** A reference by name that several bear; `candidates` tells them apart. */
export class AmbiguousError extends ReadoutError {
  readonly code = 'AMBIGUOUS';
  constructor(what: string, name: string, readonly candidates: { id: string; name: string; hint: string | null }[]) {
    super(`${what} ${JSON.stringify(name)} fits ${candidates.length}: ` +
      candidates.map((c) => `${c.name}${c.hint ? ` (${c.hint})` : ''} = ${c.id}`).join(', ') + '; ask again with an id', { what, name, candidates });
  }
}

/** An argument that is out of its bounds or malformed. */
export class BadInputError extends ReadoutError {
  readonly code = 'BAD_USER_INPUT';
}

/** Something was loaded while a whole graph was being read. */
export class GraphChangedError extends ReadoutError {
  readonly code = 'GRAPH_CHANGED';
  constructor() {
    super('the graph was changed while it was being exported; export again when the loading has ended');
  }
}

/** A question that took longer than it was allowed to. */
export class QueryTimeoutError extends ReadoutError {
  readonly code = 'TIMEOUT';
  constructor(what: string, options?: ErrorOptions) {
    super(`${what} took longer than allowed; ask for less: fewer years, a smaller page, fewer steps`, { what }, options);
  }
}

/** A question whose answer can't be told for sure within the bounds of a search. */
export class TooBroadError extends ReadoutError {
  readonly code = 'TOO_BROAD';
  constructor(what: string, details: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(`${what}; ask for less: an issue, fewer meetings, fewer days`, details, options);
  }
}

/** A judgement that says other than earlier ones in force; `earlier` tells which. */
export class ContradictionError extends ReadoutError {
  readonly code = 'CONTRADICTION';
  constructor(readonly earlier: { id: string; says: string }[]) {
    super(`this contradicts what was judged before: ${earlier.map((e) => `${e.says} (${e.id})`).join('; ')}; undo one of these first`, { earlier });
  }
}

/** Something that not everybody may do. */
export class ForbiddenError extends ReadoutError {
  readonly code = 'FORBIDDEN';
}

/** Somebody of whom it is not known who it is, where that has to be known. */
export class UnauthenticatedError extends ReadoutError {
  readonly code = 'UNAUTHENTICATED';
}
