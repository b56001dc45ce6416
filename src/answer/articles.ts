import type { GraphQLResolveInfo } from 'graphql';
import { loadRow, read } from './batch.js';
import type { ArticleCard } from './cards.js';
import type { Context } from './context.js';
import type { QueryArticlesArgs } from './generated.js';
import { everyWord } from './names/lucene.js';
import { named } from './names/reference.js';
import { pageParameters, toPage, type Page, type PageArgs } from './page.js';

interface ArticlesRow { articles: ArticleCard[]; total: number | null }

const CURSOR = ['afterDay', 'afterId'];

/** Resolver of `Person.articles`. */
export async function articlesOfPerson({ id }: { id: string }, args: PageArgs, context: Context, info: GraphQLResolveInfo): Promise<Page<ArticleCard>> {
  return articlePage(await loadRow<ArticlesRow>(context, 'Person.articles', id, pageParameters(args, info, CURSOR)), args);
}

/** Resolver of `Query.articles`. */
export async function articlesThat(_root: unknown, args: QueryArticlesArgs, context: Context, info: GraphQLResolveInfo): Promise<Page<ArticleCard>> {
  const titled = args.title == null ? null : await named(context, everyWord(args.title), ['Article']);
  const [row] = await read<ArticlesRow>(context, 'Query.articles', {
    filter: { from: args.from ?? null, to: args.to ?? null, among: titled && titled.map(({ id }) => id) }, ...pageParameters(args, info, CURSOR),
  });
  return articlePage(row, args);
}

function articlePage(row: ArticlesRow | null | undefined, { first }: PageArgs): Page<ArticleCard> {
  return toPage(row?.articles ?? [], row ? row.total : 0, first, (a) => [a.publishedAt ?? '', a.id]);
}
