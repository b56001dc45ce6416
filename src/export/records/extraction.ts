import { EXTRACTION_FORMAT, type ExtractedEntity, type ExtractedReport, type Extraction } from '../../domain/extraction.js';
import type { ArticleFacts, FactNode, ReportFact } from '../../domain/facts.js';
import { groupBy } from '../../domain/group-by.js';

/** What became of the names and reports of one article. */
export interface Resolved {
  people: { alias: string; person: string }[];
  meetings: { report: string; meeting: string }[];
  /** who held an office that a report names without its holder */
  holders: { report: string; office: string; person: string }[];
}

const LETTER: Readonly<Record<FactNode['type'], string>> = { ALIAS: 'p', OFFICE: 'o', AGENCY: 'a', COUNTRY: 'c', PLACE: 'l' };
const ORDER = Object.keys(LETTER) as FactNode['type'][];

/**
 * The document that says what the facts of an article say: read again, it gives the same facts.
 * Each report bears its meeting and each entity what it became; an office that is named in the place of its holder became that person.
 */
export function toExtraction(facts: ArticleFacts, resolved: Resolved): Extraction {
  const { article, held, reports } = facts;
  const entities = new Entities(facts, resolved);
  const { extractor } = article;
  const slash = extractor.lastIndexOf('/');
  const written = reports.map((report, i) => reportOf(report, `r${i + 1}`, entities, resolved));
  const offices = groupBy(held, (h) => h.alias);
  return {
    format: EXTRACTION_FORMAT,
    article: { id: article.id, url: article.url, title: article.title, publisher: article.publisher, publishedAt: article.publishedAt, language: article.language, text: article.text },
    entities: entities.all.map(({ entity, node }) => (entity.type === 'PERSON' && entities.first(node) === entity.ref
      ? { ...entity, offices: (offices.get(node) ?? []).map(({ alias: _alias, office, quote: _quote, ...h }) => ({ office: entities.first(office), ...h })) } : entity)),
    reports: written,
    extractor: { name: extractor.slice(0, slash), version: extractor.slice(slash + 1) },
  };
}

function reportOf(report: ReportFact, ref: string, entities: Entities, { meetings, holders }: Resolved): ExtractedReport {
  const { id, kind, status, start, end, rule, confidence, participants, others, place, date, issues } = report;
  const meeting = meetings.find((m) => m.report === id)?.meeting;
  return {
    ref, kind, status, start, end, rule, confidence,
    participants: participants.map((p) => ({
      entity: entities.of(p.node, holders.find((h) => h.report === id && h.office === p.node)?.person),
      side: p.side, role: p.role, capacity: p.capacity === null ? null : entities.first(p.capacity), onBehalfOf: p.onBehalfOf === null ? null : entities.first(p.onBehalfOf),
      start: p.start, end: p.end, rule: p.rule,
    })),
    others,
    place: place && { entity: entities.first(place.node), start: place.start, end: place.end, rule: place.rule },
    date: date && { edtf: date.edtf, text: date.quote, start: date.start, end: date.end, rule: date.rule },
    issues: issues.map(({ issue, quote: _quote, ...span }) => ({ issue: issue.replace(/^issue\//, ''), ...span })),
    ...(meeting !== undefined && { meeting }),
  };
}

/** The entities of one document: one for each name that a node bears in the article, and one for each person who was found behind an office. */
class Entities {
  readonly all: { entity: ExtractedEntity; node: string }[] = [];
  private readonly refs = new Map<string, string>();
  private readonly nodes: ReadonlyMap<string, FactNode>;
  private readonly count = new Map<string, number>();
  private readonly became: ReadonlyMap<string, string>;

  constructor({ nodes, mentions, held, reports }: ArticleFacts, { people }: Resolved) {
    this.nodes = new Map(nodes.map((n) => [n.id, n]));
    this.became = new Map(people.map((p) => [p.alias, p.person]));
    const named = groupBy(mentions, (m) => m.node);
    const used = new Set([...held.flatMap((h) => [h.alias, h.office]), ...reports.flatMap((r) => [...r.participants.flatMap((p) => [p.node, p.capacity, p.onBehalfOf]), r.place?.node])]);
    const standing = nodes.filter((n) => named.has(n.id) || used.has(n.id) || this.isAgencyOf(n.id, named, used));
    for (const node of standing.sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))) {
      for (const { name, mentions: words } of named.get(node.id) ?? [{ name: node.name, mentions: [] }]) {
        const ref = this.add(node, name, words.map(({ quote: _quote, ...span }) => span), this.became.get(node.id) ?? node.id);
        if (!this.refs.has(node.id)) this.refs.set(node.id, ref);
      }
    }
    for (const { entity } of this.all) if (entity.type === 'OFFICE' && entity.agency !== null) entity.agency = this.refs.get(entity.agency) ?? null;
  }

  /** Ref of a node. */
  first(node: string): string {
    return this.refs.get(node)!;
  }

  /** Ref of a node, or of the one that stands for the person behind it. */
  of(node: string, person: string | undefined): string {
    if (person === undefined) return this.first(node);
    const key = `${node} ${person}`;
    const known = this.refs.get(key);
    if (known !== undefined) return known;
    const of = this.all.find(({ entity }) => entity.ref === this.first(node))!.entity;
    const ref = this.next(this.nodes.get(node)!);
    this.all.push({ node, entity: { ...of, ref, mentions: [], resolved: person } });
    this.refs.set(key, ref);
    return ref;
  }

  private isAgencyOf(id: string, named: ReadonlyMap<string, unknown>, used: ReadonlySet<string | null | undefined>): boolean {
    return id.startsWith('agency/') && [...this.nodes.values()].some((n) => n.type === 'OFFICE' && n.agency === id && (named.has(n.id) || used.has(n.id)));
  }

  private add(node: FactNode, name: string, mentions: ExtractedEntity['mentions'], resolved: string): string {
    const ref = this.next(node);
    const own = { ref, name, country: node.country, mentions, resolved };
    const entity: ExtractedEntity = node.type === 'ALIAS' ? { ...own, type: 'PERSON', offices: [] }
      : node.type === 'OFFICE' ? { ...own, type: 'OFFICE', agency: node.agency }
        : node.type === 'AGENCY' ? { ...own, type: 'AGENCY', acronym: node.acronym } : { ...own, type: node.type };
    this.all.push({ entity, node: node.id });
    return ref;
  }

  private next({ type }: FactNode): string {
    const n = (this.count.get(type) ?? 0) + 1;
    this.count.set(type, n);
    return `${LETTER[type]}${n}`;
  }
}
