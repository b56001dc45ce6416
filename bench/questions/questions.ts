import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/domain/project-root.js';
import { cypherFile } from '../../src/graph/cypher-files.js';
import { benchCypher } from './load.js';

export const QUESTIONS = ['whoMet', 'twoPeople', 'profile', 'path', 'network', 'search'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What a question is asked with: the variables of the GraphQL and the parameters of the Cypher alike, each takes its own. */
export type Values = Record<string, string>;

const folder = join(projectRoot, 'bench', 'questions');
const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** The question in our GraphQL. */
export const ours = (question: Question): string => textOf(join(folder, `${question}.graphql`))!;

/** The question in the GraphQL that @neo4j/graphql makes of the same graph; null where it has no words for it. */
export const peers = (question: Question): string | null => textOf(join(folder, 'peer', `${question}.graphql`));

export const peerSchema = (): string => textOf(join(folder, 'peer', 'schema.graphql'))!;

/** The best Cypher that answers the question. */
export const floors = (question: Question) => cypherFile('read', `Floor.${question}`, benchCypher);

/** Those of the values that a GraphQL query declares, as a server refuses others. */
export function variablesOf(query: string, values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => new RegExp(`\\$${name}\\b`).test(query)));
}
