import { countryByCode } from '../../lexicon/countries.js';
import type { Clause } from '../clause/clause.js';
import type { Country, Place } from '../entities/entity.js';
import type { Registry } from '../entities/registry.js';
import { agencyAt, placeAt } from '../spans/gazetteer.js';
import type { AgencySpan, CountrySpan, PlaceSpan, Span } from '../spans/span.js';
import { MONTHS, WEEKDAYS } from '../spans/words.js';
import { isPossessive, type Token } from '../text/token.js';

export interface PlaceReading {
  entity: Place | Country;
  start: number;
  end: number;
  rule: string;
  venue: boolean;
}

/** A place where it stands in a sentence. */
export interface Located extends PlaceReading {
  from: number;
  to: number;
  /** the preposition before it, and its token */
  link: string;
  linkAt: number;
  /** whether that says that something was there */
  there: boolean;
  /** a body that may be where it has its seat: only for what is told to have been right there */
  seat: boolean;
}

const AT = new Set(['in', 'at', 'inside', 'aboard', 'near', 'outside']);
const GENERIC = new Set(['airport', 'airbase', 'residence', 'ranch', 'villa', 'headquarters', 'palace', 'parliament', 'hotel', 'compound', 'embassy', 'retreat', 'castle', 'estate', 'mansion', 'base', 'chancellery', 'vatican', 'capitol']);
/** What ends the name of a room or a site: "in the Roosevelt Room", "at Waterkloof Air Force Base". */
const SITE = new Set(['base', 'airbase', 'room', 'center', 'centre', 'terminal', 'camp', 'compound', 'headquarters', 'library', 'club', 'chamber', 'garden', 'gardens', 'complex', 'university', 'airfield']);
/** "during her Dhaka visit", "the Geneva talks" */
const OCCASION = /^(?:visit|trip|stop|stopover|talks|meeting|summit|hotel|airport|residence|office)$/;
const PASSED_OVER = new Set(['the', 'a', 'an', 'his', 'her', 'their', "'s", 'capital', 'city', 'nearby', 'central', 'northern', 'southern', 'eastern', 'western', 'downtown', 'port', 'resort', 'town', 'village', 'nation', 'country', 'island', 'kingdom', 'remote']);
const TOWN = /^(?:capital|city|town|resort|port|village)$/;
const read = new WeakMap<Clause, Located[]>();

/** Places of a clause, read once for all who ask. */
export function placesOf(clause: Clause, registry: Registry): Located[] {
  const known = read.get(clause) ?? placesIn(clause, registry);
  read.set(clause, known);
  return [...known];
}

function placesIn({ sentence, tokens }: Clause, registry: Registry): Located[] {
  const found: Located[] = [];
  const taken = indexes(sentence.spans);
  const countries = indexes(sentence.spans.filter((s) => s.kind === 'COUNTRY'));
  const add = (reading: PlaceReading, from: number, to: number, there: (link: string) => boolean, seat = false): void => {
    const linkAt = prepositionBefore(tokens, from, countries);
    const link = tokens[linkAt]?.key ?? '';
    if (!found.some((p) => p.from <= from && to <= p.to)) found.push({ ...reading, from, to, link, linkAt, there: there(link), seat });
  };
  for (const [from, to] of sitesIn(tokens)) add(named(tokens, from, to, true, 'venue-pattern', registry), from, to, (link) => AT.has(link));
  for (const span of [...sentence.spans, ...sentence.spans.flatMap((s) => (s.kind === 'OFFICE' ? placesInside(tokens, s) : []))]) {
    if (span.kind !== 'PLACE' && span.kind !== 'COUNTRY' && span.kind !== 'AGENCY') continue;
    if (span.kind === 'COUNTRY' && (span.demonym || isAdjective(tokens[span.to]))) continue;
    const seat = span.kind === 'AGENCY' && !SEATS.test(span.name) && !SEATS.test(tokens[span.to - 1]!.key);
    const next = tokens[span.to];
    const where = next?.key === 'where' || (next?.text === ',' && tokens[span.to + 1]?.key === 'where');
    const meeting = /^(?:to|for)$/.test(next?.key ?? '') && /^(?:meet|hold|see|confer|a|talks|meetings|discussions)$/.test(tokens[span.to + 1]?.key ?? '') && tokens.slice(span.to + 1, span.to + 5).some((t) => /^(?:meet|hold|see|confer|talks|meetings?|discussions)$/.test(t.key));
    add(locate(span, tokens, registry), span.from, span.to, (link) => (seat ? link === 'at' : AT.has(link) || (link === 'on' && span.kind === 'PLACE' && (span.venue || /\b(?:islands?|hill)$/i.test(span.name)))
      || ((where || meeting) && /^(?:to|visited|visits)$/.test(link)) || (span.kind === 'PLACE' && OCCASION.test(next?.key ?? '') && link !== 'to')), seat);
  }
  for (const span of sentence.spans) {
    const city = span.kind === 'COUNTRY' ? capitalAt(span, tokens) : null;
    if (city) add({ entity: registry.place(city.name, city.country, false), start: tokens[span.from]!.start, end: tokens[city.at]!.end, rule: 'in-the-capital', venue: false }, span.from, city.at + 1, (link) => AT.has(link));
  }
  tokens.forEach((t, i) => {
    const end = unknownPlaceEnd(tokens, taken, i);
    if (end > i && tokens[prepositionBefore(tokens, i, countries)]?.key === 'in') add(named(tokens, i, end, false, 'in-capitals', registry), i, end, () => true);
    if (!GENERIC.has(t.key) || t.cap || taken.has(i)) return;
    const from = possessorBefore(tokens, i);
    if (/^(?:at|in)$/.test(tokens[prepositionBefore(tokens, from, countries)]?.key ?? '')) add(named(tokens, from, i + 1, true, 'venue-noun', registry), from, i + 1, () => true);
  });
  return found;
}

function indexes(spans: readonly Span[]): ReadonlySet<number> {
  return new Set(spans.flatMap((s) => Array.from({ length: s.to - s.from }, (_, k) => s.from + k)));
}

/** Token of the preposition that leads to a place, over "the port city of", "Japan's capital of", or of what stands there instead. */
function prepositionBefore(tokens: Token[], from: number, countries: ReadonlySet<number>): number {
  let i = from - 1;
  if (/^(?:,|of)$/.test(tokens[i]?.text ?? '') && TOWN.test(tokens[i - 1]?.key ?? '')) i--;
  while (i >= 0 && (PASSED_OVER.has(tokens[i]!.key) || tokens[i]!.pos === 'ADJ' || countries.has(i))) i--;
  return i;
}

/** "members of Congress at the White House": what the words of an office have taken with them. */
function placesInside(tokens: Token[], { from, to }: Span): Span[] {
  for (let i = from + 1; i < to; i++) {
    if (tokens[i]!.key !== 'at') continue;
    const at = tokens[i + 1]?.key === 'the' ? i + 2 : i + 1;
    const span = at < to ? placeAt(tokens, at, null) ?? agencyAt(tokens, at, null) : null;
    if (span && span.to <= to) return [span];
  }
  return [];
}

/** "at Waterkloof Air Force Base": capitals that end in the noun of a site. */
function sitesIn(tokens: Token[]): [number, number][] {
  return tokens.flatMap((t, i): [number, number][] => {
    if (!t.cap || !SITE.has(t.key) || tokens[i + 1]?.cap) return [];
    let from = i;
    while (from > 0 && tokens[from - 1]!.cap && tokens[from - 1]!.word && i - from < 4) from--;
    const before = tokens[from - 1]?.key === 'the' ? tokens[from - 2] : tokens[from - 1];
    return from < i && before && AT.has(before.key) ? [[from, i + 1]] : [];
  });
}

/** "the vice-president's residence": from whose it is. */
function possessorBefore(tokens: Token[], noun: number): number {
  if (!tokens[noun - 1] || !isPossessive(tokens[noun - 1]!)) return noun;
  let i = noun - 2;
  while (i > 0 && tokens[i - 1]!.pos === 'NOUN') i--;
  return tokens[i]?.pos === 'NOUN' ? i : noun;
}

/** "in the Chinese capital": the city that it is, when none is named behind it. */
function capitalAt(span: CountrySpan, tokens: Token[]): { name: string; country: string; at: number } | null {
  const at = tokens[span.to]?.key === "'s" ? span.to + 1 : span.to;
  const name = tokens[at]?.key === 'capital' && !(tokens[at + 1]?.text === ',' ? tokens[at + 2]?.cap : tokens[at + 1]?.cap || tokens[at + 1]?.key === 'of') ? countryByCode(span.code)?.capital[0] : undefined;
  return name ? { name, country: span.code, at } : null;
}

/** "in Valga": capitals that no gazetteer knows and nothing else has taken. */
function unknownPlaceEnd(tokens: Token[], taken: ReadonlySet<number>, i: number): number {
  let j = i;
  while (tokens[j]?.cap && tokens[j]!.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(tokens[j]!.text) && !MONTHS.has(tokens[j]!.key) && !WEEKDAYS.has(tokens[j]!.key) && !taken.has(j) && j < i + 3) j++;
  return tokens[i - 1]?.cap ? i : j;
}

/** "the U.S.-Mexico border", "at the U.S. border", "in Mexico's north": the country only describes what follows. */
function isAdjective(next: Token | undefined): boolean {
  return !!next && (/^[-–‑/]$/.test(next.text) || next.pos === 'NOUN' || isPossessive(next));
}

/** Agencies whose name is also that of a building. */
const SEATS = /\b(?:house|palace|kremlin|pentagon|capitol|headquarters|parliament|embassy|élysée|elysee|vatican|downing street|department|ministry|congress|united nations|chancellery)\b/i;

/** Parts of a kingdom that are countries in name. */
const PART = /^(?:scotland|wales|england|ireland)$/;

/** What is in a country, and talked about elsewhere: "the war in", "supporters in", "elections in". */
const TOPIC = /^(?:war|wars|conflict|conflicts|situation|crisis|crises|peace|elections?|vote|referendum|troops|supporters|violence|fighting|developments?|tensions?|stability|security|democracy|ceasefire|truce|process|settlement|role|presence|interests?|civilians|refugees|rights|rebels|forces|operations?|investments?|projects?|companies|citizens|people|workers|attacks?|strikes|protests?|coup|government|transition|reforms?|reconstruction|genocide|famine|drought|unrest|bases|militants|prisoners|hostages|arrest)$/;

export function isTopic({ key }: Token): boolean {
  return TOPIC.test(key);
}

function named(tokens: Token[], from: number, to: number, venue: boolean, rule: string, registry: Registry): PlaceReading {
  const name = tokens.slice(from, to).map((t) => t.text).join(' ').replace(/ (?=['’])/g, '');
  return { entity: registry.place(name, null, venue), start: tokens[from]!.start, end: tokens[to - 1]!.end, rule, venue };
}

export function locate(span: PlaceSpan | CountrySpan | AgencySpan, tokens: Token[], registry: Registry): PlaceReading {
  const at = { start: tokens[span.from]!.start, end: tokens[span.to - 1]!.end };
  if (span.kind === 'COUNTRY' && PART.test(tokens[span.to - 1]!.key)) return { ...at, entity: registry.place(tokens.slice(span.from, span.to).map((t) => t.text).join(' '), span.code, false), rule: 'in-place', venue: false };
  if (span.kind === 'COUNTRY') return { ...at, entity: registry.country(span.code), rule: 'in-country', venue: false };
  if (span.kind === 'AGENCY') return { ...at, entity: registry.place(tokens.slice(span.from, span.to).map((t) => t.text).join(' '), span.country, true), rule: 'at-seat', venue: true };
  return { ...at, entity: registry.place(span.name, span.country, span.venue), rule: 'in-place', venue: span.venue };
}
