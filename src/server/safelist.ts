import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { Kind, parse, print, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { z } from 'zod';
import { BadInputError } from '../domain/errors.js';

/** What a client sends of a question, as far as the list looks at it. */
export interface Sent {
  query?: unknown;
  extensions?: unknown;
}

/** The only questions that a server answers. */
export class Safelist {
  /** by the id that a client may send in their place, and by their text without its spaces */
  private constructor(private readonly byId: ReadonlyMap<string, string>, private readonly byText: ReadonlyMap<string, string>) {}

  get size(): number {
    return new Set(this.byText.values()).size;
  }

  /**
   * Reads a list: a GraphQL document with named operations; Apollo's manifest of persisted queries; or a JSON object of ids and texts.
   * @throws BadInputError that names the file and what is wrong with it
   */
  static async read(file: string): Promise<Safelist> {
    const text = await readFile(file, 'utf8').catch((cause: Error) => {
      throw new BadInputError(`${file} can't be read: ${cause.message}`, { file }, { cause });
    });
    return Safelist.of(entriesOf(text, file), file);
  }

  static of(entries: Iterable<[id: string | null, text: string]>, file: string): Safelist {
    const byId = new Map<string, string>();
    const byText = new Map<string, string>();
    for (const [id, text] of entries) {
      const document = parsed(text, id ?? 'a question', file);
      byText.set(plain(document), text);
      byId.set(sha256(text), text);
      if (id !== null) byId.set(id, text);
    }
    if (!byText.size) throw new BadInputError(`${file} holds no question; nobody could ask anything`, { file });
    return new Safelist(byId, byText);
  }

  /** The text to run for what was sent: by its id, or the text itself if it is in the list; null when it is not. */
  textOf({ query, extensions }: Sent): string | null {
    const id = idIn(extensions);
    if (typeof query !== 'string' || query === '') return id === null ? null : this.byId.get(id) ?? null;
    try {
      return this.byText.get(plain(parse(query, { maxTokens: MOST_TOKENS, noLocation: true }))) ?? null;
    } catch {
      return null;
    }
  }
}

/** What is told of anything that is not in the list. */
export const NOT_SAFELISTED = { status: 403, code: 'NOT_SAFELISTED', message: 'this server answers a list of questions only, and this is none of them' } as const;

/** Longer ones are in no list. */
const MOST_TOKENS = 20_000;

const manifest = z.object({ format: z.literal('apollo-persisted-query-manifest'), version: z.literal(1), operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })) });
const byIds = z.record(z.string().min(1), z.string().min(1));

function entriesOf(text: string, file: string): [string | null, string][] {
  if (!/^\s*\{\s*"/.test(text)) return operationsOf(text, file);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new BadInputError(`${file} is no JSON: ${(cause as Error).message}`, { file }, { cause });
  }
  const full = manifest.safeParse(json);
  if (full.success) return full.data.operations.map(({ id, body }) => [id, body]);
  const plainly = byIds.safeParse(json);
  if (plainly.success) return Object.entries(plainly.data);
  throw new BadInputError(`${file}: expected a GraphQL document, a manifest of persisted queries ("format": "apollo-persisted-query-manifest", "version": 1), or an object of ids and questions`, { file });
}

/** Each operation of a document, with the fragments that it uses: as a client sends it, and under its name. */
function operationsOf(text: string, file: string): [string | null, string][] {
  const document = parsed(text, 'the document', file);
  const fragments = new Map(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])));
  return document.definitions.flatMap((operation): [string | null, string][] => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return [];
    const used = new Set<FragmentDefinitionNode>();
    const follow = (node: Parameters<typeof visit>[0]): void => void visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        follow(fragment);
      },
    });
    follow(operation);
    return [[operation.name?.value ?? null, print({ kind: Kind.DOCUMENT, definitions: [operation, ...document.definitions.filter((d) => used.has(d as FragmentDefinitionNode))] })]];
  });
}

function parsed(text: string, what: string, file: string): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch (cause) {
    throw new BadInputError(`${file}: ${what} can't be read: ${(cause as Error).message}`, { file }, { cause });
  }
}

function idIn(extensions: unknown): string | null {
  let given = extensions;
  try {
    if (typeof given === 'string') given = JSON.parse(given) as unknown;
  } catch {
    return null;
  }
  const found = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) }).safeParse(given);
  return found.success ? found.data.persistedQuery.sha256Hash : null;
}

/** Of two texts that ask the same there is one: the order of the definitions and the spaces do not matter. */
const plain = (document: DocumentNode): string => document.definitions.map((definition) => print(definition)).sort().join('\n');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
