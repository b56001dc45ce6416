import { fromQuery, loadRow } from './batch.js';
import type { ArticleCard, MentionCard, ReportCard } from './cards.js';
import type { ArticleResolvers } from './generated.js';
import { pageParameters, toPage } from './page.js';

export const Article: ArticleResolvers = {
  text: fromQuery<string | null>('Article.text', null),
  reports: fromQuery<ReportCard[]>('Article.reports', []),
  mentions: async ({ id }, args, context, info) => {
    const params = pageParameters(args, info, ['afterStart', 'afterId']);
    const row = await loadRow<{ mentions: (MentionCard & { key: string; start: number })[]; total: number | null }>(context, 'Article.mentions', id, params);
    return toPage(row?.mentions ?? [], row ? row.total : 0, args.first, (m) => [m.start, m.key]);
  },
  copyOf: fromQuery<ArticleCard | null>('Article.copyOf', null),
};
