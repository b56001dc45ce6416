import { toFilter } from './filter.js';
import type { RelationsResolvers } from './generated.js';
import { meetingsThat } from './meetings.js';
import { seatOf } from './seats.js';

export const Relations: RelationsResolvers = {
  meetings: async (relations, args, context, info) => {
    const [filter, ...between] = await Promise.all([toFilter(context, args.filter), seatOf(context, relations.country), seatOf(context, relations.with.id)]);
    return meetingsThat({ ...filter, seats: [...filter.seats, ...(filter.between ?? [])], between }, args, context, info);
  },
};
