import Table from 'cli-table3';
import { CONTENDERS } from './compare.js';
import type { QuestionsFigures } from './run.js';

const CHARS = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
const NAMES = { floor: 'bare driver', handler: 'plain handler', ours: 'Readout', peer: '@neo4j/graphql' };
const ms = (n: number): string => n.toFixed(n < 10 ? 2 : 1);

/** The six questions: everybody's times, and as multiples of the bare driver's. */
export function questionsTable({ sizes }: QuestionsFigures): string {
  const tables = sizes.map(({ meetings, questions, efforts }) => {
    const table = new Table({ head: [`${meetings.toLocaleString('en')} meetings`, '', 'median ms', 'p99 ms', '× floor', 'hub ms', 'typical ms', '32 clients /s', '× floor', 'trips', 'reads'],
      style: { head: [], border: [] }, colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right'], chars: CHARS });
    for (const { question, speeds } of questions) {
      const floor = speeds.floor!;
      for (const contender of CONTENDERS) {
        const s = speeds[contender];
        if (!s) continue;
        table.push([contender === 'floor' ? question : '', NAMES[contender], ms(s.median), ms(s.p99), (s.median / floor.median).toFixed(2), ms(s.hub), ms(s.typical), s.perSecond.toFixed(0), (s.perSecond / floor.perSecond).toFixed(2),
          ...(contender === 'ours' ? [efforts[question].trips, efforts[question].hits] : ['', ''])]);
      }
    }
    return table.toString();
  });
  const [small, ...rest] = sizes;
  const large = rest.at(-1);
  if (small && large) {
    const table = new Table({ head: ['growth of the median', ...small.questions.map((q) => q.question)], style: { head: [], border: [] }, chars: CHARS });
    for (const contender of CONTENDERS) {
      table.push([NAMES[contender], ...small.questions.map((q, i) => {
        const [a, b] = [q.speeds[contender], large.questions[i]?.speeds[contender]];
        return a && b ? (b.median / a.median).toFixed(2) : '';
      })]);
    }
    tables.push(table.toString());
  }
  return tables.join('\n');
}
