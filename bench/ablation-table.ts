import { idleRules, type AblationFigures } from './ablation.js';
import { plainTable } from './evaluate/tables.js';

const lost = (n: number): string => (n === 0 ? '–' : (n > 0 ? '−' : '+') + Math.abs(n).toFixed(4).replace(/^0/, ''));

/** What is lost without each rule, the most first, and the rules without which nothing is. */
export function ablationTable(figures: AblationFigures): string {
  const sets = Object.keys(figures.whole);
  const table = plainTable(['without', 'reports', ...sets.flatMap((s) => [`${s}: PAIRS F1`, 'meetings F1', 'lone found'])]);
  table.push(['nothing', '', ...sets.flatMap((s) => [figures.whole[s]!.pairs, figures.whole[s]!.meetings, figures.whole[s]!.lone].map((n) => n.toFixed(4).replace(/^0/, '')))]);
  for (const { rule, reports, losses } of figures.rules) table.push([rule, String(reports), ...sets.flatMap((s) => [lost(losses[s]!.pairs), lost(losses[s]!.meetings), lost(losses[s]!.lone)])]);
  return `${table.toString()}\nadd nothing here: ${idleRules(figures).join(', ') || 'none'}`;
}
