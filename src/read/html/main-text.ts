import { Readability } from '@mozilla/readability';
import { fold } from '../../domain/text.js';
import type { DomDocument, DomElement } from './dom.js';
import { pageLines, type PageLine } from './page-lines.js';

/** Elements that carry an article's words; those that readability weeds out of an article for being short or many are taken back in. */
const WORDS = new Set(['P', 'LI', 'H2', 'H3', 'H4', 'H5', 'H6', 'FIGCAPTION', 'DT', 'DD', 'TR', 'BLOCKQUOTE', 'PRE']);
const MAX_LINK_SHARE = 0.4;
const ENOUGH = 80;

/**
 * The words of a page's article, one paragraph, heading, list item (`- …`) or caption a line.
 * Readability, which takes a copy of the page to pieces (`toConsume`), says where the article is; its lists and captions, which it tends to drop, are kept when they aren't links.
 */
export function mainText(page: DomDocument, toConsume: DomDocument, title: string | null): string {
  const kept = keptByReadability(toConsume);
  const lines = pageLines(page);
  const chosen = choose(lines, kept);
  const said = size(chosen) >= ENOUGH ? chosen : lines.filter((line) => !line.aside);
  return said
    .filter((line) => !(title && /^H[12]$/.test(line.tag) && fold(line.text) === fold(title)))
    .map((line) => (line.tag === 'LI' ? `- ${line.text}` : line.text)).join('\n');
}

function keptByReadability(document: DomDocument): Set<string> {
  const serializer = (node: unknown): DomElement => node as DomElement;
  // Its types ask for a browser's Document.
  const reader = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], { serializer, disableJSONLD: true, keepClasses: true });
  const content = reader.parse()?.content;
  return new Set(content ? [...content.querySelectorAll('[data-readout]')].map((e) => e.getAttribute('data-readout')!) : []);
}

function choose(lines: readonly PageLine[], kept: ReadonlySet<string>): PageLine[] {
  const all = lines.filter((line) => kept.has(line.id));
  // A box beside the article that was kept with it goes, unless the page calls most of the article one.
  const main = all.filter((line) => !line.aside);
  const sure = size(main) * 2 >= size(all) ? main : all;
  const chosen = new Set(sure);
  const within = commonAncestor(sure);
  const from = lines.indexOf(sure[0]!);
  const to = lines.lastIndexOf(sure.at(-1)!);
  return lines.filter((line, i) => {
    if (chosen.has(line)) return true;
    if (!WORDS.has(line.tag) || line.aside || line.linkShare > MAX_LINK_SHARE || !within) return false;
    return (i > from && i < to) || (within !== line.path[1] && line.path.includes(within));
  });
}

function size(lines: readonly PageLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}

/** The element nearest to all of the lines; the page's body is `path[1]`. */
function commonAncestor(lines: readonly PageLine[]): string | null {
  let common = lines[0]?.path ?? [];
  for (const { path } of lines) {
    const differs = common.findIndex((id, i) => path[i] !== id);
    if (differs >= 0) common = common.slice(0, differs);
  }
  return common.at(-1) ?? null;
}
