import { isInOffice } from '../domain/kinds.js';
import type { Article } from '../domain/article.js';
import { EXTRACTION_FORMAT, type ExtractedEntity, type ExtractedReport, type Extraction } from '../domain/extraction.js';
import type { Agency, Entity, Party } from './entities/entity.js';
import type { Registry } from './entities/registry.js';
import type { Report } from './report/report.js';

/** Rises with every change of the rules that can change what is read. */
export const EXTRACTOR = { name: 'readout-rules', version: '0.3.0' };

const PREFIX: Record<Entity['type'], string> = { PERSON: 'p', OFFICE: 'o', AGENCY: 'a', COUNTRY: 'c', PLACE: 'l' };

/** Puts what was read into the interchange document; only entities that are named or referred to are in it. */
export function toDocument(article: Article, registry: Registry, reports: Report[]): Extraction {
  const entities = used(registry, reports);
  const refs = new Map<Entity, string>();
  const count: Record<string, number> = {};
  for (const e of entities) refs.set(e, `${PREFIX[e.type]}${(count[e.type] = (count[e.type] ?? 0) + 1)}`);
  const { id, url, title, publisher, publishedAt, language, text } = article;
  return {
    format: EXTRACTION_FORMAT,
    article: { id, url, title, publisher, publishedAt, language, text },
    entities: entities.map((e) => entityOf(e, refs, text)),
    reports: reports.map((r, i) => reportOf(r, `r${i + 1}`, refs)),
    extractor: EXTRACTOR,
  };
}

/** Everything with a mention, and what reports and offices point at; in order of kind and first mention. A ministry that only an office implies is no entity of the text. */
function used(registry: Registry, reports: Report[]): Entity[] {
  const keep = new Set<Entity>();
  const add = (e: Entity | null) => {
    if (!e || keep.has(e)) return;
    keep.add(e);
    if (e.type === 'PERSON') for (const o of e.offices) add(o.office);
    if (e.type === 'OFFICE' && e.agency?.mentions.length) add(e.agency);
  };
  for (const e of registry.all()) if (e.mentions.length) add(e);
  for (const r of reports) {
    for (const s of r.seats) add(s.party);
    if (r.place) add(r.place.entity);
  }
  const order: Entity['type'][] = ['PERSON', 'OFFICE', 'AGENCY', 'COUNTRY', 'PLACE'];
  const first = (e: Entity) => e.mentions.reduce((m, x) => Math.min(m, x.start), Infinity);
  const known = registry.all();
  return [...keep].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type) || compare(first(a), first(b)) || known.indexOf(a) - known.indexOf(b));
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function entityOf(e: Entity, refs: Map<Entity, string>, text: string): ExtractedEntity {
  const mentions = [...e.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  const base = { ref: refs.get(e)!, name: e.name, country: e.country, mentions };
  switch (e.type) {
    case 'PERSON':
      return { ...base, type: 'PERSON', offices: e.offices.map(({ office, status, mention: m }) => ({ office: refs.get(office)!, status, ...m })) };
    case 'OFFICE':
      return { ...base, type: 'OFFICE', agency: e.agency ? refs.get(e.agency) ?? null : null };
    case 'AGENCY':
      return { ...base, name: asSaid(e, text), type: 'AGENCY', acronym: e.acronym };
    default:
      return { ...base, type: e.type };
  }
}

/** An agency's fullest name in the article's own words; which agency of the lists that is, resolution finds out. */
function asSaid({ name, mentions }: Agency, text: string): string {
  const said = mentions.filter((m) => !DESCRIBED.has(m.rule)).map((m) => text.slice(m.start, m.end).replace(/\s+/g, ' '));
  return said.reduce((best, s) => (s.length > best.length ? s : best), '') || name;
}

/** Rules that read an agency from words that do not name it: "Mexico's development agency", "the embassy". */
const DESCRIBED: ReadonlySet<string> = new Set(['agency-description', 'embassy']);

function reportOf(r: Report, ref: string, refs: Map<Entity, string>): ExtractedReport {
  return {
    ref, kind: r.kind, status: r.status, start: r.start, end: r.end, rule: r.rule, confidence: r.confidence,
    participants: r.seats.map((s) => ({ entity: refs.get(s.party)!, side: s.side, role: s.role, capacity: capacity(s.party, refs), onBehalfOf: s.behalf ? refs.get(s.behalf) ?? null : null, start: s.start, end: s.end, rule: s.rule })),
    others: r.others,
    place: r.place && { entity: refs.get(r.place.entity)!, start: r.place.start, end: r.place.end, rule: r.place.rule },
    date: r.date,
    issues: r.issues,
  };
}

/** The office of the day: the one the article gives the person now; for one only known by office, that office. */
function capacity(party: Party, refs: Map<Entity, string>): string | null {
  if (party.type === 'OFFICE') return refs.get(party)!;
  if (party.type !== 'PERSON') return null;
  const held = party.offices.find((o) => isInOffice(o.status));
  return held ? refs.get(held.office)! : null;
}
