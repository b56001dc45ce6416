import { printedInstant } from '../../domain/printed-date.js';
import { dayOf, STAMP } from '../dates.js';
import { AGENCY } from '../news-agencies.js';
import type { Finding, Page, Piece, Rule, Told } from '../page.js';
import { sentences, within } from '../sentences.js';
import { bodyEnd, bodyStart, whole, wordsOf } from '../shape.js';

const WRITTEN = /^(?:(?:written |reported |posted |edited |story |text |words |report |analysis |compiled |updated )?by|authors?|reporters?|editors?|writers?|edited by)\b\s?:?\s*(.+)$/i;
const LABELLED = /^(?:authors?|reporters?|editors?|writers?)\s?:\s*\S+(?: \S+){0,3}$/i;
const JOINS = /^(?:and|&|in|at|for|of|the|with|de|da|do|dos|del|della|di|du|la|le|van|von|der|den|bin|ibn|al|el|y|e|ter|staff|writers?|reporters?|editors?|correspondents?|chief|senior|bureau|political|diplomatic|foreign|special|contributing|columnist|our|web|desk|online|news|agencies|wires?)$/i;
const STAMPED = new RegExp(`^(?:(?:first |last |originally )?(created|published|posted|updated?|modified|edited|revised|issued|released|date|dated|time|on)(?: (?:on|at))?\\s?[:|,]?\\s*)?(?:on |at )?(${STAMP})(?:,?\\s*\\(?(?:\\d+|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ago\\)?)?\\.?$`, 'i');
const LABELS_DAY = /^(?:first )?(?:created|published|posted|updated|modified)\b/i;
const AGO = /^(?:(?:created|published|posted|updated|modified)(?: (?:on|at))?\s?:?\s*)?(?:(?:\d+|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ago|just now|\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?: ?(?:GMT|UTC|[ECMP][SD]?T|BST|IST))?)$/i;
const READING = /^(?:(?:reading|read) time\s?:?\s*)?\d+\s?(?:-\s?\d+\s?)?(?:min(?:ute)?s?|m)(?: (?:read|to read|reading time))?$|^\d[\d,.]*[kKmM]? (?:views?|reads?|shares?|comments?|likes?)$|^(?:count|views|reads|hits)\s?:\s?\d[\d,.]*$/i;
const ROLE = /^(?:[\p{Lu}\p{Ll}]+,? ){0,3}(?:correspondent|staff writer|staff reporter|political editor|diplomatic editor|bureau chief)(?:,? in \p{Lu}[\p{L} ]{2,30})?$/iu;
const SOURCE = new RegExp(`^(?:(?:[Ss]ource|SOURCE)\\s?[:：]\\s?(\\p{Lu}[^.!?]{1,50})|(?:[Ff]rom )?((?:[Tt]he )?${AGENCY})(?: [Ss]taff)?|staff (?:writers?|reporters?)|agencies|wire (?:services?|reports?))$`, 'u');
/** "(Reporting by …; Editing by …)": what an agency signs its copy with. */
const SIGNED = /^\W?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated) by \p{Lu}/u;
const PUBLISHER = new RegExp(`^(?:The \\p{Lu}.*|.*\\b(?:Times|News|Herald|Tribune|Gazette|Agency|Newspaper|Broadcasting|Network|Media|Radio|Television|TV|Today|Daily|Chronicle)|${AGENCY})$`, 'u');

/** Who wrote it and when: bylines, stamps, reading times, alone or several to a line: "By The Daily | Created at … | Updated at …". */
export const byline: Rule = {
  name: 'byline',
  *find(page: Page) {
    const head = bodyStart(page) + 4;
    const end = bodyEnd(page);
    const tail = end - 1;
    for (const [i, piece] of page.pieces.entries()) {
      if (i < head || i >= tail) yield* metaLine(piece, i < head && (i < end || end === 0));
      yield* signature(piece, i >= tail);
    }
  },
};

function* metaLine(piece: Piece, atHead: boolean): Iterable<Finding> {
  if (piece.text.length > 240) return;
  const fields = piece.text.split(/\s*[|•·]\s*|\t+/).filter(Boolean);
  const parts = fields.flatMap((field) => field.split(/\s+(?:[–—-]{1,2}|\/)\s+/)).filter(Boolean);
  // A bare day is a stamp only in company: as a line of its own it may head an entry of a chronicle.
  if (parts.length === 1 && STAMPED.exec(parts[0]!)?.[1] === undefined && STAMPED.test(parts[0]!)) return;
  const told: Told = {};
  const stamped = parts.some((part) => STAMPED.test(part));
  // "Jane Roe | Quito | 3 May 2019": beside a stamp a name needs no "By".
  const named = (part: string): boolean => stamped && fields.length > 1 && fields.includes(part) && wordsOf(part).length <= 4 && isNames(part);
  for (const part of parts) if (!isMeta(part, told) && !named(part)) return;
  // Days under an article are those of other articles, unless they are named.
  if (!atHead && !LABELS_DAY.test(piece.text)) told.publishedAt = told.modifiedAt = undefined;
  yield { ...whole(piece), tells: told };
}

function isMeta(part: string, told: Told): boolean {
  const stamp = STAMPED.exec(part);
  if (stamp) {
    const changed = /^(?:updated?|modified|edited|revised)$/i.test(stamp[1] ?? '');
    const day = dayOf(stamp[2]!);
    if (day && changed) told.modifiedAt ??= printedInstant(stamp[2]!) ?? `${day}T00:00:00Z`;
    else if (day) told.publishedAt ??= day;
    return true;
  }
  const writer = WRITTEN.exec(part)?.[1];
  if (writer && (isNames(writer) || LABELLED.test(part))) {
    if (PUBLISHER.test(writer)) told.publisher ??= writer.trim();
    return true;
  }
  const source = SOURCE.exec(part);
  const name = source?.[1] ?? source?.[2];
  if (name && PUBLISHER.test(name)) told.publisher ??= name;
  if (source) return true;
  return AGO.test(part) || READING.test(part) || ROLE.test(part);
}

/** Names and the small words between them; no digit, no other word in lower case. */
function isNames(text: string): boolean {
  const words = wordsOf(text.replace(/\S+@\S+/g, '').replace(/[,;()/]/g, ' '));
  return words.length > 0 && words.length <= 16 && words.every((word) => (/^[\p{Lu}@“"'‘]/u.test(word) && !/\d/.test(word)) || JOINS.test(word)) && words.some((word) => !JOINS.test(word) || /^(?:staff|agencies)$/i.test(word));
}

/** In brackets wherever it is, without them only at the end of an article. */
function* signature(piece: Piece, atEnd: boolean): Iterable<Finding> {
  if (!(atEnd ? /\b(?:reporting|writing|editing|compiled|translated) by\b/i : /\((?:additional )?(?:reporting|writing|editing|compiled) by\b/i).test(piece.text)) return;
  const first = sentences(piece).find((sentence) => SIGNED.test(within(piece, sentence)) && (atEnd || within(piece, sentence).startsWith('(')));
  if (first) yield { start: first.start, end: piece.end };
}
