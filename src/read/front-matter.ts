import { parseDocument } from 'yaml';
import { UnreadableArticleError } from '../domain/errors.js';
import { fieldsOf, NO_FIELDS, type Fields } from './fields.js';

const OPEN = /^---[ \t]*\n/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;
const MAX_LENGTH = 16_384;

/**
 * The fields between two lines of `---` at the head of a text, and the text after them as it stands.
 * Values are read as plain text (`no` is Norwegian, not false); YAML's anchors and tags are refused.
 * @throws UnreadableArticleError when it is no YAML or a field is malformed
 */
export function readFrontMatter(text: string, culprit: string): { fields: Fields; body: string } {
  const open = OPEN.exec(text);
  const rest = open ? text.slice(open[0].length) : '';
  const close = CLOSE.exec(rest.slice(0, MAX_LENGTH));
  const yaml = close ? rest.slice(0, close.index) : '';
  // A rule of dashes above prose is no front matter.
  if (!close || !/^[ \t]*[\w-]+[ \t]*:/m.test(yaml.replace(/^[ \t]*(?:#.*)?\n/gm, '').split('\n', 1)[0] ?? '')) return { fields: { ...NO_FIELDS }, body: text };
  return { fields: fieldsOf(entries(yaml, culprit), culprit), body: rest.slice(close.index + close[0].length) };
}

function entries(yaml: string, culprit: string): [string, unknown][] {
  const refuse = (why: string, cause?: unknown): never => {
    throw new UnreadableArticleError(culprit, `its front matter is not readable: ${why}`, 'write it as lines of "name: value" between two lines of ---', { cause });
  };
  if (/^[^'"#\n]*:[ \t]*[&*]\w/m.test(yaml)) refuse('it has an anchor or an alias');
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
  const problem = document.errors[0];
  if (problem) refuse(problem.message.split('\n', 1)[0]!, problem);
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0, mapAsMap: true });
    if (!(value instanceof Map)) return refuse('it is no list of names and values');
    return [...value].map(([key, item]) => [String(key), item === '' || item === '~' || item === 'null' ? null : item]);
  } catch (cause) {
    if (cause instanceof UnreadableArticleError) throw cause;
    return refuse(cause instanceof Error ? cause.message : String(cause), cause);
  }
}
