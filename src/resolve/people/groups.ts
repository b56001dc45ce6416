import { byCodeUnit } from '../../domain/text.js';
import { cliques, Relation } from '../cliques.js';
import { Links, mergeRuled } from '../judgements/links.js';
import { kinship } from '../names/keys.js';
import { isFullName } from '../names/name-parts.js';
import { isNameOfItsOwn, standsFor } from '../names/short.js';
import type { Offices } from '../offices.js';
import type { Bearer } from './bearers.js';
import { judge } from './judge.js';
import { Ruled } from './ruled.js';

/** Bearers that are one person by their names; the first is the one whose key names the person. */
export interface Group {
  members: Bearer[];
}

export interface Grouping {
  groups: Group[];
  /** Bearers whose name alone does not say whom it means, each with the groups that it may stand for. */
  floating: { bearer: Bearer; candidates: Group[]; why: 'surname' | 'shorter-name' | 'no-country' }[];
  /** Pairs of bearers whose names could be one person's, but that nothing else brings together. */
  unsure: { a: Bearer; b: Bearer; why: string }[];
  /** What people ruled of them. */
  ruled: Ruled;
}

/**
 * Groups the bearers by their full names; surnames, names that fit two groups, and names without a country are left floating.
 * Whatever is decided about a bearer depends on those alone with whom it shares a block.
 */
export function groupBearers(bearers: readonly Bearer[], offices: Offices, links = Links.none): Grouping {
  const ruled = new Ruled(links);
  const sorted = [...bearers].sort(byKey);
  const named = indexBy(sorted, (b) => b.keys.offers);
  const shortNames = new Set(sorted.filter((b) => b.country !== null && isShort(b, named)));
  const settled = ruled.settle(sorted.filter((b) => !shortNames.has(b)));
  const { rest: short, ruled: known } = ruled.takeOut([...shortNames]);
  const full = settled.filter((b) => b.country !== null);
  const nowhere = settled.filter((b) => b.country === null);
  const offered = ruled.isEmpty ? named : indexBy([...settled, ...known], (b) => b.keys.offers);
  const unsure: Grouping['unsure'] = [];
  const fits = relate(full, offices, unsure, ruled);
  const ofKey = new Map(full.map((b) => [b.key, b]));
  const { groups: keys, bridges: between } = cliques([...ofKey.keys()], fits.fits);
  const bridges = between.filter((key) => !ruled.isJoined(ofKey.get(key)!));
  const alone = [...known, ...nowhere.filter(ruled.isJoined), ...between.map((key) => ofKey.get(key)!).filter(ruled.isJoined)];
  const groups = [...keys.map((members) => members.map((k) => ofKey.get(k)!)), ...alone.map((b) => [b])];
  const result: Grouping = { groups: (ruled.isEmpty ? groups : mergeRuled(groups, ruled.componentOf, ruled.differ, byKey)).map((members) => ({ members })), floating: [], unsure, ruled };
  const groupOf = new Map(result.groups.flatMap((g) => g.members.map((m) => [m.key, g] as const)));
  for (const key of bridges) {
    const candidates = [...new Set([...fits.fits.get(key)!].sort(byCodeUnit).flatMap((other) => groupOf.get(other) ?? []))];
    result.floating.push({ bearer: ofKey.get(key)!, candidates, why: 'shorter-name' });
  }
  for (const bearer of short) {
    const candidates = new Set((offered.get(bearer.keys.wants) ?? []).filter((m) => isShortFor(bearer, m)).flatMap((m) => groupOf.get(m.key) ?? []));
    result.floating.push({ bearer, candidates: [...candidates], why: 'surname' });
  }
  withoutCountry(nowhere.filter((b) => !ruled.isJoined(b)), result);
  return result;
}

/** The names that no article gives a country are held against all. */
function withoutCountry(bearers: readonly Bearer[], result: Grouping): void {
  const byName = new Map<string, Group[]>();
  for (const group of result.groups) {
    for (const name of new Set(group.members.map((m) => m.parts.anywhere))) byName.set(name, [...(byName.get(name) ?? []), group]);
  }
  for (const bearer of bearers) {
    const candidates = isFullName(bearer.parts) ? (byName.get(bearer.parts.anywhere) ?? []) : [];
    if (candidates.length) result.floating.push({ bearer, candidates, why: 'no-country' });
    else result.groups.push({ members: [bearer] });
  }
}

function indexBy(bearers: readonly Bearer[], keys: (bearer: Bearer) => readonly string[]): Map<string, Bearer[]> {
  const index = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    for (const key of keys(bearer)) {
      const list = index.get(key);
      if (list) list.push(bearer);
      else index.set(key, [bearer]);
    }
  }
  return index;
}

/** A surname, or two surnames without the given name that somebody bears before them. */
function isShort(bearer: Bearer, offered: ReadonlyMap<string, Bearer[]>): boolean {
  if (!isFullName(bearer.parts)) return true;
  return !isNameOfItsOwn(bearer.parts) && (offered.get(bearer.keys.wants) ?? []).some((other) => isShortFor(bearer, other));
}

function isShortFor(short: Bearer, full: Bearer): boolean {
  if (full.alias === short.alias || (short.parts.generation !== null && short.parts.generation === full.parts.generation) || kinship(short.country, full.country) !== 'SAME' || !standsFor(short.parts, full.parts)) return false;
  // of two sovereigns without a number neither stands for the other
  return full.parts.words.length > 1 || (full.parts.generation !== null && short.parts.generation === null);
}

const byKey = (x: Bearer, y: Bearer): number => byCodeUnit(x.key, y.key);

function relate(full: readonly Bearer[], offices: Offices, unsure: Grouping['unsure'], ruled: Ruled): Relation {
  const relation = new Relation();
  const place = new Map(full.map((b, i) => [b, i]));
  const compared = new Set<number>();
  for (const block of indexBy(full, (b) => b.keys.meets).values()) {
    for (const [i, a] of block.entries()) {
      for (const b of block.slice(i + 1)) {
        const pair = place.get(a)! * full.length + place.get(b)!;
        if (compared.has(pair)) continue;
        compared.add(pair);
        if (ruled.areApart(a, b)) continue;
        const ruling = judge(a, b, offices);
        if (!ruling || ruling.rules.some((r) => r.name === 'two-lives')) continue;
        if (ruling.joins) relation.add(a.key, b.key);
        else unsure.push({ a, b, why: ruling.match.rule });
      }
    }
  }
  unsure.sort((x, y) => byCodeUnit(x.a.key + x.b.key, y.a.key + y.b.key));
  return relation;
}
