import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { endedBy, publicError } from '../../src/answer/errors.js';
import { AmbiguousError, DatabaseUnavailableError, NotFoundError } from '../../src/domain/errors.js';

function shown(original: Error, code?: string) {
  const error = new GraphQLError(original.message, { originalError: original, path: ['whoMet'], extensions: code ? { code } : {} });
  const reported: unknown[] = [];
  return { ...publicError({ ...error.toJSON(), extensions: { code: code ?? 'INTERNAL_SERVER_ERROR', stacktrace: ['at /home/secret.ts:1'] } }, error, (e) => reported.push(e)), reported };
}

describe('errors as the asker sees them', () => {
  it('tells of names that fit none or several, with what would', () => {
    expect(shown(new NotFoundError('person', 'Sheinbum', ['Claudia Sheinbaum']))).toMatchObject({
      message: 'unknown person "Sheinbum"; did you mean "Claudia Sheinbaum"?', path: ['whoMet'],
      extensions: { code: 'NOT_FOUND', suggestions: ['Claudia Sheinbaum'] }, reported: [],
    });
    expect(shown(new AmbiguousError('person', 'Biden', [{ id: 'person/a', name: 'A', hint: null }])).extensions).toMatchObject({ code: 'AMBIGUOUS', candidates: [{ id: 'person/a' }] });
  });

  it('hides what is ours: the query, paths, addresses, stacks', () => {
    const failure = new Error('Query.whoMet: Invalid input MATCH (n) at /srv/readout/cypher', { cause: new Error('Neo.ClientError') });
    const { reported, ...said } = shown(failure);
    expect(said).toEqual({ message: 'something went wrong on our side; the log has more', path: ['whoMet'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(reported).toEqual([failure]);
    expect(JSON.stringify(shown(new DatabaseUnavailableError('bolt://10.0.0.7:7687 refuses', { uri: 'bolt://10.0.0.7:7687' })))).not.toContain('10.0.0.7');
  });

  it('takes a time limit for one', () => {
    const ended = (reason: unknown): object => shown(endedBy(AbortSignal.abort(reason)));
    expect(ended(new DOMException('aborted', 'TimeoutError'))).toMatchObject({ extensions: { code: 'TIMEOUT' }, reported: [] });
    expect(ended(undefined)).toMatchObject({ extensions: { code: 'CANCELLED' }, reported: [] });
    expect(ended('left')).toMatchObject({ extensions: { code: 'CANCELLED' }, reported: [] });
  });

  it('lets GraphQL speak of the question itself, without its stack', () => {
    const error = new GraphQLError('Cannot query field "who"', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(publicError({ ...error.toJSON(), extensions: { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: ['x'] } }, error, () => {})).toEqual(
      { message: 'Cannot query field "who"', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  });
});
