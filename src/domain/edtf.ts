/**
 * The part of EDTF (ISO 8601-2) that dates of meetings need: `2025-03-28`, `2025-03`, `2025`, each with `~` or `?`;
 * intervals `2025-03-01/2025-03-04`; and one day out of an open range, `[..2025-01-23]`, `[2025-01-20..2025-01-23]`.
 */
export interface Days {
  /** First day it can be, `YYYY-MM-DD`; null when open. */
  earliest: string | null;
  /** Last day it can be. */
  latest: string | null;
}

/** Days either side that "about" a day can mean. */
const ABOUT = 3;

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/;

/** Days covered by an EDTF string, or null when it is not one that we know. */
export function parseEdtf(edtf: string): Days | null {
  const set = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
  if (set) {
    const from = set[1] ? point(set[1]) : OPEN;
    const to = set[2] ? point(set[2]) : OPEN;
    return from && to && (set[1] || set[2]) ? ordered(from.earliest, to.latest) : null;
  }
  const [a, b, more] = edtf.split('/');
  if (more !== undefined) return null;
  if (b === undefined) return point(edtf);
  const from = a === '..' ? OPEN : point(a!);
  const to = b === '..' ? OPEN : point(b);
  return from && to && (a !== '..' || b !== '..') ? ordered(from.earliest, to.latest) : null;
}

const OPEN: Days = { earliest: null, latest: null };

function ordered(earliest: string | null, latest: string | null): Days | null {
  return earliest && latest && earliest > latest ? null : { earliest, latest };
}

function point(text: string): Days | null {
  const m = POINT.exec(text);
  if (!m) return null;
  const [, y, mo, d] = m;
  if (mo && (mo < '01' || mo > '12')) return null;
  if (d) {
    const day = `${y}-${mo}-${d}`;
    if (!isDay(day)) return null;
    return text.endsWith('~') ? { earliest: addDays(day, -ABOUT), latest: addDays(day, ABOUT) } : { earliest: day, latest: day };
  }
  if (mo) return { earliest: `${y}-${mo}-01`, latest: lastDay(`${y}-${mo}`) };
  return { earliest: `${y}-01-01`, latest: `${y}-12-31` };
}

/** Whether `day` is a real calendar day `YYYY-MM-DD`. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
}

/** `day` moved by `n` days. */
export function addDays(day: string, n: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + n);
  return at.toISOString().slice(0, 10);
}

/** Last day of the month `YYYY-MM`. */
function lastDay(month: string): string {
  const [y, m] = month.split('-').map(Number) as [number, number];
  return `${month}-${String(new Date(Date.UTC(y, m, 0)).getUTCDate()).padStart(2, '0')}`;
}
