import { agencyByName } from './agency-table.js';
import { roleHeadByWord, type RoleHead } from './role-heads.js';
import { fold } from './table.js';

/** A title taken apart: "deputy | foreign | minister", "special | envoy | for | Syria". */
export interface ParsedOffice {
  grade: string;
  modifier: string;
  head: RoleHead;
  link: string;
  rest: string;
}

const GRADE = /^((?:(?:first|second|third|principal|senior|joint) )?(?:deputy|vice|assistant|associate|under|junior)|first|senior|principal|lead|top|chief)[ -]/;
const LINK = / (of|for|to|on|at|in|with|from) /;

/** The longest head that ends a phrase: "deputy prime minister" → prime minister. */
function headAtEnd(words: string[]): { head: RoleHead; from: number } | null {
  for (let from = 0; from < words.length; from++) {
    const head = roleHeadByWord.get(words.slice(from).join(' '));
    if (head) return { head, from };
  }
  return null;
}

/** Takes a title apart around its head; null when it has none. */
export function parseOffice(name: string): ParsedOffice | null {
  const key = fold(name);
  const words = key.split(' ');
  // The link may be inside the head (chief of staff, secretary of state): the longest head wins.
  for (let to = words.length; to > 0; to--) {
    const rest = words.slice(to);
    if (rest.length && !/^(?:of|for|to|on|at|in|with|from|and|,)$/.test(rest[0] ?? '')) continue;
    const found = headAtEnd(words.slice(0, to));
    if (!found) continue;
    const before = words.slice(0, found.from).join(' ');
    if (LINK.test(` ${before} `) && !agencyByName.has(before)) continue;
    const grade = GRADE.exec(`${before.replace(/-$/, '')} `)?.[1] ?? '';
    return { grade, modifier: before.slice(grade.length).replace(/^[ -]/, '').trim(), head: found.head, link: rest[0] ?? '', rest: rest.slice(1).join(' ').replace(/^the /, '') };
  }
  return null;
}
