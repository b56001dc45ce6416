import { coerceInputValue, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { BadInputError } from '../domain/errors.js';
import type { Graph } from '../graph/graph.js';
import { typeOfId } from './cards.js';
import { createContext } from './context.js';
import { insistOnFilter, toFilter, type FilterParameters } from './filter.js';
import type { MeetingFilter } from './generated.js';
import { loadSchema } from './schema.js';
import { analyse } from './walks/analyse.js';
import { networkAround } from './walks/network.js';

/** Fields of a MeetingFilter that name something, and those that are lists. */
const REFERENCES = ['with', 'between', 'about', 'at', 'country', 'agency'] as const;
const LISTS = ['with', 'between', 'about', 'kind', 'status', 'reportedBy', 'notReportedBy'] as const;

/** Fields of a MeetingFilter as words: a name or an id for each reference. */
export type WrittenFilter = Record<string, string | readonly string[] | boolean | undefined>;

/** Meetings selected outside of GraphQL: with its filter, for what reads them all. */
export interface SelectedMeetings {
  filter: FilterParameters;
  /** whether anything is left out */
  narrowed: boolean;
  hasStatus: boolean;
}

let filterType: GraphQLInputObjectType | undefined;

/** The names that a written filter may have. */
export function filterFields(): string[] {
  return Object.keys(typeOfFilter().getFields());
}

/**
 * A filter that was written as words (options of a command, parameters of an address) with its names resolved; the checks are those of the schema.
 * @throws BadInputError, NotFoundError, AmbiguousError
 */
export async function selectMeetings(graph: Graph, written: WrittenFilter, signal?: AbortSignal): Promise<SelectedMeetings> {
  const filter = checked(written);
  const narrowed = Object.keys(filter).some((name) => name !== 'undated');
  const context = createContext({ graph, signal });
  const resolved = await toFilter(context, filter);
  await insistOnFilter(context, resolved);
  return { filter: resolved, narrowed, hasStatus: Boolean(filter.status?.length) };
}

/** The network around some people, as words: who they are, how many meetings away from them, how many nodes at most. */
export interface WrittenNetwork {
  around: string | readonly string[];
  depth?: string | readonly string[];
  limit?: string | readonly string[];
}

/** The most nodes that a network drawn by another program has. */
const LARGEST_DRAWN = 500;

/** Who is in the network around some people, what was left out, and how to draw it: `network` outside of GraphQL. */
export async function selectNetwork(graph: Graph, { around, depth, limit }: WrittenNetwork, written: WrittenFilter, signal?: AbortSignal): Promise<{ title: string; depths: Map<string, number>; cut: { nodes: number; steps: boolean }; analyse: typeof analyse }> {
  const names = [around].flat().map((word) => (typeOfId(word) ? { id: word } : { name: word }));
  const asked = { around: names, filter: checked(written), depth: wholeNumber('depth', depth), limit: wholeNumber('limit', limit) };
  const { nodes, cut } = await networkAround(asked, createContext({ graph, signal }), LARGEST_DRAWN);
  const left = [cut.nodes > 0 && `at least ${cut.nodes} more were left out by the limit`, cut.steps && 'some have more meetings or counterparts than are looked at'].filter(Boolean);
  const middle = nodes.filter((n) => n.depth === 0).map((n) => n.participant.name);
  return { title: `Who met whom around ${middle.join(', ')}${left.length ? ` (${left.join('; ')})` : ''}`, depths: new Map(nodes.map((n) => [n.participant.id, n.depth])), cut, analyse };
}

function wholeNumber(name: string, word: string | readonly string[] | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (typeof word === 'string' && /^\d{1,9}$/.test(word)) return Number(word);
  throw new BadInputError(`${name}: expected a whole number, came ${JSON.stringify(word).slice(0, 60)}`, { [name]: word });
}

function checked(written: WrittenFilter): MeetingFilter {
  const given = Object.entries(written).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length));
  const value = Object.fromEntries(given.map(([name, words]) => [name, valueOf(name, words!)]));
  const problems: string[] = [];
  const filter = coerceInputValue(value, typeOfFilter(), (path, _value, error) => problems.push(`${path.join('.') || 'filter'}: ${error.message}`));
  if (problems.length) throw new BadInputError(problems.slice(0, 3).join('; '), { problems, fields: filterFields() });
  return filter as MeetingFilter;
}

function valueOf(name: string, words: NonNullable<WrittenFilter[string]>): unknown {
  const one = (word: string | boolean): unknown => {
    if (typeof word !== 'string') return word;
    if ((REFERENCES as readonly string[]).includes(name)) return typeOfId(word) ? { id: word } : { name: word };
    if (name === 'kind' || name === 'status') return word.toUpperCase();
    return name === 'undated' && /^(?:true|false)?$/.test(word) ? word !== 'false' : word;
  };
  if ((LISTS as readonly string[]).includes(name)) return (typeof words === 'object' ? words : [words]).map(one);
  if (typeof words !== 'object') return one(words);
  if (words.length > 1) throw new BadInputError(`${name}: expected one, came ${words.length}`, { [name]: words });
  return one(words[0]!);
}

function typeOfFilter(): GraphQLInputObjectType {
  if (!filterType) {
    const type = loadSchema().getType('MeetingFilter');
    if (!isInputObjectType(type)) throw new Error('schema.graphql has no input MeetingFilter');
    filterType = type;
  }
  return filterType;
}
