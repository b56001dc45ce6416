import { articleId } from '../../src/domain/article-id.js';
import { parseEdtf } from '../../src/domain/edtf.js';
import { sortFacts } from '../../src/domain/fact-order.js';
import type { ArticleFacts, Evidence, FactNode, ReportFact } from '../../src/domain/facts.js';
import type { MeetingKind, MeetingStatus, OfficeStatus, Role } from '../../src/domain/kinds.js';
import { slug } from '../../src/domain/text.js';
import { textHash } from '../../src/domain/article-id.js';

/** Facts of a made article, in few words. `Name@CC` is a person of a country, `#Office@CC` an office, `+Agency@CC` an agency, `=CC` a country. */
export interface Told {
  url?: string | null;
  on?: string | null;
  modified?: string | null;
  title?: string;
  text?: string;
  /** person → offices; `former Office`, `designate Office`, `acting Office` for other statuses, `many Office` for one with many seats, `Office@CC` for one of another country */
  people?: Record<string, string[]>;
  reports?: ToldReport[];
  /** place → what it lies in */
  within?: Record<string, string>;
}

export interface ToldReport {
  kind?: MeetingKind;
  status?: MeetingStatus;
  who: (string | { who: string; role?: Role; side?: string | null; as?: string })[];
  at?: string;
  date?: string | null;
  dateText?: string;
  about?: string[];
  others?: string | null;
  inTitle?: boolean;
}

/** Turns a few words into the facts of an article. */
export function tell(told: Told): ArticleFacts {
  const url = told.url === undefined ? `urn:test:${slug(JSON.stringify(told)).slice(0, 200)}` : told.url;
  const words = JSON.stringify([url, told.people, told.reports, told.title]);
  const text = told.text ?? words;
  const id = articleId(url, text);
  const nodes = new Map<string, FactNode>();
  const evidence = (quote: string): Evidence => {
    const start = Math.max(0, text.indexOf(quote));
    return { start, end: start + 1, quote: text.slice(start, start + 1), rule: 'told' };
  };
  const add = (node: FactNode): string => {
    nodes.set(node.id, node);
    // what a node leans on is a node, too
    if (node.type === 'OFFICE' || node.type === 'AGENCY' || node.type === 'PLACE') if (node.country?.length === 2) add({ type: 'COUNTRY', id: `country/${node.country}`, name: node.country, country: node.country });
    return node.id;
  };
  const office = (name: string, cc: string, singleSeat: boolean): string => {
    const key = `office/${slug(cc)}/${slug(name)}`;
    return nodes.has(key) ? key : add({ type: 'OFFICE', id: key, name, country: cc === 'intl' ? null : cc, agency: null, singleSeat: singleSeat && cc !== 'intl' });
  };
  const nodeOf = (word: string): string => {
    const [name = '', cc] = word.replace(/^[#+=]/, '').split('@');
    if (word.startsWith('=')) return add({ type: 'COUNTRY', id: `country/${name}`, name, country: name });
    if (word.startsWith('#')) return office(name, cc!, true);
    if (word.startsWith('+')) return add({ type: 'AGENCY', id: `agency/${slug(cc ?? 'intl')}/${slug(name)}`, name, acronym: null, country: cc ?? null, partOf: null });
    return add({ type: 'ALIAS', id: `alias/${slug(cc ?? '') || '-'}/${slug(name)}`, name, country: cc ?? null });
  };
  const place = (name: string): string => {
    if (name.startsWith('=')) return nodeOf(name);
    const [plain = '', cc] = name.split('@');
    const above = told.within?.[name];
    const within = above ? place(above) : null;
    return add({ type: 'PLACE', id: `place/${slug(cc ?? '') || '-'}/${slug(plain)}`, name: plain, country: cc ?? null, kind: /Palace|Castle|House|Hotel|Airport/.test(plain) ? 'VENUE' : 'CITY', within });
  };
  const held = Object.entries(told.people ?? {}).flatMap(([person, offices]) => offices.map((written) => {
    const [, status, many, name] = /^(former |designate |acting )?(many )?(.*)$/.exec(written) as unknown as [string, string?, string?, string?];
    const [plain = '', cc = person.split('@')[1] ?? 'intl'] = name!.split('@');
    return { alias: nodeOf(person), office: office(plain, cc, !many), status: (status?.trim().toUpperCase() ?? 'CURRENT') as OfficeStatus, ...evidence(person) };
  }));
  for (const person of Object.keys(told.people ?? {})) nodeOf(person);
  const reports = (told.reports ?? []).map((r, i): ReportFact => ({
    id: `report/${id.replace('article/', '')}/r${i + 1}`,
    kind: r.kind ?? 'MEETING', status: r.status ?? 'HELD', confidence: 0.9, inTitle: r.inTitle ?? false, ...evidence('who'),
    participants: r.who.map((w) => {
      const part = typeof w === 'string' ? { who: w } : w;
      const side = part.side !== undefined ? part.side : (/@(.*)$/.exec(part.who)?.[1] ?? part.who.replace(/^=/, ''));
      return { node: nodeOf(part.who), side, role: part.role ?? 'PARTICIPANT', capacity: part.as ? nodeOf(part.as) : null, onBehalfOf: null, ...evidence(part.who) };
    }),
    others: r.others === undefined ? [] : [{ text: 'others', side: r.others, start: 0, end: 1 }],
    place: r.at === undefined ? null : { node: place(r.at), ...evidence(r.at) },
    date: r.date === undefined && r.dateText === undefined ? null
      : { edtf: r.date ?? null, ...(parseEdtf(r.date ?? '') ?? { earliest: null, latest: null }), ...evidence('date'), quote: r.dateText ?? r.date ?? '' },
    issues: (r.about ?? []).map((issue) => ({ issue: `issue/${issue}`, ...evidence(issue) })),
  }));
  return sortFacts({
    article: { id, url, title: told.title ?? null, publisher: null, publishedAt: told.on ?? null, modifiedAt: told.modified ?? null, language: 'en', text, textHash: textHash(text), extractor: 'told/1' },
    nodes: [...nodes.values()],
    mentions: [...nodes.values()].map((n) => ({ node: n.id, name: n.name, mentions: [evidence(n.name)] })),
    held, reports,
  });
}
