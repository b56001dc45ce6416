import { InvalidArgumentError } from 'commander';

/** A whole number from 1, for an option. */
export function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('a whole number from 1.');
  return number;
}
