import { read } from './batch.js';
import type { SearchHitCard } from './cards.js';
import type { Context } from './context.js';
import type { NodeType, QuerySearchArgs } from './generated.js';
import { inTitle, nearWords } from './names/lucene.js';
import { pageSize } from './page.js';

const LABELS: Record<NodeType, string> = {
  PERSON: 'Alias', OFFICE: 'Office', AGENCY: 'Agency', COUNTRY: 'Country', PLACE: 'Place', ISSUE: 'Issue', MEETING: 'Meeting', ARTICLE: 'Article',
};

/** Resolver of `Query.search`. */
export async function search(_root: unknown, { text, types, first }: QuerySearchArgs, context: Context): Promise<SearchHitCard[]> {
  const words = nearWords(text);
  if (!words) return [];
  const labels = (types?.length ? types : (Object.keys(LABELS) as NodeType[])).map((type) => LABELS[type]);
  return read<SearchHitCard>(context, 'Query.search', { words, titles: inTitle(words), labels, limit: pageSize(first, 10) });
}

