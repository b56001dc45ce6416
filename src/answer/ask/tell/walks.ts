import type { ArticleNode, Evidence, Maybe, Named, Page, Participant, ToldReport } from './shapes.js';
import { counted, dateInWords, line, listed, nodesOf, NOTHING, partOf, type Told } from './words.js';

type Step = { from: Named; to: Named; meeting: { title: string; date: Maybe<string> }; evidence: Maybe<Evidence[]> };

/** The chain of meetings between two people. */
export function path({ path: found }: { path: Maybe<{ length: number; steps: Step[] }> }): Told {
  if (!found) return { summary: 'By no chain of up to six meetings in the articles that were loaded.', lines: [] };
  if (!found.length) return { summary: 'They are one person.', lines: [] };
  const names = [found.steps[0]!.from.name, ...found.steps.map((s) => s.to.name)];
  return { summary: `By ${counted(found.length, 'meeting')}: ${names.join(' → ')}.`, lines: found.steps.map((s) => line(`${s.from.name} and ${s.to.name}: ${s.meeting.title}, ${dateInWords(s.meeting.date)}`, s.evidence ?? [])) };
}

type Network = { nodes: { depth: number; participant: Participant }[]; edges: { a: string; b: string; count: number; last: Maybe<string> }[]; cut: { nodes: number } };

/** Who met whom around somebody. */
export function network({ network: found }: { network: Maybe<Network> }): Told {
  if (!found?.edges.length) return { summary: NOTHING, lines: [] };
  const name = new Map(found.nodes.map(({ participant }) => [participant.id, participant.name]));
  const cut = found.cut.nodes ? `; at least ${found.cut.nodes} more were left out` : '';
  return {
    summary: `${counted(found.nodes.length, 'participant')}, ${counted(found.edges.length, 'pair')} that met${cut}.`,
    lines: found.edges.map(({ a, b, count, last }) => line(`${name.get(a) ?? a} and ${name.get(b) ?? b}: ${counted(count, 'meeting')}${last ? `, last ${last}` : ''}`)),
  };
}

/** What bears a name. */
export function search({ search: hits }: { search: Maybe<{ name: string; node: Maybe<{ __typename: string; id: string }> }[]> }): Told {
  if (!hits?.length) return { summary: NOTHING, lines: [] };
  return { summary: `${listed(hits.map(({ name }) => name))}.`, lines: hits.map(({ name, node }) => line(`${name}${node ? `: ${node.__typename}, ${node.id}` : ''}`)) };
}

const articleText = ({ title, publisher, publishedAt, url }: ArticleNode): string => [`“${title ?? 'without a title'}”`, publisher, publishedAt, url].filter(Boolean).join(', ');

/** Articles, one a line. */
export function articles(data: { person?: Maybe<{ articles: Maybe<Page<ArticleNode>> }>; articles?: Maybe<Page<ArticleNode>> }): Told {
  const { nodes, total } = nodesOf(data.person?.articles ?? data.articles);
  return total ? { summary: `${counted(total, 'article')}.${partOf(nodes.length, total)}`, lines: nodes.map((a) => line(articleText(a))) } : { summary: NOTHING, lines: [] };
}

/** What one article reports. */
export function article({ article: found }: { article: Maybe<Omit<ArticleNode, 'url'> & { reports: Maybe<ToldReport[]> }> }): Told {
  if (!found) return { summary: NOTHING, lines: [] };
  const reports = found.reports ?? [];
  return {
    summary: `${articleText({ ...found, url: null })}: ${counted(reports.length, 'report')} of meetings.`,
    lines: reports.map((r) => {
      const status = r.status === 'HELD' ? '' : `, ${r.status.toLowerCase()}`;
      const about = r.issues?.length ? `; about ${listed(r.issues.map((i) => i.issue.name))}` : '';
      return line(`${r.kind.toLowerCase()} of ${listed((r.participants ?? []).map((p) => p.name))}${r.place ? `, ${r.place.location.name}` : ''}, ${dateInWords(r.date)}${status}${about}`, [r.evidence]);
    }),
  };
}
