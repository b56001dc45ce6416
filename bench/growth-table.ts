import Table from 'cli-table3';
import type { GrowthFigures } from './growth.js';

const seconds = (s: number): string => s.toFixed(2);

/** What the next hundred articles cost, by how many there are already. */
export function growthTable({ sizes, ratio }: GrowthFigures): string {
  const table = new Table({ head: ['articles', 'facts of 100 more, s', 'resolving them, s', 'resolving one more, s', 'facts of all before, s', 'resolving all before, s'] });
  for (const s of sizes) table.push([s.articles.toLocaleString('en'), seconds(s.facts), seconds(s.resolving), seconds(s.resolvingOne), seconds(s.bulk), seconds(s.bulkResolving)]);
  return `${table.toString()}\nthe largest costs ${ratio.toFixed(2)} × the smallest`;
}

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [640, 360, 70, 40, 300];
const COLOURS = { facts: '#4477aa', resolving: '#cc6677' } as const;

/** The same as a plot: a bar for each size, facts below, people, tenures and meetings above. */
export function growthPlot({ sizes }: GrowthFigures): string {
  const most = Math.max(...sizes.map((s) => s.facts + s.resolving)) * 1.15;
  const y = (value: number): number => BOTTOM - (value / most) * (BOTTOM - TOP);
  const step = (WIDTH - LEFT - 40) / sizes.length;
  const bars = sizes.map((s, i) => {
    const x = LEFT + i * step + step / 4;
    const total = s.facts + s.resolving;
    const bar = (from: number, to: number, colour: string): string => `<rect x="${x}" y="${y(to).toFixed(1)}" width="${step / 2}" height="${(y(from) - y(to)).toFixed(1)}" fill="${colour}"/>`;
    const text = (at: number, words: string): string => `<text x="${x + step / 4}" y="${at}" text-anchor="middle">${words}</text>`;
    return bar(0, s.facts, COLOURS.facts) + bar(s.facts, total, COLOURS.resolving) + text(y(total) - 6, `${seconds(total)} s`) + text(BOTTOM + 18, s.articles.toLocaleString('en'));
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="white"/>
<text x="${LEFT}" y="22">Loading the next 100 articles, by the articles there are already</text>
<line x1="${LEFT}" y1="${BOTTOM}" x2="${WIDTH - 30}" y2="${BOTTOM}" stroke="black"/>
${bars.join('\n')}
<text x="${LEFT}" y="${HEIGHT - 14}" fill="${COLOURS.facts}">facts</text>
<text x="${LEFT + 50}" y="${HEIGHT - 14}" fill="${COLOURS.resolving}">people, tenures and meetings</text>
</svg>
`;
}
