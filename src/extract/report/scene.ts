import { dayNumber } from '../../domain/days.js';
import type { Clause } from '../clause/clause.js';
import type { Registry } from '../entities/registry.js';
import { datelineDate, datelineOf, isHere } from './dateline.js';
import { isOthers } from './date-owner.js';
import { datesIn, told, type DateReading } from './dates.js';
import { isTopic, placesOf, type Located, type PlaceReading } from './places-in.js';
import type { Report } from './report.js';

/** Where and when an article is written, and which of its sentences tell the news. */
export interface Scene {
  dateline: PlaceReading | null;
  /** the day of the dateline, about which the first sentences happened */
  sentOn: DateReading | null;
  /** indexes of the headline's sentences and of the first two that follow it */
  lead: ReadonlySet<number>;
  /** the one day that the words of these sentences tell, as that on which the news was said or made: "said on Tuesday" */
  dayOfNews: DateReading | null;
  /** places where the first sentences say that something is or was */
  places: PlaceReading[];
  /** parties, and codes of the countries, that these sentences name */
  named: ReadonlySet<unknown>;
  /** indexes of the sentences with "here" */
  here: ReadonlySet<number>;
}

/** A sentence of the body, not a dateline, a date or a line of a menu. */
const WORDS = 7;
/** How many sentences below the headline tell the news. */
const NEWS = 2;

export function sceneOf(clauses: readonly Clause[], registry: Registry, publishedAt: string | null, text: string): Scene {
  const datelines = clauses.slice(0, DATELINE_WITHIN).map((c) => datelineOf(c, registry));
  const at = datelines.findIndex((p) => p !== null);
  const lead = new Set<number>();
  let left = NEWS;
  for (const { sentence, tokens } of clauses) {
    if (left === 0) break;
    lead.add(sentence.index);
    if (sentence.index >= at && isTold(tokens) && sentence.block !== 'TITLE') left--;
  }
  const news = clauses.filter((c) => lead.has(c.sentence.index));
  return {
    dateline: datelines[at] ?? null,
    sentOn: at >= 0 ? datelineDate(clauses[at]!, publishedAt, text) : null,
    lead,
    dayOfNews: dayTold(news, publishedAt, text),
    places: news.flatMap((c) => placesOf(c, registry).filter((p) => isOfTheNews(p, c))),
    named: new Set(news.flatMap(partiesAndCountries)),
    here: new Set(clauses.filter(isHere).map((c) => c.sentence.index)),
  };
}

/** Where somebody is said to be or to go, neither what is talked about nor where "B, who is held in Dakar" is. */
function isOfTheNews({ there, link, linkAt, seat }: Located, { tokens }: Clause): boolean {
  if (seat || !(there || /^(?:to|visited|visits)$/.test(link)) || (linkAt > 0 && isTopic(tokens[linkAt - 1]!))) return false;
  const who = tokens.slice(0, linkAt + 1).findLastIndex((t) => /^(?:who|whose|whom|which)$/.test(t.key));
  return who < 0 || tokens.slice(who, linkAt).some((t) => t.text === ',');
}

function partiesAndCountries({ actors, sentence }: Clause): unknown[] {
  const parties = actors.flatMap((a) => a.parties);
  return [...parties, ...parties.flatMap((p) => p.country ?? []), ...sentence.spans.flatMap((s) => (s.kind === 'COUNTRY' ? s.code : []))];
}

/** Sentences within which a dateline stands. */
const DATELINE_WITHIN = 8;

function isTold(tokens: Clause['tokens']): boolean {
  return tokens.filter((t) => t.word).length >= WORDS && /^[.!?"”’']$/.test(tokens.at(-1)!.text) && tokens.some((t) => t.pos === 'VERB' || t.pos === 'AUX');
}

/** What is told on the way of an earlier day: "had met", "last year", "since", "recently". */
const BACKGROUND = /^FILE\b|\b(?:last|previous(?:ly)?|earlier (?:this|in|last)|since|recent(?:ly)?|ago|once|twice|\w+ times|days? (?:after|before)|when (?:he|she|they)|repeatedly|often|always|used to|formerly|in the past|years|months|weeks|already|(?:this|in the) (?:spring|summer|fall|autumn|winter)|first met|(?:1[5-9]|20)\d\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|had (?:\w+ ){0,2}(?:met|held|spoken|discussed|talked|visited|received|hosted|called|phoned|been|had|told|agreed))\b/i;

/** Characters before and behind the word that tells of a meeting within which its time is told. */
const AROUND = { before: 70, behind: 90 };

/** Whether the words around a report tell of the days before the news. */
export function isBackground({ start, end, at }: Report, text: string): boolean {
  const before = text.slice(Math.max(start, at - AROUND.before), at).replace(/^.*[;“—–)]/su, '');
  const behind = text.slice(at, Math.min(end, at + AROUND.behind)).replace(/[;”].*$/su, '').replace(/, (?:who|whose|which)\b[^,;]*/gu, '');
  return BACKGROUND.test(before + behind);
}

/** Days before its publication on which what an article tells as news can have been. */
const NEWS_DAYS = 4;

function dayTold(clauses: readonly Clause[], publishedAt: string | null, text: string): DateReading | null {
  if (publishedAt?.length !== 10) return null;
  const days = clauses.flatMap(({ sentence }) => {
    const words = text.slice(sentence.start, sentence.end);
    return datesIn(words, publishedAt, 'HELD').filter((d) => !isOthers(words, d) && /^\d{4}-\d\d-\d\d~?$/.test(d.edtf ?? '') && isNear(d.edtf!.slice(0, 10), publishedAt)).map((d) => told(d, sentence.start));
  });
  const [first, ...more] = days;
  return first && more.every((d) => d.edtf === first.edtf) ? first : null;
}

/** Whether a day is that of publication, the one after it (where it is later in the day), or one of so many before. */
export function isNear(day: string, publishedAt: string, days = NEWS_DAYS): boolean {
  const ahead = dayNumber(publishedAt) - dayNumber(day);
  return ahead <= days && ahead >= -1;
}

/** Whether who met is named where the news is told: somebody by name, or all of them by where they come from. */
export function isNamed({ seats }: Report, { named }: Scene): boolean {
  return seats.some((s) => s.party.type === 'PERSON' && named.has(s.party)) || (seats.length > 0 && seats.every((s) => named.has(s.party) || named.has(s.side)));
}
