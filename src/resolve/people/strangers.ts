import { groupBy } from '../../domain/group-by.js';
import { byCodeUnit } from '../../domain/text.js';
import { yearsApart } from '../../domain/days.js';
import { today } from '../names/keys.js';
import { OFFICE_TERM_YEARS, SURNAME_OTHER_OFFICE_YEARS } from '../thresholds.js';
import type { Undecided } from './assign.js';
import type { Bearer, Usage } from './bearers.js';
import type { Group } from './groups.js';
import type { Ruled } from './ruled.js';

/** Somebody of whom only a surname is known: all usages of it that are of one time. */
export interface Stranger {
  /** whose key names the person, with `#year` when strangers of several times bear the name */
  first: Bearer;
  members: { bearer: Bearer; usages: Usage[] }[];
  candidates: Group[];
}

/**
 * The people behind surnames that fit nobody. One surname is not one person for ever: father and son hold the same office.
 * So only usages that follow each other closely are joined, in the same office over more years than in another.
 */
export function strangersOf(undecided: readonly Undecided[], ruled: Ruled): Stranger[] {
  const byName = groupBy(undecided, ({ bearer: { country, parts } }) => `${country === null ? '' : today(country)} ${parts.solid} ${parts.generation ?? ''}`);
  return [...byName.values()].flatMap((list) => ofOneName(list, ruled));
}

interface Seen {
  bearer: Bearer;
  usage: Usage;
  candidates: Group[];
  day: string | null;
}

function ofOneName(list: readonly Undecided[], ruled: Ruled): Stranger[] {
  const all: Seen[] = list.flatMap(({ bearer, usages, candidates }) => usages.map((usage) => ({ bearer, usage, candidates, day: usage.activeDays[0] ?? usage.day })));
  all.sort((a, b) => byCodeUnit(a.day ?? '', b.day ?? '') || byCodeUnit(a.usage.article, b.usage.article) || byCodeUnit(a.bearer.key, b.bearer.key));
  const seen: Seen[] = [];
  const parted: Seen[] = [];
  for (const one of all) (seen.some((s) => ruled.excludes(one.bearer, one.usage, [{ ...s.bearer, usages: [s.usage] }])) ? parted : seen).push(one);
  const others = parted.map((one) => stranger([one], one.usage.article.replace(/^article\//, '').slice(0, 8)));
  const times: Seen[][] = [];
  for (const one of seen) {
    if (one.day === null) continue;
    const time = times.at(-1);
    if (time && follows(time, one)) time.push(one);
    else times.push([one]);
  }
  const undated = seen.filter((s) => s.day === null);
  if (times.length < 2) return [stranger(seen, null), ...others];
  return [...times.map((time) => stranger(time, time[0]!.day!.slice(0, 4))), ...(undated.length ? [stranger(undated, 'undated')] : []), ...others];
}

function follows(time: readonly Seen[], { day, usage }: Seen): boolean {
  const offices = new Set(usage.held.map((h) => h.office));
  return time.some((s) => {
    const years = yearsApart(lastDay(s), day!);
    return years <= SURNAME_OTHER_OFFICE_YEARS || (years <= OFFICE_TERM_YEARS && s.usage.held.some((h) => offices.has(h.office)));
  });
}

const lastDay = ({ usage, day }: Seen): string => usage.activeDays.at(-1) ?? day!;

function stranger(seen: readonly Seen[], time: string | null): Stranger {
  const first = seen.map((s) => s.bearer).reduce((a, b) => (byCodeUnit(a.key, b.key) <= 0 ? a : b));
  const members = [...groupBy(seen, (s) => s.bearer.alias).values()].map((own) => ({ bearer: own[0]!.bearer, usages: own.map((s) => s.usage) }));
  return {
    first: { ...first, key: time === null ? first.alias : `${first.alias}#${time}` }, members,
    candidates: [...new Set(seen.flatMap((s) => s.candidates))],
  };
}
