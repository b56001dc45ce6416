import { hasRole, type Asker } from '../domain/access.js';
import { ForbiddenError } from '../domain/errors.js';
import type { Context } from './context.js';
import type { Workings } from './workings.js';

/** The workings, for whoever may change the graph, and who that is. */
export function mayWrite({ workings, asker }: Context): { workings: Workings; asker: Asker } {
  if (workings && hasRole(asker, 'editor')) return { workings, asker };
  throw new ForbiddenError('changing the graph takes the token of an editor or an admin, sent as "Authorization: Bearer …" ("readout token create" makes one)');
}

/** Refuses whoever is no admin. */
export function mayAdminister({ asker }: Context): void {
  if (!hasRole(asker, 'admin')) throw new ForbiddenError('this takes the token of an admin, sent as "Authorization: Bearer …" ("readout token create --role admin" makes one)');
}

/** The workings, for whoever only asks. */
export function theWorkings({ workings }: Context): Workings {
  if (workings) return workings;
  throw new ForbiddenError('this server only answers from the graph as it is');
}
