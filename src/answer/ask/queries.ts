import { commonArguments, FILTERED, filterBeside, meetingFilter } from './filters.js';
import type { Intent } from './intents.js';
import { args, EnumValue, laidOut, type Literal } from './literal.js';
import * as select from './selections.js';
import type { SlotName, Slots } from './slots.js';

/** A question in GraphQL, and the slots that it has made use of. */
export interface Built { query: string; used: SlotName[] }

interface Asked { slots: Slots; today: string }
type Build = (asked: Asked) => Built | null;

/** As many meetings or people as an answer in words has. */
const SHOWN = 10;
/** As many as are looked through for a first one, or for who took part. */
const MOST = 100;

const HELD = ['HELD'];

function built(used: SlotName[], query: string): Built {
  return { query: laidOut(query), used };
}

const page = (selection: string): string => `{ totalCount edges { node { ${selection} } } }`;

function meetings({ slots }: Asked, selection: string, { first = SHOWN, status }: { first?: number; status?: readonly string[] } = {}): Built {
  return built([...FILTERED, 'number'], `{ meetings${args({ filter: meetingFilter(slots, status), first: Math.min(slots.number ?? first, MOST) })} ${page(selection)} }`);
}

function counterparts({ slots }: Asked, selection: string, types: Literal | null, first = SHOWN): Built | null {
  const [who] = slots.parties;
  if (!who) return null;
  const size = { types, first: Math.min(slots.number ?? first, MOST) };
  const plain = slots.parties.length === 1 && !slots.words.length && !slots.reportedBy.length && !slots.notReportedBy.length;
  if (who.kind === 'person' && plain) {
    const status = slots.statuses.length ? slots.statuses.map((s) => new EnumValue(s)) : null;
    return built([...FILTERED, 'number'], `{ whoMet${args({ person: { name: who.name }, ...commonArguments(slots), status, ...size })} ${page(selection)} }`);
  }
  return built([...FILTERED, 'number'], `{ ${who.kind}(by: {name: ${JSON.stringify(who.name)}}) { name counterparts${args({ filter: filterBeside(slots), ...size })} ${page(selection)} } }`);
}

const named = (slots: Slots, kind: string): Literal | null => {
  const who = slots.parties.find((party) => party.kind === kind);
  return who ? { name: who.name } : null;
};
/** A field of one person, office or country that the question names. */
const of = (kind: string, selection: string, used: SlotName[] = ['party']): Build => ({ slots }) => {
  const by = named(slots, kind);
  return by === null ? null : built(used, `{ ${kind}${args({ by })} { name ${selection} } }`);
};

const pair = (slots: Slots): [Literal, Literal] | null => {
  const [a, b] = slots.parties;
  return a && b ? [{ name: a.name }, { name: b.name }] : null;
};

/** All tenures; beside them those that cover, or may cover, the first and the last day of the time that was asked for, as far as it has come. */
function asOf(field: string, { slots: { time }, today }: Asked): string {
  const ends = time ? [time.from ?? time.to, time.to ?? time.from].map((day) => (day && day > today ? today : day)) : [];
  const days = [...new Set(ends)].map((day, i) => `${['firstDay', 'lastDay'][i]}: ${field}${args({ asOf: day })} { ${select.TENURE} }`);
  return [`${field} { ${select.TENURE} }`, ...days].join(' ');
}

/** What each intent asks. */
export const QUERIES: Record<Intent, Build> = {
  article: ({ slots }) => (slots.title === null ? null : built(['title'], `{ article${args({ by: { name: slots.title } })} { ${select.ARTICLE_REPORTS} } }`)),
  disagreements: (asked) => meetings(asked, select.MEETING_DISAGREEMENTS),
  path: ({ slots }) => {
    const ends = pair(slots);
    return ends && built(['party', 'issue'], `{ path${args({ from: ends[0], to: ends[1], about: commonArguments(slots).about })} { length steps { from { name } to { name } meeting { title date } evidence { quote start end rule article { id title } } } } }`);
  },
  network: ({ slots }) => {
    const filter = meetingFilter({ ...slots, parties: [] });
    return built([...FILTERED, 'number'], `{ network${args({ around: slots.parties.map(({ name }) => ({ name })), filter, limit: 20 })} { nodes { depth participant { id name country { name } } } edges { a b count last } cut { nodes } } }`);
  },
  search: ({ slots }) => built(['party'], `{ search${args({ text: slots.parties[0]?.name ?? '' })} { name node { __typename id } } }`),
  holders: (asked) => of('office', `country { name } ${asOf('holders', asked)}`, ['party', 'time'])(asked),
  tenures: (asked) => of('person', `country { name } ${asOf('tenures', asked)} meetings(first: 1) { totalCount }`, ['party', 'time'])(asked),
  articles: ({ slots }) => {
    const by = named(slots, 'person');
    if (by) return built(['party', 'number'], `{ person${args({ by })} { name articles${args({ first: slots.number ?? SHOWN })} ${page('title publisher publishedAt url')} } }`);
    const { from, to } = slots.time ?? { from: null, to: null };
    return built(['time', 'words', 'issue', 'number'], `{ articles${args({ title: slots.title ?? slots.words[0] ?? slots.issues[0] ?? null, from, to, first: slots.number ?? SHOWN })} ${page('title publisher publishedAt url')} }`);
  },
  timeline: ({ slots }) => built(FILTERED, `{ timeline${args({ filter: meetingFilter(slots, HELD), by: new EnumValue(slots.period) })} { period count } }`),
  count: (asked) => meetings(asked, select.MEETING, { status: HELD }),
  countCounterparts: (asked) => counterparts(asked, select.COUNTERPART, null),
  first: (asked) => meetings({ ...asked, slots: { ...asked.slots, number: null } }, select.MEETING, { status: HELD, first: MOST }),
  last: (asked) => meetings({ ...asked, slots: { ...asked.slots, number: null } }, select.MEETING, { status: HELD, first: 1 }),
  where: (asked) => meetings(asked, select.MEETING, { status: HELD }),
  when: (asked) => meetings(asked, select.MEETING, { status: HELD }),
  relations: ({ slots }) => {
    const ends = pair(slots);
    return ends && built(['party'], `{ country${args({ by: ends[0] })} { name relations${args({ with: ends[1] })} { count first last with { name } issues { count issue { name } } meetings(first: 5) { edges { node { ${select.MEETING} } } } } } }`);
  },
  issues: (asked) => meetings(asked, select.MEETING_ISSUES, { status: HELD, first: 50 }),
  members: (asked) => {
    const { parties } = asked.slots;
    const members = parties.find((p) => p.officials) ?? parties.find((p) => p.kind === 'country');
    return members ? meetings(asked, select.meetingParticipants(members.code ?? null), { status: HELD, first: 50 }) : null;
  },
  agencies: (asked) => counterparts(asked, select.COUNTERPART, [new EnumValue('AGENCY')]),
  countries: (asked) => counterparts(asked, select.COUNTERPART, null, MOST),
  counterparts: (asked) => counterparts(asked, select.COUNTERPART, null),
  participants: (asked) => meetings(asked, select.meetingParticipants(null), { status: HELD, first: 50 }),
  whether: (asked) => meetings(asked, select.MEETING, { status: HELD }),
  people: of('country', `people(first: 20) ${page('name tenures { office { name } status }')}`),
  meetings: (asked) => meetings(asked, select.MEETING),
};
