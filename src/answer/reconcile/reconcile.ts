import { byCodeUnit } from '../../domain/text.js';
import { typeOfId, type NamedCard } from '../cards.js';
import type { Context } from '../context.js';
import { nodeById } from '../links.js';
import { bestMatches, type Candidate } from '../names/match.js';
import { everyWord, nearWords } from '../names/lucene.js';
import { candidates } from '../names/reference.js';
import type { ReconcileQuery } from './query.js';
import { scoreOf, type Beside } from './score.js';
import { isReconcilable, TYPES, type ReconcileType } from './types.js';

/** A candidate as the Reconciliation API has it. */
export interface ReconcileCandidate {
  id: string;
  name: string;
  description?: string;
  type: { id: string; name: string }[];
  score: number;
  /** whether it can be taken without a look */
  match: boolean;
  features: { id: string; value: number }[];
}

/** From this score on, and this far ahead of the next, a candidate is taken for certain. */
const SURE = 90;
const AHEAD = 10;
/** What is less alike than this is no candidate. */
const LEAST = 30;

/** Who or what a name in somebody's table may be, the best first. */
export async function reconcile(context: Context, { query, type, limit, properties }: ReconcileQuery): Promise<ReconcileCandidate[]> {
  const types = type.length ? type : TYPES.map((t) => t.id);
  if (isReconcilable(query)) {
    const card = await nodeById<NamedCard>(context, query);
    return card ? [{ ...shown(card.id, card.name, null), score: 100, match: true, features: [] }] : [];
  }
  const found = await candidates(context, query, types, nearWords(query));
  // only those that GraphQL would take by this name, if it took one, are sure
  const meant = new Set(bestMatches(query, found).map(({ id }) => id));
  const beside: Beside = { country: said(properties, 'country'), office: said(properties, 'office') };
  const scored = found.map((candidate) => ({ candidate, ...scoreOf(query, candidate, candidate.country, beside) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || byCodeUnit(a.candidate.id, b.candidate.id));
  const [best, next] = scored;
  const sure = best !== undefined && best.score >= SURE && meant.has(best.candidate.id) && best.score - (next?.score ?? 0) >= AHEAD;
  return scored.slice(0, limit).map(({ candidate, score, features }) => ({
    ...shown(candidate.id, candidate.name, candidate.hint), score, match: sure && candidate === best!.candidate,
    features: Object.entries(features).filter((f): f is [string, number] => f[1] !== null).map(([id, value]) => ({ id, value })),
  }));
}

/** What begins like what somebody is typing. */
export async function suggest(context: Context, prefix: string, types: readonly ReconcileType[], limit: number): Promise<{ id: string; name: string; description?: string; notable: { id: string; name: string }[] }[]> {
  const found = await candidates(context, prefix, types.length ? [...types] : TYPES.map((t) => t.id), everyWord(prefix));
  return found.slice(0, limit).map(({ id, name, hint }: Candidate) => {
    const { type, ...rest } = shown(id, name, hint);
    return { ...rest, notable: type };
  });
}

function shown(id: string, name: string, hint: string | null): Pick<ReconcileCandidate, 'id' | 'name' | 'description' | 'type'> {
  return { id, name, ...(hint && { description: hint }), type: TYPES.filter((t) => t.id === typeOfId(id)) };
}

const said = (properties: ReconcileQuery['properties'], pid: string): string[] => properties.filter((p) => p.pid === pid).flatMap((p) => p.v);
