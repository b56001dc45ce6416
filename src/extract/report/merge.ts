import { addIssues, type Report } from './report.js';

/** Reports of one article that tell of one meeting become one: same parties or more, nothing that contradicts. The fuller and earlier tells. */
export function mergeReports(reports: Report[]): Report[] {
  const out: Report[] = [];
  for (const report of reports) {
    const same = out.find((r) => isSame(r, report));
    if (same) absorb(same, report);
    else out.push(report);
  }
  return out;
}

function isSame(a: Report, b: Report): boolean {
  if (!kindsFit(a, b) || !(statusesFit(a, b) || isPress(a) !== isPress(b)) || (b.another && a.sentence !== b.sentence)) return false;
  if (a.date?.edtf && b.date?.edtf && a.date.edtf !== b.date.edtf && !contains(a.date.edtf, b.date.edtf)) return false;
  if (a.place && b.place && !placesFit(a, b)) return false;
  const [pa, pb] = [people(a), people(b)];
  if (a.kind === 'VISIT') return pa.length > 0 && pa.some((p) => pb.includes(p)) && (!a.place || !b.place || a.place.entity === b.place.entity || a.sentence === b.sentence);
  const shared = pa.filter((p) => pb.includes(p));
  if (shared.length < 2) return false;
  return shared.length === Math.min(pa.length, pb.length);
}

function kindsFit(a: Report, b: Report): boolean {
  if (a.kind === b.kind) return true;
  if ((a.kind === 'CALL' && b.kind === 'MEETING' && b.eitherWay) || (b.kind === 'CALL' && a.kind === 'MEETING' && a.eitherWay)) return true;
  return a.kind !== 'VISIT' && b.kind !== 'VISIT' && a.kind !== 'CALL' && b.kind !== 'CALL' && a.kind !== 'LETTER' && b.kind !== 'LETTER';
}

/** A joint news conference follows the meeting of those who give it. */
function isPress(r: Report): boolean {
  return r.rule === 'news-conference' && (r.status === 'HELD' || r.status === 'ANNOUNCED');
}

function statusesFit(a: Report, b: Report): boolean {
  return a.status === b.status;
}

function contains(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || a.includes('..') || b.includes('..');
}

/** A venue may lie in the city the other names; two venues, or two cities, are two places. */
function placesFit(a: Report, b: Report): boolean {
  const [p, q] = [a.place!, b.place!];
  if (p.entity === q.entity || p.entity.name === q.entity.name) return true;
  if (p.venue && q.venue) return false;
  return p.entity.country === null || q.entity.country === null || (p.entity.country === q.entity.country && (p.venue !== q.venue || p.entity.type !== q.entity.type));
}

function people(r: Report): unknown[] {
  return r.seats.filter((s) => s.role !== 'DELEGATION').map((s) => s.party).filter((p) => p.type === 'PERSON' || p.type === 'OFFICE');
}

function absorb(into: Report, from: Report): void {
  if (from.kind === 'CALL') into.kind = 'CALL';
  for (const seat of from.seats) if (!into.seats.some((s) => s.party === seat.party)) into.seats.push(seat);
  for (const o of from.others) if (!into.others.some((x) => x.start === o.start)) into.others.push(o);
  if (!into.place || (from.place?.venue && !into.place.venue)) into.place = from.place ?? into.place;
  if (!into.date?.edtf) into.date = from.date ?? into.date;
  addIssues(into, from.issues);
  into.confidence = Math.max(into.confidence, from.confidence);
}
