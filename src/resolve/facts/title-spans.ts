import { fold } from '../../domain/text.js';

interface Span {
  start: number;
  end: number;
}

/** A predicate for what stands in the title: anywhere in the text where the title stands as a line of its own. */
export function inTitleOf(text: string, title: string | null): (span: Span) => boolean {
  const wanted = title === null ? '' : plain(title);
  if (wanted === '') return () => false;
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) if (plain(match[0]) === wanted) lines.push({ start: match.index, end: match.index + match[0].length });
  return (span) => lines.some((line) => span.start >= line.start && span.end <= line.end);
}

function plain(line: string): string {
  return fold(line).replace(/^#+ /, '').replace(/[.…]+$/, '').trim();
}
