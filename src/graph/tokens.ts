import { createHash, randomBytes } from 'node:crypto';
import type { TokenRole } from '../domain/access.js';
import { BadInputError, NotFoundError } from '../domain/errors.js';
import type { Graph } from './graph.js';

/** What is kept of a token: all but the token. Times are ISO 8601 in UTC. */
export interface TokenRecord {
  /** its name, and that of whoever bears it; never given twice */
  label: string;
  role: TokenRole;
  createdAt: string;
  createdBy: string;
  expiresAt: string | null;
  /** to the hour; null when it never was */
  lastUsedAt: string | null;
  revokedAt: string | null;
}

export interface TokenOrder {
  label: string;
  role: TokenRole;
  by: string;
  expiresAt?: string | null;
}

/** By this, whoever looks for secrets in files knows one of ours. */
const PREFIX = 'readout_';
const LABEL = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u;

/** Makes a token. It is told this once: what is kept is its SHA-256, which is enough for 256 bits that nobody has chosen. */
export async function createToken(graph: Graph, { label, role, by, expiresAt = null }: TokenOrder): Promise<{ token: string; record: TokenRecord }> {
  if (!LABEL.test(label)) throw new BadInputError(`${JSON.stringify(label)} is no name for a token: letters, digits and . _ @ -, at most 64, as in "news-desk"`, { label });
  const createdAt = new Date().toISOString();
  if (expiresAt !== null && expiresAt <= createdAt) throw new BadInputError(`${expiresAt} is past; a token has to expire later than now`, { expiresAt });
  const token = PREFIX + randomBytes(32).toString('base64url');
  const [row] = await graph.write((tx) => tx.run<{ created: boolean }>('Token.create', { label, role, hash: tokenHash(token), at: createdAt, by, expiresAt }));
  if (!row?.created) throw new BadInputError(`a token called ${JSON.stringify(label)} was made before; give another name, as what it did is kept under that one`, { label });
  return { token, record: { label, role, createdAt, createdBy: by, expiresAt, lastUsedAt: null, revokedAt: null } };
}

/** All tokens that were ever made, by label. */
export async function listTokens(graph: Graph): Promise<TokenRecord[]> {
  return (await graph.read<{ token: TokenRecord }>('Token.all')).map(({ token }) => token);
}

/** Takes a token back, for good. */
export async function revokeToken(graph: Graph, label: string): Promise<TokenRecord> {
  const [row] = await graph.write((tx) => tx.run<{ token: TokenRecord }>('Token.revoke', { label, at: new Date().toISOString() }));
  if (!row) throw new NotFoundError('token', label, (await listTokens(graph)).filter((t) => t.revokedAt === null).map((t) => t.label).slice(0, 5));
  return row.token;
}

/** The token with this hash; null when there never was one. */
export async function tokenByHash(graph: Graph, hash: string): Promise<TokenRecord | null> {
  const [row] = await graph.read<{ token: TokenRecord }>('Token.byHash', { hash }, { timeout: 5_000 });
  return row?.token ?? null;
}

/** Notes that a token was used. */
export async function noteUse(graph: Graph, label: string, at: string): Promise<void> {
  await graph.write((tx) => tx.run('Token.used', { label, at }));
}

/** What is kept of a token in place of it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
