import type { GraphQLResolveInfo } from 'graphql';
import { saysOf } from '../domain/judgement.js';
import type { Context } from './context.js';
import type { Judgement, QueryWhyArgs, Ref, Why } from './generated.js';
import { theWorkings } from './may-write.js';
import { resolveRef } from './names/reference.js';
import { decodeCursor, toPage, type Page, type PageArgs } from './page.js';
import type { StandingJudgement } from './workings.js';

/** A judgement as the schema has it. */
export function judgementCard({ judgement: j, standing, by, against }: StandingJudgement): Judgement {
  return { id: j.id, kind: j.kind, says: saysOf(j), by: j.by, at: j.at, why: j.why, standing, undoneBy: by ?? null, against: against ?? [], undoes: j.kind === 'UNDO' ? j.undoes : null };
}

/** Resolver of `Query.judgements`: what counts depends on the whole ledger, so it is read whole and paged here. */
export async function judgements(_root: unknown, args: PageArgs, context: Context, _info: GraphQLResolveInfo): Promise<Page<Judgement>> {
  const ledger = await theWorkings(context).ledger();
  const [at = '', id = ''] = args.after == null ? [] : (decodeCursor(args.after, 2) as [string, string]);
  const rest = ledger.filter(({ judgement: j }) => j.at > at || (j.at === at && j.id > id));
  return toPage(rest.map(judgementCard), ledger.length, args.first, (j) => [j.at, j.id]);
}

/** Resolver of `Query.why`: a name as articles use it, else whomever the name means everywhere else. */
export async function why(_root: unknown, { a, b }: QueryWhyArgs, context: Context): Promise<Why> {
  const workings = theWorkings(context);
  const found = await workings.why(wordOf(a), wordOf(b));
  const unnamed = (ref: Ref): boolean => ref.name != null && found.rules.some((r) => r.name === 'not-named' && r.words.endsWith(JSON.stringify(ref.name)));
  if (!unnamed(a) && !unnamed(b)) return found;
  const idOf = async (ref: Ref): Promise<string> => (unnamed(ref) ? resolveRef(context, ref, ['Person']) : wordOf(ref));
  return workings.why(await idOf(a), await idOf(b));
}

const wordOf = (ref: Ref): string => ref.id ?? ref.name ?? '';
