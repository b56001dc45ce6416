/** `npm run schema:extraction`: writes docs/extraction.schema.json, the interchange format as JSON Schema. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { EXTRACTION_FORMAT, extractionSchema } from './extraction.js';
import { projectRoot } from './project-root.js';

/** Where the JSON Schema is kept. */
export const publishedFile = join(projectRoot, 'docs', 'extraction.schema.json');

const DESCRIPTION = `What one article says, each fact with its words (${EXTRACTION_FORMAT}). Offsets are UTF-16 code units into article.text, end exclusive; null where unknown. ` +
  'Beyond this schema it is checked that refs name entities of the right type, that every span lies within the text, that the quoted "text" of others and dates stands there, and that dates are EDTF. Other keys are passed over.';

/** The text of docs/extraction.schema.json. */
export function extractionJsonSchema(): string {
  // as it comes in: keys that we don't know are no error
  const { $schema, ...rest } = z.toJSONSchema(extractionSchema, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify({ $schema, title: EXTRACTION_FORMAT, description: DESCRIPTION, ...rest }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(publishedFile, extractionJsonSchema());
