import type { Judgement, Order } from '../domain/judgement.js';

/** A judgement with what it counts for. */
export interface StandingJudgement {
  judgement: Judgement;
  standing: 'IN_FORCE' | 'UNDONE' | 'REFUSED';
  /** the entry that takes it back */
  by?: string;
  against?: string[];
}

/** An article as somebody hands it in. */
export interface ArticleGiven {
  text: string;
  title?: string | null;
  url?: string | null;
  publisher?: string | null;
  publishedAt?: string | null;
  modifiedAt?: string | null;
  language?: string | null;
}

/** What changes the graph or looks into how it is derived; whoever serves the answers brings it along. */
export interface Workings {
  judge(order: Order, by: string): Promise<Judgement>;
  undo(judgement: string, why: string | null, by: string): Promise<Judgement>;
  ledger(): Promise<StandingJudgement[]>;
  ingest(articles: readonly ArticleGiven[]): Promise<{ article: string | null; outcome: string; message: string | null }[]>;
  unload(articles: readonly string[]): Promise<{ asked: string; article: string; removed: boolean }[]>;
  why(a: string, b: string): Promise<{ verdict: 'SAME' | 'POSSIBLE' | 'DIFFERENT' | 'UNKNOWN'; a: string[]; b: string[]; rules: { name: string; weight: number; words: string }[] }>;
}
