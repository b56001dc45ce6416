import { isInOffice } from '../../../domain/kinds.js';
import type { Time } from '../item.js';
import { timeInWords, type Slots } from '../slots.js';
import type { Maybe, Named, Page, Tenure } from './shapes.js';
import { counted, line, listed, NOTHING, type Line, type Told } from './words.js';

/** All tenures, and those that cover or may cover the first and the last day of a time. */
interface OnDays { firstDay?: Maybe<Tenure[]>; lastDay?: Maybe<Tenure[]> }

/** Tenures of a time: in which someone was seen in office in it, and which may have reached into it. */
function ofTime(all: readonly Tenure[], { firstDay, lastDay }: OnDays, time: Time | null): { seen: Tenure[]; maybe: Tenure[] } {
  const latestFirst = [...all].sort((a, b) => ((a.lastSeen ?? '') < (b.lastSeen ?? '') ? 1 : -1));
  if (!time) return { seen: latestFirst, maybe: [] };
  const within = (t: Tenure): boolean => isInOffice(t.status) && t.firstSeen != null && (time.to === null || t.firstSeen <= time.to) && (time.from === null || (t.lastSeen ?? t.firstSeen) >= time.from);
  const key = (t: Tenure): string => `${t.person?.name ?? ''}|${t.office?.name ?? ''}|${t.firstSeen ?? ''}`;
  const near = new Set([...(firstDay ?? []), ...(lastDay ?? [])].map(key));
  return { seen: latestFirst.filter(within), maybe: latestFirst.filter((t) => !within(t) && near.has(key(t))) };
}

function days({ firstSeen, lastSeen }: Tenure): string {
  if (!firstSeen) return 'no day is known';
  return firstSeen === lastSeen || !lastSeen ? `seen in office on ${firstSeen}` : `seen in office from ${firstSeen} to ${lastSeen}`;
}

function tenureLine(name: string, t: Tenure, maybe: boolean): Line {
  return line(`${name}${t.status === 'CURRENT' ? '' : ` (${t.status.toLowerCase()})`}: ${days(t)}${maybe ? ', and may have been then' : ''}`, t.evidence ?? []);
}

function said({ seen, maybe }: { seen: Tenure[]; maybe: Tenure[] }, name: (t: Tenure) => string, time: Time | null): string {
  const names = (of: Tenure[]): string => listed([...new Set(of.map(name))]);
  if (seen.length) return `${names(seen)}.`;
  return maybe.length ? `no article shows anyone ${time ? timeInWords(time) : ''}; it may have been ${names(maybe).replace(/ and /, ' or ')}.` : 'nothing in the articles that were loaded.';
}

/** Who held an office, in a time or ever. */
export function holders({ office }: { office: Maybe<Named & { country: Maybe<Named>; holders: Maybe<Tenure[]> } & OnDays> }, { time }: Slots): Told {
  if (!office) return { summary: NOTHING, lines: [] };
  const found = ofTime((office.holders ?? []).filter((t) => t.person), office, time);
  const name = (t: Tenure): string => t.person?.name ?? '';
  return {
    summary: `${office.name}${office.country ? `, ${office.country.name}` : ''}: ${said(found, name, time)}`,
    lines: [...found.seen.map((t) => tenureLine(name(t), t, false)), ...found.maybe.map((t) => tenureLine(name(t), t, true))],
  };
}

/** The offices of a person, in a time or ever. */
export function tenures({ person }: { person: Maybe<Named & { country: Maybe<Named>; tenures: Maybe<Tenure[]>; meetings: Maybe<Page<unknown>> } & OnDays> }, { time }: Slots): Told {
  if (!person) return { summary: NOTHING, lines: [] };
  const found = ofTime(person.tenures ?? [], person, time);
  const name = (t: Tenure): string => `${t.office?.name ?? ''}${t.office?.country ? `, ${t.office.country.name}` : ''}`;
  const known = found.seen.length + found.maybe.length ? said(found, (t) => t.office?.name ?? '', time) : 'no office is known.';
  return {
    summary: `${person.name}${person.country ? ` (${person.country.name})` : ''}: ${known} ${counted(person.meetings?.totalCount ?? 0, 'meeting')} in all.`,
    lines: [...found.seen.map((t) => tenureLine(name(t), t, false)), ...found.maybe.map((t) => tenureLine(name(t), t, true))],
  };
}
