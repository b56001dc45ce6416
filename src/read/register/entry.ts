import { articleId } from '../../domain/article-id.js';
import { checkExtraction } from '../../domain/check-extraction.js';
import { parseEdtf } from '../../domain/edtf.js';
import { EXTRACTION_FORMAT, type ExtractedEntity, type Extraction, type HeldOffice } from '../../domain/extraction.js';
import { sha256, slug } from '../../domain/text.js';
import { countryByCode, countryOf } from '../../lexicon/countries.js';
import { InvalidExtractionError, UnreadableArticleError } from '../../domain/errors.js';
import { normalise } from '../decode.js';
import type { ReadResult } from '../result.js';

/** A person of a register of office holders, whichever format it is in. */
export interface RegisterEntry {
  /** what the register calls the person by */
  id: string;
  name: string | null;
  otherNames: readonly string[];
  /** a code or a name */
  country: string | null;
  terms: readonly RegisterTerm[];
  /** addresses where the register has it from */
  sources: readonly string[];
  /** the day the register speaks of, `YYYY-MM-DD` */
  asOf: string | null;
}

export interface RegisterTerm {
  office: string;
  agency: string | null;
  country: string | null;
  /** a day, a month or a year; anything else is left out */
  from: string | null;
  to: string | null;
  status: HeldOffice['status'] | null;
}

const RULE = 'register';
const MAX_NAME = 300;
const MAX_TERMS = 500;

/** Rises with every change of what is read from a register. */
const READER = { name: 'readout-register', version: '0.1.0' };

/** Entries as documents; one that can't be read is told, and the rest goes on. */
export function* readEntries(entries: Iterable<RegisterEntry>, format: Format, origin: string): Iterable<ReadResult> {
  for (const entry of entries) {
    const at = `${origin}#${entry.id.replace(/\p{Cc}/gu, ' ').slice(0, 100)}`;
    try {
      if (entry.name === null) throw new UnreadableArticleError(at, 'is a person without a name', 'give the person a name');
      yield { kind: 'extraction', extraction: entryDocument({ ...entry, name: entry.name }, nameOf(origin), format, at), origin: at };
    } catch (error) {
      if (!(error instanceof UnreadableArticleError || error instanceof InvalidExtractionError)) throw error;
      yield { kind: 'failure', origin: at, error };
    }
  }
}

/** What a register is called: its file, without the folder and the endings. */
function nameOf(origin: string): string {
  return origin.replace(/:\d+$/, '').split(/[/\\]/).at(-1)!.replace(/(?:\.(?:popolo|ftm|entities))?\.(?:json|jsonl|ndjson)$/i, '') || origin;
}

type Format = 'popolo' | 'ftm';

/**
 * What a register says of one person as a document of its own: its text is the entry written out, so that every fact has its words.
 * @param register what the register is called: part of the address, so that a later edition takes the place of an earlier one
 */
function entryDocument(entry: RegisterEntry & { name: string }, register: string, format: Format, origin: string): Extraction {
  const country = codeOf(entry.country) ?? codeOf(entry.terms.find((t) => codeOf(t.country) !== null)?.country ?? null);
  const page = new Page();
  const person: Extract<ExtractedEntity, { type: 'PERSON' }> = { type: 'PERSON', ref: 'p1', name: clean(entry.name), country, mentions: [], offices: [] };
  person.mentions.push(page.write(person.name));
  if (country !== null) page.write(` (${countryByCode(country)!.name})`);
  page.write('\n');
  const entities: ExtractedEntity[] = [person];
  for (const term of entry.terms.slice(0, MAX_TERMS)) tell(term, { person, entities, country, page });
  const others = [...new Set(entry.otherNames.map(clean))].filter((n) => n && n !== person.name);
  if (others.length) page.write(`Also known as: ${others.join('; ')}\n`);
  for (const source of new Set(entry.sources.map(clean))) page.write(`Source: ${source}\n`);
  const url = `urn:${format}:${slug(register) || 'register'}:${/^[\w.-]{1,120}$/.test(entry.id) ? entry.id : sha256(entry.id).slice(0, 24)}`;
  return checkExtraction({
    format: EXTRACTION_FORMAT,
    article: { id: articleId(url, page.text), url, title: person.name, publisher: register, publishedAt: entry.asOf, language: 'en', text: page.text },
    entities, reports: [], extractor: READER,
  } satisfies Extraction, origin);
}

interface Writing {
  person: Extract<ExtractedEntity, { type: 'PERSON' }>;
  entities: ExtractedEntity[];
  country: string | null;
  page: Page;
}

function tell(term: RegisterTerm, { person, entities, country: own, page }: Writing): void {
  const name = clean(term.office);
  if (!name) return;
  const country = codeOf(term.country) ?? own;
  const agencyName = term.agency === null ? '' : clean(term.agency);
  const [from, to] = inOrder(edtf(term.from), edtf(term.to));
  const start = page.text.length;
  const words = page.write(name);
  let agency: ExtractedEntity | undefined;
  if (agencyName) {
    page.write(', ');
    agency = once(entities, { type: 'AGENCY', ref: `a${entities.length}`, name: agencyName, country, mentions: [], acronym: null });
    agency.mentions.push(page.write(agencyName));
  }
  const office = once(entities, { type: 'OFFICE', ref: `o${entities.length}`, name, country, mentions: [], agency: agency?.ref ?? null });
  office.mentions.push(words);
  if (from !== null) page.write(`, from ${from}`);
  if (to !== null) page.write(`${from === null ? ',' : ''} to ${to}`);
  const status = term.status ?? (to === null ? 'CURRENT' : 'FORMER');
  person.offices.push({ office: office.ref, status, start, end: page.text.length, rule: RULE, ...(from !== null && { from }), ...(to !== null && { to }) });
  page.write(`${status === 'CURRENT' ? '' : ` (${status.toLowerCase()})`}\n`);
}

/** The text of an entry as it grows. */
class Page {
  text = '';

  write(words: string): { start: number; end: number; rule: string } {
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length, rule: RULE };
  }
}

function once(entities: ExtractedEntity[], entity: Extract<ExtractedEntity, { type: 'AGENCY' | 'OFFICE' }>): ExtractedEntity {
  const known = entities.find((e) => e.type === entity.type && e.name === entity.name && e.country === entity.country && (e.type !== 'OFFICE' || entity.type !== 'OFFICE' || e.agency === entity.agency));
  if (!known) entities.push(entity);
  return known ?? entity;
}

/** One line, without what no text should have. */
function clean(words: string): string {
  return normalise(words).replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, MAX_NAME).trim();
}

function codeOf(country: string | null): string | null {
  if (country === null) return null;
  const code = country.toUpperCase();
  return countryByCode(code)?.code ?? countryOf(country) ?? (/^[A-Z]{2}-/.test(code) ? countryByCode(code.slice(0, 2))?.code ?? null : null);
}

/** A day, month or year; of a moment its day. */
function edtf(date: string | null): string | null {
  const point = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date?.trim() ?? '')?.[0] ?? null;
  return point !== null && parseEdtf(point) ? point : null;
}

/** A term that ends before it begins is told without its dates. */
function inOrder(from: string | null, to: string | null): [string | null, string | null] {
  const [began, ended] = [parseEdtf(from ?? ''), parseEdtf(to ?? '')];
  return began?.earliest && ended?.latest && began.earliest > ended.latest ? [null, null] : [from, to];
}
