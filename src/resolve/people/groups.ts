import { byCodeUnit } from '../../domain/text.js';
import { cliques, Relation } from '../cliques.js';
import { compareNames, standsFor } from '../names/compatible.js';
import { blockWords, isFullName } from '../names/name-parts.js';
import type { Bearer } from './bearers.js';
import { activeSpan, oneLife } from './eras.js';

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
}

/** Groups the bearers of one country by their full names; surnames, and names that fit two groups, are left floating. */
export function groupBearers(bearers: readonly Bearer[]): Grouping {
  const blocks = blocksOf(bearers);
  const full: Bearer[] = [];
  const floating: Bearer[] = [];
  for (const bearer of bearers) (isShort(bearer, blocks) ? floating : full).push(bearer);
  const unsure: Grouping['unsure'] = [];
  const fits = relate(full, unsure);
  const byKey = new Map(full.map((b) => [b.key, b]));
  const { groups: keys, bridges } = cliques([...byKey.keys()], fits.fits);
  const groups = keys.map((members) => ({ members: members.map((k) => byKey.get(k)!) }));
  const groupOf = new Map(groups.flatMap((g) => g.members.map((m) => [m.key, g] as const)));
  const result: Grouping = { groups, floating: [], unsure };
  for (const key of bridges) {
    const candidates = [...new Set([...fits.fits.get(key)!].flatMap((other) => groupOf.get(other) ?? []))];
    result.floating.push({ bearer: byKey.get(key)!, candidates, why: 'shorter-name' });
  }
  for (const bearer of floating) {
    const near = new Set(blockWords(bearer.parts).flatMap((w) => blocks.get(w) ?? []));
    const candidates = groups.filter((g) => g.members.some((m) => near.has(m) && standsFor(bearer.parts, m.parts)));
    result.floating.push({ bearer, candidates, why: 'surname' });
  }
  return result;
}

type Blocks = Map<string, Bearer[]>;

function blocksOf(bearers: readonly Bearer[]): Blocks {
  const blocks: Blocks = new Map();
  for (const bearer of bearers) {
    for (const word of blockWords(bearer.parts)) {
      const block = blocks.get(word);
      if (block) block.push(bearer);
      else blocks.set(word, [bearer]);
    }
  }
  return blocks;
}

/** A surname, or two surnames without the given name that somebody bears before them. */
function isShort(bearer: Bearer, blocks: Blocks): boolean {
  if (!isFullName(bearer.parts)) return true;
  const first = bearer.parts.words[0]!;
  return (blocks.get(first) ?? []).some((other) => other !== bearer && standsFor(bearer.parts, other.parts));
}

function relate(full: readonly Bearer[], unsure: Grouping['unsure']): Relation {
  const relation = new Relation();
  const compared = new Set<string>();
  for (const block of blocksOf(full).values()) {
    for (const [i, a] of block.entries()) {
      for (const b of block.slice(i + 1)) {
        const pair = a.key < b.key ? `${a.key} ${b.key}` : `${b.key} ${a.key}`;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const match = compareNames(a.parts, b.parts, a.country);
        if (!match || !oneLife(activeSpan(a.usages), activeSpan(b.usages))) continue;
        if (match.sure || shareOffice(a, b)) relation.add(a.key, b.key);
        else unsure.push({ a, b, why: match.rule });
      }
    }
  }
  unsure.sort((x, y) => byCodeUnit(x.a.key + x.b.key, y.a.key + y.b.key));
  return relation;
}

function shareOffice(a: Bearer, b: Bearer): boolean {
  const offices = new Set(a.usages.flatMap((u) => u.held.map((h) => h.office)));
  return b.usages.some((u) => u.held.some((h) => offices.has(h.office)));
}
