import { checkExtraction } from '../domain/check-extraction.js';
import { InvalidExtractionError, UnreadableArticleError } from '../domain/errors.js';
import { normalise } from './decode.js';
import { fieldsOf } from './fields.js';
import { FollowTheMoney, isFtmEntity, type FtmEntity } from './follow-the-money.js';
import { makeArticle } from './make-article.js';
import { isPopolo, popoloPeople } from './popolo.js';
import type { ReadResult } from './result.js';

const TEXT_KEYS = ['text', 'body', 'content'] as const;

/**
 * The articles of a JSON document: one record with a text, an Extraction document, or a list of them; or the people of a register (Popolo, FollowTheMoney).
 * @throws UnreadableArticleError when it is no JSON
 */
export function* readJson(json: string, origin: string): Iterable<ReadResult> {
  const value = parse(json, origin);
  if (isPopolo(value)) return yield* popoloPeople(value, origin);
  const entities = [value].flat().filter(isFtmEntity);
  if (entities.length && entities.length === [value].flat().length) return yield* peopleOf(entities, origin);
  if (!Array.isArray(value)) return yield readRecord(value, origin);
  if (value.length === 0) throw new UnreadableArticleError(origin, 'is an empty list', 'put articles in it');
  for (const [i, item] of value.entries()) yield readRecord(item, `${origin}#${i + 1}`);
}

function* peopleOf(entities: readonly FtmEntity[], origin: string): Iterable<ReadResult> {
  const register = new FollowTheMoney();
  for (const entity of entities) register.add(entity);
  yield* register.results(origin);
}

/**
 * What one line of JSONL holds: an article, or a register of people. An entity of FollowTheMoney goes to the register that the lines make up,
 * as it says something only together with others.
 */
export function* readJsonLine(line: string, origin: string, register: FollowTheMoney): Iterable<ReadResult> {
  try {
    const value = parse(line, origin);
    if (isFtmEntity(value)) register.add(value);
    else if (isPopolo(value)) yield* popoloPeople(value, origin);
    else yield readRecord(value, origin);
  } catch (error) {
    if (!(error instanceof UnreadableArticleError)) throw error;
    yield { kind: 'failure', origin, error };
  }
}

function parse(json: string, origin: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/\s+/g, ' ').slice(0, 120) : 'unknown';
    throw new UnreadableArticleError(origin, `is not JSON: ${why}`, 'mend it, or save it as .txt if it is plain text', { cause });
  }
}

function readRecord(value: unknown, origin: string): ReadResult {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new UnreadableArticleError(origin, `expected a record with a "text", got ${value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`}`,
        'write {"text": "…", "title": …, "url": …, "publisher": …, "publishedAt": "YYYY-MM-DD"}');
    }
    if (isExtraction(value)) {
      return { kind: 'extraction', extraction: checkExtraction(value, origin), origin };
    }
    const record = new Map(Object.entries(value));
    return { kind: 'article', article: makeArticle(fieldsOf(record, origin), textOf(record, origin), origin), origin };
  } catch (error) {
    if (error instanceof UnreadableArticleError || error instanceof InvalidExtractionError) return { kind: 'failure', origin, error };
    throw error;
  }
}

function isExtraction(value: object): boolean {
  const { format, entities, reports } = value as Record<string, unknown>;
  return (typeof format === 'string' && format.startsWith('readout-extraction')) || (Array.isArray(entities) && Array.isArray(reports));
}

function textOf(record: ReadonlyMap<string, unknown>, origin: string): string {
  const key = TEXT_KEYS.find((k) => record.get(k) !== undefined && record.get(k) !== null);
  if (!key) throw new UnreadableArticleError(origin, 'has no "text"', 'put the text of the article in a field "text" (or "body", "content")');
  const text = record.get(key);
  if (typeof text !== 'string') throw new UnreadableArticleError(origin, `${key}: expected text, got ${Array.isArray(text) ? 'a list' : `a ${typeof text}`}`, 'write it as one text');
  return normalise(text.replace(/^\uFEFF/, ''));
}
