import type { Article } from '../src/domain/article.js';
import { clean } from '../src/clean/clean.js';
import { explain, extract } from '../src/extract/extract.js';
import { DELEGATION_RULES } from '../src/extract/report/delegations.js';
import { readArticle } from './evaluate/score/of-extraction.js';
import { score } from './evaluate/score/score.js';
import { corpusCases } from './evaluate/sets/corpus-cases.js';
import { devset, isCheckPart } from './evaluate/sets/devset.js';
import type { Case } from './evaluate/sets/set.js';

/** What is lost when a rule is left out, each as it was with all rules less what it is without this one: F1 of who met whom, F1 of meetings, the share found of meetings with a single named person. */
export interface Loss { pairs: number; meetings: number; lone: number }

export interface RuleLoss {
  rule: string;
  /** reports in which the rule had the word, as far as it was heard of */
  reports: number;
  losses: Record<string, Loss>;
}

export interface AblationFigures {
  /** with all rules, by set */
  whole: Record<string, Loss>;
  rules: RuleLoss[];
}

/** Reads everything once without each rule that had a word in it. */
export async function benchAblation(): Promise<AblationFigures> {
  const news = (await devset())?.filter((c) => isCheckPart(c.wanted.id));
  const sets: Record<string, Case[]> = { ...(news ? { news } : {}), passages: corpusCases() };
  const cleaned = new Map<Article, ReturnType<typeof clean>>(Object.values(sets).flat().map(({ article }) => [article, clean(article)]));
  const all = [...cleaned.values()].map((c) => ({ clean: c, ...explain(c) }));
  const delegations = new Set<string>(DELEGATION_RULES);
  const spoken = new Map<string, number>();
  for (const { extraction, trace } of all) {
    for (const { rule } of trace.lines) spoken.set(rule, spoken.get(rule) ?? 0);
    for (const r of extraction.reports) {
      const rules = new Set([r.rule, ...r.participants.map((p) => p.rule).filter((name) => delegations.has(name))]);
      for (const rule of rules) spoken.set(rule, (spoken.get(rule) ?? 0) + 1);
    }
  }
  const measure = (without: string[]): Record<string, Loss> => Object.fromEntries(Object.entries(sets).map(([name, cases]) => {
    const s = score(cases.map(({ article, wanted }) => ({ wanted, read: readArticle(extract(cleaned.get(article)!, { without })) })));
    return [name, { pairs: s.pairs.f1, meetings: s.meetings.f1, lone: s.lone.value ?? 0 }];
  }));
  const whole = measure([]);
  const rules = [...spoken].map(([rule, reports]): RuleLoss => {
    const left = measure([rule]);
    return { rule, reports, losses: Object.fromEntries(Object.entries(whole).map(([set, w]) => [set, { pairs: w.pairs - left[set]!.pairs, meetings: w.meetings - left[set]!.meetings, lone: w.lone - left[set]!.lone }])) };
  });
  const worth = ({ losses }: RuleLoss): number => Object.values(losses).reduce((sum, l) => sum + l.pairs + l.meetings + l.lone, 0);
  return { whole, rules: rules.sort((a, b) => worth(b) - worth(a) || b.reports - a.reports) };
}

/** Rules whose absence changes no score for the worse. */
export function idleRules({ rules }: AblationFigures): string[] {
  return rules.filter(({ losses }) => Object.values(losses).every((l) => l.pairs <= 0 && l.meetings <= 0 && l.lone <= 0)).map((r) => r.rule);
}
