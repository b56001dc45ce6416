import { DateTime } from 'luxon';
import { parseEdtf } from '../../domain/edtf.js';
import { printedDay } from '../../domain/printed-date.js';
import type { Told } from '../../domain/table-row.js';
import type { WhenTerms } from './mapping.js';
import { render, type Cells } from './template.js';

/** First and last day of what a row tells of, and the words that say so. */
export type RowWhen = Told & { earliest: string | null; latest: string | null };

interface Days {
  earliest: string | null;
  latest: string | null;
}

/** When a row's meeting was; null when its cells are blank, a message when they can't be read. */
export function readWhen(terms: WhenTerms, cells: Cells): RowWhen | null | { problem: string; remedy: string } {
  const told = [terms.on, terms.from, terms.to].map((t) => (t ? render(t, cells) : null));
  const [on, , to] = told;
  const read = told.map((t, i) => (t ? (i === 0 ? readRange(t.text, terms) : readDay(t.text, terms)) : null));
  const bad = told.find((t, i) => t && !read[i]);
  if (bad) return { problem: `expected a date${expected(terms)}, got ${JSON.stringify(bad.text.slice(0, 60))}`, remedy: 'mend the cell, or add its way of writing to "format"' };
  const filled = told.filter((t) => t !== null);
  if (!filled.length) return null;
  const days: Days = on ? read[0]! : { earliest: read[1]?.earliest ?? null, latest: to ? read[2]!.latest : read[1]!.latest };
  if (days.earliest && days.latest && days.earliest > days.latest) {
    return { problem: `begins on ${days.earliest} and ends before that, on ${days.latest}`, remedy: 'check which of the two dates is wrong' };
  }
  return { ...days, text: filled.map((t) => t.text).join('/'), start: Math.min(...filled.map((t) => t.start)), end: Math.max(...filled.map((t) => t.end)) };
}

function expected({ format }: WhenTerms): string {
  return format ? ` like ${format.map((f) => JSON.stringify(f)).join(' or ')}` : ' like "2024-03-28"';
}

/** One day, month or year, or the first and the last of several. */
function readRange(text: string, terms: WhenTerms): Days | null {
  const one = readDay(text, terms);
  if (one) return one;
  const between = terms.separator ? [terms.separator] : [' to ', ' – ', ' — ', ' - ', '–', '—', '/'];
  for (const separator of between) {
    const cut = text.split(separator);
    if (cut.length !== 2) continue;
    const [first, last] = cut.map((part) => readDay(part.trim(), terms));
    if (first && last) return { earliest: first.earliest, latest: last.latest };
  }
  return null;
}

function readDay(text: string, { format, language }: WhenTerms): Days | null {
  if (!format) {
    const day = printedDay(text);
    return day ? { earliest: day, latest: day } : parseEdtf(text);
  }
  for (const pattern of format) {
    const at = parse(text, pattern, language);
    if (at?.isValid) return spanOf(at, pattern);
  }
  return null;
}

function parse(text: string, pattern: string, locale: string): DateTime | null {
  try {
    return DateTime.fromFormat(text, pattern, { locale, zone: 'utc', setZone: true });
  } catch {
    return null;
  }
}

/** A format without a day stands for the whole month, one without a month for the year. */
function spanOf(at: DateTime, pattern: string): Days {
  const tokens = pattern.replace(/'[^']*'/g, '');
  const unit = /[dDo]/.test(tokens) ? 'day' : /[LM]/.test(tokens) ? 'month' : 'year';
  return { earliest: at.startOf(unit).toFormat('yyyy-MM-dd'), latest: at.endOf(unit).toFormat('yyyy-MM-dd') };
}
