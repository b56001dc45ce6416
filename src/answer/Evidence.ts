import { BadInputError } from '../domain/errors.js';
import { loadRow } from './batch.js';
import type { ArticleCard } from './cards.js';
import type { EvidenceResolvers } from './generated.js';
import { nodeById } from './links.js';

const MOST_AROUND = 500;

export const Evidence: EvidenceResolvers = {
  article: ({ article }, _args, context) => nodeById<ArticleCard>(context, article),
  context: async ({ article, start, end }, { around }, context) => {
    const width = around ?? 100;
    if (width < 0 || width > MOST_AROUND) throw new BadInputError(`around: ${width} is out of bounds; ask for 0 to ${MOST_AROUND}`, { around: width });
    const text = (await loadRow<{ text: string }>(context, 'Article.text', article))?.text;
    return text == null ? null : whole(text, start - width, end + width);
  },
};

/** A stretch of a text that cuts no character in two. */
function whole(text: string, from: number, to: number): string {
  const start = Math.max(0, from);
  const end = Math.min(text.length, to);
  return text.slice(isSecondHalf(text, start) ? start - 1 : start, isSecondHalf(text, end) ? end + 1 : end);
}

function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
