import type { Account } from '../meetings/account.js';
import { meetingIdOf } from '../meetings/fuse.js';
import type { When } from '../meetings/when.js';
import type { Told } from './told.js';

/** A report whose meeting has to be found anew, or that of whomever it stood beside. */
export interface Seed {
  report: string;
  article: string;
  keys: string[];
  when: When;
  /** the meeting that has its id from this report, if there is one */
  meeting: string;
}

/** The reports of an article as seeds; a title that goes with the body stands nowhere by itself. */
export function seedsOf(told: Told): Seed[] {
  return told.accounts.map((account) => seedOf(account, account.id in told.titles ? [] : (told.keys[account.id] ?? [])));
}

function seedOf(account: Account, keys: string[]): Seed {
  return { report: account.id, article: account.article, keys, when: account.when, meeting: meetingIdOf(account) };
}
