import { countryByCode, countryOf } from '../../lexicon/countries.js';
import { agencyByName } from '../../lexicon/agencies.js';
import type { OfficeStatus } from '../../domain/kinds.js';
import { fold } from '../../domain/text.js';
import type { RowParty } from '../../domain/table-row.js';
import { readSpans } from '../spans/read-spans.js';
import type { OfficeSpan, ReadSentence } from '../spans/span.js';
import { MR } from '../spans/words.js';
import { spokenText } from './spoken-text.js';

/** An office as a row tells it. */
export interface TitledOffice {
  name: string;
  status: OfficeStatus;
  country: string | null;
  agency: string | null;
}

/** Who a party of a row is. */
export interface ReadParty {
  told: RowParty;
  /** without titles; null for an office, an agency or a country that no name is given for */
  name: string | null;
  offices: TitledOffice[];
  country: string | null;
}

/** Takes a party's words apart: titles before or behind the name, the name, the country's code. */
export function readParty(told: RowParty): ReadParty {
  const country = told.country === null ? null : countryCode(told.country);
  const { name, titles } = told.name === null ? { name: null, titles: [] } : splitTitles(told.name);
  const own = told.office === null ? [] : [officeIn(told.office)];
  const offices = (own.length ? own : titles).map((o) => ({ ...o, country: o.country ?? country, agency: o.agency ?? told.agency }));
  return { told, name, offices, country: country ?? offices.find((o) => o.country)?.country ?? null };
}

/** The code of a country, or the name of an international body that stands where a country does. */
export function countryCode(words: string): string | null {
  const code = countryOf(words) ?? countryOf(words.replace(/\s*\(.*\)$/, ''));
  if (code) return code;
  const body = agencyByName.get(fold(words))?.find((a) => !countryByCode(a.country ?? ''));
  return body?.country ?? null;
}

/** "Prime Minister Tony Blair", "Tony Blair, Prime Minister", "Foreign Minister": titles, and the name without them. */
function splitTitles(words: string): { name: string | null; titles: TitledOffice[] } {
  const sentences = readSpans(spokenText(words));
  const [sentence, ...more] = sentences;
  if (!sentence || more.length) return { name: words, titles: [] };
  const { tokens, spans } = sentence;
  const titles: OfficeSpan[] = [];
  let at = 0;
  for (;;) {
    const next = spans.find((s) => s.from === at);
    if (next?.kind === 'OFFICE') titles.push(next);
    else if (!(next?.kind === 'COUNTRY' && next.demonym && spans.some((s) => s.kind === 'OFFICE' && s.from === next.to))) break;
    at = next.to;
    if (titles.length && /^(?:and|&|,|;)$/.test(tokens[at]?.key ?? '') && spans.some((s) => s.kind === 'OFFICE' && s.from === at + 1)) at++;
  }
  while (at < tokens.length - 1 && (tokens[at]!.text === ',' || MR.has(tokens[at]!.key))) at++;
  if (at >= tokens.length) return { name: null, titles: titles.map(titled) };
  const behind = titles.length ? undefined : officeBehind(sentence);
  const name = words.slice(tokens[at]!.start, behind ? tokens[behind.comma - 1]!.end : words.length).replace(/\s*\([^()]*\)\s*/g, ' ').trim() || words;
  return { name, titles: [...titles, ...(behind ? behind.offices : [])].map(titled) };
}

function officeBehind({ tokens, spans }: ReadSentence): { comma: number; offices: OfficeSpan[] } | undefined {
  const comma = tokens.findIndex((t, i) => i > 0 && t.text === ',' && spans.some((s) => s.kind === 'OFFICE' && (s.from === i + 1 || (s.from === i + 2 && tokens[i + 1]!.key === 'the'))));
  return comma < 0 ? undefined : { comma, offices: spans.filter((s): s is OfficeSpan => s.kind === 'OFFICE' && s.from > comma) };
}

function titled({ name, status, country, agency }: OfficeSpan): TitledOffice {
  return { name, status, country, agency: agency?.name ?? null };
}

/** What a column of offices says; words that no lexicon knows are an office all the same. */
function officeIn(words: string): TitledOffice {
  const [sentence] = readSpans(spokenText(words));
  const whole = sentence?.spans.find((s): s is OfficeSpan => s.kind === 'OFFICE' && s.from === 0 && s.to === sentence.tokens.length);
  const status: OfficeStatus = /^(?:former|ex-)/i.test(words) ? 'FORMER' : /\b(?:elect|designate)$/i.test(words) ? 'DESIGNATE' : /^(?:acting|interim|caretaker)\b/i.test(words) ? 'ACTING' : 'CURRENT';
  return whole ? titled(whole) : { name: words, status, country: null, agency: null };
}
