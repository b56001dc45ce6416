import { byCodeUnit } from '../../domain/text.js';
import type { Account, Part } from '../meetings/account.js';
import type { Finding } from './finding.js';

/**
 * Who took part by one account and is missing from another: the fullest account against each that leaves somebody out.
 * An account that speaks of "other officials" of a side leaves out nobody of that side.
 */
export function leftOut(accounts: readonly Account[], nameOf: (node: string) => string): Finding[] {
  const sorted = accounts.filter((a) => !a.report.inTitle).sort((a, b) => b.parts.length - a.parts.length || byCodeUnit(a.id, b.id));
  const [fullest, ...rest] = sorted;
  if (!fullest) return [];
  return rest.flatMap((account): Finding[] => {
    const present = new Set(account.parts.map((p) => p.node));
    const missing = fullest.parts.filter((p) => !present.has(p.node) && !coveredBy(account, p));
    if (!missing.length) return [];
    return [{
      kind: 'PARTICIPANTS',
      a: { report: fullest.id, says: list(missing.map((p) => p.node), nameOf) },
      b: { report: account.id, says: list([...present], nameOf) },
    }];
  });
}

function coveredBy({ report }: Account, part: Part): boolean {
  return report.others.some((o) => o.side === null || o.side === part.side);
}

function list(nodes: readonly string[], nameOf: (node: string) => string): string {
  return nodes.map(nameOf).sort(byCodeUnit).join(', ');
}
