import type { ArticleFacts, FactNode, ReportFact } from '../domain/facts.js';
import { groupBy } from '../domain/group-by.js';
import type { Row } from './graph.js';

/** One query of cypher/write/ with its rows. */
export interface Step {
  query: string;
  rows: Row[];
}

/** The facts of articles as rows of the write queries, in the order in which the queries have to run. Nodes are sorted by id. */
export function factSteps(list: readonly ArticleFacts[]): Step[] {
  const nodes = nodeRows(list);
  const of = (type: FactNode['type']): Row[] => nodes.filter((n) => n.type === type).map((n) => n.row);
  const all = [...new Map(list.flatMap((f) => f.nodes).map((n) => [n.id, n])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    { query: 'Facts.countries', rows: of('COUNTRY') },
    { query: 'Facts.agencies', rows: of('AGENCY') },
    { query: 'Facts.offices', rows: of('OFFICE') },
    { query: 'Facts.places', rows: of('PLACE') },
    { query: 'Facts.aliases', rows: of('ALIAS') },
    { query: 'Facts.inAgency', rows: all.flatMap((n) => (n.type === 'OFFICE' && n.agency ? [{ id: n.id, agency: n.agency }] : [])) },
    { query: 'Facts.partOf', rows: all.flatMap((n) => (n.type === 'AGENCY' && n.partOf ? [{ id: n.id, partOf: n.partOf }] : [])) },
    { query: 'Facts.ofCountry', rows: all.flatMap((n) => ((n.type === 'OFFICE' || n.type === 'AGENCY') && n.country ? [{ id: n.id, country: `country/${n.country}` }] : [])) },
    { query: 'Facts.within', rows: all.flatMap((n) => (n.type === 'PLACE' && (n.within ?? n.country) ? [{ id: n.id, within: n.within ?? `country/${n.country!}` }] : [])) },
    { query: 'Facts.mentions', rows: list.flatMap(mentionRows) },
    { query: 'Facts.implies', rows: list.flatMap(impliedRows) },
    { query: 'Facts.reports', rows: list.flatMap((f) => f.reports.map((r) => ({ article: f.article.id, properties: reportProperties(r) }))) },
    ...reportSteps(list.flatMap((f) => f.reports)),
    { query: 'Facts.held', rows: list.flatMap((f) => f.held.map(({ alias, office, ...evidence }) => ({ alias, office, properties: { article: f.article.id, ...evidence } }))) },
  ];
}

function reportSteps(reports: readonly ReportFact[]): Step[] {
  return [
    { query: 'Facts.participants', rows: reports.flatMap((r) => r.participants.map(({ node, ...properties }) => ({ report: r.id, node, properties }))) },
    { query: 'Facts.placesAt', rows: reports.flatMap((r) => (r.place ? [withProperties({ report: r.id, node: r.place.node }, r.place, 'node')] : [])) },
    { query: 'Facts.raises', rows: reports.flatMap((r) => r.issues.map((i) => withProperties({ report: r.id, issue: i.issue, name: issueName(i.issue) }, i, 'issue'))) },
  ];
}

function withProperties<T extends object>(row: Row, { ...properties }: T, without: keyof T): Row {
  delete properties[without];
  return { ...row, properties };
}

/** A name for an issue that is in no tree: `issue/customs-cooperation` → "Customs cooperation". */
function issueName(id: string): string {
  const words = id.replace(/^issue\//, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Each node once, with every name that any of the articles gives it. */
function nodeRows(list: readonly ArticleFacts[]): { type: FactNode['type']; row: Row }[] {
  const used = list.flatMap((f) => f.nodes.map((node) => ({ node, names: [node.name, ...f.mentions.filter((m) => m.node === node.id).map((m) => m.name)] })));
  return [...groupBy(used, (u) => u.node.id)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, same]) => {
    const { node } = same.reduce((a, b) => (a.node.name < b.node.name ? b : a));
    const acronym = same.reduce<string | null>((best, { node: n }) => (n.type === 'AGENCY' && n.acronym !== null && (best === null || best < n.acronym) ? n.acronym : best), null);
    const names = [...new Set(same.flatMap((s) => s.names))].sort();
    return {
      type: node.type,
      row: { id, name: node.name, names, country: node.country, acronym, singleSeat: node.type === 'OFFICE' ? node.singleSeat : null, kind: node.type === 'PLACE' ? node.kind : null },
    };
  });
}

function mentionRows({ article, nodes, mentions }: ArticleFacts): Row[] {
  const byId = new Map(nodes.map((n) => [n.id, n]));
  return mentions.map(({ node, name, mentions: places }) => ({
    article: article.id, node,
    properties: {
      name, ...labelOf(byId.get(node)), starts: places.map((m) => m.start), ends: places.map((m) => m.end), surfaces: places.map((m) => m.quote), rules: places.map((m) => m.rule),
    },
  }));
}

function impliedRows({ article, nodes, mentions }: ArticleFacts): Row[] {
  const named = new Set(mentions.map((m) => m.node));
  return nodes.filter((n) => !named.has(n.id)).map((n) => ({ article: article.id, node: n.id, properties: labelOf(n) }));
}

function labelOf(node: FactNode | undefined): Row {
  return { label: node?.name, acronym: node?.type === 'AGENCY' ? node.acronym : null };
}

function reportProperties(r: ReportFact): Row {
  const { id, kind, status, confidence, inTitle, start, end, quote, rule, others, date } = r;
  return {
    id, kind, status, confidence, inTitle, start, end, quote, rule,
    otherTexts: others.map((o) => o.text), otherSides: others.map((o) => o.side ?? ''), otherStarts: others.map((o) => o.start), otherEnds: others.map((o) => o.end),
    ...(date && { date: date.edtf, earliest: date.earliest, latest: date.latest, dateStart: date.start, dateEnd: date.end, dateQuote: date.quote, dateRule: date.rule }),
  };
}
