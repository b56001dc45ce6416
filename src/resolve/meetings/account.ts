import type { ArticleFacts, ParticipantFact, ReportFact } from '../../domain/facts.js';
import { isInOffice, type Role } from '../../domain/kinds.js';
import { groupBy } from '../../domain/group-by.js';
import { anchorDay } from '../../domain/anchor-day.js';
import type { Holder, HolderFinder } from '../holders/nameless.js';
import type { NamedHolders } from '../holders/eras.js';
import { whenOf, type When } from './when.js';

/** Somebody's part in a meeting as one report tells it. */
export interface Part {
  node: string;
  side: string | null;
  role: Role;
  capacity: string | null;
  onBehalfOf: string | null;
  /** the rule that found the holder of a nameless office; null for whom the report names */
  inferredBy: string | null;
}

/** A report with its names resolved to people: what meetings are put together from. */
export interface Account {
  id: string;
  article: string;
  /** day of the article */
  published: string | null;
  report: ReportFact;
  parts: Part[];
  when: When;
  era: NamedHolders;
  /** offices without a holder beyond doubt, each with those it may be */
  openOffices: { office: string; candidates: string[] }[];
}

const ROLE_ORDER: readonly Role[] = ['HOST', 'VISITOR', 'MEDIATOR', 'DELEGATION', 'PARTICIPANT'];
/** The more telling of two roles. */
export const strongerRole = (a: Role, b: Role): Role => (ROLE_ORDER.indexOf(a) <= ROLE_ORDER.indexOf(b) ? a : b);

/** Reads the reports of one article with people in the place of names and nameless offices. */
export function accountsOf(facts: ArticleFacts, era: NamedHolders, personOf: (alias: string, article: string) => string, holders: Pick<HolderFinder, 'find'>): Account[] {
  const { article } = facts;
  const published = anchorDay(article.publishedAt);
  const heldNow = groupBy(facts.held.filter((h) => isInOffice(h.status)), (h) => h.alias);
  return facts.reports.map((report): Account => {
    const openOffices: Account['openOffices'] = [];
    const day = report.date?.latest ?? report.date?.earliest ?? published;
    const resolve = (id: string): { node: string; holder: Holder | null } => {
      if (id.startsWith('alias/')) return { node: personOf(id, article.id), holder: null };
      if (!id.startsWith('office/')) return { node: id, holder: null };
      const holder = holders.find(id, day, era);
      return { node: holder.person ?? id, holder };
    };
    const partOf = (p: ParticipantFact): Part => {
      const { node, holder } = resolve(p.node);
      if (holder?.person === null) openOffices.push({ office: p.node, candidates: holder.candidates });
      const offices = new Set((heldNow.get(p.node) ?? []).map((h) => h.office));
      const capacity = p.capacity ?? (holder?.person ? p.node : offices.size === 1 ? [...offices][0]! : null);
      return {
        node, side: p.side, role: p.role, capacity,
        onBehalfOf: p.onBehalfOf === null ? null : resolve(p.onBehalfOf).node,
        inferredBy: holder?.person ? holder.rule : null,
      };
    };
    return { id: report.id, article: article.id, published, report, parts: merge(report.participants.map(partOf)), when: whenOf(report, published), era, openOffices };
  });
}

/** One part for each participant: an office and its holder named beside it are one. */
function merge(parts: readonly Part[]): Part[] {
  return [...groupBy(parts, (p) => p.node).values()].map((same) => same.reduce((a, b) => ({
    node: a.node,
    side: a.side ?? b.side,
    role: strongerRole(a.role, b.role),
    capacity: a.capacity ?? b.capacity,
    onBehalfOf: a.onBehalfOf ?? b.onBehalfOf,
    inferredBy: a.inferredBy === null || b.inferredBy === null ? null : a.inferredBy,
  })));
}
