import { UnreadableArticleError } from '../domain/errors.js';
import { printedDay, printedInstant } from '../domain/printed-date.js';
import { normalise } from './decode.js';

/** What a reader may be told of an article beside its text. */
export interface Fields {
  url: string | null;
  title: string | null;
  publisher: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  language: string | null;
}

export const NO_FIELDS: Fields = { url: null, title: null, publisher: null, publishedAt: null, modifiedAt: null, language: null };

const NAMES: Readonly<Record<string, keyof Fields>> = {
  url: 'url', title: 'title', publisher: 'publisher', publishedat: 'publishedAt', date: 'publishedAt',
  modifiedat: 'modifiedAt', language: 'language', lang: 'language',
};
const MAX_LENGTH = 2_000;
const SCHEMES = /^(?:https?|urn|tag|doi):\S+$/i;

/**
 * The documented fields of a record, checked; other keys are passed over. `published_at` is as good as `publishedAt`.
 * @throws UnreadableArticleError naming the field that is malformed
 */
export function fieldsOf(record: Iterable<readonly [string, unknown]>, culprit: string): Fields {
  const fields: Fields = { ...NO_FIELDS };
  for (const [key, value] of record) {
    const plain = key.toLowerCase().replace(/[_-]/g, '');
    if (!Object.hasOwn(NAMES, plain)) continue;
    const name = NAMES[plain]!;
    const text = textOf(value, key, culprit);
    if (text !== null && fields[name] === null) fields[name] = CHECKS[name](text, key, culprit);
  }
  return fields;
}

function textOf(value: unknown, key: string, culprit: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') {
    throw new UnreadableArticleError(culprit, `${key}: expected text, got ${Array.isArray(value) ? 'a list' : `a ${typeof value}`}`, 'write it as text');
  }
  if (value.length > MAX_LENGTH || value.includes('\0')) {
    throw new UnreadableArticleError(culprit, `${key}: ${value.includes('\0') ? 'has a NUL character' : `is longer than ${MAX_LENGTH} characters`}`, 'mend the field or leave it out');
  }
  return normalise(value).replace(/\s+/g, ' ').trim() || null;
}

type Check = (text: string, key: string, culprit: string) => string;

const CHECKS: Readonly<Record<keyof Fields, Check>> = {
  title: (text) => text,
  publisher: (text) => text,
  url: (text, key, culprit) => demand(address(text), text, key, culprit, 'an absolute address', 'write it as https://…, or leave it out'),
  publishedAt: (text, key, culprit) => demand(printedDay(text), text, key, culprit, 'a day', 'write it as YYYY-MM-DD, or leave it out'),
  modifiedAt: (text, key, culprit) => demand(printedInstant(text), text, key, culprit, 'a moment', 'write it as YYYY-MM-DDThh:mm:ssZ, or leave it out'),
  language: (text, key, culprit) => demand(languageTag(text), text, key, culprit, 'a language tag', 'write it as "en" or "pt-BR", or leave it out'),
};

function demand(value: string | null, text: string, key: string, culprit: string, expected: string, remedy: string): string {
  if (value !== null) return value;
  throw new UnreadableArticleError(culprit, `${key}: expected ${expected}, got ${JSON.stringify(text.slice(0, 60))}`, remedy);
}

/** An address that is safe to show as a link, or null. */
export function address(text: string): string | null {
  const url = text.trim();
  return SCHEMES.test(url) && URL.canParse(url) ? url : null;
}

/** BCP 47 in its canonical spelling (`pt_br` → `pt-BR`), or null. */
export function languageTag(text: string): string | null {
  const tag = text.trim().replace(/_/g, '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
