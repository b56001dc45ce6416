import type { Item } from './item.js';
import type { Slots } from './slots.js';

/** What can be asked, and what it is called when it is told back. */
export const INTENTS = {
  article: 'what an article reports',
  disagreements: 'where the reports of meetings disagree',
  path: 'how two people are connected',
  network: 'the network around someone',
  search: 'what bears a name',
  holders: 'who held an office',
  tenures: 'what offices someone held',
  articles: 'which articles there are',
  timeline: 'how many meetings in each period',
  count: 'how many meetings',
  countCounterparts: 'how many someone met',
  first: 'the first meeting',
  last: 'the last meeting',
  where: 'where meetings were',
  when: 'when meetings were',
  relations: 'what two countries had to do with each other',
  issues: 'what meetings were about',
  members: 'who of a country took part in meetings',
  agencies: 'which agencies someone met',
  countries: 'which countries someone met',
  counterparts: 'who met someone',
  participants: 'who took part in meetings',
  whether: 'whether there was a meeting',
  people: 'who acts for a country',
  meetings: 'which meetings there are',
} as const;

export type Intent = keyof typeof INTENTS;

/** A question as the patterns see it: the words of the grammar, and `<person>`, `<time>` and so on for the rest. */
export function skeletonOf(items: readonly Item[]): string {
  return items.map(({ meaning }) => {
    if (meaning.type === 'word') return meaning.word;
    if (meaning.type === 'party') return meaning.party.officials ? '<officials>' : `<${meaning.party.kind}>`;
    return meaning.type === 'unknown' ? '' : `<${meaning.type}>`;
  }).filter(Boolean).join(' ');
}

const MET = String.raw`(?:meet|meetings?|talk|discuss|<kind>)`;
const has = (pattern: string): RegExp => new RegExp(pattern.replaceAll('MET', MET).replaceAll('WHO', '<(?:person|office|agency|country|officials)>'));

type Applies = (skeleton: string, slots: Slots) => boolean;

const matches = (pattern: string, also: Applies = () => true): Applies => {
  const expression = has(pattern);
  return (skeleton, slots) => expression.test(skeleton) && also(skeleton, slots);
};
const without = (pattern: string, applies: Applies): Applies => {
  const expression = has(pattern);
  return (skeleton, slots) => !expression.test(skeleton) && applies(skeleton, slots);
};
const parties = (least: number, most = 9): Applies => (_skeleton, slots) => slots.parties.length >= least && slots.parties.length <= most;
const ofKind = (kind: string, least = 1): Applies => (_skeleton, slots) => slots.parties.filter((p) => p.kind === kind).length >= least;
const sayable: Applies = (_skeleton, { parties: who, issues, words, place, time, kinds, statuses, reportedBy, notReportedBy }) =>
  who.length + issues.length + words.length + kinds.length + statuses.length + reportedBy.length + notReportedBy.length > 0 || place !== null || time !== null;

/** The forms of question, the first that fits first. */
const FORMS: [Intent, Applies][] = [
  ['article', matches('(?:article|report)', (_skeleton, { title }) => title !== null)],
  ['disagreements', matches('disagree', sayable)],
  ['path', matches('connected', parties(2, 2))],
  ['network', matches('connected|network', parties(1))],
  ['search', matches('^(?:list )?find (?!meet)', parties(1))],
  ['holders', without('MET|<person>', matches(String.raw`^(?:list )?(?:who|which|what|holders|when)\b|\b(?:holders|hold|office)\b`, ofKind('office')))],
  ['tenures', without('MET', matches(String.raw`\boffice\b|^(?:list )?(?:who|what) did <person>|^<person>$|<person>.*<office>|<office>.*<person>`, ofKind('person')))],
  ['articles', without('MET', matches(String.raw`\barticle\b|\bmention\b`))],
  ['timeline', matches(String.raw`\b(?:yearly|monthly|daily)\b`)],
  ['countCounterparts', matches('(?:how many|number) (?:of )?(?:who|officials|countries|agencies).*MET', parties(1))],
  ['count', matches('how (?:did )?(?:often|many)|(?:^|list )number|number of', sayable)],
  ['first', without('first meetings', matches('first', parties(1)))],
  ['last', without('last meetings|last <number>', matches(String.raw`\blast\b`, parties(1)))],
  ['where', matches(String.raw`^(?:list )?(?:to )?where|where did`, sayable)],
  ['when', matches(String.raw`^(?:list )?(?:by )?when|when did`, sayable)],
  ['relations', matches('relations|issues|what .*(?:talk|discuss|about)', (_skeleton, s) => s.parties.length === 2 && s.parties.every((p) => p.kind === 'country') && !s.time && !s.place && !s.kinds.length && !s.issues.length && !s.words.length && !s.statuses.length)],
  ['issues', without('^(?:what|which) meetings?|who', matches('issues|what .*(?:talk|discuss)|what .*about$|about what', parties(1)))],
  ['issues', matches('^what did (?:discuss|talk)|^(?:what|which) issues', sayable)],
  ['members', matches('^(?:list )?(?:who|which|what)? ?(?:of |from )?<officials>.*MET|who (?:of|from) <country>.*MET')],
  ['agencies', matches('^agencies.*MET', parties(1))],
  ['countries', matches('^countries.*MET', parties(1))],
  ['participants', matches('participants', sayable)],
  ['counterparts', matches(String.raw`\bwho\b.*MET|MET.*\bwho\b|^(?:which|what) officials.*MET|counterparts|top.*MET.*with`, parties(1))],
  ['participants', matches(String.raw`\b(?:who|countries|agencies|officials)\b.*MET`, sayable)],
  ['whether', matches('^(?:list )?(?:did|will)\\b.*MET', parties(1))],
  ['people', without('MET|meetings', matches('<officials>', parties(1, 1)))],
  ['meetings', matches('MET|<status>|<time>|reported', sayable)],
  ['relations', matches('^(?:list )?(?:between )?<country> and <country>$')],
];

/** Names and subjects alone, as people type them into a search box; a sentence that ends in a question mark is none of these. */
const KEYWORDS = without(String.raw`\b(?:say|why|how|how long|who|what|when)\b`, sayable);

/** What nothing in the graph can answer, and why. */
const BEYOND: [RegExp, string][] = [
  [/^(?:list )?why|\bwhy\b/, 'why something was done'],
  [/\bsay\b/, 'what people said, wanted or agreed to; ask what their meetings were about, or which articles report them'],
  [/^how long|^how did </, 'how something was done, or how long it took'],
];

/** The intent of a question, or why it has none. `asks`: it ends in a question mark. */
export function intentOf(skeleton: string, slots: Slots, asks: boolean): { intent: Intent } | { beyond: string | null } {
  const article = FORMS[0]![1](skeleton, slots);
  const beyond = BEYOND.find(([pattern]) => pattern.test(skeleton));
  if (beyond && !article && !/connected|often|many|^list/.test(skeleton)) return { beyond: beyond[1] };
  const form = FORMS.find(([, applies]) => applies(skeleton, slots));
  if (form) return { intent: form[0] };
  return !asks && KEYWORDS(skeleton, slots) ? { intent: 'meetings' } : { beyond: null };
}
