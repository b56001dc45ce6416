import { BadInputError } from '../domain/errors.js';
import { read } from './batch.js';
import type { MeetingCard, ParticipantCard } from './cards.js';
import { resolveRef } from './names/reference.js';
import type { QueryResolvers } from './generated.js';
import { pageParameters, toPage } from './page.js';

interface Holder { participant: ParticipantCard; rule: string }
interface Row { meetings: { meeting: MeetingCard; a: Holder[]; b: Holder[] }[]; total: number | null }

/** Every meeting between the holders of two offices, whoever held them, each with who that was on the day. */
export const officeMeetings: NonNullable<QueryResolvers['officeMeetings']> = async (_root, { a, b, from, to, status, first, after }, context, info) => {
  const [one, other] = await Promise.all([resolveRef(context, a, ['Office']), resolveRef(context, b, ['Office'])]);
  if (one === other) throw new BadInputError(`a and b are both ${one}; give two offices`, { a: one, b: other });
  if (from && to && from > to) throw new BadInputError(`from ${from} is after to ${to}`);
  const statuses = status?.length ? status : null;
  const [row] = await read<Row>(context, 'Query.officeMeetings', { a: one, b: other, from: from ?? null, to: to ?? null, statuses, ...pageParameters({ first, after }, info, ['afterDay', 'afterId']) });
  return toPage(row?.meetings ?? [], row?.total ?? 0, first, ({ meeting }) => [meeting.latest ?? '0000-00-00', meeting.id]);
};
