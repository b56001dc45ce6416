import { createHash, timingSafeEqual } from 'node:crypto';
import type { Asker } from '../domain/access.js';
import { BadInputError, UnauthenticatedError } from '../domain/errors.js';
import type { Graph } from '../graph/graph.js';
import { noteUse, tokenByHash, tokenHash, type TokenRecord } from '../graph/tokens.js';

/** Under what name somebody who bears the token of the environment changes the graph. */
export const BEARER = 'token';

/** What somebody shows at the door. */
export interface Shown {
  /** the header of that name */
  authorization?: string | undefined;
  /** whether a proxy says that it asks for somebody else */
  forwarded?: boolean;
}

/** Milliseconds that a token is known without looking again: so long may one that was revoked still do. */
const FRESH = 5_000;
const KNOWN = 1_000;
const HOUR = 3_600_000;
/** A token of the environment is chosen by people; where others can try, it must not be guessed. */
const SHORTEST = 16;

/** Knows who asks by the token. */
export class Door {
  private readonly known = new Map<string, { token: TokenRecord | null; read: number }>();
  private readonly environment: Buffer | null;

  /** `open`: whoever shows no token may read. `environment`: a token of an admin that is not in the graph. */
  constructor(private readonly graph: Graph, private readonly open: boolean, environment: string | undefined) {
    if (environment && !open && environment.length < SHORTEST) {
      throw new BadInputError(`READOUT_TOKEN has ${environment.length} characters: where others can reach the server it takes at least ${SHORTEST} (openssl rand -hex 24), or "readout token create"`, {});
    }
    this.environment = environment ? Buffer.from(tokenHash(environment), 'hex') : null;
  }

  /**
   * Who asks; null for whoever shows no token where none is needed. Only hashes are compared, so that neither the time taken nor the length tells anything.
   * @throws UnauthenticatedError when a token is needed, or the one shown is none of ours, revoked or expired
   */
  async asker({ authorization, forwarded = false }: Shown): Promise<Asker | null> {
    if (authorization === undefined) {
      if (this.open && !forwarded) return null;
      throw new UnauthenticatedError('this server answers to bearers of a token only: send "Authorization: Bearer …" ("readout token create" makes one)');
    }
    const sent = /^Bearer +(\S{1,512}) *$/i.exec(authorization)?.[1];
    if (sent === undefined) throw new UnauthenticatedError('the header Authorization was not understood; expected "Bearer" and a token');
    const digest = createHash('sha256').update(sent).digest();
    if (this.environment && timingSafeEqual(digest, this.environment)) return { name: BEARER, role: 'admin' };
    const token = await this.lookUp(digest.toString('hex'));
    const now = new Date().toISOString();
    if (!token) throw new UnauthenticatedError('the token is none of this server');
    if (token.revokedAt !== null) throw new UnauthenticatedError('the token was revoked');
    if (token.expiresAt !== null && token.expiresAt <= now) throw new UnauthenticatedError('the token has expired');
    this.note(token, now);
    return { name: token.label, role: token.role };
  }

  private async lookUp(hash: string): Promise<TokenRecord | null> {
    const found = this.known.get(hash);
    if (found && Date.now() - found.read < FRESH) return found.token;
    const token = await tokenByHash(this.graph, hash);
    this.known.delete(hash);
    if (this.known.size >= KNOWN) this.known.delete(this.known.keys().next().value!);
    this.known.set(hash, { token, read: Date.now() });
    return token;
  }

  /** To the hour, so that asking does not write each time. */
  private note(token: TokenRecord, now: string): void {
    if (token.lastUsedAt !== null && Date.parse(now) - Date.parse(token.lastUsedAt) < HOUR) return;
    token.lastUsedAt = now;
    // of no weight for who asks
    noteUse(this.graph, token.label, now).catch(() => {});
  }
}
