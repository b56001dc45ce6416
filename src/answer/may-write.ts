import { ForbiddenError } from '../domain/errors.js';
import type { Context } from './context.js';
import type { Workings } from './workings.js';

/** The workings, for whoever may change the graph, and under whose name. */
export function mayWrite({ workings, writer }: Context): { workings: Workings; by: string } {
  if (workings && writer !== null) return { workings, by: writer };
  throw new ForbiddenError('nothing can be changed without the token: start the server with READOUT_TOKEN set, and send it as "Authorization: Bearer …"');
}

/** The workings, for whoever only asks. */
export function theWorkings({ workings }: Context): Workings {
  if (workings) return workings;
  throw new ForbiddenError('this server only answers from the graph as it is');
}
