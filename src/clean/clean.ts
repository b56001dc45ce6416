import type { Article, CleanArticle } from '../domain/article.js';
import { toBlocks } from './blocks.js';
import { findHeadline } from './headline.js';
import { splitPieces, takeOut, type Page, type Rule, type Told } from './page.js';
import { ABOVE_THE_TEXT, BESIDE_THE_HEADLINE } from './rules/index.js';

/**
 * Takes the site furniture out of an article, rule by rule, and tells what is left by kind.
 * Offsets stay those of `article.text`. What the furniture tells (a byline's day and paper) and the headline fill in what the article doesn't say.
 */
export function clean(article: Article): CleanArticle {
  const told: Told = {};
  let page: Page = { article, pieces: splitPieces(article.text), furniture: [], headline: null };
  page = apply(ABOVE_THE_TEXT, page, told);
  page = apply(BESIDE_THE_HEADLINE, { ...page, headline: findHeadline(page) }, told);
  const { blocks, marks } = toBlocks(page);
  const title = blocks.find((block) => block.kind === 'TITLE');
  return {
    article: {
      ...article,
      title: article.title ?? (title ? article.text.slice(title.start, title.end).replace(/\s+/g, ' ') : null),
      publisher: article.publisher ?? told.publisher ?? null,
      // A page that prints only when it was changed is read from that day.
      publishedAt: article.publishedAt ?? told.publishedAt ?? told.modifiedAt?.slice(0, 10) ?? null,
      modifiedAt: article.modifiedAt ?? told.modifiedAt ?? null,
    },
    blocks,
    furniture: [...page.furniture, ...marks].sort((a, b) => a.start - b.start),
  };
}

function apply(rules: readonly Rule[], before: Page, told: Told): Page {
  return rules.reduce((page, rule) => {
    const findings = [...rule.find(page)];
    for (const { tells } of findings) fill(told, tells);
    return takeOut(page, rule.name, findings);
  }, before);
}

/** The first to tell is believed. */
function fill(told: Told, more: Told | undefined): void {
  told.publishedAt ??= more?.publishedAt;
  told.modifiedAt ??= more?.modifiedAt;
  told.publisher ??= more?.publisher;
}
