import { ambiguousCountryNames, nameLikeCountryNames } from '../../lexicon/countries.js';
import { isGivenName } from '../../lexicon/given-names.js';
import { fold } from '../../domain/text.js';
import { roleHeadOf } from '../../lexicon/role-heads.js';
import { isCommonWord } from '../../lexicon/common-words.js';
import { isPossessive, type Sentence, type Token } from '../text/token.js';
import { agencyFrom, marksOf, type Strong } from './office-parts.js';
import { agencyAt, countryAt, describedAgencyAt, placeAt } from './gazetteer.js';
import { namesIn } from './names.js';
import { officeAt } from './offices.js';
import type { AgencySpan, PlaceSpan, ReadSentence, Span } from './span.js';
import { venueAt } from './venue-patterns.js';

/**
 * Reads countries, agencies, venues, offices, people and places, in that order: what is surer takes its words first.
 * People are read twice: a surname alone counts once the article has shown whose it is.
 */
export function readSpans(sentences: Sentence[]): ReadSentence[] {
  const counts = capitalCounts(sentences);
  const near = mostNamedCountry(sentences);
  const charts = sentences.map(({ tokens }) => chartOf(tokens, near));
  const sure = new Set<string>();
  const onlyHeadlines = sentences.every(isHeadline);
  charts.forEach((chart, s) => {
    if (isHeadline(sentences[s]!) && !onlyHeadlines) return;
    for (const person of namesIn(sentences[s]!.tokens, chart.taken, counts, NOBODY, isHeadline(sentences[s]!))) {
      const keys = person.name.split(/[\s,]+/).map(fold);
      if (keys.length > 1 || person.rule === 'title-before-name') for (const key of keys.length > 1 ? [keys[0]!, keys.at(-1)!] : keys) if (!isCommonWord(key) || (keys.length > 1 && key === keys.at(-1) && isGivenName(person.name.split(' ')[0]!))) sure.add(key);
    }
  });
  return sentences.map((sentence, s) => {
    const { spans, taken } = charts[s]!;
    const take = taker(spans, taken);
    for (const person of namesIn(sentence.tokens, taken, counts, sure, isHeadline(sentence))) take(person);
    for (const place of placesIn(sentence.tokens, taken, near)) take(place);
    return { ...sentence, spans: spans.sort((a, b) => a.from - b.from) };
  });
}

const NOBODY: ReadonlySet<string> = new Set();

/** Most words have a capital: in a headline, or a line set like one, a capital says little. */
function isHeadline({ block, tokens }: Sentence): boolean {
  if (block === 'TITLE') return true;
  const words = tokens.filter((t) => t.word);
  return words.length >= 5 && tokens.at(-1)!.text !== '.' && words.filter((t) => t.cap).length > 0.7 * words.length;
}

interface Chart {
  spans: Span[];
  taken: (Span | undefined)[];
}

function taker(spans: Span[], taken: Chart['taken']): (span: Span) => void {
  return (span) => {
    spans.push(span);
    for (let i = span.from; i < span.to; i++) taken[i] = span;
  };
}

/** Offices with what stands inside them, then the countries, agencies and venues left over. */
function chartOf(tokens: Token[], near: string | null): Chart {
  const strong = strongSpans(tokens, near);
  const chart: Chart = { spans: [], taken: new Array(tokens.length).fill(undefined) };
  const take = taker(chart.spans, chart.taken);
  const marks = marksOf(strong);
  let floor = 0;
  for (let i = 0; i < tokens.length; i++) {
    const inside = strong.find((s) => s.from <= i && i < s.to);
    if (inside) {
      i = inside.to - 1;
      continue;
    }
    const office = officeAt(tokens, i, marks, floor);
    if (!office) continue;
    take(office);
    floor = office.to;
    i = office.to - 1;
  }
  for (const s of strong) if (isFree(chart.taken, s)) take(s);
  for (let i = 0; i < tokens.length; i++) {
    if (chart.taken[i] || !tokens[i]!.cap) continue;
    const agency = agencyFrom(tokens, i, marks);
    if (!agency) continue;
    if (isFree(chart.taken, agency)) take(agency);
    i = agency.to - 1;
  }
  return chart;
}

function placesIn(tokens: Token[], taken: Chart['taken'], near: string | null): PlaceSpan[] {
  const places: PlaceSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const place = !taken[i] && tokens[i]!.cap ? placeAt(tokens, i, near) : null;
    if (!place || !isFree(taken, place)) continue;
    places.push(place);
    i = place.to - 1;
  }
  return places;
}

function isFree(taken: (Span | undefined)[], { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return false;
  return true;
}

/** Countries, agencies of the lexicon, venues, and places of several words. */
function strongSpans(tokens: Token[], near: string | null): Strong[] {
  const strong: Strong[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const country = countryAt(tokens, i);
    const agency = agencyAt(tokens, i, near) ?? described(tokens, i, strong.at(-1));
    const place = placeAt(tokens, i, near);
    const sure = place && (place.venue || place.to - place.from > 1) ? place : null;
    const made = !agency && tokens[i]!.cap ? organizationAt(tokens, i) : null;
    const best = [agency, country, sure, made, venueAt(tokens, i)].filter((s): s is Strong => s !== null).sort((a, b) => b.to - a.to)[0];
    if (!best || (best.kind === 'COUNTRY' && isPersonsName(tokens, i, best.to))) continue;
    strong.push(best);
    i = best.to - 1;
  }
  return strong;
}

/** "Republican People's Party": an organization made by the pattern, none of whose words is a role or a first name. */
function organizationAt(tokens: Token[], i: number): AgencySpan | null {
  const made = agencyFrom(tokens, i, NO_MARKS);
  if (!made || made.to - made.from < 2) return null;
  return tokens.slice(made.from, made.to).some((t) => roleHeadOf(t.key) || (isGivenName(t.text) && !isCommonWord(t.key))) ? null : made;
}

const NO_MARKS = marksOf([]);

/** A description behind the country it is of: "Mexico's …", "the Chilean …". */
function described(tokens: Token[], i: number, last: Strong | undefined): AgencySpan | null {
  if (last?.kind !== 'COUNTRY' || !(last.to === i || (last.to === i - 1 && isPossessive(tokens[i - 1]!)))) return null;
  return describedAgencyAt(tokens, i, last.code);
}

/** "Michael Jordan", "Chad Smith": a country's name beside a given name or before a surname. */
function isPersonsName(tokens: Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  const titled = !!before?.cap && !!roleHeadOf(before.key) && !!after?.cap && after.pos === 'PROPN' && !roleHeadOf(after.key);
  if (to === from + 1 && titled) return true;
  if (to !== from + 1 || !nameLikeCountryNames.has(tokens[from]!.key)) return false;
  return (!!before?.cap && isGivenName(before.text)) || (!!after?.cap && after.pos === 'PROPN' && isGivenName(tokens[from]!.text) && !ambiguousCountryNames.has(after.key));
}

function capitalCounts(sentences: Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) for (const t of tokens) if (t.cap) counts.set(t.key, (counts.get(t.key) ?? 0) + 1);
  return counts;
}

/** The country named most: what an agency or a place of several countries is taken to be in. */
function mostNamedCountry(sentences: Sentence[]): string | null {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const country = tokens[i]!.cap ? countryAt(tokens, i) : null;
      if (country) counts.set(country.code, (counts.get(country.code) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
