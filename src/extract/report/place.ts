import { countryByCode } from '../../lexicon/countries.js';
import type { Place, Country } from '../entities/entity.js';
import type { Registry } from '../entities/registry.js';
import type { Clause } from '../clause/clause.js';
import { isContent, type Draft } from '../rules/rule.js';
import { isPossessive } from '../text/token.js';
import { MONTHS, WEEKDAYS } from '../spans/words.js';
import type { AgencySpan, CountrySpan, PlaceSpan } from '../spans/span.js';

export interface PlaceReading {
  entity: Place | Country;
  start: number;
  end: number;
  rule: string;
  venue: boolean;
}

const AT = new Set(['in', 'at', 'inside', 'aboard', 'near', 'outside']);
const GENERIC = new Set(['airport', 'airbase', 'residence', 'ranch', 'villa', 'headquarters', 'palace', 'parliament', 'hotel', 'compound', 'embassy', 'retreat', 'castle', 'estate', 'mansion', 'base', 'chancellery', 'vatican', 'capitol']);
const TO = new Set(['to', 'visited', 'visits', 'visit', 'visiting', 'for', 'toured', 'of']);

/** Where the draft's sentence says that it was: the nearest "in" or "at" a place after the trigger, else before it; a venue before its city. */
export function placeOf(draft: Draft, registry: Registry): PlaceReading | null {
  const { clause } = draft;
  const also = draft.kind === 'VISIT' ? TO : draft.roles.left === 'HOST' ? WELCOMED_TO : NOTHING;
  const found = placesOf(clause, registry).filter((p) => (p.there || also.has(p.link)) && !whereItWasSaid(p, draft) && !isQuoted(p, draft) && !isContent(draft, p.start));
  const meant = found.filter((p) => !CONTINENT.test(p.entity.name));
  if (!meant.length) return null;
  const rank = (p: Located) => (p.from >= draft.trigger.from ? 0 : 40) + Math.abs(p.from - draft.trigger.to) - (p.venue ? 12 : 0) - (draft.kind === 'VISIT' && TO.has(p.link) ? 30 : 0);
  return meant.sort((a, b) => rank(a) - rank(b))[0]!;
}

/** "A plans to visit Moscow, the ambassador told an agency in Sochi": where somebody else spoke of it. */
function whereItWasSaid({ from }: Located, { clause: { tokens, groups }, trigger }: Draft): boolean {
  const said = tokens.findIndex((t, i) => i > trigger.to && i < from && /^(?:said|told|says|tells|announced|reported|confirmed)$/.test(t.key));
  return said > 0 && groups.some((g) => g.to <= said && g.from > trigger.to && said - g.to <= 2 && !g.actors.at(-1)!.possessive) && !tokens.slice(said, from).some((t) => /^(?:that|met|held|talks|meeting)$/.test(t.key));
}

/** "We agreed to talk in Vienna," A said after meeting B: a place of what is quoted, when the meeting is told outside of the quote. */
function isQuoted({ from }: Located, { clause: { tokens }, trigger }: Draft): boolean {
  return from < trigger.from && tokens.slice(from, trigger.from).some((t, i, all) => /^["”]$/.test(t.text) && !all.slice(0, i).some((x) => x.text === '“'));
}

/** Too wide to meet in: named for what is talked about. */
const CONTINENT = /\b(?:America|Asia|Africa|Europe|Middle East|Caribbean|Balkans|Sahel|Pacific|Atlantic|Hemisphere|Peninsula|Gulf)$/;

interface Located extends PlaceReading {
  from: number;
  /** the preposition before it */
  link: string;
  /** whether that says that something was there */
  there: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();
/** "welcomed B to the White House" */
const WELCOMED_TO: ReadonlySet<string> = new Set(['to']);
/** "during her Dhaka visit", "the Geneva talks" */
const OCCASION = /^(?:visit|trip|stop|stopover|talks|meeting|summit|hotel|airport|residence|office)$/;
const read = new WeakMap<Clause, Located[]>();

/** Places of a clause, read once for all of its drafts. */
function placesOf(clause: Clause, registry: Registry): Located[] {
  const known = read.get(clause) ?? placesIn(clause, registry);
  read.set(clause, known);
  return [...known];
}

function placesIn({ sentence, tokens }: Clause, registry: Registry): Located[] {
  const found: Located[] = [];
  const taken = new Set(sentence.spans.flatMap((s) => Array.from({ length: s.to - s.from }, (_, k) => s.from + k)));
  const countries = new Set(sentence.spans.flatMap((s) => (s.kind === 'COUNTRY' ? Array.from({ length: s.to - s.from }, (_, k) => s.from + k) : [])));
  const link = (from: number): string => {
    let i = from - 1;
    if (tokens[i]?.text === ',' && /^(?:capital|city|town|resort|port|village)$/.test(tokens[i - 1]?.key ?? '')) i--;
    while (i >= 0 && (['the', 'a', 'an', 'his', 'her', 'their', "'s", 'capital', 'city', 'nearby', 'central', 'northern', 'southern', 'eastern', 'western', 'downtown', 'port', 'resort', 'town'].includes(tokens[i]!.key) || tokens[i]!.pos === 'ADJ' || countries.has(i))) i--;
    return tokens[i]?.key ?? '';
  };
  for (const span of sentence.spans) {
    if (span.kind !== 'PLACE' && span.kind !== 'COUNTRY' && span.kind !== 'AGENCY') continue;
    if (span.kind === 'COUNTRY' && span.demonym) continue;
    if (span.kind === 'COUNTRY' && isAdjective(tokens[span.to])) continue;
    if (span.kind === 'AGENCY' && !SEATS.test(span.name) && !SEATS.test(tokens[span.to - 1]!.key)) continue;
    const preposition = link(span.from);
    const whereTo = /^(?:to|visited|visits)$/.test(preposition) && (tokens[span.to]?.key === 'where' || (tokens[span.to]?.text === ',' && tokens[span.to + 1]?.key === 'where'));
    found.push({ ...locate(span, sentence.tokens, registry), from: span.from, link: preposition, there: AT.has(preposition) || whereTo || (span.kind === 'PLACE' && OCCASION.test(tokens[span.to]?.key ?? '') && preposition !== 'to') });
  }
  for (const span of sentence.spans) {
    const city = span.kind === 'COUNTRY' ? capitalAt(span, tokens) : null;
    if (city) found.push({ link: link(span.from), there: AT.has(link(span.from)), entity: registry.place(city.name, city.country, false), start: tokens[span.from]!.start, end: tokens[city.at]!.end, rule: 'in-the-capital', venue: false, from: span.from });
  }
  tokens.forEach((t, i) => {
    const end = unknownPlaceEnd(tokens, taken, i);
    if (end > i && link(i) === 'in') found.push({ link: 'in', there: true, entity: registry.place(tokens.slice(i, end).map((x) => x.text).join(' '), null, false), start: t.start, end: tokens[end - 1]!.end, rule: 'in-capitals', venue: false, from: i });
    if (!GENERIC.has(t.key) || t.cap || taken.has(i) || !['at', 'in'].includes(link(i))) return;
    found.push({ link: link(i), there: true, entity: registry.place(t.text, null, true), start: t.start, end: t.end, rule: 'venue-noun', venue: true, from: i });
  });
  return found;
}

/** "in the Chinese capital": the city that it is, when none is named behind it. */
function capitalAt(span: CountrySpan, tokens: Clause['tokens']): { name: string; country: string; at: number } | null {
  const at = tokens[span.to]?.key === "'s" ? span.to + 1 : span.to;
  const name = tokens[at]?.key === 'capital' && !(tokens[at + 1]?.text === ',' ? tokens[at + 2]?.cap : tokens[at + 1]?.cap || tokens[at + 1]?.key === 'of') ? countryByCode(span.code)?.capital[0] : undefined;
  return name ? { name, country: span.code, at } : null;
}

/** "in Valga": capitals that no gazetteer knows and nothing else has taken. */
function unknownPlaceEnd(tokens: Clause['tokens'], taken: ReadonlySet<number>, i: number): number {
  let j = i;
  while (tokens[j]?.cap && tokens[j]!.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(tokens[j]!.text) && !MONTHS.has(tokens[j]!.key) && !WEEKDAYS.has(tokens[j]!.key) && !taken.has(j) && j < i + 3) j++;
  return tokens[i - 1]?.cap ? i : j;
}

/** "the U.S.-Mexico border", "at the U.S. border", "in Mexico's north": the country only describes what follows. */
function isAdjective(next: Clause['tokens'][number] | undefined): boolean {
  return !!next && (/^[-–‑/]$/.test(next.text) || next.pos === 'NOUN' || isPossessive(next));
}

/** Agencies whose name is also that of a building. */
const SEATS = /\b(?:house|palace|kremlin|pentagon|capitol|headquarters|parliament|embassy|élysée|elysee|vatican|downing street|department|ministry|congress|united nations|chancellery)\b/i;

/** Parts of a kingdom that are countries in name. */
const PART = /^(?:scotland|wales|england|ireland)$/;

export function locate(span: PlaceSpan | CountrySpan | AgencySpan, tokens: Clause['tokens'], registry: Registry): PlaceReading {
  const at = { start: tokens[span.from]!.start, end: tokens[span.to - 1]!.end };
  if (span.kind === 'COUNTRY' && PART.test(tokens[span.to - 1]!.key)) return { ...at, entity: registry.place(tokens.slice(span.from, span.to).map((t) => t.text).join(' '), span.code, false), rule: 'in-place', venue: false };
  if (span.kind === 'COUNTRY') return { ...at, entity: registry.country(span.code), rule: 'in-country', venue: false };
  if (span.kind === 'AGENCY') return { ...at, entity: registry.place(tokens.slice(span.from, span.to).map((t) => t.text).join(' '), span.country, true), rule: 'at-seat', venue: true };
  return { ...at, entity: registry.place(span.name, span.country, span.venue), rule: 'in-place', venue: span.venue };
}
