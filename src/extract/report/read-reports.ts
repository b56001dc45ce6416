import type { Actor } from '../clause/actor.js';
import type { Clause } from '../clause/clause.js';
import type { Registry } from '../entities/registry.js';
import type { ArticleCountries } from '../entities/countries.js';
import { WEEKDAYS } from '../spans/words.js';
import { isPossessive } from '../text/token.js';
import { MEETING_RULES } from '../rules/all.js';
import { isAnother, type Draft } from '../rules/rule.js';
import type { Trace } from '../trace.js';
import { withCompanions } from './companions.js';
import { Context } from './context.js';
import { dateOf } from './dates.js';
import { delegationsIn } from './delegations.js';
import { inheritFrames } from './frames.js';
import { goesOnAboutTalks, issuesIn } from './issues.js';
import { mergeReports } from './merge.js';
import { seat, type Seating } from './parties.js';
import { withoutUmbrellas } from './part-of.js';
import { placeOf } from './place.js';
import type { PlaceReading } from './places-in.js';
import { addIssues, type Report, type Seat } from './report.js';
import { takeDelegation } from './seat-delegation.js';
import { sidesOf } from './sides.js';
import { statusOf } from './status.js';

export interface ReportInput {
  text: string;
  publishedAt: string | null;
  clauses: Clause[];
  registry: Registry;
  trace: Trace;
  countries: ArticleCountries;
  /** names of rules that are not heard */
  without: ReadonlySet<string>;
}

/** Reads a whole article's reports, sentence by sentence, each in the light of those before. */
export function readReports(input: ReportInput): Report[] {
  const context = new Context();
  const reports: Report[] = [];
  let last: Report | null = null;
  let delegated: Report | null = null;
  for (const [i, clause] of input.clauses.entries()) {
    context.quotes(input.clauses.slice(i, i + 4).filter((c) => c.sentence.paragraph === clause.sentence.paragraph));
    for (const told of delegationsIn(clause)) if (!input.without.has(told.rule)) delegated = takeDelegation(told, context, reports, delegated, clause);
    const own = sentenceReports(input, clause, context);
    for (const r of own) context.meeting(r.seats.map((s) => s.party));
    if (own.length) last = own.at(-1)!;
    else if (last && clause.sentence.index - last.sentence <= GOES_ON) goOn(last, clause, input);
    reports.push(...own);
    if (clause.sentence.block !== 'CAPTION') context.pass(clause);
  }
  return withoutUmbrellas(inheritFrames(mergeReports(reports), input.clauses, input.registry, input.publishedAt, input.text, input.without));
}

/** Sentences behind a report that may still say when it was. */
const GOES_ON = 4;

/** What the sentences right behind a report add to it: what was talked about, and when and where "the call" took place. */
function goOn(last: Report, clause: Clause, { text, publishedAt, registry }: ReportInput): void {
  if (clause.sentence.index - last.sentence <= 2 && goesOnAboutTalks(clause)) addIssues(last, issuesIn(clause, 0, clause.tokens.length, 'goes-on'));
  const noun = tookPlace(clause);
  if (noun < 0) return;
  const draft: Draft = { rule: 'goes-on', kind: last.kind, clause, trigger: { from: noun, to: noun + 1 }, left: [], right: [], roles: { left: 'PARTICIPANT', right: 'PARTICIPANT' }, confidence: last.confidence };
  last.date ??= dateOf(draft, text, publishedAt, last.status);
  if (last.kind !== 'CALL') last.place ??= placeOf(draft, registry);
}

const OCCASION = /^(?:call|meeting|talks|conversation|summit|visit|discussions?|encounter|dinner|lunch|talk|audience)$/;

/** "The call took place on Tuesday", "The talks, held in Oslo, …", "Thursday's meeting", "the meeting today": the token of the noun, or -1. */
function tookPlace({ tokens }: Clause): number {
  const noun = tokens.findIndex((t, i) => OCCASION.test(t.key) && i < 30 && (toldOfItself(tokens, i) || datedBeside(tokens, i)));
  return noun;
}

function toldOfItself(tokens: Clause['tokens'], noun: number): boolean {
  return noun < 4 && /^(?:the|their|this)$/.test(tokens[noun - 1]?.key ?? '') && tokens.slice(noun + 1, noun + 5).some((t) => /^(?:took|held|came|lasted|began|place)$/.test(t.key));
}

function datedBeside(tokens: Clause['tokens'], noun: number): boolean {
  const day = (i: number) => WEEKDAYS.has(tokens[i]?.key ?? '') || /^(?:today|yesterday)$/.test(tokens[i]?.key ?? '');
  const definite = tokens.slice(Math.max(0, noun - 3), noun).some((t) => /^(?:the|their|this)$/.test(t.key));
  const own = tokens.slice(Math.max(0, noun - 3), noun).some((t, i) => isPossessive(t) && day(Math.max(0, noun - 3) + i - 1));
  return own || (definite && (day(noun + 1) || (tokens[noun + 1]?.key === 'on' && day(noun + 2))));
}

function sentenceReports(input: ReportInput, clause: Clause, context: Context): Report[] {
  const reports: Report[] = [];
  for (const draft of MEETING_RULES.flatMap((rule) => rule.read(clause)).filter((d) => !input.without.has(d.rule)).map(withCompanions)) {
    const status = statusOf(draft);
    if (status.status === null) {
      input.trace.turnedDown(draft, status.rule);
      continue;
    }
    const seating = seat(draft, context);
    input.countries.settle(seating.left.map((s) => s.party), seating.right.map((s) => s.party));
    if (!worthReporting(draft, seating, status.status)) {
      input.trace.turnedDown(draft, 'no-parties');
      continue;
    }
    for (const part of parts(draft, seating)) reports.push(build(input, draft, part, status.status));
    input.trace.fired(draft, status.rule);
  }
  return mergeReports(reports);
}

/** Somebody named on one side at least, and somebody else, named or not, to meet; a visit needs only the visitor. */
function worthReporting(draft: Draft, { left, right, others }: Seating, status: Report['status']): boolean {
  const people = [...left, ...right].filter((s) => s.party.type !== 'COUNTRY');
  if (draft.kind === 'VISIT') return left.some((s) => s.party.type === 'PERSON' || s.party.type === 'OFFICE');
  if (!people.length) return others.some((o) => /delegation/.test(wordsOfActor(o, draft))) && (status === 'ANNOUNCED' || draft.rule === 'held-meetings-in');
  if (draft.rule === 'held-meetings-in') return true;
  return people.length + others.length >= 2 || (people.length === 1 && left.length + right.length >= 2);
}

function wordsOfActor(o: Actor, draft: Draft): string {
  return draft.clause.tokens.slice(o.from, o.to).map((t) => t.key).join(' ');
}

/** "met separately with B and C", calls to several: one meeting for each. */
function parts(draft: Draft, seating: Seating): Seating[] {
  if (!draft.separate || seating.right.length < 2) return [seating];
  return seating.right.map((s) => ({ left: seating.left, right: [s], others: seating.others }));
}

function build({ text, publishedAt, registry, countries }: ReportInput, draft: Draft, { left, right, others }: Seating, status: Report['status']): Report {
  const { clause } = draft;
  const place = draft.kind === 'CALL' || draft.kind === 'LETTER' ? null : placeOf(draft, registry);
  countries.settleHost(left.map((s) => s.party), right.map((s) => s.party), place?.entity.country ?? null);
  const sides = sidesOf(left.map((s) => s.party), right.map((s) => s.party));
  const seated = (seats: Seating['left'], role: Seat['role']): Seat[] => seats.map((s) => ({ ...s, side: sides.get(s.party) ?? null, role }));
  return {
    kind: draft.kind, status, start: clause.sentence.start, end: clause.sentence.end, rule: draft.rule, confidence: draft.confidence,
    seats: withHosts([...seated(left, draft.roles.left), ...seated(right, draft.roles.right)], draft.kind, place),
    others: others.map((o) => ({ text: text.slice(o.start, o.end), side: o.side, start: o.start, end: o.end })),
    place,
    date: dateOf(draft, text, publishedAt, status),
    issues: issuesIn(clause, 0, clause.tokens.length, 'same-sentence'),
    at: clause.tokens[draft.trigger.from]!.start, sentence: clause.sentence.index, paragraph: clause.sentence.paragraph, inTitle: clause.sentence.block === 'TITLE', another: isAnother(draft), eitherWay: /^(?:conversations?|discussions?|exchanges?|contacts?)$/.test(clause.tokens[draft.trigger.from]!.key),
  };
}

/** Who meets others in his own country is their host. */
function withHosts(seats: Seat[], kind: Report['kind'], place: PlaceReading | null): Seat[] {
  const where = place?.entity.country ?? null;
  const home = seats.filter((s) => s.side === where);
  const plain = (kind === 'MEETING' || kind === 'SUMMIT') && seats.every((s) => s.role === 'PARTICIPANT' && s.side !== null);
  if (!where || !plain || !home.length || home.length === seats.length) return seats;
  return seats.map((s) => ({ ...s, role: s.side === where ? 'HOST' : 'VISITOR' }));
}
