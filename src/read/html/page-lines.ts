import { ELEMENT, flat, TEXT, type DomDocument, type DomElement, type DomNode } from './dom.js';

/** One line of a page as a reader sees it. */
export interface PageLine {
  text: string;
  /** The nearest block element: its tag, its number, and the numbers from the root down to it. */
  tag: string;
  id: string;
  path: readonly string[];
  /** Share of the text that is within links. */
  linkShare: number;
  /** Within navigation, a form, or a box that names itself related, share, newsletter … */
  aside: boolean;
}

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE', 'SVG', 'IFRAME', 'OBJECT', 'SELECT', 'BUTTON', 'INPUT', 'TEXTAREA', 'VIDEO', 'AUDIO', 'CANVAS', 'MATH', 'DIALOG']);
const BLOCKS = new Set(['HTML', 'BODY', 'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'CENTER', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6',
  'HEADER', 'HGROUP', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TFOOT', 'THEAD', 'TR', 'UL', 'CAPTION']);
const ASIDE_TAGS = new Set(['NAV', 'ASIDE', 'FORM', 'FOOTER']);
const ASIDE_ROLES = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alert)$/i;
const ASIDE_NAMES = /(?:^|[\s_-])(?:related|share|sharing|social|newsletter|promo|comments?|sidebar|recommend(?:ed|ations)?|cookies?|advert\w*|ads?|subscri\w+|breadcrumbs?|tags?|most-read|read-more|paywall|donat\w+|outbrain|taboola|menu|nav|footer)(?:$|[\s_-])/i;

/** The visible lines of a page, in order. */
export function pageLines(document: DomDocument): PageLine[] {
  const lines: PageLine[] = [];
  if (document.body) walkBlock(document.body, [idOf(document.documentElement ?? document.body)], false, lines);
  return lines;
}

function walkBlock(block: DomElement, above: readonly string[], asideAbove: boolean, lines: PageLine[]): void {
  const id = idOf(block);
  const path = [...above, id];
  const aside = asideAbove || isAside(block);
  const tag = block.tagName === 'P' && block.parentElement?.tagName === 'LI' ? 'LI' : block.tagName;
  let text = '';
  let linked = 0;
  const flush = (): void => {
    const line = flat(text);
    if (line) lines.push({ text: line, tag, id, path, linkShare: Math.min(1, linked / line.length), aside });
    text = '';
    linked = 0;
  };
  const walk = (node: DomNode, inLink: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) {
        const words = child.textContent ?? '';
        text += words;
        if (inLink) linked += flat(words).length;
      } else if (isElement(child) && !UNSEEN.has(child.tagName.toUpperCase()) && !isHidden(child)) {
        const name = child.tagName.toUpperCase();
        if (name === 'BR') flush();
        else if (BLOCKS.has(name)) {
          flush();
          walkBlock(child, path, aside, lines);
        } else {
          if (name === 'TD' || name === 'TH') text += text.trim() ? '; ' : '';
          walk(child, inLink || name === 'A');
        }
      }
    }
  };
  walk(block, false);
  flush();
}

function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

function isHidden(element: DomElement): boolean {
  return element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true'
    || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

function isAside(element: DomElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return ASIDE_TAGS.has(element.tagName.toUpperCase()) || ASIDE_ROLES.test(element.getAttribute('role') ?? '')
    || (!/^(?:BODY|HTML|MAIN|ARTICLE)$/i.test(element.tagName) && names.length < 500 && ASIDE_NAMES.test(names));
}

function idOf(element: DomElement): string {
  return element.getAttribute('data-readout') ?? '';
}
