import type { ExtractedEntity, ExtractedReport, Extraction } from '../domain/extraction.js';
import { coloursFor } from './colours.js';
import { printable } from './output.js';

const pc = coloursFor(process.stdout);

interface Mark {
  start: number;
  end: number;
  ref: string;
}

const COLOURS: Record<ExtractedEntity['type'], (text: string) => string> = {
  PERSON: pc.yellow, OFFICE: pc.magenta, AGENCY: pc.blue, COUNTRY: pc.green, PLACE: pc.cyan,
};

/** An Extraction for people: the text with its mentions marked `[words](ref)`, then who is who, then the reports with their words. */
export function prettyPrint(extraction: Extraction): string {
  const { article, entities, reports } = extraction;
  const byRef = new Map(entities.map((e) => [e.ref, e]));
  const head = [article.title ?? '(no title)', [article.publisher, article.publishedAt, article.url].filter(Boolean).join(' · ')].filter(Boolean);
  return [
    ...head.map((line) => pc.bold(printable(line))), '',
    marked(article.text, marksOf(extraction), byRef), '',
    ...entities.map((e) => entityLine(e, byRef)), '',
    ...reports.flatMap((r) => reportLines(r, extraction, byRef)), '',
  ].join('\n');
}

interface Verdict { start: number; end: number; rule: string; verdict: string }

/** What the rules said, each with the sentence it was said of; then person by person why the names are taken for them. */
export function explained({ article }: Extraction, lines: Verdict[], people: (Verdict & { name: string })[] = []): string {
  const verdicts = lines.map(({ start, end, rule, verdict }) => `${pc.bold(rule)}: ${verdict}\n  ${quote(article.text, { start, end })}`);
  const named = people.map(({ start, end, name, rule, verdict }, i) => `${people[i - 1]?.name === name ? '' : `${COLOURS.PERSON(printable(name))}\n`}  ${quote(article.text, { start, end })} ${pc.bold(rule)}: ${printable(verdict)}`);
  return [pc.bold(printable(article.title ?? article.id)), ...(verdicts.length ? verdicts : ['no rule saw a meeting word']), ...named, ''].join('\n');
}

function marksOf({ entities, reports }: Extraction): Mark[] {
  const mentions = entities.flatMap((e) => e.mentions.map(({ start, end }) => ({ start, end, ref: e.ref })));
  const participants = reports.flatMap((r) => r.participants.map((p) => ({ start: p.start, end: p.end, ref: p.entity })));
  const longestFirst = [...mentions, ...participants].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return longestFirst.filter((mark) => mark.start >= end && ((end = mark.end), true));
}

function marked(text: string, marks: Mark[], byRef: Map<string, ExtractedEntity>): string {
  let at = 0;
  let out = '';
  for (const { start, end, ref } of marks) {
    const paint = COLOURS[byRef.get(ref)?.type ?? 'PLACE'];
    out += `${printable(text.slice(at, start))}${paint(`[${printable(text.slice(start, end))}](${ref})`)}`;
    at = end;
  }
  return out + printable(text.slice(at));
}

function entityLine(entity: ExtractedEntity, byRef: Map<string, ExtractedEntity>): string {
  const name = (ref: string | null): string => printable((ref && byRef.get(ref)?.name) || '');
  const more = entity.type === 'PERSON' ? entity.offices.map((o) => `${o.status === 'CURRENT' ? '' : `${o.status.toLowerCase()} `}${name(o.office)}`).join(', ')
    : entity.type === 'OFFICE' ? name(entity.agency)
    : entity.type === 'AGENCY' ? printable(entity.acronym ?? '') : '';
  return `${COLOURS[entity.type](`${entity.ref.padEnd(4)} ${printable(entity.name)}`)}${entity.country ? ` (${printable(entity.country)})` : ''}${more ? `: ${more}` : ''}`;
}

function reportLines(report: ExtractedReport, { article }: Extraction, byRef: Map<string, ExtractedEntity>): string[] {
  const name = (ref: string): string => printable(byRef.get(ref)?.name ?? ref);
  const words = (span: { start: number; end: number }): string => quote(article.text, span);
  return [
    pc.bold(`${report.ref}  ${report.kind} ${report.status}`) + ` by ${report.rule}, confidence ${report.confidence.toFixed(2)}`,
    `  ${words(report)}`,
    ...report.participants.map((p) =>
      `  ${p.side ?? '?'} ${p.role.toLowerCase()} ${name(p.entity)}${p.capacity ? ` as ${name(p.capacity)}` : ''}${p.onBehalfOf ? ` on behalf of ${name(p.onBehalfOf)}` : ''}: ${words(p)} by ${p.rule}`),
    ...report.others.map((o) => `  ${o.side ?? '?'} also ${words(o)}`),
    ...(report.place ? [`  at ${name(report.place.entity)}: ${words(report.place)} by ${report.place.rule}`] : []),
    ...(report.date ? [`  on ${report.date.edtf ?? 'an unknown day'}: ${words(report.date)} by ${report.date.rule}`] : []),
    ...report.issues.map((i) => `  about ${printable(i.issue)}: ${words(i)} by ${i.rule}`),
  ];
}

function quote(text: string, { start, end }: { start: number; end: number }): string {
  return pc.italic(`“${printable(text.slice(start, end)).replace(/\s+/g, ' ')}”`);
}
