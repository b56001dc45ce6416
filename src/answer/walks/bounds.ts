import { BadInputError } from '../../domain/errors.js';

/** A number of an argument, from 1 to the most there is. */
export function inBounds(name: string, value: number, most: number): number {
  if (value < 1 || value > most) throw new BadInputError(`${name}: ${value} is out of bounds; ask for 1 to ${most}`, { [name]: value });
  return value;
}
