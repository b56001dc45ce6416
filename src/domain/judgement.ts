import { z } from 'zod';
import { canonicalJson } from './canonical.js';
import { MEETING_KINDS } from './kinds.js';
import { sha256 } from './text.js';

/**
 * Rulings of people on what articles mean. They are keyed to what the facts say (an article, a name as it uses it, words of it), never to what was derived,
 * so that they outlive every new reading. The ledger only grows: who takes a ruling back adds an UNDO.
 */
export const JUDGEMENT_KINDS = ['SAME', 'DIFFERENT', 'RENAME', 'WRONG_REPORT', 'WRONG_PARTICIPANT', 'UNDO'] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** Articles by which a name is known again; of somebody whom more of them name, these will do. */
export const MOST_ARTICLES = 100;
export const LONGEST_WORDS = 2000;

const words = z.string().trim().min(1).max(LONGEST_WORDS);
const articleRef = z.string().regex(/^article\/[\w-]+$/, 'the id of an article, article/…');

/** A person or agency: whoever the articles mean by the name. */
export const nameKeySchema = z.strictObject({
  what: z.enum(['PERSON', 'AGENCY']), name: words, country: z.string().max(200).nullable(), articles: z.array(articleRef).min(1).max(MOST_ARTICLES),
});

/** A report, and by it the meeting that it tells of. */
export const reportKeySchema = z.strictObject({
  what: z.literal('MEETING'), article: articleRef, kind: z.enum(MEETING_KINDS), start: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string().max(20_000),
  /** names as the article gives them */
  participants: z.array(z.string().max(LONGEST_WORDS)).max(1000),
});

const subject = z.discriminatedUnion('what', [nameKeySchema, reportKeySchema]);

const base = {
  /** who ruled */
  by: words,
  /** when, ISO 8601 in UTC */
  at: z.iso.datetime(),
  why: z.string().trim().max(LONGEST_WORDS).nullable(),
};

/** What is said by one judgement, before it has its id. */
export const rulingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('SAME'), a: subject, b: subject, ...base }),
  z.strictObject({ kind: z.literal('DIFFERENT'), a: subject, b: subject, ...base }),
  z.strictObject({ kind: z.literal('RENAME'), a: subject, name: words, ...base }),
  z.strictObject({ kind: z.literal('WRONG_REPORT'), a: reportKeySchema, ...base }),
  z.strictObject({ kind: z.literal('WRONG_PARTICIPANT'), a: reportKeySchema, participant: words, ...base }),
  z.strictObject({ kind: z.literal('UNDO'), undoes: z.string().startsWith('judgement/'), ...base }),
]);

export type NameKey = z.infer<typeof nameKeySchema>;
export type ReportKey = z.infer<typeof reportKeySchema>;
export type Subject = NameKey | ReportKey;
export type Ruling = z.infer<typeof rulingSchema>;
export type Judgement = Ruling & {
  /** `judgement/…`, from all that it says: the same ruling is never in a ledger twice */
  id: string;
};

/** A ruling with its id. */
export function withId(ruling: Ruling): Judgement {
  return { ...ruling, id: `judgement/${sha256(canonicalJson(ruling)).slice(0, 16)}` };
}

/** What somebody asks to be ruled, in the ids of the graph as it is: people, aliases, agencies, meetings, reports. */
export interface Order {
  kind: Exclude<JudgementKind, 'UNDO'>;
  a: string;
  b?: string | null;
  /** articles to which the ruling on the one or the other is held */
  aArticle?: string | null;
  bArticle?: string | null;
  /** of RENAME: the new name */
  name?: string | null;
  /** of WRONG_PARTICIPANT: what the article calls whoever was not there */
  participant?: string | null;
  why?: string | null;
}

/** A subject in a few words. */
export function told(subject: Subject): string {
  if (subject.what !== 'MEETING') return `${JSON.stringify(subject.name)}${subject.country === null ? '' : ` (${subject.country})`}`;
  return `the ${subject.kind.toLowerCase()} of ${subject.participants.slice(0, 4).join(', ')}${subject.participants.length > 4 ? ' …' : ''}`;
}

/** A judgement in a few words. */
export function saysOf(j: Ruling): string {
  switch (j.kind) {
    case 'SAME': return `${told(j.a)} is the same as ${told(j.b)}`;
    case 'DIFFERENT': return `${told(j.a)} is not ${told(j.b)}`;
    case 'RENAME': return `${told(j.a)} is called ${JSON.stringify(j.name)}`;
    case 'WRONG_REPORT': return `the report of ${told(j.a)} is wrong`;
    case 'WRONG_PARTICIPANT': return `${JSON.stringify(j.participant)} was not at ${told(j.a)}`;
    case 'UNDO': return `${j.undoes} is undone`;
  }
}
