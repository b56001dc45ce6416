import type { GraphQLResolveInfo } from 'graphql';
import { read } from './batch.js';
import { brings, bringsOfMeetings, usualPageUnder } from './brings.js';
import type { MeetingCard, PersonCard, TenureCard } from './cards.js';
import type { Context } from './context.js';
import type { Ref } from './generated.js';
import { insistOn, meantBy } from './names/reference.js';

interface PersonRow { card: PersonCard; tenures: TenureCard[] | null; meetings: MeetingCard[] }

/** Resolver of `Query.person`: the whole profile in one trip. */
export async function person(_root: unknown, { by }: { by: Ref }, context: Context, info: GraphQLResolveInfo): Promise<PersonCard | null> {
  const id = await meantBy(context, by, ['Person']);
  const { limit, fields } = usualPageUnder(info, 'meetings');
  const [row] = await read<PersonRow>(context, 'Query.person', { id, limit, brings: { ...brings(info, info.fieldNodes, 'tenures'), ...bringsOfMeetings(info, fields) } });
  if (!row) await insistOn(context, [id]);
  return row ? { ...row.card, ...(row.tenures && { tenures: row.tenures }), ...(limit && { latest: { meetings: row.meetings, limit } }) } : null;
}
