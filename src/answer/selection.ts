import { coerceInputValue, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { BadInputError } from '../domain/errors.js';
import type { Graph } from '../graph/graph.js';
import { typeOfId } from './cards.js';
import { createContext } from './context.js';
import { toFilter, type FilterParameters } from './filter.js';
import type { MeetingFilter } from './generated.js';
import { loadSchema } from './schema.js';

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
  return { filter: await toFilter(createContext({ graph, signal }), filter), narrowed, hasStatus: Boolean(filter.status?.length) };
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
