import { read } from './batch.js';
import { typeOfId } from './cards.js';
import type { Context } from './context.js';
import { insistOnFilter, toFilter } from './filter.js';
import { dayBounds } from './meetings.js';
import type { QueryTimelineArgs } from './generated.js';
import { periodLength } from './period.js';

/** As many periods as a timeline has; a day each for almost three years. */
const MOST_PERIODS = 1000;

/** Resolver of `Query.timeline`. */
export async function timeline(_root: unknown, args: QueryTimelineArgs, context: Context): Promise<{ period: string; count: number }[]> {
  const filter = await toFilter(context, args.filter);
  const seats = [...filter.seats, ...(filter.between ?? [])];
  const anchor = seats.find(({ id }) => typeOfId(id) === 'Person') ?? seats[0];
  const periods = await read<{ period: string; count: number }>(context, 'Query.timeline', {
    filter, anchors: anchor ? [anchor] : [], ...dayBounds(filter), length: periodLength(args.by ?? 'MONTH'), limit: MOST_PERIODS,
  });
  if (!periods.length) await insistOnFilter(context, filter);
  return periods;
}
