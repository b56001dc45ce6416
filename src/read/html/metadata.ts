import { printedDay, printedInstant } from '../../domain/printed-date.js';
import { fold } from '../../domain/text.js';
import { address, languageTag, type Fields } from '../fields.js';
import { flat, type DomDocument } from './dom.js';
import { linkedArticle } from './json-ld.js';

const PUBLISHED = ['article:published_time', 'og:article:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'parsely-pub-date', 'sailthru.date',
  'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'citation_publication_date'];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'dc.date.modified', 'last-modified', 'lastmod'];
const PUBLISHER = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name', 'citation_journal_title'];
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'parsely-title', 'headline'];

/** What a page says of itself in JSON-LD, meta tags, `<link>` and `<time>`. What is malformed there is no fault of the reader's: it counts as unsaid. */
export function metadataOf(document: DomDocument): Fields {
  const metas = metaTags(document);
  const linked = linkedArticle(document);
  const first = <T>(values: readonly (string | null | undefined)[], read: (text: string) => T | null): T | null => {
    for (const value of values) {
      const read1 = value && value.length <= 2_000 ? read(flat(value)) : null;
      if (read1 !== null) return read1;
    }
    return null;
  };
  const named = (names: readonly string[]): (string | undefined)[] => names.map((name) => metas.get(name));
  const publisher = first([linked?.publisher, ...named(PUBLISHER)], (text) => text || null);
  return {
    url: first([attribute(document, 'link[rel~="canonical"]', 'href'), metas.get('og:url'), linked?.url], (text) => (/^https?:/i.test(text) ? address(text) : null)),
    title: titleOf(document, first([linked?.headline, ...named(TITLE)], (text) => text || null), publisher),
    publisher,
    publishedAt: first([linked?.datePublished, ...named(PUBLISHED), ...times(document)], printedDay),
    modifiedAt: first([linked?.dateModified, ...named(MODIFIED), attribute(document, 'time[itemprop="dateModified"]', 'datetime')], printedInstant),
    language: first([document.documentElement?.getAttribute('lang'), document.documentElement?.getAttribute('xml:lang'),
      metas.get('content-language'), linked?.inLanguage, metas.get('og:locale')], languageTag),
  };
}

function metaTags(document: DomDocument): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? meta.getAttribute('http-equiv'))?.trim().toLowerCase();
    const content = meta.getAttribute('content');
    if (name && content?.trim() && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

function times(document: DomDocument): (string | null)[] {
  const chosen = [...document.querySelectorAll('time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"][content], article time, main time')].slice(0, 20);
  return chosen.filter((t) => t.getAttribute('itemprop') !== 'dateModified').map((t) => t.getAttribute('datetime') ?? t.getAttribute('content') ?? t.textContent);
}

function attribute(document: DomDocument, selector: string, name: string): string | null {
  for (const element of document.querySelectorAll(selector)) return element.getAttribute(name);
  return null;
}

/** The headline that readers see is the `<h1>`, unless it is the name of the site. */
function titleOf(document: DomDocument, told: string | null, publisher: string | null): string | null {
  const meta = told && withoutSite(told, publisher);
  const headlines = [...document.querySelectorAll('h1')].map((h) => flat(h.textContent)).filter((h) => h && h.length <= 400 && fold(h) !== fold(publisher ?? ''));
  if (meta) return headlines.find((h) => alike(h, meta)) ?? meta;
  if (headlines.length === 1) return headlines[0]!;
  for (const title of document.querySelectorAll('title')) {
    const text = flat(title.textContent);
    return withoutSite(text, publisher).replace(/\s+[|–—·»-]\s+(?:\S+\s*){1,4}$/u, (site, at: number) => (text.slice(0, at).split(' ').length >= 4 ? '' : site)).slice(0, 400) || null;
  }
  return null;
}

function withoutSite(title: string, publisher: string | null): string {
  const cut = /^(.*\S)\s+[|–—·»-]\s+(\S.*)$/u.exec(title);
  return cut && publisher && fold(cut[2]!) === fold(publisher) ? cut[1]! : title;
}

function alike(a: string, b: string): boolean {
  const [x, y] = [new Set(fold(a).split(' ')), new Set(fold(b).split(' '))];
  return [...x].filter((w) => y.has(w)).length >= Math.min(x.size, y.size) / 2;
}
