import { parseHTML } from 'linkedom';
import { UnreadableArticleError } from '../../domain/errors.js';

/** The little of the DOM that reading an article needs; the compiler's own DOM types belong to browsers. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly parentElement: DomElement | null;
  readonly firstElementChild: DomElement | null;
  readonly nextElementSibling: DomElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Beyond these no page is an article, and parsers recurse to their death. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 50_000;

/** A page, its elements numbered by `data-readout`, scripts not run. @throws UnreadableArticleError when it is too big or nested too deep */
export function parsePage(html: string, origin: string): DomDocument {
  const whole = /<html\b/i.test(html.slice(0, 5_000)) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: DomDocument };
  let count = 0;
  let depth = 0;
  let at = document.documentElement;
  while (at) {
    at.setAttribute('data-readout', String(count));
    if (++count > MAX_ELEMENTS) throw tooMuch(origin, `has more than ${MAX_ELEMENTS.toLocaleString('en-US')} elements`);
    let next = at.firstElementChild;
    if (next) {
      if (++depth > MAX_DEPTH) throw tooMuch(origin, `is nested more than ${MAX_DEPTH} elements deep`);
      at = next;
      continue;
    }
    while (at && !(next = at.nextElementSibling)) {
      at = at.parentElement;
      depth--;
    }
    at = next;
  }
  return document;
}

function tooMuch(origin: string, reason: string): UnreadableArticleError {
  return new UnreadableArticleError(origin, `its HTML ${reason}`, 'save the text of the article as .txt');
}

/** Text of a node on one line. */
export function flat(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
