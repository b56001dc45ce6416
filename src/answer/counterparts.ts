import type { GraphQLResolveInfo } from 'graphql';
import { loadRow } from './batch.js';
import { bringsOfNodes } from './brings.js';
import type { CounterpartCard } from './cards.js';
import type { Context } from './context.js';
import { insistOnFilter, toFilter } from './filter.js';
import type { MeetingFilter, ParticipantType } from './generated.js';
import { pageParameters, toPage, type Page, type PageArgs } from './page.js';
import { seatOf } from './seats.js';

export interface CounterpartsArgs extends PageArgs {
  filter?: MeetingFilter | null;
  onlyOtherSide?: boolean | null;
  types?: readonly ParticipantType[] | null;
}

const LABELS: Record<ParticipantType, string> = { PERSON: 'Person', OFFICE: 'Office', AGENCY: 'Agency', COUNTRY: 'Country' };

/** Resolver of `counterparts` of a participant: whom it met, in held meetings unless the filter says otherwise. */
export async function counterpartsOf(parent: { id: string }, args: CounterpartsArgs, context: Context, info: GraphQLResolveInfo): Promise<Page<CounterpartCard>> {
  const [filter, seat] = await Promise.all([toFilter(context, { ...args.filter, status: args.filter?.status ?? ['HELD'] }), seatOf(context, parent.id)]);
  const row = await loadRow<{ counterparts: CounterpartCard[]; total: number | null }>(context, 'Participant.counterparts', seat, {
    filter,
    onlyOtherSide: args.onlyOtherSide ?? true,
    labels: args.types?.length ? args.types.map((type) => LABELS[type]) : null,
    brings: bringsOfNodes(info, info.fieldNodes, 'issues', 'meetings'),
    ...pageParameters(args, info, ['afterCount', 'afterLast', 'afterId']),
  });
  if (!row?.counterparts.length && args.after == null) await insistOnFilter(context, filter, [parent.id]);
  return toPage(row?.counterparts ?? [], row ? row.total : 0, args.first, (c) => [c.count, c.last ?? '0000-00-00', c.participant.id]);
}
