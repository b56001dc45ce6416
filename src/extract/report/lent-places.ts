import { dayNumber, daysApart } from '../../domain/days.js';
import { parseEdtf } from '../../domain/edtf.js';
import type { Place } from '../entities/entity.js';
import type { Registry } from '../entities/registry.js';
import { homeOfHost, isAwaited, isHome, isHosting } from './home.js';
import { isGathering, isPartOf, shareSomebody } from './part-of.js';
import type { PlaceReading } from './places-in.js';
import type { Report } from './report.js';
import { isBackground, isNamed, type Scene } from './scene.js';
import { onlyPlace, townOf } from './towns.js';

/** What an article tells around its reports. */
export interface Around {
  scene: Scene;
  registry: Registry;
  publishedAt: string | null;
  text: string;
  /** names of rules that are not heard */
  without: ReadonlySet<string>;
}

/** Gives reports without a place the one of the visit or the meeting they are told with, of the dateline, or of the news. */
export function lendPlaces(reports: readonly Report[], around: Around): void {
  const told = reports.filter((r) => r.place);
  const news = onlyPlace(around.scene.places, around.registry);
  for (const report of reports) {
    if (report.place || !isGathering(report)) continue;
    const place = lentTo(report, told, news, around);
    report.place = place && !around.without.has(place.rule) ? place : null;
  }
}

function lentTo(report: Report, told: readonly Report[], news: PlaceReading | null, { scene, registry, publishedAt, text }: Around): PlaceReading | null {
  const { dateline } = scene;
  const isOfNow = !isBackground(report, text) && isRecent(report, publishedAt);
  if (dateline && scene.here.has(report.sentence)) return dateline;
  const visit = told.filter((r) => isVisitOf(report, r) && (!isOfNow || isRecent(r, publishedAt))).at(-1)?.place;
  if (visit) return { ...visit, rule: 'place-of-the-visit' };
  const before = isOfNow ? told.filter((r) => goesOn(r, report)).at(-1)?.place : null;
  if (before) return { ...(isHosting(report, before) ? before : townOf(before, registry)), rule: 'place-of-the-meeting-before' };
  if (dateline && isAtDateline(report, dateline, isOfNow)) return dateline;
  if (isOfNow && news && isNamed(report, scene)) return { ...news, rule: 'place-of-the-news' };
  return isOfNow ? homeOfHost(report, registry.all().filter((e): e is Place => e.type === 'PLACE')) : null;

  function isAtDateline(r: Report, place: PlaceReading, now: boolean): boolean {
    if (r.status === 'ANNOUNCED') return now && isAwaited(r, place, publishedAt, text);
    return r.status === 'HELD' && (scene.lead.has(r.sentence) ? isRecent(r, publishedAt) : now && isHome(r, place));
  }
}

/** Days that the meetings of one visit can be apart from what is told of it. */
const VISIT_DAYS = 4;

function isVisitOf(report: Report, visit: Report): boolean {
  return isPartOf(report, visit) && !isAtOwnHome(visit, report) && (visit.status === report.status || visit.status === 'HELD') && datesFit(visit, report, VISIT_DAYS);
}

/** Nobody visits the country he is of. */
function isAtOwnHome(visit: Report, report: Report): boolean {
  const where = visit.kind === 'VISIT' ? visit.place?.entity.country : null;
  return !!where && visit.seats.some((s) => s.party.country === where && report.seats.some((t) => t.party === s.party));
}

/** Sentences within which one meeting follows another that it shares somebody with. */
const REACH = 6;

function goesOn(before: Report, report: Report): boolean {
  const gap = report.sentence - before.sentence;
  return isGathering(before) && gap >= 0 && gap <= REACH && before.status === report.status && shareSomebody(before, report) && datesFit(before, report);
}

/** Days around publication within which a dated meeting can be part of the news. */
const NEWS_DAYS = 7;

function isRecent({ date }: Report, publishedAt: string | null): boolean {
  const days = date?.edtf ? parseEdtf(date.edtf) : null;
  return !days?.latest || publishedAt?.length !== 10 || daysApart(days.latest, publishedAt) <= NEWS_DAYS;
}

/** Whether two reports can be of days no further apart than this, as far as they tell. */
function datesFit(a: Report, b: Report, apart = 0): boolean {
  const [p, q] = [a, b].map((r) => (r.date?.edtf ? parseEdtf(r.date.edtf) : null));
  const isBefore = (x: string | null | undefined, y: string | null | undefined) => !!x && !!y && dayNumber(y) - dayNumber(x) > apart;
  return !isBefore(p?.latest, q?.earliest) && !isBefore(q?.latest, p?.earliest);
}
