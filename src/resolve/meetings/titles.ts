import { groupBy } from '../../domain/group-by.js';
import type { Account } from './account.js';
import { principals } from './pairs.js';

/** Reports of titles → the one report of the same article's body that tells of the same meeting in full. A title that fits none, or two, stands by itself. */
export function titlesOfBodies(accounts: readonly Account[]): Map<Account, Account> {
  const bodyOf = new Map<Account, Account>();
  for (const own of groupBy(accounts, (a) => a.article).values()) {
    const bodies = own.filter((a) => !a.report.inTitle);
    for (const title of own.filter((a) => a.report.inTitle)) {
      const fitting = bodies.filter((body) => body.report.kind === title.report.kind && company(body) === company(title) && company(title) !== '');
      if (fitting.length === 1) bodyOf.set(title, fitting[0]!);
    }
  }
  return bodyOf;
}

function company(account: Account): string {
  return principals(account.parts).map((p) => p.node).sort().join(' ');
}
