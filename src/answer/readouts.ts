import { broaderOf } from '../lexicon/issues.js';
import type { EvidenceCard, IssueCard, NamedCard, ReportCard } from './cards.js';

type Aspect = 'PARTICIPANT' | 'ISSUE' | 'PLACE' | 'DATE' | 'STATUS' | 'KIND';

/** Something that a report says, with the node it is about. */
interface Saying { node: NamedCard | IssueCard; says: string; evidence: EvidenceCard; within?: string[] }

/** All that one report says of a meeting. */
export interface AccountRow {
  article: string;
  publisher: string | null;
  earliest: string | null;
  latest: string | null;
  report: ReportCard;
  participants: Saying[];
  places: Saying[];
  issues: Saying[];
}

/** One thing that is said of a meeting, by whom, with the words. */
export interface Point {
  about: Aspect;
  says: string;
  node: NamedCard | IssueCard | null;
  publishers: string[];
  evidence: EvidenceCard[];
}

/** One voice's account of a meeting, beside those of the others. */
export interface Readout {
  publisher: string | null;
  reports: ReportCard[];
  has: Point[];
  leavesOut: Point[];
}

/** A point with what decides whether another voice has it, too. */
interface Told extends Point { key: string; within: string[]; earliest: string | null; latest: string | null }

const ORDER: readonly Aspect[] = ['PARTICIPANT', 'ISSUE', 'PLACE', 'DATE', 'STATUS', 'KIND'];

/** Lays the accounts of a meeting side by side, one for each publisher, or for each article that names none: what each has, and what only others have. */
export function readoutsOf(accounts: readonly AccountRow[]): Readout[] {
  const voices = new Map<string, AccountRow[]>();
  for (const account of accounts) {
    const voice = account.publisher ?? account.article;
    voices.set(voice, [...(voices.get(voice) ?? []), account]);
  }
  const told = [...voices.values()].map((own) => ({ publisher: own[0]!.publisher, reports: own.map((a) => a.report), points: merged(own.flatMap(pointsOf)) }));
  return told.map(({ publisher, reports, points }, i) => {
    const others = merged(told.flatMap((other, j) => (i === j ? [] : other.points)));
    return { publisher, reports, has: points, leavesOut: others.filter((p) => !points.some((own) => covers(own, p))) };
  });
}

function pointsOf({ publisher, earliest, latest, report, participants, places, issues }: AccountRow): Told[] {
  const publishers = publisher === null ? [] : [publisher];
  const point = (about: Aspect, key: string, says: string, evidence: EvidenceCard, more: Partial<Told> = {}): Told =>
    ({ about, key, says, node: null, publishers, evidence: [evidence], within: [], earliest: null, latest: null, ...more });
  const about = (aspect: Aspect, list: readonly Saying[]): Told[] => list.map((s) => point(aspect, s.node.id, s.node.name, s.evidence, { node: s.node, within: s.within ?? [] }));
  return [
    ...about('PARTICIPANT', participants), ...about('ISSUE', issues), ...about('PLACE', places),
    ...(report.date !== null && report.dateEvidence ? [point('DATE', report.date, report.date, report.dateEvidence, { earliest, latest })] : []),
    point('STATUS', report.status, report.status, report.evidence), point('KIND', report.kind, report.kind, report.evidence),
  ];
}

/** Each point once, with all who say it and all words for it. */
function merged(points: readonly Told[]): Told[] {
  const byKey = new Map<string, Told>();
  for (const p of points) {
    const known = byKey.get(`${p.about} ${p.key}`);
    byKey.set(`${p.about} ${p.key}`, known ? { ...known, publishers: [...new Set([...known.publishers, ...p.publishers])], evidence: [...known.evidence, ...p.evidence] } : p);
  }
  return [...byKey.values()].sort((a, b) => ORDER.indexOf(a.about) - ORDER.indexOf(b.about));
}

/** Whether a voice that says the one does not leave the other out: it says the same, or more exactly, or something else on a matter on which only one can be right. */
function covers(own: Told, other: Told): boolean {
  if (own.about !== other.about) return false;
  switch (own.about) {
    case 'PARTICIPANT': return own.key === other.key;
    case 'ISSUE': return own.key === other.key || broaderOf(own.key.replace(/^issue\//, '')).includes(other.key.replace(/^issue\//, ''));
    // of two places or days that don't agree neither is left out: that is a discrepancy
    case 'PLACE': return !other.within.includes(own.key);
    case 'DATE': return own.key === other.key || !isVaguer(own, other);
    case 'STATUS': case 'KIND': return true;
  }
}

/** Whether the days of the one hold those of the other, and more. */
function isVaguer(own: Told, other: Told): boolean {
  return (own.earliest ?? '') <= (other.earliest ?? '') && (own.latest ?? '9999') >= (other.latest ?? '9999');
}
