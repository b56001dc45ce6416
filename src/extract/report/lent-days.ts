import type { DateReading } from './dates.js';
import type { Around } from './lent-places.js';
import { isGathering, isPartOf, shareSomebody } from './part-of.js';
import type { Report } from './report.js';
import { isBackground, isNamed, isNear } from './scene.js';

/** Gives reports without a date the one of the visit or the meeting they are told with, or the day of the news: all but the first as about. */
export function lendDays(reports: readonly Report[], around: Around): void {
  reports.forEach((report, i) => {
    if (report.date) return;
    const visit = isGathering(report) ? reports.filter((r) => r.date && r.status === report.status && isPartOf(report, r)).at(-1)?.date : null;
    const date = visit ? { ...visit, rule: 'date-of-the-visit' } : lentTo(report, reports.slice(0, i), around);
    report.date = date && !around.without.has(date.rule) ? date : null;
  });
}

function lentTo(report: Report, told: readonly Report[], { scene, publishedAt, text }: Around): DateReading | null {
  if (report.status !== 'HELD' || publishedAt?.length !== 10 || isBackground(report, text)) return null;
  const before = report.kind === 'VISIT' ? null : told.filter((r) => goesOn(r, report, text) && isDayNear(r.date, publishedAt)).at(-1)?.date;
  if (before) return about(before, 'date-of-the-meeting-before');
  const inLead = scene.lead.has(report.sentence);
  if (inLead && scene.sentOn) return scene.sentOn;
  if (scene.dayOfNews && (inLead || (report.kind !== 'VISIT' && isNamed(report, scene)))) return about(scene.dayOfNews, 'date-of-the-news');
  const { start, end } = report;
  return inLead ? { edtf: `${publishedAt}~`, text: text.slice(start, end), start, end, rule: 'date-of-publication' } : null;
}

/** "later met", "also received", "in a separate meeting": told as of the same day. */
const NEXT = /\b(?:later|also|then|afterwards?|finally|likewise|meanwhile|separate(?:ly)?|the same day|in turn|earlier (?:in the day|that day|on)|before that)\b/i;
/** Sentences within which one meeting follows another that it shares somebody with: with such a word, and without. */
const REACH = { told: 8, untold: 3 };

function goesOn(before: Report, report: Report, text: string): boolean {
  const gap = report.sentence - before.sentence;
  if (before.status !== 'HELD' || gap < 0 || !shareSomebody(before, report)) return false;
  return gap <= (NEXT.test(text.slice(report.start, report.end)) ? REACH.told : REACH.untold);
}

function about(date: DateReading, rule: string): DateReading {
  return { ...date, edtf: `${date.edtf!.slice(0, 10)}~`, rule };
}

/** Days before publication from which a day can go on through an article. */
const NEAR = 7;

function isDayNear(date: DateReading | null, publishedAt: string): boolean {
  return /^\d{4}-\d\d-\d\d~?$/.test(date?.edtf ?? '') && isNear(date!.edtf!.slice(0, 10), publishedAt, NEAR);
}
