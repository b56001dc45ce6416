import { EXTRACTION_FORMAT, type ExtractedEntity, type ExtractedReport, type Extraction } from '../../domain/extraction.js';
import type { TableRow } from '../../domain/table-row.js';
import { EXTRACTOR } from '../document.js';
import { addMention, RowEntities } from './entities.js';
import { giveCountries } from './hosts.js';
import { readParty, type ReadParty } from './party.js';
import { readRemarks, type ReadRemarks } from './remarks.js';
import { dateOfRow, rowReport, TOGETHER, withHosts } from './row-report.js';

/** What one row of a table says: the meeting its columns tell of, and those that its remarks tell of, each with its words. Pure, like `extract`. */
export function extractRow(row: TableRow): Extraction {
  const { id, url, title, publisher, publishedAt, language, text } = row.article;
  const who = row.who.map(readParty);
  const entities = new RowEntities();
  const own = rowReport(row, who, row.with.map(readParty), entities);
  const read = row.remarks ? readRemarks(row, row.remarks, who) : null;
  const more = read ? told(row, read, who, entities, own) : [];
  const document: Extraction = {
    format: EXTRACTION_FORMAT, article: { id, url, title, publisher, publishedAt, language, text },
    entities: [...entities.all, ...(read ? others(read) : [])],
    reports: [...(own ? [own] : []), ...more].map((r, i) => ({ ...r, ref: `r${i + 1}` })),
    extractor: EXTRACTOR,
  };
  return withoutUnused(document);
}

/** Refs of the remarks beside those of the columns. */
const RENAMED = 'm-';

/** The reports of the remarks, with the row's people in place of the words put in for them, and its date and place where the remarks tell none. */
function told(row: TableRow, read: ReadRemarks, who: readonly ReadParty[], entities: RowEntities, own: ExtractedReport | null): ExtractedReport[] {
  const parties = who.map((p) => entities.party(p));
  giveCountries(read, who[0]?.country ?? null, row.article.text);
  const seat = (ref: string): { entity: string; capacity: string | null } | null => {
    const party = read.subjects.get(ref);
    return party === undefined ? null : parties[party] ?? null;
  };
  for (const e of read.entities) {
    const subject = entities.all.find((x) => x.ref === seat(e.ref)?.entity);
    if (subject) for (const m of e.mentions) addMention(subject, m);
  }
  const countryOf = (ref: string): string | null => entities.countryOf(seat(ref)?.entity ?? '') ?? read.entities.find((e) => e.ref === ref)?.country ?? null;
  const renamed = (ref: string | null): string | null => (ref === null ? null : seat(ref)?.entity ?? RENAMED + ref);
  const place = row.where && entities.where(row.where);
  const lies = (at: string): string | null => (at.startsWith(RENAMED) ? countryOf(at.slice(RENAMED.length)) : entities.countryOf(at));
  const atHome = (r: ExtractedReport): ExtractedReport => (r.kind === 'VISIT' || !r.place ? r : { ...r, participants: withHosts(r.participants, lies(r.place.entity)) });
  return once(read.reports).filter((r) => !(own && r.kind === 'VISIT' && row.kind === 'VISIT')).map((r): ExtractedReport => atHome({
    ...r,
    status: r.status === 'HELD' ? row.status : r.status,
    participants: withSides(r.participants, countryOf).map((p) => ({
      ...p, entity: renamed(p.entity)!, capacity: seat(p.entity) ? seat(p.entity)!.capacity : renamed(p.capacity), onBehalfOf: renamed(p.onBehalfOf),
    })).filter((p, i, all) => all.findIndex((q) => q.entity === p.entity) === i),
    place: r.place ? { ...r.place, entity: renamed(r.place.entity)! } : row.where && place && TOGETHER.has(r.kind) ? { entity: place, start: row.where.start, end: row.where.end, rule: 'place-of-the-row' } : null,
    date: r.date ?? (row.when && { ...dateOfRow(row, r.kind)!, rule: 'date-of-the-row' }),
  }));
}

/** Sides are countries once those of the columns are known, unless all are of one. */
function withSides(participants: ExtractedReport['participants'], countryOf: (ref: string) => string | null): ExtractedReport['participants'] {
  const countries = participants.map((p) => countryOf(p.entity));
  if (new Set(countries.filter((c) => c !== null)).size < 2) return participants;
  return participants.map((p, i) => ({ ...p, side: countries[i] ?? (/^[A-Z]$/.test(p.side ?? '') ? null : p.side) }));
}

/** "Summit meeting" of the same in one sentence is one. */
function once(reports: readonly ExtractedReport[]): ExtractedReport[] {
  const told = new Set<string>();
  return reports.filter(({ start, kind, participants }) => {
    const key = `${start} ${kind === 'SUMMIT' ? 'MEETING' : kind} ${participants.map((p) => p.entity).sort().join(' ')}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

function others({ entities, subjects }: ReadRemarks): ExtractedEntity[] {
  return entities.filter((e) => !subjects.has(e.ref)).map((e): ExtractedEntity => {
    const ref = RENAMED + e.ref;
    if (e.type === 'PERSON') return { ...e, ref, offices: e.offices.map((o) => ({ ...o, office: RENAMED + o.office })) };
    if (e.type === 'OFFICE') return { ...e, ref, agency: e.agency === null ? null : RENAMED + e.agency };
    return { ...e, ref };
  });
}

/** Without what no words name and nothing points at: titles lent for the reading, countries of the introduction. */
function withoutUnused(document: Extraction): Extraction {
  const { reports } = document;
  const used = new Set(reports.flatMap((r) => [...r.participants.flatMap((p) => [p.entity, p.capacity, p.onBehalfOf]), r.place?.entity]).filter((ref) => ref != null));
  const keep = new Set<ExtractedEntity>();
  const byRef = new Map(document.entities.map((e) => [e.ref, e]));
  const take = (e: ExtractedEntity | undefined): void => {
    if (!e || keep.has(e)) return;
    keep.add(e);
    if (e.type === 'PERSON') for (const o of e.offices) take(byRef.get(o.office));
    if (e.type === 'OFFICE' && e.agency !== null) take(byRef.get(e.agency));
  };
  for (const e of document.entities) if (e.mentions.length || used.has(e.ref)) take(e);
  return { ...document, entities: document.entities.filter((e) => keep.has(e)) };
}
