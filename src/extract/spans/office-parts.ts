import type { OfficeStatus } from '../../domain/kinds.js';
import { agencyPatternEnd } from './agency-patterns.js';
import type { AgencySpan, CountrySpan, PlaceSpan } from './span.js';
import type { Token } from '../text/token.js';

/** Words before an office that say whether it is held now. */
export const STATUS_WORDS: ReadonlyMap<string, OfficeStatus> = new Map([
  ...['former', 'now-former', 'ex', 'then', 'late', 'ousted', 'deposed', 'retired', 'onetime', 'one-time', 'erstwhile', 'past', 'previous', 'ex-', 'toppled', 'overthrown', 'disgraced'].map((w) => [w, 'FORMER'] as const),
  ...['designate', 'designated', 'incoming', 'elect', 'nominee', 'presumptive'].map((w) => [w, 'DESIGNATE'] as const),
  ...['acting', 'interim', 'caretaker', 'provisional'].map((w) => [w, 'ACTING'] as const),
  ...['current', 'newly', 'new', 'outgoing', 'named', 'appointed', 'installed', 'elected', 'sitting', 'visiting', 'transitional', 'longtime',
    'long-time', 're-elected', 'embattled', 'exiled', 'self-declared', 'veteran', 'sworn-in', 'newly-appointed', 'newly-elected', 'incumbent', 'ailing', 'inaugurated', 'minted'].map((w) => [w, 'CURRENT'] as const),
]);

/** Words that make a lower or a special grade of an office. */
export const GRADES = new Set(['deputy', 'vice', 'assistant', 'under', 'principal', 'senior', 'chief', 'lead', 'first', 'second', 'third', 'top', 'special', 'permanent', 'high', 'associate',
  'executive', 'managing', 'general', 'national', 'regional', 'federal', 'provincial', 'royal', 'joint', 'presidential', 'crown', 'grand', 'honorary', 'personal', 'parliamentary', 'ministerial',
  'congressional', 'political', 'military', 'opposition', 'government', 'state', 'union', 'party', 'rebel', 'spiritual', 'supreme', 'paramount', 'paramilitary', 'majority', 'minority', 'junior', 'cabinet', 'spiritual', 'religious', 'tribal', 'ruling', 'main', 'key',
  'civil', 'public', 'social', 'press', 'district', 'city', 'county', 'traditional', 'constitutional']);

export type Strong = CountrySpan | AgencySpan | PlaceSpan;

/** Strong spans of a sentence by the token they begin and by the token after their end. */
export interface Marks {
  startingAt: Map<number, Strong>;
  endingAt: Map<number, Strong>;
}

export function marksOf(spans: Strong[]): Marks {
  return { startingAt: new Map(spans.map((s) => [s.from, s])), endingAt: new Map(spans.map((s) => [s.to, s])) };
}

/** An agency that begins at token `i`: of the lexicon, or made by the pattern. */
export function agencyFrom(tokens: Token[], i: number, marks: Marks): AgencySpan | null {
  const marked = marks.startingAt.get(i);
  if (marked?.kind === 'AGENCY') return marked;
  const end = agencyPatternEnd(tokens, i);
  if (end <= i) return null;
  const name = tokens.slice(i, end).map((t) => t.text).join(' ').replace(/ ,/g, ',');
  return { kind: 'AGENCY', from: i, to: end, name, acronym: null, country: null, metonym: false, rule: 'agency-pattern' };
}
