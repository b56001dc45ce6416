import { nicknameLines } from './data/nicknames.js';
import { pushTo, words } from './table.js';

const fullNames = new Map<string, string[]>();
for (const line of nicknameLines.split('\n')) {
  const [name = '', nicks = ''] = line.split(':');
  for (const nick of words(nicks)) pushTo(fullNames, nick, name.trim());
}

/** The given names a folded short name can be short for: "bill" → william. A name that is short for none is itself. */
export function fullNamesOf(name: string): readonly string[] {
  return fullNames.get(name) ?? NONE;
}

const NONE: readonly string[] = [];
