import type { Account } from '../meetings/account.js';
import { opposite, principals } from '../meetings/pairs.js';
import type { Finding } from './finding.js';

/** The title tells of talks of A with B, and the body of talks of A with C instead. The accounts are those of one article. */
export function titlesAgainstBodies(accounts: readonly Account[]): Finding[] {
  const bodies = accounts.filter((a) => !a.report.inTitle && pairs(a).size > 0);
  return accounts.filter((a) => a.report.inTitle).flatMap((title): Finding[] => {
    const told = pairs(title);
    if (told.size === 0 || reachesBeyond(title) || bodies.some((body) => isAccountOf(body, told))) return [];
    const names = new Set(title.parts.map((p) => p.node));
    const instead = bodies.filter((body) => body.report.kind === title.report.kind && principals(body.parts).some((p) => names.has(p.node)) && !shares(body, told))
      .sort((a, b) => a.report.start - b.report.start)[0];
    return instead ? [{
      kind: 'TITLE_AGAINST_BODY',
      a: { report: title.id, says: title.report.quote },
      b: { report: instead.id, says: instead.report.quote },
    }] : [];
  });
}

/** The report that opens with the title has its place, its date or its issues from elsewhere: the article goes on to tell of it. */
function reachesBeyond({ report }: Account): boolean {
  return [report.place, report.date, ...report.issues].some((words) => words !== null && (words.start < report.start || words.end > report.end));
}

/** A sentence that only repeats the title is no account: it has to say where, when or about what. */
function isAccountOf(body: Account, told: ReadonlySet<string>): boolean {
  const { place, date, issues } = body.report;
  return shares(body, told) && (place !== null || date !== null || issues.length > 0);
}

function shares(account: Account, told: ReadonlySet<string>): boolean {
  return [...pairs(account)].some((p) => told.has(p));
}

function pairs({ parts }: Account): Set<string> {
  const main = principals(parts);
  return new Set(main.flatMap((a, i) => main.slice(i + 1).filter((b) => opposite(a, b)).map((b) => [a.node, b.node].sort().join(' '))));
}
