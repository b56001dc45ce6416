/** `npm run codegen`: writes generated.ts, the types of our resolvers, from schema.graphql. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { projectRoot } from '../domain/project-root.js';

/** Where the types are kept. */
export const generatedFile = join(projectRoot, 'src', 'answer', 'generated.ts');

const MAPPED = ['Person', 'Office', 'Agency', 'Country', 'Place', 'Issue', 'Alias', 'Meeting', 'Evidence', 'Participation', 'UnnamedOthers', 'Report',
  'ReportedParticipant', 'Tenure', 'Article', 'Mention', 'Counterpart', 'Discrepancy', 'Account', 'PossibleMatch', 'Relations', 'PathStep', 'SearchHit', 'NetworkNode', 'Network', 'Participant', 'Node'];

/** The text of generated.ts for a schema. */
export async function resolverTypes(schemaText: string): Promise<string> {
  const text = await codegen({
    filename: generatedFile,
    schema: parse(schemaText),
    documents: [],
    config: {},
    pluginMap: { typescript, typescriptResolvers },
    plugins: [
      { typescript: { enumsAsTypes: true, useTypeImports: true, scalars: { Date: 'string', EDTF: 'string', ID: 'string' }, disableDescriptions: true } },
      {
        typescriptResolvers: {
          useTypeImports: true,
          contextType: './context.js#Context',
          mappers: Object.fromEntries(MAPPED.map((type) => [type, `./cards.js#${type}Card`])),
        },
      },
    ],
  });
  return `// Written by "npm run codegen" from schema.graphql; a test holds that it is current.\n${text.trim()}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(generatedFile, await resolverTypes(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8')));
}
