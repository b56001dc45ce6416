import { groupBy } from '../../domain/group-by.js';
import type { Account } from './account.js';
import { principals } from './pairs.js';
import type { PlaceTree } from './place-tree.js';
import { compareWhen } from './when.js';

/** Reports of titles → the one report of the same article's body that tells of the same meeting in full. A title that fits none, or two, stands by itself. */
export function titlesOfBodies(accounts: readonly Account[], places: PlaceTree): Map<Account, Account> {
  const bodyOf = new Map<Account, Account>();
  for (const own of groupBy(accounts, (a) => a.article).values()) {
    const bodies = own.filter((a) => !a.report.inTitle);
    for (const title of own.filter((a) => a.report.inTitle)) {
      const fitting = bodies.filter((body) => tellsOfSame(title, body, places));
      if (fitting.length === 1) bodyOf.set(title, fitting[0]!);
    }
  }
  return bodyOf;
}

function tellsOfSame(title: Account, body: Account, places: PlaceTree): boolean {
  const [a, b] = [title.report, body.report];
  const when = compareWhen(title.when, body.when);
  return a.kind === b.kind && a.status === b.status && company(title) !== '' && company(title) === company(body)
    && when !== 'apart' && when !== 'day-apart' && (!a.place || !b.place || places.compare(a.place.node, b.place.node) !== 'apart');
}

function company(account: Account): string {
  return principals(account.parts).map((p) => p.node).sort().join(' ');
}
