/** A text with its source, address and date of publication, as read. */
export interface Article {
  /** Derived by `articleId`: the same article has the same id wherever and whenever it is read. */
  id: string;
  url: string | null;
  title: string | null;
  publisher: string | null;
  /** The day printed on it, `YYYY-MM-DD`; the anchor of its weekdays. */
  publishedAt: string | null;
  /** When it was last revised, ISO 8601, for telling versions at one address apart. */
  modifiedAt: string | null;
  /** BCP 47 language tag. */
  language: string;
  /** NFC; every offset of an Extraction counts UTF-16 code units into it. */
  text: string;
  /** Where it was read from (a path, `stdin`, `FILE:LINE`), for messages; no part of its identity. */
  origin: string;
}

/** A text with what is known of it, as somebody hands it in. */
export interface GivenText {
  text: string;
  title?: string | null;
  url?: string | null;
  publisher?: string | null;
  publishedAt?: string | null;
  modifiedAt?: string | null;
  language?: string | null;
}

export type BlockKind = 'TITLE' | 'PARAGRAPH' | 'CAPTION' | 'LIST_ITEM';

/** A stretch of the article that is worth reading, `[start, end)` in `Article.text`. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
}

/** A stretch that is site furniture and makes no entities, with the rule that took it out. */
export interface Furniture {
  start: number;
  end: number;
  rule: string;
}

/** An article with its furniture taken out; metadata found in the furniture ("Created at …") is filled in. */
export interface CleanArticle {
  article: Article;
  /** In text order, not overlapping; together with `furniture` they cover every non-blank character. */
  blocks: Block[];
  furniture: Furniture[];
}
