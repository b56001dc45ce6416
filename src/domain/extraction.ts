import { z } from 'zod';
import { ENTITY_TYPES, MEETING_KINDS, MEETING_STATUSES, OFFICE_STATUSES, ROLES } from './kinds.js';

/**
 * The interchange document `readout-extraction/1`: what one article says, each fact with its words.
 * Offsets are UTF-16 code units into `article.text`, `end` exclusive; `null` where unknown.
 */
export const EXTRACTION_FORMAT = 'readout-extraction/1';

const span = { start: z.int().nonnegative(), end: z.int().positive() };
const ref = z.string().min(1).describe('ref of an entity of this document');

export const mentionSchema = z.object({ ...span, rule: z.string() });

const entityBase = {
  ref: z.string().min(1),
  name: z.string().min(1),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2, 3166-3 for former countries, x-… where there is none; an international body: its top body ("United Nations")'),
  mentions: z.array(mentionSchema),
  resolved: z.string().optional().describe('id of what the entity became in the graph; only in exports'),
};

export const heldOfficeSchema = z.object({
  office: ref, status: z.enum(OFFICE_STATUSES), ...span, rule: z.string(),
  from: z.string().optional().describe('when the term began, EDTF (a day, a month, a year); only where the text says so, as registers do'),
  to: z.string().optional().describe('the last day, month or year of the term'),
});

export const entitySchema = z.discriminatedUnion('type', [
  z.object({ ...entityBase, type: z.literal('PERSON'), offices: z.array(heldOfficeSchema) }),
  z.object({ ...entityBase, type: z.literal('OFFICE'), agency: ref.nullable() }),
  z.object({ ...entityBase, type: z.literal('AGENCY'), acronym: z.string().nullable() }),
  z.object({ ...entityBase, type: z.literal('COUNTRY') }),
  z.object({ ...entityBase, type: z.literal('PLACE') }),
]);

export const participantSchema = z.object({
  entity: ref.describe('a PERSON, OFFICE, AGENCY or COUNTRY'),
  side: z.string().nullable().describe('country code, top body of an international agency, or "A"/"B" when all are of one country'),
  role: z.enum(ROLES),
  capacity: ref.nullable().describe('the OFFICE held on that day'),
  onBehalfOf: ref.nullable(),
  ...span,
  rule: z.string(),
});

export const reportSchema = z.object({
  ref: z.string().min(1),
  kind: z.enum(MEETING_KINDS),
  status: z.enum(MEETING_STATUSES),
  ...span,
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  participants: z.array(participantSchema),
  others: z.array(z.object({ text: z.string(), side: z.string().nullable(), ...span })),
  place: z.object({ entity: ref.describe('a PLACE or COUNTRY'), ...span, rule: z.string() }).nullable(),
  date: z.object({ edtf: z.string().nullable(), text: z.string(), ...span, rule: z.string() }).nullable(),
  issues: z.array(z.object({ issue: z.string().describe('id of an issue of the issue tree'), ...span, rule: z.string() })),
  meeting: z.string().optional().describe('id of the meeting the report was resolved to; only in exports'),
});

export const extractionSchema = z.object({
  format: z.literal(EXTRACTION_FORMAT),
  article: z.object({
    id: z.string().min(1),
    url: z.string().nullable(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/).nullable(),
    language: z.string(),
    text: z.string(),
  }),
  entities: z.array(entitySchema),
  reports: z.array(reportSchema),
  extractor: z.object({ name: z.string(), version: z.string() }),
});

export type Extraction = z.infer<typeof extractionSchema>;
export type ExtractedEntity = Extraction['entities'][number];
export type ExtractedPerson = Extract<ExtractedEntity, { type: 'PERSON' }>;
export type ExtractedOffice = Extract<ExtractedEntity, { type: 'OFFICE' }>;
export type ExtractedAgency = Extract<ExtractedEntity, { type: 'AGENCY' }>;
export type ExtractedReport = Extraction['reports'][number];
export type ExtractedParticipant = ExtractedReport['participants'][number];
export type ExtractedMention = z.infer<typeof mentionSchema>;
export type HeldOffice = z.infer<typeof heldOfficeSchema>;
export { ENTITY_TYPES };
