import { groupBy } from '../../domain/group-by.js';
import { addDays } from '../../domain/edtf.js';
import { byCodeUnit } from '../../domain/text.js';
import { cliques, Relation } from '../cliques.js';
import { Links, mergeRuled } from '../judgements/links.js';
import { PAIR_BLOCK, UNDATED_BLOCK } from '../thresholds.js';
import type { Account } from './account.js';
import { compareAccounts, type Joining, type Verdict } from './compare.js';
import { blockKeys, isSpecific } from './pairs.js';
import type { PlaceTree } from './place-tree.js';
import { titlesOfBodies } from './titles.js';

/** Reports of one meeting. */
export interface Cluster {
  /** by report id, titles last; the first gives the meeting its id */
  accounts: Account[];
  /** report id → the rule that joined it */
  rules: Map<string, string>;
  /** whether a report was joined without a firm date */
  loose: boolean;
}

export interface Clusters {
  clusters: Cluster[];
  /** pairs of first reports whose meetings may be one */
  possible: { a: string; b: string; why: string }[];
}

/**
 * Puts together the reports of one meeting: first those on firm ground, then each vaguer one that fits a single group.
 * The accounts are all there are, or some and all to which any of them is related.
 * @param crowded whether too many accounts have a key for those without a date to be told apart
 * @param titles of these accounts, with the report of the body that each goes with
 */
export function clusterAccounts(all: readonly Account[], places: PlaceTree, rulings = Links.none, crowded: Crowded = isCrowded, titles: ReadonlyMap<Account, Account> = titlesOfBodies(all, places)): Clusters {
  const bodyOf = new Map(titles);
  for (const [title, body] of bodyOf) if (rulings.differ(title.id, body.id)) bodyOf.delete(title);
  const bodyIds = new Map([...bodyOf].map(([title, body]) => [title.id, body.id]));
  const links = rulings.mapped((id) => bodyIds.get(id) ?? id);
  const accounts = all.filter((a) => !bodyOf.has(a));
  const { firm, loose, verdicts } = relate(accounts, places, links, crowded);
  const byId = new Map(accounts.map((a) => [a.id, a]));
  const firmly = cliques([...byId.keys()], firm.fits);
  const first = [...firmly.groups, ...firmly.bridges.map((b) => [b])];
  const unitOf = new Map(first.flatMap((unit) => unit.map((id) => [id, unit[0]!] as const)));
  const members = new Map(first.map((unit) => [unit[0]!, unit]));
  const apart = (x: string, y: string): boolean => {
    if (links.differ(x, y)) return true;
    const known = verdicts.get(pairKey(x, y));
    return known ? known.kind === 'apart' : compareAccounts(byId.get(x)!, byId.get(y)!, places, true).kind === 'apart';
  };
  const between = new Relation();
  for (const [a, others] of loose.fits) {
    for (const b of others) {
      const [u, v] = [unitOf.get(a)!, unitOf.get(b)!];
      if (u < v && !between.has(u, v) && members.get(u)!.every((x) => members.get(v)!.every((y) => !apart(x, y)))) between.add(u, v);
    }
  }
  const { groups, bridges } = cliques([...members.keys()], between.fits);
  const found = [...groups, ...bridges.map((b) => [b])].map((units) => units.flatMap((u) => members.get(u)!).sort(byCodeUnit));
  const joined = links.isEmpty ? found : mergeRuled(found, (id) => links.componentOf(id), (a, b) => links.differ(a, b), byCodeUnit);
  const firstOf = new Map(joined.flatMap((ids) => ids.map((id) => [id, ids[0]!] as const)));
  const titlesOf = groupBy(bodyOf.keys(), (title) => bodyOf.get(title)!.id);
  const clusters = joined.map((ids) => withTitles(toCluster(ids, byId, verdicts, links), titlesOf));
  const severalOf = (bridge: string, fits: Relation): Clusters['possible'] =>
    [...fits.fits.get(bridge)!].map((other) => ({ a: firstOf.get(bridge)!, b: firstOf.get(other)!, why: 'fits-several' }));
  const possible = [...firmly.bridges.flatMap((b) => severalOf(b, firm)), ...bridges.flatMap((b) => severalOf(b, between))];
  const ruledApart = (a: string, b: string): boolean => clusterOf(a).some((x) => clusterOf(b).some((y) => links.differ(x, y)));
  const clusterOf = (first: string): string[] => joined.find((ids) => ids[0] === first) ?? [];
  return { clusters, possible: links.isEmpty ? possible : possible.filter(({ a, b }) => a !== b && !ruledApart(a, b)) };
}

interface Related {
  firm: Relation;
  loose: Relation;
  /** every pair that was compared */
  verdicts: Map<string, Verdict>;
}

/** Whether a key has so many accounts that nothing tells those without a date apart. */
export type Crowded = (key: string, block: readonly Account[]) => boolean;

const isCrowded: Crowded = (_key, block) => tooMany(block.length, block.filter((a) => a.when.kind === 'none').length);

/** Whether so many accounts of one pair, of which some have no date, are too many. */
export function tooMany(accounts: number, undated: number): boolean {
  return undated > UNDATED_BLOCK || accounts > PAIR_BLOCK;
}

function relate(accounts: readonly Account[], places: PlaceTree, links: Links, crowded: Crowded): Related {
  const related: Related = { firm: new Relation(), loose: new Relation(), verdicts: new Map() };
  const blocks = groupBy(accounts.flatMap((account) => blockKeys(account, places).map((key) => ({ key, account }))), (entry) => entry.key);
  for (const [key, entries] of blocks) {
    const block = entries.map((entry) => entry.account);
    for (const [a, b] of candidatePairs(block, crowded(key, block))) if (!links.differ(a.id, b.id)) judge(a, b, key, places, related);
  }
  return related;
}

function judge(a: Account, b: Account, key: string, places: PlaceTree, { firm, loose, verdicts }: Related): void {
  const pair = pairKey(a.id, b.id);
  const known = verdicts.get(pair);
  if (known && known.kind !== 'silent') return;
  const verdict = compareAccounts(a, b, places, isSpecific(key));
  verdicts.set(pair, verdict);
  if (verdict.kind === 'firm') firm.add(a.id, b.id);
  if (verdict.kind === 'loose') loose.add(a.id, b.id);
}

/** Pairs worth comparing: those whose times touch, and those without a time as long as they are few. */
function* candidatePairs(block: readonly Account[], crowded: boolean): Iterable<[Account, Account]> {
  const dated = block.filter((a) => a.when.kind !== 'none').sort((x, y) => byCodeUnit(earliest(x), earliest(y)) || byCodeUnit(x.id, y.id));
  const undated = block.filter((a) => a.when.kind === 'none');
  for (const [i, a] of dated.entries()) {
    const end = a.when.kind === 'none' ? '' : addDays(a.when.latest, 1);
    for (let j = i + 1; j < dated.length && earliest(dated[j]!) <= end; j++) yield [a, dated[j]!];
  }
  if (crowded) return;
  for (const [i, a] of undated.entries()) {
    for (const b of undated.slice(i + 1)) yield [a, b];
    for (const b of dated) yield [a, b];
  }
}

const earliest = ({ when }: Account): string => (when.kind === 'none' ? '' : when.earliest);

function toCluster(ids: string[], byId: Map<string, Account>, verdicts: Map<string, Verdict>, links: Links): Cluster {
  const rules = new Map<string, string>([[ids[0]!, 'own-report']]);
  let loose = false;
  for (const id of ids.slice(1)) {
    const found = ids.flatMap((other) => verdicts.get(pairKey(id, other)) ?? []).filter(joins);
    const best = found.filter((v) => v.kind === 'firm');
    if (!found.length && links.isJoined(id)) {
      rules.set(id, 'judged');
      continue;
    }
    if (!best.length) loose = true;
    rules.set(id, (best.length ? best : found).map((v) => v.rule).sort()[0] ?? 'same-meeting-as-another');
  }
  return { accounts: ids.map((id) => byId.get(id)!), rules, loose };
}

function joins(verdict: Verdict): verdict is Joining {
  return verdict.kind === 'firm' || verdict.kind === 'loose';
}

function withTitles(cluster: Cluster, titlesOf: Map<string, Account[]>): Cluster {
  const titles = cluster.accounts.flatMap((a) => titlesOf.get(a.id) ?? []);
  if (!titles.length) return cluster;
  for (const title of titles) cluster.rules.set(title.id, 'title-and-body');
  return { ...cluster, accounts: [...cluster.accounts, ...titles] };
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
