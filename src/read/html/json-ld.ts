import type { DomDocument } from './dom.js';

const MAX_NODES = 2_000;
const ARTICLE = /^(?:\w*Article|\w*NewsArticle|BlogPosting|Report|LiveBlogPosting|SpecialAnnouncement|PressRelease)$/;

export interface LinkedArticle {
  headline: string | null;
  datePublished: string | null;
  dateModified: string | null;
  publisher: string | null;
  inLanguage: string | null;
  url: string | null;
}

/** The article that a page's JSON-LD tells of, or null. Broken scripts are passed over. */
export function linkedArticle(document: DomDocument): LinkedArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parse(script.textContent ?? ''));
    if (found) return found;
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

function articleIn(root: unknown): LinkedArticle | null {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const node = queue[i];
    if (Array.isArray(node)) queue.push(...node.slice(0, MAX_NODES));
    else if (typeof node === 'object' && node !== null) {
      const types = [property(node, '@type')].flat();
      if (types.some((t) => typeof t === 'string' && ARTICLE.test(t))) return toArticle(node);
      queue.push(property(node, '@graph'), property(node, 'mainEntity'), property(node, 'mainEntityOfPage'));
    }
  }
  return null;
}

function toArticle(node: object): LinkedArticle {
  const page = property(node, 'mainEntityOfPage');
  return {
    headline: text(property(node, 'headline')) ?? text(property(node, 'name')),
    datePublished: text(property(node, 'datePublished')),
    dateModified: text(property(node, 'dateModified')),
    publisher: nameOf(property(node, 'publisher')),
    inLanguage: text(property(node, 'inLanguage')),
    url: text(property(node, 'url')) ?? text(page) ?? (typeof page === 'object' && page ? text(property(page, '@id')) : null),
  };
}

function nameOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'object' && one !== null ? text(property(one, 'name')) : text(one);
}

function property(node: object, key: string): unknown {
  return Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}
