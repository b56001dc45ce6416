import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { InvalidMappingError } from '../../domain/errors.js';
import { decode } from '../decode.js';
import { readWhole } from '../file.js';
import { mappingSchema, type Mapping } from './mapping.js';

const MAX_BYTES = 1_000_000;
const REMEDY = 'mend it; samples/tables has examples, and docs/tables.md tells every field';

/**
 * Reads a mapping, YAML or JSON. Its values are plain text (`no` is no falsehood); anchors and tags are refused.
 * @throws InvalidMappingError naming every problem with its line
 */
export async function loadMapping(path: string): Promise<Mapping> {
  const text = decode(await readWhole(path, MAX_BYTES), path);
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent', lineCounter: lines });
  const broken = document.errors.map((e) => `line ${lines.linePos(e.pos[0]).line}: ${e.message.split('\n', 1)[0]}`);
  if (broken.length) throw new InvalidMappingError(path, broken, 'mend the YAML; quote what begins with { or has a colon in it');
  const parsed = mappingSchema.safeParse(valueOf(document, path));
  if (parsed.success) return { ...parsed.data, path };
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue)).map(({ at, says }) => {
    const line = lineOf(document, at, lines);
    return `${line === null ? '' : `line ${line}: `}${at.length ? `${at.join('.')}: ` : ''}${says}`;
  });
  throw new InvalidMappingError(path, [...new Set(problems)], REMEDY);
}

function valueOf(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw new InvalidMappingError(path, ['it has an anchor or an alias'], 'write the values out', { cause });
  }
}

interface Problem {
  at: PropertyKey[];
  says: string;
}

/** Of a choice, what is wrong with the branch that was meant: the one that got furthest into the value. */
function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ at: [...issue.path, key], says: `unknown field ${JSON.stringify(key)}` }));
  if (issue.code === 'invalid_union') {
    const deep = issue.errors.map((branch) => branch.flatMap(problemsOf)).filter((branch) => branch.some((p) => p.at.length > 0 || !/^Invalid input/.test(p.says)));
    if (deep.length) return deep[0]!.map((p) => ({ at: [...issue.path, ...p.at], says: p.says }));
  }
  return [{ at: [...issue.path], says: issue.message.replace(/^Invalid input: /, '') }];
}

function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number | null {
  for (let n = path.length; n > 0; n--) {
    const node: unknown = document.getIn(path.slice(0, n), true);
    const range = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? (node.range as unknown[])[0] : undefined;
    if (typeof range === 'number') return lines.linePos(range).line;
  }
  return null;
}
