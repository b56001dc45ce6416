import { fold } from '../../domain/text.js';
import type { MeetingKind, MeetingStatus } from '../../domain/kinds.js';
import { placeByName } from '../../lexicon/places.js';
import type { Item, Party, Time, Token } from './item.js';

export type SlotName = 'party' | 'issue' | 'words' | 'place' | 'time' | 'kind' | 'status' | 'publisher' | 'title' | 'number';

/** What a question gives to ask with. */
export interface Slots {
  parties: Party[];
  issues: string[];
  /** what it was about, when that is no issue of the lexicon: words to look for */
  words: string[];
  place: string | null;
  time: Time | null;
  kinds: MeetingKind[];
  statuses: MeetingStatus[];
  reportedBy: string[];
  notReportedBy: string[];
  title: string | null;
  number: number | null;
  /** the length of the periods to count in */
  period: 'DAY' | 'MONTH' | 'YEAR';
}

/** A stretch of the question that fills a slot. */
export interface Filling { slot: SlotName; from: number; to: number; meaning: string }

type Role = 'topic' | 'place' | 'reported' | 'unreported' | 'visit' | 'article' | 'party' | '';

const ROLES: Record<string, Role> = {
  about: 'topic', on: 'topic', discuss: 'topic', in: 'place', at: 'place', reported: 'reported', unreported: 'unreported',
  article: 'article', report: 'article', with: 'party', between: 'party', by: 'party', from: 'party', meet: 'party', talk: 'party',
};

const PERIODS: Record<string, Slots['period']> = { daily: 'DAY', monthly: 'MONTH', yearly: 'YEAR' };

/** Puts what was read into slots, each by the words before it; what fits none is left over. */
export function fillSlots(items: readonly Item[], tokens: readonly Token[]): { slots: Slots; fillings: Filling[]; loose: Item[] } {
  const slots: Slots = { parties: [], issues: [], words: [], place: null, time: null, kinds: [], statuses: [], reportedBy: [], notReportedBy: [], title: null, number: null, period: 'YEAR' };
  const fillings: Filling[] = [];
  const loose: Item[] = [];
  const visits = items.some(({ meaning }) => meaning.type === 'kind' && meaning.kind === 'VISIT');
  let role: Role = '';
  for (const item of items) {
    const { meaning } = item;
    if (meaning.type === 'word') {
      role = roleAfter(role, meaning.word, visits);
      slots.period = PERIODS[meaning.word] ?? slots.period;
      continue;
    }
    const written = tokens.slice(item.from, item.to).map((t) => t.text).join(' ');
    const filled = fill(slots, item, written, role);
    if (filled) fillings.push({ ...filled, from: item.from, to: item.to });
    else loose.push(item);
    if (meaning.type === 'kind') role = meaning.kind === 'VISIT' ? 'visit' : 'party';
  }
  return { slots, fillings, loose };
}

function roleAfter(role: Role, word: string, visits: boolean): Role {
  if (word === '' || word === 'and' || (word === 'of' && (role === 'topic' || role === 'article'))) return role;
  if (word === 'to' && visits) return 'visit';
  return ROLES[word] ?? '';
}

type Filled = Pick<Filling, 'slot' | 'meaning'> | null;

function fill(slots: Slots, { meaning }: Item, written: string, role: Role): Filled {
  switch (meaning.type) {
    case 'time':
      if (slots.time) return null;
      slots.time = meaning.time;
      return { slot: 'time', meaning: timeInWords(meaning.time) };
    case 'kind': return added(slots.kinds, meaning.kind, 'kind');
    case 'status': return added(slots.statuses, meaning.status, 'status');
    case 'issue':
      slots.issues.push(...meaning.names);
      return { slot: 'issue', meaning: meaning.names.join(', ') };
    case 'number':
      if (slots.number !== null || meaning.value === 0) return null;
      slots.number = meaning.value;
      return { slot: 'number', meaning: String(meaning.value) };
    case 'place': return place(slots, meaning.name);
    case 'title': return titled(slots, meaning.text, role);
    case 'party': return party(slots, meaning.party, written, role);
    case 'unknown': return role === 'topic' ? added(slots.words, written, 'words') : null;
    case 'word': return null;
  }
}

function added<T extends string>(list: T[], value: T, slot: SlotName): Filled {
  if (!list.includes(value)) list.push(value);
  return { slot, meaning: value };
}

function place(slots: Slots, name: string): Filled {
  if (slots.place !== null) return null;
  slots.place = name;
  return { slot: 'place', meaning: name };
}

function party(slots: Slots, who: Party, written: string, role: Role): Filled {
  const land = who.kind === 'country' || who.kind === 'agency';
  if (role === 'topic') return added(slots.words, written, 'words');
  if ((role === 'place' || (role === 'visit' && who.kind === 'country')) && land && !who.officials) return place(slots, placeByName.has(fold(written)) ? written : who.name);
  slots.parties.push(who);
  return { slot: 'party', meaning: `${who.kind} ${who.name}` };
}

function titled(slots: Slots, text: string, role: Role): Filled {
  if (role === 'reported') return added(slots.reportedBy, text, 'publisher');
  if (role === 'unreported') return added(slots.notReportedBy, text, 'publisher');
  if (role === 'topic') return added(slots.words, text, 'words');
  if (role === 'article') {
    slots.title = text;
    return { slot: 'title', meaning: text };
  }
  return party(slots, { kind: 'person', name: text }, text, '');
}

/** Days as they are read. */
export function timeInWords({ from, to }: Time): string {
  if (from && to) return from === to ? from : `${from} to ${to}`;
  return from ? `since ${from}` : `until ${to ?? ''}`;
}
