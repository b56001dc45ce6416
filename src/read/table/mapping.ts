import { z } from 'zod';
import { MEETING_KINDS, MEETING_STATUSES, ROLES } from '../../domain/kinds.js';
import { parseTemplate, type Template } from './template.js';

const template = z.string().transform((text, context): Template => {
  const parsed = parseTemplate(text);
  if (!('problem' in parsed)) return parsed;
  context.addIssue({ code: 'custom', message: `${parsed.problem} (in ${JSON.stringify(text)})` });
  return z.NEVER;
});

const words = z.strictObject({
  from: template.describe('a text with columns in it: "{first} {last}"'),
  values: z.record(z.string(), z.string()).optional().describe('what stands for what: codes → words; "" for nothing'),
  otherwise: z.enum(['keep', 'none', 'refuse']).default('keep').describe('what becomes of a value that "values" has not'),
  split: z.string().min(1).optional().describe('what stands between several in one cell'),
  order: z.enum(['as-written', 'surname-first', 'surname-word-first']).default('as-written').describe('"Blair, Tony" is surname-first, and "Xi Jinping" beside it stays; "BLAIR TONY" and "blair-tony" are surname-word-first'),
});

/** Words of a row: a template, or one with what is to be done with its value. */
const term = z.union([template.transform((from) => ({ from, otherwise: 'keep' as const, order: 'as-written' as const })), words], { error: 'expected text with columns in braces, or "from" with "values", "otherwise", "split", "order"' });
export type Term = z.infer<typeof words>;

const party = z.strictObject({
  name: term.optional().describe('the name; a title may stand before it'),
  office: term.optional(),
  agency: term.optional(),
  country: term.optional(),
  role: z.enum(ROLES).optional(),
}).refine((p) => p.name ?? p.office ?? p.agency ?? p.country, { error: 'expected "name", "office", "agency" or "country"' });
export type PartyTerms = z.infer<typeof party>;

const parties = z.union([party, z.array(party).min(1)], { error: (issue) => (Array.isArray(issue.input) ? 'expected at least one party, each with "name", "office", "agency" or "country"' : 'expected "name", "office", "agency" or "country", or a list of such') })
  .transform((p) => (Array.isArray(p) ? p : [p]));

const format = z.union([z.string().min(1).transform((f) => [f]), z.array(z.string().min(1)).min(1)]);

const when = z.union([
  template.transform((on) => ({ on, from: undefined, to: undefined, format: undefined, separator: undefined, language: 'en' })),
  z.strictObject({
    on: template.optional().describe('a day, a month, a year, or from one to another'),
    from: template.optional(),
    to: template.optional(),
    format: format.optional().describe('as Luxon writes them: "d/M/yyyy", "LLLL d, yyyy", "dd.MM.yyyy HH:mm"; several are tried in order'),
    separator: z.string().min(1).optional().describe('between the first day and the last in "on"'),
    language: z.string().default('en').describe('of the names of months'),
  }).refine((w) => (w.on ? !w.from && !w.to : w.from ?? w.to), { error: 'expected either "on", or "from" and "to"' }),
], { error: 'expected "on", or "from" and "to", each with columns in braces' });
export type WhenTerms = z.infer<typeof when>;

/** How a table is read: which columns say whom, with whom, when, where and about what. */
export const mappingSchema = z.strictObject({
  name: z.string().min(1).describe('of the table: who reports what it says'),
  url: template.optional().describe('where it is published; with columns, the address of the row itself'),
  revised: template.optional().describe('when it was last revised; of two editions the later is heard'),
  language: z.string().default('en'),
  format: z.enum(['csv', 'tsv', 'json', 'jsonl']).optional(),
  delimiter: z.string().length(1).optional(),
  encoding: z.string().optional(),
  key: template.optional().describe('what tells a row from all others; without it, all that it says'),
  kind: term.default({ from: [{ words: 'MEETING' }], otherwise: 'keep', order: 'as-written' }).describe(MEETING_KINDS.join(', ')),
  status: term.default({ from: [{ words: 'HELD' }], otherwise: 'keep', order: 'as-written' }).describe(MEETING_STATUSES.join(', ')),
  when,
  who: parties,
  with: parties.optional(),
  where: z.strictObject({ place: term.optional(), country: term.optional() }).optional(),
  about: term.optional(),
  remarks: template.optional().describe('one column with prose; where a sentence has no subject, it is "who"'),
}).refine((m) => !m.remarks || (m.remarks.length === 1 && 'column' in m.remarks[0]!), { path: ['remarks'], error: 'expected one column, as in "{remarks}": its words are quoted as they stand' });

export type Mapping = z.infer<typeof mappingSchema> & { /** the file it was read from, for messages */ path: string };
