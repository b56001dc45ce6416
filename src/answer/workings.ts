import type { GivenText } from '../domain/article.js';
import type { Judgement, Order } from '../domain/judgement.js';

/** A judgement with what it counts for. */
export interface StandingJudgement {
  judgement: Judgement;
  standing: 'IN_FORCE' | 'UNDONE' | 'REFUSED';
  /** the entry that takes it back */
  by?: string;
  against?: string[];
}

/** What changes the graph or looks into how it is derived; whoever serves the answers brings it along. */
export interface Workings {
  judge(order: Order, by: string): Promise<Judgement>;
  undo(judgement: string, why: string | null, by: string): Promise<Judgement>;
  ledger(): Promise<StandingJudgement[]>;
  ingest(articles: readonly GivenText[]): Promise<{ article: string | null; outcome: string; message: string | null }[]>;
  unload(articles: readonly string[]): Promise<{ asked: string; article: string; removed: boolean }[]>;
  why(a: string, b: string): Promise<{ verdict: 'SAME' | 'POSSIBLE' | 'DIFFERENT' | 'UNKNOWN'; a: string[]; b: string[]; rules: { name: string; weight: number; words: string }[] }>;
}
