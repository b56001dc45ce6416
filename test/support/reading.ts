import { expect, it } from '@jest/globals';
import { articleId } from '../../src/domain/article-id.js';
import type { Article } from '../../src/domain/article.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { clean } from '../../src/clean/clean.js';
import { extract } from '../../src/extract/extract.js';

/** Reads a piece of text as an article published on a Wednesday, 15 May 2024, unless told otherwise. */
export function readText(text: string, fields: Partial<Article> = {}): Extraction {
  const body = text.normalize('NFC');
  return extract(clean({ id: articleId(null, body), url: null, title: null, publisher: null, publishedAt: '2024-05-15', modifiedAt: null, language: 'en', origin: 'test', ...fields, text: body }));
}

/** What a line of a rule's test expects; only what is given is compared. */
export interface ExpectedReport {
  kind?: string;
  status?: string;
  /** names of the people, offices, agencies and countries that take part, in any order */
  who: string[];
  /** unnamed people */
  others?: string[];
  place?: string | null;
  date?: string | null;
  issues?: string[];
  hosts?: string[];
  rule?: string;
}

/** The text tells of exactly these meetings (reports with two parties, or a party and unnamed people, and visits). */
export function expectReports(text: string, expected: ExpectedReport[], fields: Partial<Article> = {}): void {
  const found = readText(text, fields);
  expect(found.reports.map((r, i) => summary(found, r, expected[i] ?? { who: [] }))).toEqual(expected.map((e) => ({ ...e, who: [...e.who].sort() })));
}

/** The text tells of one meeting. */
export function expectReport(text: string, expected: ExpectedReport, fields: Partial<Article> = {}): void {
  expectReports(text, [expected], fields);
}

/** The text tells of no meeting: nothing at all, or one that is denied. */
export function expectNoReport(text: string, fields: Partial<Article> = {}): void {
  const found = readText(text, fields);
  expect(found.reports.filter((r) => r.status !== 'DENIED').map((r) => summary(found, r, { who: [], rule: '', status: '' }))).toEqual([]);
}

/** One line of a rule's test: the text tells of exactly these meetings. */
export function tells(text: string, expected: ExpectedReport | ExpectedReport[], fields: Partial<Article> = {}): void {
  it(text, () => expectReports(text, [expected].flat(), fields));
}

/** One line of a rule's test: the text tells of no meeting. */
export function tellsNothing(text: string, fields: Partial<Article> = {}): void {
  it(text, () => expectNoReport(text, fields));
}

function summary(found: Extraction, r: Extraction['reports'][number], like: ExpectedReport): ExpectedReport {
  const name = (ref: string) => found.entities.find((e) => e.ref === ref)!.name;
  const all: Required<ExpectedReport> = {
    kind: r.kind, status: r.status, who: r.participants.map((p) => name(p.entity)).sort(), others: r.others.map((o) => o.text), place: (r.place ? name(r.place.entity) : null) as string,
    date: (r.date?.edtf ?? null) as string, issues: r.issues.map((i) => i.issue), hosts: r.participants.filter((p) => p.role === 'HOST').map((p) => name(p.entity)), rule: r.rule,
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in like)) as unknown as ExpectedReport;
}
