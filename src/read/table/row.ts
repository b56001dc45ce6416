import { sha256, slug } from '../../domain/text.js';
import { MEETING_KINDS, MEETING_STATUSES, type Role } from '../../domain/kinds.js';
import type { RowParty, TableRow, Told } from '../../domain/table-row.js';
import { UnreadableArticleError } from '../../domain/errors.js';
import { printedInstant } from '../../domain/printed-date.js';
import { NO_FIELDS } from '../fields.js';
import { makeArticle } from '../make-article.js';
import { readWhen } from './dates.js';
import type { Mapping, PartyTerms, Term } from './mapping.js';
import type { TableRecord } from './record.js';
import { columnsIn, render, type Cells, type Template } from './template.js';
import { tell, UnknownValue } from './terms.js';

/**
 * A record read as its mapping says. Its text is the row written out, a line for each cell: `visitor: President X`.
 * @throws UnreadableArticleError naming the row, the column and the remedy
 */
export function readRow(record: TableRecord, mapping: Mapping): TableRow {
  const { text, cells } = writtenOut(record);
  const filled: Cells = { cells, length: text.length };
  const refuse = (column: string, reason: string, remedy: string): never => {
    throw new UnreadableArticleError(record.origin, `${column}: ${reason}`, remedy);
  };
  const value = (term: Term, field: string): Told[] => {
    try {
      return tell(term, filled);
    } catch (error) {
      if (!(error instanceof UnknownValue)) throw error;
      return refuse(named(term.from), `${field} has no value for ${JSON.stringify(error.value.slice(0, 60))}`, `add it to "values" in ${mapping.path}, which has ${list(error.known)}`);
    }
  };
  const oneOf = <T extends string>(term: Term, field: string, vocabulary: readonly T[]): T => {
    const said = value(term, field)[0]?.text ?? '';
    return vocabulary.find((word) => word === said.toUpperCase()) ?? refuse(named(term.from), `expected ${field} to be ${list(vocabulary)}, got ${JSON.stringify(said.slice(0, 60))}`, `give "values" for it in ${mapping.path}`);
  };
  const parties = (terms: readonly PartyTerms[] | undefined, side: Role): RowParty[] => (terms ?? []).flatMap((t) => partiesOf(t, side, value));
  const kind = oneOf(mapping.kind, 'kind', MEETING_KINDS);
  const status = oneOf(mapping.status, 'status', MEETING_STATUSES);
  const visit = kind === 'VISIT';
  const who = parties(mapping.who, visit ? 'VISITOR' : 'PARTICIPANT');
  if (!who.length) refuse(mapping.who.flatMap((p) => [p.name, p.office, p.agency, p.country].flatMap((t) => (t ? columnsIn(t.from) : []))).join(', '), 'nobody is named', 'fill the cell, or take the row out');
  const { on, from, to } = mapping.when;
  const when = readWhen(mapping.when, filled);
  if (when && 'problem' in when) return refuse([on, from, to].flatMap((t) => (t ? [named(t)] : [])).join(', '), when.problem, when.remedy);
  const where = mapping.where ? placeOf(value, mapping.where) : null;
  const remarks = mapping.remarks ? render(mapping.remarks, filled) : null;
  const revised = mapping.revised ? render(mapping.revised, filled)?.text ?? null : null;
  const modifiedAt = revised === null ? null : printedInstant(revised) ?? refuse(named(mapping.revised!), `expected a moment, got ${JSON.stringify(revised.slice(0, 60))}`, 'write it as YYYY-MM-DD, or YYYY-MM-DDThh:mm:ssZ');
  const key = keyOf(mapping, filled, text);
  const fields = { ...NO_FIELDS, url: addressOf(mapping, filled, key), title: titleOf(mapping.name, who, when?.text), publisher: mapping.name, publishedAt: when?.latest ?? when?.earliest ?? null, modifiedAt, language: mapping.language };
  return {
    article: makeArticle(fields, text, record.origin), kind, status, who, with: parties(mapping.with, visit ? 'HOST' : 'PARTICIPANT'), when, where,
    about: mapping.about ? value(mapping.about, 'about') : [],
    remarks: remarks && { ...remarks, text: text.slice(remarks.start, remarks.end) },
  };
}

/** A line for each cell that is not blank, and where each stands. */
function writtenOut({ values }: TableRecord): { text: string; cells: Map<string, Told> } {
  const cells = new Map<string, Told>();
  let text = '';
  for (const [column, value] of values) {
    if (!value.trim()) continue;
    const start = text.length + column.length + 2;
    const cell = value.trim();
    text += `${column}: ${cell}\n`;
    cells.set(column, { text: cell, start, end: start + cell.length });
  }
  return { text: text.trimEnd(), cells };
}

type Value = (term: Term, field: string) => Told[];

/** Each name of a cell is a party; office, agency and country hold for all of them, or each for its own when there are as many. */
function partiesOf(terms: PartyTerms, role: Role, value: Value): RowParty[] {
  const told = (field: 'name' | 'office' | 'agency' | 'country'): Told[] => (terms[field] ? value(terms[field], field) : []);
  const [names, offices, agencies, countries] = [told('name'), told('office'), told('agency'), told('country')];
  const anchors = [names, offices, agencies, countries].find((list) => list.length) ?? [];
  // a country, or what the mapping says of every row, names nobody where the cells that might are blank
  const naming = [terms.name, terms.office, terms.agency].filter((t) => t && columnsIn(t.from).length);
  if (naming.length && ![...names, ...offices, ...agencies].some((told) => told.start > 0)) return [];
  const at = (list: readonly Told[], i: number): string | null => (list.length === anchors.length ? list[i]?.text : list[0]?.text) ?? null;
  return anchors.map((anchor, i) => ({ ...anchor, name: names[i]?.text ?? null, office: at(offices, i), agency: at(agencies, i), country: at(countries, i), role: terms.role ?? role }));
}

/** Of several places in one cell none is the place: then only the country is. */
function placeOf(value: Value, { place, country }: NonNullable<Mapping['where']>): TableRow['where'] {
  const places = place ? value(place, 'place') : [];
  const [land] = country ? value(country, 'country') : [];
  const [only, ...more] = places;
  const anchor = only && !more.length ? only : land;
  return anchor ? { ...anchor, place: only && !more.length ? only.text : null, country: land?.text ?? null } : null;
}

/** The readable beginning of what tells the row apart, closed by a hash of all of it. */
function keyOf({ key }: Mapping, cells: Cells, text: string): string {
  const words = key ? render(key, cells)?.text ?? text : text;
  return `${key ? `${slug(words).slice(0, 60).replace(/-$/, '')}-` : ''}${sha256(words).slice(0, 12)}`;
}

function addressOf({ url, name }: Mapping, cells: Cells, key: string): string {
  const base = url ? render(url, cells)?.text ?? null : null;
  if (base !== null && columnsIn(url!).length) return base;
  return `${(base ?? `urn:table:${slug(name)}`).replace(/#.*$/, '')}#row=${key}`;
}

function titleOf(name: string, who: readonly RowParty[], when: string | undefined): string {
  return `${name}: ${who.map((p) => p.text).join(', ').slice(0, 200)}${when ? `, ${when.slice(0, 60)}` : ''}`;
}

function named(template: Template): string {
  const columns = columnsIn(template);
  return columns.length ? `column ${columns.map((c) => JSON.stringify(c)).join(', ')}` : 'the mapping';
}

const list = (words: readonly string[]): string => words.slice(0, 8).join(', ') + (words.length > 8 ? ', …' : '');
