import { byCodeUnit } from '../../domain/text.js';
import { daysApart } from '../../domain/days.js';
import type { Account } from '../meetings/account.js';
import { WIDE_DAYS } from '../thresholds.js';
import type { Told } from './told.js';

/** An article's place in a block: what it has to say there. */
export interface Entry {
  block: string;
  says: string;
  /** first and last day, in blocks that are read by days */
  from?: string;
  to?: string;
}

/** Names of blocks, by what they are of. */
export const blockOf = {
  /** who bears an alias: the alias itself */
  alias: (alias: string): string => alias,
  /** who is seen in an office */
  seen: (office: string): string => `seen/${office}`,
  /** who would mean an office if it were named */
  wanted: (office: string): string => `wanted/${office}`,
  /** who asks for the holder of an office on a day; whose answer leans on all the tenures of an office; whose question is open */
  asked: (office: string): string => `asked/${office}`,
  leaning: (office: string): string => `leaning/${office}`,
  open: (office: string): string => `open/${office}`,
  /** reports that share a pair of participants: by days, of a long time, or without a date */
  pair: (key: string): string => `pair/${key}`,
  wide: (key: string): string => `wide/${key}`,
  undated: (key: string): string => `undated/${key}`,
};

/** Where an article stands, each place once. */
export function entriesOf(told: Told): Entry[] {
  const entries: Entry[] = [
    ...told.aliases.map((a) => ({ block: blockOf.alias(a.alias), says: JSON.stringify(a) })),
    ...told.sightings.map((s) => ({ block: blockOf.seen(s.office), says: JSON.stringify(s) })),
    ...told.wanted.map((office) => ({ block: blockOf.wanted(office), says: '' })),
    ...told.asks.flatMap(({ office, day, byDay }) => (byDay && day !== null ? [{ block: blockOf.asked(office), says: '', from: day, to: day }]
      : [office, ...told.holders.map(([o]) => o)].map((o) => ({ block: blockOf.leaning(o), says: '' })))),
    ...told.accounts.flatMap((a) => a.openOffices.map(({ office, candidates }) => ({ block: blockOf.open(office), says: JSON.stringify(candidates) }))),
    ...told.accounts.flatMap((a) => (a.id in told.titles ? [] : (told.keys[a.id] ?? []).map((key) => pairEntry(key, a)))),
  ];
  const distinct = new Map(entries.map((e) => [`${e.block} ${e.from ?? ''} ${e.says}`, e]));
  return [...distinct].sort(([a], [b]) => byCodeUnit(a, b)).map(([, entry]) => entry);
}

function pairEntry(key: string, { id, when }: Account): Entry {
  if (when.kind === 'none') return { block: blockOf.undated(key), says: id };
  const block = daysApart(when.earliest, when.latest) > WIDE_DAYS ? blockOf.wide(key) : blockOf.pair(key);
  return { block, says: id, from: when.earliest, to: when.latest };
}
