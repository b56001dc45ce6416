import { createSourceEventStream, execute, GraphQLError, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Context } from '../../answer/context.js';
import { deadline } from '../running.js';

/** What it takes to follow a subscription. */
export interface Following extends ExecutionArgs {
  contextValue: Context;
}

/**
 * Runs a subscription: each event is answered with nothing kept from the one before, and in the time of a question.
 * Whoever gives it up ends what it waits for at once, not only with the next event.
 */
export async function follow(args: Following, longest: number): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const over = new AbortController();
  const contextValue = { ...args.contextValue, signal: over.signal };
  const source = await createSourceEventStream({ ...args, contextValue });
  if (!(Symbol.asyncIterator in source)) return source;
  const answers = answersTo(source, args, contextValue, longest);
  const end = async (): Promise<IteratorResult<ExecutionResult>> => {
    over.abort();
    return answers.return(undefined);
  };
  const given: AsyncGenerator<ExecutionResult> = {
    next: () => answers.next(), return: end, throw: end,
    [Symbol.asyncIterator]: () => given,
    [Symbol.asyncDispose]: async () => void (await end()),
  };
  return given;
}

async function* answersTo(source: AsyncIterable<unknown>, args: Following, contextValue: Context, longest: number): AsyncGenerator<ExecutionResult, undefined> {
  try {
    for await (const rootValue of source) {
      const limit = deadline(longest, contextValue.signal);
      const answer = await execute({ ...args, rootValue, contextValue: { ...contextValue, signal: limit.signal, loaders: new Map() } });
      limit.over();
      yield answer;
    }
  } catch (error) {
    if (contextValue.signal?.aborted) return;
    yield { errors: [error instanceof GraphQLError ? error : new GraphQLError('the subscription ended', { originalError: error instanceof Error ? error : new Error(String(error)) })] };
  }
}
