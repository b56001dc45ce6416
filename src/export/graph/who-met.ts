import type { ExportRequest, Reader } from '../request.js';
import { joined, spell, type Columns, type Network, type NetworkEdge, type NetworkNode, type Spell } from './network.js';

/** Kinds of participants in the order of their ids, with the label they bear. */
export const KINDS = [['agency', 'Agency'], ['country', 'Country'], ['office', 'Office'], ['person', 'Person']] as const;
type Kind = (typeof KINDS)[number];

const NODES_AT_ONCE = 500;
/** A president has met thousands. */
const PAIRS_AT_ONCE = 50;

export const PARTICIPANT_COLUMNS = { kind: 'string', country: 'string', acronym: 'string', offices: 'list', meetings: 'integer', first: 'string', last: 'string' } as const satisfies Columns;
export const PAIR_COLUMNS = { first: 'string', last: 'string', issues: 'list' } as const satisfies Columns;

export interface ParticipantRow { id: string; name: string; country: string | null; acronym: string | null; offices: string[]; meetings: number; first: string | null; last: string | null }
export interface PairsRow { id: string; pairs: { target: string; weight: number; days: [string | null, string | null][]; issues: string[] }[] }

/** The network of who met whom: an edge for each pair, as heavy as the number of their meetings. */
export function whoMet({ shape, sameSide, filter, hasStatus }: ExportRequest, read: Reader): Network {
  const kinds = KINDS.filter(([kind]) => shape !== 'people' || kind === 'person');
  const met = heldUnless(hasStatus, filter);
  return {
    title: 'Who met whom',
    nodeColumns: PARTICIPANT_COLUMNS,
    edgeColumns: PAIR_COLUMNS,
    nodes: () => participants(kinds, met, read),
    async *edges() {
      const labels = kinds.map(([, label]) => label);
      for (const kind of kinds) {
        for await (const page of read.pages<PairsRow>('Export.pairs', { until: within(kind).until, limit: PAIRS_AT_ONCE, labels, sameSide, filter: met }, within(kind).from)) {
          for (const row of page) yield* edgesOf(row);
        }
      }
    },
  };
}

/** Who met whom is told by the meetings that were held, unless the filter says otherwise. */
export const heldUnless = (hasStatus: boolean, filter: object): object => (hasStatus ? filter : { ...filter, statuses: ['HELD'] });

/** Whoever took part in a meeting that fits. */
export async function* participants(kinds: readonly Kind[], filter: ExportRequest['filter'], read: Reader): AsyncGenerator<NetworkNode> {
  for (const kind of kinds) {
    for await (const page of read.pages<ParticipantRow>('Export.participants', { until: within(kind).until, limit: NODES_AT_ONCE, filter }, within(kind).from)) {
      for (const row of page) if (row.meetings > 0) yield toNode(row);
    }
  }
}

/** The ids of a kind lie between these two: '0' comes right after '/'. */
const within = ([kind]: Kind): { from: string; until: string } => ({ from: `${kind}/`, until: `${kind}0` });

export function toNode({ id, name, country, acronym, offices, meetings, first, last }: ParticipantRow): NetworkNode {
  return { id, label: name, attributes: { kind: id.slice(0, id.indexOf('/')), country, acronym, offices, meetings, first, last }, spells: spell(first, last) };
}

export function* edgesOf({ id, pairs }: PairsRow): Iterable<NetworkEdge> {
  for (const { target, weight, days, issues } of pairs) {
    const spells = joined(days.filter((d): d is [string, string] => d[0] !== null && d[1] !== null).map(([a, b]): Spell => [a, b]));
    yield { id: `${id} ${target}`, source: id, target, weight, attributes: { first: spells[0]?.[0], last: latest(spells), issues }, spells };
  }
}

const latest = (spells: readonly Spell[]): string | undefined => spells.reduce<string | undefined>((last, [, end]) => (last === undefined || end > last ? end : last), undefined);
