import type { MeetingStatus } from '../../domain/kinds.js';

/** A date as it stands in the words of a sentence. */
export interface Found {
  index: number;
  text: string;
}

const MEETING = '(?:meetings?|talks?|call|conversations?|summit|visit|discussions?|dinner|lunch|audience|session|negotiations|trip)';
const NAMES_THE_MEETING = new RegExp(`^(?:['’]s)? (?:[\\w-]+ ){0,2}${MEETING}\\b`);
/** "on Thursday, one day before the feast", "hours after B left": reckoned from something else, not from the day of publication. */
const RECKONED = /\b(?:minutes?|hours?|days?|weeks?|months?|years?|the day|the week) (?:after|before|later|earlier|from)\b/i;
const OTHERS_DATE = /\b(?:since|until|signed(?: on)?|elected(?: in| on)?|born(?: in| on)?|anniversary of(?: the)?|dated|by the end of|inaugurated(?: on)?|took office(?: on| in)?|appointed(?: in| on)?|released(?: in| on)?|before the|after the|the|elections?(?: on| in)?) $/;
const NO_DATE = /^(?:now|second|sec|may|mar|sun|sat|a year|the year|year|years?)$/i;

/** Whether a date of the sentence is that of something else: "signed on July 19, 2022", "since 2014", "ahead of next week's summit", "a day before the vote". */
export function isOthers(words: string, { index, text }: Found): boolean {
  const after = words.slice(index + text.length);
  if (RECKONED.test(text) || NO_DATE.test(text.trim())) return true;
  if (NAMES_THE_MEETING.test(after)) return false;
  const before = words.slice(Math.max(0, index - 30), index).toLowerCase();
  return (/^['’]s \p{Ll}/u.test(after) && !/\b(?:during|in) $/.test(before)) || (OTHERS_DATE.test(before) && !/\bon the $/.test(before));
}

const SAID = '(?:said|told|announced|reported|confirmed|added)';
/** "will visit, the ambassador told the agency on Monday" */
const SAID_BEHIND = new RegExp(`\\b${SAID}\\b(?![^,;]{0,40}\\bfor $)[^,;]{0,40}$`);
/** "said on Monday that he will", "told the agency on Monday", "on Sunday said" */
const SAID_BEFORE = new RegExp(`\\b${SAID}(?: (?:[\\w.]+ ){0,3})?(?:on |late |early )*$`);
const SAID_NEXT = new RegExp(`^ ${SAID}\\b`);

/** Whether a date is that on which a plan was spoken of, not the one it is for. */
export function isWhenItWasSaid(words: string, { index, text }: Found, trigger: number, status: MeetingStatus): boolean {
  if (status !== 'ANNOUNCED') return false;
  if (trigger < index) return SAID_BEHIND.test(words.slice(trigger, index));
  return SAID_BEFORE.test(words.slice(0, index)) || SAID_NEXT.test(words.slice(index + text.length));
}

/** Of those who came, arrived or are on a visit: what a clause about a party may lend to the meeting. */
const CAME = /\b(?:arriv(?:ed|es|ing)|came|comes|flew|landed|visit(?:ed|ing|s)?|return(?:ed|ing)|on (?:a|an) [\w -]{0,30}?(?:visit|trip)|met|held|talks|meeting|spoke|hosted|received)\b/;

/** "B, who had been released on Saturday, …": what is told on the way of one of them. */
function asidesOf(words: string): { from: number; to: number }[] {
  return [...words.matchAll(/, (?:who|whose|whom)\b/g)].map(({ index }) => {
    const end = words.slice(index + 2).search(/[,;]|\s[—–-]\s/);
    return { from: index, to: end < 0 ? words.length : index + 2 + end };
  });
}

/** How far a date is from the trigger: characters between, a clause's boundary for many; Infinity in what is told of one of them on the way. */
export function distance(words: string, { index, text }: Found, trigger: { from: number; to: number }): number {
  const asides = asidesOf(words);
  const own = asides.find((a) => a.from <= index && index < a.to);
  if (own && !(own.from <= trigger.from && trigger.from < own.to) && !CAME.test(words.slice(own.from, own.to))) return Infinity;
  const [from, to] = index < trigger.from ? [index + text.length, trigger.from] : [trigger.to, index];
  let gap = words.slice(from, to);
  for (const a of asides) if (a.from >= from && a.to <= to) gap = gap.replace(words.slice(a.from, a.to), '');
  const breaks = gap.match(/[;:“”"]|, (?:who|which|when|where|but|while|after|before|since)|\bsince\b|\b(?:said|told)\b/g)?.length ?? 0;
  const close = index >= trigger.to && /^ (?:there |here |early |late |on )*$/.test(gap) ? -20 : 0;
  return gap.length + 60 * breaks + (own ? 90 : 0) + close;
}
