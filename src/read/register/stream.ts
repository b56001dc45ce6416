import { JSONParser } from '@streamparser/json';
import { UnreadableArticleError } from '../../domain/errors.js';

/**
 * The items of some lists at the top of a JSON object, as they come, whatever its size.
 * @throws UnreadableArticleError when it is no JSON
 */
export async function* readLists<L extends string>(text: AsyncIterable<string>, lists: readonly L[], origin: string): AsyncIterable<{ list: L; value: unknown }> {
  const found: { list: L; value: unknown }[] = [];
  const parser = new JSONParser({ paths: lists.map((list) => `$.${list}.*`), keepStack: false });
  parser.onValue = ({ value, stack }) => {
    const list = stack[1]?.key;
    if (stack.length === 2 && typeof list === 'string') found.push({ list: list as L, value });
  };
  try {
    let first = true;
    for await (const chunk of text) {
      if (!parser.isEnded) parser.write(first ? chunk.replace(/^\uFEFF/, '') : chunk);
      first = false;
      yield* found.splice(0);
    }
    if (!parser.isEnded) parser.end();
  } catch (cause) {
    if (cause instanceof UnreadableArticleError) throw cause;
    const why = cause instanceof Error ? cause.message.split('\n', 1)[0]!.slice(0, 120) : 'unknown';
    throw new UnreadableArticleError(origin, `is not JSON: ${why}`, 'mend it', { cause });
  }
  yield* found.splice(0);
}
