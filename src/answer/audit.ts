import type { GraphQLResolveInfo } from 'graphql';
import { readAudit, type AuditEntry } from '../graph/audit.js';
import type { Context } from './context.js';
import { mayAdminister } from './may-write.js';
import { asksFor, decodeCursor, pageSize, toPage, type Page, type PageArgs } from './page.js';

/** Resolver of `Query.audit`: who changed what, for admins. */
export async function audit(_root: unknown, { first, after }: PageArgs, context: Context, info: GraphQLResolveInfo): Promise<Page<AuditEntry>> {
  mayAdminister(context);
  const [afterAt, afterId] = after == null ? [null, null] : (decodeCursor(after, 2) as [string, string]);
  const { entries, total } = await readAudit(context.graph, { limit: pageSize(first) + 1, total: asksFor(info, 'totalCount'), afterAt, afterId });
  return toPage(entries, total, first, (entry) => [entry.at, entry.id]);
}
