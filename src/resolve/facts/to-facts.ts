import { articleId, canonicalUrl, textHash } from '../../domain/article-id.js';
import type { Extraction } from '../../domain/extraction.js';
import { sortFacts } from '../../domain/fact-order.js';
import type { ArticleFacts, Evidence, HeldFact, MentionFact } from '../../domain/facts.js';
import { canonicalJson } from '../../domain/canonical.js';
import { groupBy } from '../../domain/group-by.js';
import { factNodes } from './fact-nodes.js';
import { reportFact } from './report-facts.js';
import { inTitleOf } from './title-spans.js';

/** A stretch of text with the rule that read it. */
interface Span {
  start: number;
  end: number;
  rule: string;
}

/**
 * What an Extraction says, in the keys of the graph. Pure: the same document gives the same facts.
 * @param modifiedAt when the article was last revised, which an Extraction does not tell
 */
export function toFacts(extraction: Extraction, { modifiedAt = null }: { modifiedAt?: string | null } = {}): ArticleFacts {
  const { article, entities, reports, extractor } = extraction;
  const { text } = article;
  const id = articleId(article.url, text);
  const evidence = ({ start, end, rule }: Span): Evidence => ({ start, end, quote: text.slice(start, end), rule });
  const { nodes, idOf } = factNodes(entities);
  const node = (ref: string): string => {
    const found = idOf.get(ref);
    if (found === undefined) throw new Error(`no entity has ref ${JSON.stringify(ref)}: check the document with checkExtraction first`);
    return found;
  };
  const inTitle = inTitleOf(text, article.title);
  return sortFacts({
    article: {
      id, url: article.url === null ? null : canonicalUrl(article.url), title: article.title, publisher: article.publisher, publishedAt: article.publishedAt, modifiedAt,
      language: article.language, text, textHash: textHash(text), extractor: `${extractor.name}/${extractor.version}`,
    },
    nodes,
    mentions: mentionFacts(entities, node, evidence),
    held: distinct(entities.flatMap((e) => (e.type === 'PERSON'
      ? e.offices.map((o): HeldFact => ({ alias: node(e.ref), office: node(o.office), status: o.status, ...evidence(o), ...(o.from !== undefined && { from: o.from }), ...(o.to !== undefined && { to: o.to }) })) : []))),
    reports: reports.map((report, i) => reportFact(report, { id: `report/${id.replace(/^article\//, '')}/r${i + 1}`, node, evidence, inTitle })),
  });
}

function mentionFacts(entities: Extraction['entities'], node: (ref: string) => string, evidence: (span: Span) => Evidence): MentionFact[] {
  const named = entities.filter((e) => e.mentions.length).map((e) => ({ node: node(e.ref), name: e.name.replace(/\s+/g, ' ').trim(), mentions: e.mentions.map(evidence) }));
  return [...groupBy(named, (m) => `${m.node} ${m.name}`).values()].map(([first, ...more]) => ({
    ...first!, mentions: distinct([first!, ...more].flatMap((m) => m.mentions)),
  }));
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [canonicalJson(item), item])).values()];
}
