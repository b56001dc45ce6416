import Table from 'cli-table3';
import type { Figures } from './figures.js';
import type { Latency } from './who-met.js';

const whole = (n: number): string => Math.round(n).toLocaleString('en');
const seconds = (n: number): string => `${n.toFixed(n < 10 ? 2 : 1)} s`;
const ms = (n: number): string => `${n.toFixed(1)} ms`;

/** The figures for people: what was measured, how much, against what, and the ratio. */
export function figuresTable({ extraction, memory, pipeline, whoMet, seconds: took, load, processors }: Figures): string {
  const table = new Table({
    head: ['', 'Readout', 'floor', 'ratio'], style: { head: [], border: [] }, colAligns: ['left', 'right', 'right', 'right'],
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  if (extraction) {
    table.push([`extraction, articles a processor second; floor: wink-nlp alone\n  ${extraction.texts}, ${extraction.rounds} rounds`, whole(extraction.articlesPerSecond), whole(extraction.floorPerSecond), `${extraction.ratio.toFixed(1)} ×`]);
  }
  if (memory) table.push([`most memory, ${whole(memory.articles)} articles streamed; floor: after a tenth`, `${memory.peakMb} MB`, `${memory.peakMbAtATenth} MB`, `${(memory.peakMb / memory.peakMbAtATenth).toFixed(2)} ×`]);
  if (pipeline) {
    table.push(
      [`the whole way, articles a second; floor: into nowhere\n  ${whole(pipeline.articles)} articles, ${whole(pipeline.reports)} reports`, pipeline.articlesPerSecond.toFixed(1), pipeline.floorPerSecond.toFixed(1), `${pipeline.ratio.toFixed(1)} ×`],
      ['  reading, extraction, facts', seconds(pipeline.factsSeconds), '', ''],
      ['  people, tenures, meetings', seconds(pipeline.resolvingSeconds), '', ''],
      ['  one article more', seconds(pipeline.oneMoreSeconds), '', ''],
    );
  }
  if (whoMet) {
    const rows = (what: string, l: Latency): string[][] => [
      [`whoMet ${what}; floor: its Cypher alone\n  ${l.trips} queries over HTTP; median of ${l.asked}`, ms(l.httpMs.median), ms(l.driverMs.median), `${l.ratio.median.toFixed(2)} ×`],
      ['  95th percentile', ms(l.httpMs.p95), ms(l.driverMs.p95), `${l.ratio.p95.toFixed(2)} ×`],
    ];
    table.push(...rows('by id', whoMet.byId), ...rows('by name, about an issue', whoMet.byName));
  }
  return `${table.length ? `${table.toString()}\n` : ''}${seconds(took)}; load ${load.before.toFixed(1)} to ${load.after.toFixed(1)} on ${processors} processors`;
}
