import type Table from 'cli-table3';
import { clean } from '../../src/clean/clean.js';
import { extract } from '../../src/extract/extract.js';
import { Share } from './score/counts.js';
import type { ReadArticle } from './score/forms.js';
import { match } from './score/match.js';
import { everyReport } from './score/of-extraction.js';
import { Keys } from './score/pairs.js';
import { score, type Scores } from './score/score.js';
import { wantedMeeting, type PassageCase } from './sets/corpus-cases.js';
import { decimals, percent, plainTable } from './tables.js';

/** Of the passages that tell of no meeting: those in which none was read. */
export function silence(cases: readonly PassageCase[], read: readonly ReadArticle[]): Share {
  const silent = new Share();
  cases.forEach((c, i) => {
    if (c.passage.meetings.length === 0) silent.add(read[i]!.meetings.length === 0);
  });
  return silent;
}

/** Who met whom, and silence, pattern by pattern. */
export function patternTable(cases: readonly PassageCase[], read: readonly ReadArticle[]): Table.Table {
  const table = plainTable(['pattern', 'develop PAIRS P', 'R', 'F1', 'silent', 'check PAIRS P', 'R', 'F1', 'silent']);
  for (const pattern of new Set(cases.map((c) => c.pattern))) {
    const cells = (['develop', 'check'] as const).flatMap((half) => {
      const at = cases.flatMap((c, i) => (c.pattern === pattern && c.passage.half === half ? [i] : []));
      const [own, answers] = [at.map((i) => cases[i]!), at.map((i) => read[i]!)];
      return [...pairCells(score(own.map((c, n) => ({ wanted: c.wanted, read: answers[n]! })))), percent(silence(own, answers))];
    });
    table.push([pattern, ...cells]);
  }
  return table;
}

function pairCells({ pairs }: Scores): string[] {
  return pairs.isEmpty ? ['–', '–', '–'] : [pairs.precision, pairs.recall, pairs.f1].map(decimals);
}

/** Of the meetings of each status, with two people named: how many were read at all, and how many with that status. */
export function statusTable(cases: readonly PassageCase[]): Table.Table {
  const table = plainTable(['status', 'develop read', 'with that status', 'check read', 'with that status']);
  const halves = (['develop', 'check'] as const).map((half) => statuses(cases.filter((c) => c.passage.half === half)));
  for (const status of ['HELD', 'ANNOUNCED', 'POSTPONED', 'CANCELLED', 'DENIED']) {
    table.push([status.toLowerCase(), ...halves.flatMap((h) => [percent(h.get(status)?.read ?? new Share()), percent(h.get(status)?.right ?? new Share())])]);
  }
  return table;
}

function statuses(cases: readonly PassageCase[]): Map<string, { read: Share; right: Share }> {
  const found = new Map<string, { read: Share; right: Share }>();
  for (const { passage, article } of cases) {
    const reports = everyReport(extract(clean(article)));
    const { readFor } = match(passage.meetings.map((m) => wantedMeeting(m, passage)), reports, new Keys(passage.people.map((p) => p.name)));
    passage.meetings.forEach((m, i) => {
      if (m.optional || m.participants.length < 2) return;
      const shares = found.get(m.status) ?? { read: new Share(), right: new Share() };
      found.set(m.status, shares);
      const report = readFor.has(i) ? reports[readFor.get(i)!] : undefined;
      shares.read.add(report !== undefined);
      shares.right.add(report?.status === m.status);
    });
  }
  return found;
}
