import type { MeetingKind, MeetingStatus } from '../../domain/kinds.js';
import type { Meaning, Token } from './item.js';

/** Phrases of the grammar: the word that the patterns know, then what people write for it. Longer phrases go before shorter ones. */
const WORDS = `
who: who | whom | whose | who all | which people | what people | which persons | anyone who | everyone who | everybody who | which politicians | which person | people who
what: what
which: which
when: when | on what day | on which day | on what date | on which date | what date | at what time | what day
where: where | in which city | in what city | in which country | in what country | in which place | in what place | at which place | which city | what city | what place
how long: how long | how old | how well
how: how | in what way
often: often | many times | frequently | regularly
many: many | much
number: number of | count of | the number of | count | total
why: why | what for | how come
did: did | do | does | have | has | had | was | were | is | are | be | been | being | s | re | d
will: will | would | shall | going to | due to | expected to | supposed to | about to | set to
meet: meet | met | meets | saw | see | seen | sees | receive | received | receives | host | hosted | hosts | welcomed | greeted | encountered | encounter | sat down | sit down | held talks | hold talks | held a meeting | hold a meeting | have a meeting | had a meeting | had talks | have talks | got together | get together | come together | came together | negotiate | negotiated | conferred | confer | consulted | meet up | met up | shake hands | shook hands
meeting: meeting | encounter | session | audience
meetings: meetings | talks | encounter of | encounters | conversations | conversation | contacts | contact | consultations | negotiations | appointments | gatherings | sessions | get-togethers | one-on-ones | audiences
talk: talk | talked | speak | spoke | spoken | speaks | converse | conversed | chat | chatted | talking | speaking
discuss: discuss | discussed | discusses | discussing | raise | raised | address | addressed | cover | covered | tackle | tackled | bring up | brought up
about: about | regarding | concerning | re | on the topic of | on the subject of | on the issue of | on the question of | on the matter of | dealing with | related to | relating to | over
on: on
with: with | alongside
between: between | among
and: and | & | or | plus | as well as
of: of | 's | around
by: by
to: to
from: from
in: in | inside | within | near
at: at
last: last | latest | most recent | most recently | newest | last time
first: first | earliest | first time | oldest
top: top | most often | most | most frequent | main | biggest | principal | frequent | the most
counterparts: counterparts | counterpart | contacts of | interlocutors | interlocutor | meeting partners | conversation partners | partners
connected: connected | linked | related | tied | connection | link | links | chain | path | degrees of separation | separates | connections | route | steps
relations: relations | ties | relationship
network: network | circle | surroundings
issues: issues | issue | topics | topic | subjects | subject | agenda | themes | theme | matters
participants: participants | attendees | participant | attendee | took part | take part | attended | attend | participated | participate | who was there | who else was there | who was present | who was in the room | was present | were present | present
holders: holders | holder | incumbents | incumbent | occupant | occupants
office: office | offices | post | posts | position | positions | job | jobs | role | roles | title | titles | portfolio | portfolios | career
hold: hold | held | holds | occupy | occupied | served | serve | serves | served as | serves as | became | worked as | work as | fill | filled
article: article | articles | story | stories | news | coverage | pieces | texts | sources
report: report | reports
mention: mention | mentions | mentioned | mentioning | name | names | naming | quote | quotes
say: say | says | said | tell | tells | told | claim | claims | write | writes | think | want | promise | announce | announces | agree | agreed | agree on | decide | decided | decide on | sign | signed | react | reacted | feel | believe
reported: reported by | according to | as reported by | covered by | published by | published in | reported in
unreported: not reported by | left out by | missing from | missing in | omitted by | not covered by | but not by | but not in | not in | unreported by
disagree: disagree | disagreements | differ | discrepancies | discrepancy | contradict | contradictions | contradictory | conflict | conflicting | inconsistencies | at odds
yearly: per year | by year | each year | every year | yearly | annually | over the years | year by year | over time | timeline | trend
monthly: per month | by month | each month | every month | monthly | month by month
daily: per day | by day | each day | every day | daily | day by day
list: list | show | tell us | show us | give us | let us know | let me know | show me | give me | find me | list all | tell me | tell me about | display | i want to see | i want to know | i would like to know | i need | can you tell me | do you know | could you tell me | what about | how about
find: find | search | search for | look for | look up
countries: which countries | what countries | which country | what country | which nations | which states
agencies: which agencies | what agencies | which ministries | what ministries | which organizations | which organisations | which departments | which bodies | which agency | what agency | which ministry
officials: officials | official | presidents | prime ministers | foreign ministers | heads of state | heads of government | chancellors | kings | secretaries | ambassadors | ministers | leaders | leader | diplomats | politicians | representatives | representative | delegates | delegation | delegations | government | people | envoys | authorities | side | diplomat | politician | dignitaries
place: place | take place | took place | taking place | happen | happened | happening | occur | occurred | occurring | occurs
-: the | a | an | please | ever | also | any | all | some | there | exactly | actually | really | it | that | which were | that were | who were | so far | in total | altogether | each other | one another | together | with each other | with one another | to each other | to one another | hey | hi | hello | ok | then | his | her | their | up | know | you | i | me | us | can | could | still | yet | already | currently | now | else | other | another | came up | come up | former | ex | out | again | recent | recently | person | persons | anybody | anyone | somebody | someone | everyone | themselves | both | own | next | two | sides | side of | personally | different | various | readout
`;

const KINDS: Record<MeetingKind, string> = {
  CALL: 'call | calls | called | phone call | phone calls | telephone call | telephone calls | phone | phoned | telephone | telephoned | ring | rang | by phone | by telephone | on the phone | on the telephone | over the phone | video call | video calls | videoconference | video conference | phone conversation | phone conversations | telephone conversation | telephone conversations | speak by phone | spoke by phone | spoke by telephone | speak by telephone | talk by phone | talked by phone | spoke on the phone | speak on the phone | talked on the phone | talk on the phone | calling',
  VISIT: 'visit | visits | visited | visiting | trip | trips | travel | travels | travelled | traveled | tour | tours | state visit | state visits | official visit | official visits | go | went',
  SUMMIT: 'summit | summits | conference | conferences | summit meeting | summit meetings',
  LETTER: 'letter | letters | wrote to | write to | exchange of letters | correspondence | message | messages',
  MEETING: 'in person | face to face | face-to-face | in-person | in-person meetings | in-person meeting',
};

const STATUSES: Record<MeetingStatus, string> = {
  ANNOUNCED: 'planned | announced | upcoming | scheduled | future | planning | still to come | forthcoming | plan to | plans to | coming up | expected | plan',
  CANCELLED: 'cancelled | canceled | called off | call off | scrapped | cancel | cancels | cancellations | cancelled meetings | calling off',
  POSTPONED: 'postponed | put off | delayed | postpone | postponements | rescheduled | deferred',
  DENIED: 'denied | deny | denies | denials',
  HELD: 'that took place | that were held | which took place | actual',
};

const phrases = new Map<string, Meaning>();
for (const line of WORDS.trim().split('\n')) {
  const [word = '', list = ''] = line.split(': ');
  for (const phrase of list.split(' | ')) phrases.set(phrase, { type: 'word', word: word === '-' ? '' : word });
}
for (const [kind, list] of Object.entries(KINDS) as [MeetingKind, string][]) for (const phrase of list.split(' | ')) phrases.set(phrase, { type: 'kind', kind });
for (const [status, list] of Object.entries(STATUSES) as [MeetingStatus, string][]) for (const phrase of list.split(' | ')) phrases.set(phrase, { type: 'status', status });

const LONGEST = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length));

/** The longest phrase of the grammar that begins at a token; null when none does. */
export function phraseAt(tokens: readonly Token[], i: number): { to: number; meaning: Meaning } | null {
  for (let to = Math.min(tokens.length, i + LONGEST); to > i; to--) {
    const words = tokens.slice(i, to);
    if (words.some((t) => t.quoted)) continue;
    const meaning = phrases.get(words.map((t) => t.key).join(' '));
    if (meaning) return { to, meaning };
  }
  return null;
}

/** Whether a word is one of the grammar's, alone. */
export function isGrammar(key: string): boolean {
  return phrases.has(key);
}
