import { addDays } from '../../domain/edtf.js';
import { monthOf, yearOf } from './calendar.js';
import type { Item, Time, Token } from './item.js';
import { pointAt, type Clock } from './time-points.js';

/** What a word before a time makes of it. */
const OPENS: Record<string, (time: Time) => Time> = {
  since: ({ from }) => ({ from, to: null }),
  after: ({ to }) => ({ from: to && addDays(to, 1), to: null }),
  before: ({ from }) => ({ from: null, to: from && addDays(from, -1) }),
  until: ({ to }) => ({ from: null, to }),
  till: ({ to }) => ({ from: null, to }),
  by: ({ to }) => ({ from: null, to }),
};
const PLAIN = new Set(['in', 'on', 'during', 'of', 'for', 'within', 'over', 'from', 'around', 'at', 'throughout', 'as']);
const JOINS = new Set(['to', 'and', 'until', 'till', 'through', 'thru']);

/** A time with the words before it, at a token; null when none begins there. */
export function timeAt(tokens: readonly Token[], i: number, clock: Clock): Item | null {
  const key = tokens[i]?.key ?? '';
  const opens = OPENS[key];
  const leads = opens || PLAIN.has(key) || key === 'between';
  let at = leads ? i + 1 : i;
  if (key === 'as' && tokens[at]?.key === 'of') at++;
  const point = pointAt(tokens, at, clock);
  if (!point || (!leads && isBareName(tokens, i, point.to))) return null;
  const joined = joinedTime(tokens, at, point.to, clock);
  if ((key === 'between' || key === 'from') && joined) return item(i, joined.to, joined.time);
  if (key === 'between') return null;
  if (key === 'from' && tokens[point.to]?.key === 'on' || key === 'from' && tokens[point.to]?.key === 'onwards') return item(i, point.to + 1, { from: point.time.from, to: null });
  if (opens) return item(i, point.to, opens(point.time));
  // "2018 and 2019" is one stretch, "2001 and 2004" is not
  const whole = joined && (tokens[point.to]?.key !== 'and' || joined.next <= addDays(point.time.to ?? '0001-01-01', 1));
  return whole ? item(i, joined.to, joined.time) : item(i, point.to, point.time);
}

function item(from: number, to: number, time: Time): Item {
  return { from, to, meaning: { type: 'time', time } };
}

/** "2001 and 2004", "March to May 2019": the year of the second is the first one's too. */
function joinedTime(tokens: readonly Token[], at: number, to: number, clock: Clock): { to: number; time: Time; next: string } | null {
  if (!JOINS.has(tokens[to]?.key ?? '')) return null;
  const second = pointAt(tokens, to + 1, clock);
  if (!second) return null;
  let first = pointAt(tokens, at, clock)!.time;
  const year = yearOf(tokens[second.to - 1]?.key ?? '');
  if (year && to === at + 1 && monthOf(tokens[at]!.key)) {
    const own = [tokens[at]!, { ...tokens[second.to - 1]! }];
    first = pointAt(own, 0, { ...clock, days: new Map() })?.time ?? first;
  }
  return first.from && second.time.to && first.from <= second.time.to ? { to: second.to, time: { from: first.from, to: second.time.to }, next: second.time.from ?? '' } : null;
}

/** "May", "March", "August" without a word before them and a year behind: a person, or no month at all. */
function isBareName(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 && monthOf(tokens[from]!.key) !== null;
}
