import type { ExportRequest, Reader } from '../request.js';
import type { MeetingRow } from '../rows.js';
import { spell, type Columns, type Network, type NetworkEdge, type NetworkNode } from './network.js';
import { KINDS, PARTICIPANT_COLUMNS, participants } from './who-met.js';

const MEETINGS_AT_ONCE = 500;

const NODE_COLUMNS = { ...PARTICIPANT_COLUMNS, meetingKind: 'string', status: 'string', date: 'string', places: 'list', issues: 'list', confidence: 'double' } as const satisfies Columns;
const EDGE_COLUMNS = { side: 'string', role: 'string', capacity: 'string', onBehalfOf: 'string', inferred: 'boolean' } as const satisfies Columns;

/** The network of participants and meetings: an edge for each part that somebody took in one. */
export function attendance({ filter }: ExportRequest, read: Reader): Network {
  const meetings = (): AsyncGenerator<MeetingRow[]> => read.pages<MeetingRow>('Export.meetings', { limit: MEETINGS_AT_ONCE, reports: false, filter });
  return {
    title: 'Who took part in which meeting',
    nodeColumns: NODE_COLUMNS,
    edgeColumns: EDGE_COLUMNS,
    async *nodes() {
      yield* participants(KINDS, filter, read);
      for await (const page of meetings()) for (const row of page) yield meetingNode(row);
    },
    async *edges() {
      for await (const page of meetings()) for (const row of page) yield* partsOf(row);
    },
  };
}

function meetingNode({ id, meeting: { title, kind, status, date, earliest, latest, confidence }, places, issues }: MeetingRow): NetworkNode {
  return {
    id, label: title, spells: spell(earliest, latest),
    attributes: { kind: 'meeting', first: earliest, last: latest, meetingKind: kind, status, date, places: places.map((p) => p.name), issues, confidence },
  };
}

function* partsOf({ id: target, meeting: { earliest, latest }, participations }: MeetingRow): Iterable<NetworkEdge> {
  for (const { id, node, side, role, capacity, onBehalfOf, inferred } of participations) {
    yield { id, source: node, target, weight: 1, attributes: { side, role, capacity, onBehalfOf, inferred }, spells: spell(earliest, latest) };
  }
}
