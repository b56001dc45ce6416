import type { DerivedMeeting, Participation } from '../../domain/derived.js';
import { groupBy } from '../../domain/group-by.js';
import { byCodeUnit, sha256, slug } from '../../domain/text.js';
import { LOOSE_JOIN_CONFIDENCE } from '../thresholds.js';
import { strongerRole, type Account } from './account.js';
import type { Cluster } from './cluster.js';
import { fuseDate } from '../../domain/fuse-date.js';
import { fuseKind, fuseStatus } from '../../domain/fuse-kind.js';
import { meetingTitle } from './meeting-title.js';
import { opposite, principals } from './pairs.js';
import type { PlaceTree } from './place-tree.js';

/** A meeting with those who took part, put together from its reports. */
export interface FusedMeeting {
  meeting: DerivedMeeting;
  participations: Participation[];
  accounts: Account[];
}

/** Adds up the reports of one meeting. `nameOf` gives the display name of any node. */
export function fuse({ accounts, rules, loose }: Cluster, places: PlaceTree, nameOf: (node: string) => string): FusedMeeting {
  const reports = accounts.map((a) => a.report);
  const id = meetingIdOf(accounts[0]!);
  const participations = fuseParticipations(id, accounts);
  const date = fuseDate(accounts);
  const innermost = places.innermost(reports.flatMap((r) => r.place?.node ?? []));
  const kind = fuseKind(reports);
  const confidence = Math.max(...reports.map((r) => r.confidence)) * (loose ? LOOSE_JOIN_CONFIDENCE : 1);
  const meeting: DerivedMeeting = {
    id, kind, ...date,
    title: meetingTitle(kind, participations, innermost.map((p) => places.nameOf(p)), nameOf),
    status: fuseStatus(reports),
    confidence: Math.round(confidence * 1000) / 1000,
    reports: [...rules].map(([report, rule]) => ({ report, rule })).sort((a, b) => byCodeUnit(a.report, b.report)),
    places: innermost,
    issues: [...new Set(reports.flatMap((r) => r.issues.map((i) => i.issue)))].sort(byCodeUnit),
  };
  return { meeting, participations, accounts };
}

/** `meeting/…` in the words of its first report, not of the people behind them, so that it outlives what is found out about those. */
export function meetingIdOf({ id, report }: Account): string {
  const main = principals(report.participants);
  const pair = main.flatMap((a, i) => main.slice(i + 1).filter((b) => opposite(a, b)).map((b) => [a, b])).at(0) ?? main.slice(0, 1);
  const words = pair.map(({ node }) => slug(node.split('/').at(-1) ?? '')).sort();
  return `meeting/${[...words, report.kind.toLowerCase(), sha256(id).slice(0, 10)].join('-')}`;
}

function fuseParticipations(meeting: string, accounts: readonly Account[]): Participation[] {
  const told = accounts.flatMap((a) => a.parts.map((part) => ({ part, report: a.id })));
  return [...groupBy(told, (t) => t.part.node)].map(([node, same]) => {
    const parts = same.map((s) => s.part);
    const inferred = parts.every((p) => p.inferredBy !== null);
    return {
      id: `${meeting}@${node}`, meeting, node, inferred,
      side: most(parts.map((p) => p.side), (side) => (side.length > 1 ? 1 : 0)),
      role: parts.map((p) => p.role).reduce(strongerRole),
      capacity: most(parts.map((p) => p.capacity)),
      onBehalfOf: most(parts.map((p) => p.onBehalfOf)),
      rule: inferred ? parts.map((p) => p.inferredBy!).sort()[0]! : null,
      reports: [...new Set(same.map((s) => s.report))].sort(byCodeUnit),
    };
  });
}

/** What most say; of equals the weightier, then the first in order. Silence counts for nothing. */
function most(values: readonly (string | null)[], weight: (value: string) => number = () => 0): string | null {
  const counts = [...groupBy(values.filter((v): v is string => v !== null), (v) => v)];
  counts.sort(([a, x], [b, y]) => weight(b) - weight(a) || y.length - x.length || byCodeUnit(a, b));
  return counts[0]?.[0] ?? null;
}
