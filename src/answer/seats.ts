import { BadInputError } from '../domain/errors.js';
import { loadRow } from './batch.js';
import { typeOfId } from './cards.js';
import type { Context } from './context.js';

/** By what the participations of someone are known: whose node took part, in which office, or on which side of the table. */
export interface Seat {
  id: string;
  nodes: string[];
  offices: string[];
  sides: string[];
}

/** The seat of a participant: an office is whoever held it, an agency is also whoever sat there in one of its offices, a country is its side of the table. */
export async function seatOf(context: Context, id: string): Promise<Seat> {
  switch (typeOfId(id)) {
    case 'Person': return { id, nodes: [id], offices: [], sides: [] };
    case 'Office': return { id, nodes: [id], offices: [id], sides: [] };
    case 'Country': return { id, nodes: [id], offices: [], sides: [id.slice('country/'.length)] };
    case 'Agency': return { id, nodes: [id], offices: [], sides: [], ...(await loadRow<Omit<Seat, 'id'>>(context, 'MeetingFilter.agency', id)) };
    default: throw new BadInputError(`${JSON.stringify(id)} is no person, office, agency or country`, { id });
  }
}
