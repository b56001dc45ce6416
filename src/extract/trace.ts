import type { Draft } from './rules/rule.js';

/** What the rules said of each sentence with a meeting word: `readout extract --explain` prints it. */
export interface TraceLine {
  start: number;
  end: number;
  rule: string;
  /** "read" or the reason why it was turned down */
  verdict: string;
}

/** Why some words name a person, and whom. */
export interface PersonLine {
  start: number;
  end: number;
  /** the person's fullest name */
  name: string;
  rule: string;
  verdict: string;
}

/** Collects the verdicts of the rules, in text order. */
export class Trace {
  readonly lines: TraceLine[] = [];
  /** only when an explanation was asked for */
  people: PersonLine[] = [];

  fired(draft: Draft, because: string): void {
    this.add(draft, `read: ${because}`);
  }

  turnedDown(draft: Draft, because: string): void {
    this.add(draft, `no meeting: ${because}`);
  }

  private add(draft: Draft, verdict: string): void {
    const { start, end } = draft.clause.sentence;
    this.lines.push({ start, end, rule: draft.rule, verdict });
  }
}
