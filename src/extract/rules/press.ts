import type { Group } from '../clause/actor.js';
import type { Clause } from '../clause/clause.js';

/** "spoke to the BBC's A", "told host B": somebody of the press, who asks and is no party to a meeting. */
export function isOfThePress(clause: Clause, group: Group): boolean {
  const actor = group.actors[0]!;
  const name = clause.tokens.findIndex((t) => t.start === actor.start);
  const words = clause.tokens.slice(Math.max(0, Math.min(actor.from, group.from) - 5), name).map((t) => t.key).join(' ');
  return PRESS.test(words.split(/ (?:to|with|told) /).at(-1)!);
}

const PRESS = /\b(?:bbc|cnn|nbc|abc|cbs|msnbc|npr|rte|itv|cnbc|reuters|bloomberg|fox news|sky news|al jazeera|channel \w+|newspaper|radio|television|tv|news|magazine|host|anchor|presenter|interviewer|correspondent|journalist|reporter|columnist|moderator|broadcaster|editor|show|programme)\b/;
