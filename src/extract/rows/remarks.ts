import type { ExtractedEntity, ExtractedReport, Extraction } from '../../domain/extraction.js';
import type { TableRow, Told } from '../../domain/table-row.js';
import { extract } from '../extract.js';
import { countryLabel } from '../spans/gazetteer.js';
import { complete, Completed, type PutIn } from './completed.js';
import { countryCode, type ReadParty } from './party.js';
import { asArticle } from './spoken-text.js';

/** What a row's remarks say, with offsets into the row's text. */
export interface ReadRemarks {
  entities: ExtractedEntity[];
  reports: ExtractedReport[];
  /** ref of an entity of the remarks → number of the party of `who` that it is */
  subjects: Map<string, number>;
  /** code of the country the row is set in */
  host: string | null;
}

/** A title for somebody whose row gives none: it makes the words a name to the reader, and goes no further. */
const NO_TITLE = 'Director';

/** Reads a row's remarks as an article's text, each sentence without a subject with `who` put in. */
export function readRemarks(row: TableRow, remarks: Told, who: readonly ReadParty[]): ReadRemarks {
  const { article, where, when } = row;
  const host = where?.country == null ? null : countryCode(where.country);
  const subject = who.flatMap((p, i) => [...(i ? [joint(i === who.length - 1 ? ' and ' : ', ', p)] : []), spoken(p, i)]);
  const completed = new Completed();
  introduce(completed, row, who, subject, host);
  const introduction = completed.text.length;
  complete(completed, article.text.slice(remarks.start, remarks.end), remarks.start, subject);
  const paragraphs = [{ start: 0, end: introduction }, { start: introduction, end: completed.text.length }];
  // the day of the row is its column's to tell
  const read = extract(asArticle(completed.text, paragraphs, when?.latest ?? when?.earliest ?? null), { without: ['date-of-publication'] });
  return { ...relocated(read, completed, introduction, article.text), subjects: subjectsOf(read, completed), host };
}

/** The first paragraph: who it is about, of which country, and where. It tells the reader what the columns tell, and is nobody's words. */
function introduce(into: Completed, { where, kind }: TableRow, who: readonly ReadParty[], subject: readonly PutIn[], host: string | null): void {
  const anchor = subject[0]!;
  const say = (words: string, at: Told | PutIn): void => into.putIn({ words, from: 'from' in at ? at.from : at.start, to: 'to' in at ? at.to : at.end, party: null });
  who.forEach((p, i) => {
    if (i) say(i === who.length - 1 ? ' and ' : ', ', anchor);
    into.putIn(spoken(p, i));
    if (p.country !== null && p.name !== null) say(` of ${countryLabel(p.country)}`, anchor);
  });
  if (kind === 'VISIT' && where && host !== null && who.every((p) => p.country !== host)) say(` visited ${countryLabel(host)}`, where);
  say('.\n\n', anchor);
}

function spoken({ told, name, offices, country }: ReadParty, party: number): PutIn {
  const office = offices[0]?.name ?? null;
  // "King Baudouin I met": a numeral that reads as a pronoun
  const words = name !== null ? `${office ?? NO_TITLE} ${name.replace(/ I$/, '')}` : office !== null ? `the ${office}${country === null ? '' : ` of ${countryLabel(country)}`}` : told.text;
  return { words, from: told.start, to: told.end, party };
}

function joint(words: string, { told }: ReadParty): PutIn {
  return { words, from: told.start, to: told.end, party: null };
}

function subjectsOf(read: Extraction, { pieces }: Completed): Map<string, number> {
  const subjects = new Map<string, number>();
  for (const e of read.entities) {
    if (e.type !== 'PERSON' && e.type !== 'OFFICE' && e.type !== 'AGENCY') continue;
    if (e.type === 'OFFICE' && read.entities.some((p) => p.type === 'PERSON' && p.offices.some((o) => o.office === e.ref))) continue;
    const own = pieces.find((p) => p.party !== null && e.mentions.some((m) => p.start <= m.start && m.end <= p.end));
    if (own?.party != null) subjects.set(e.ref, own.party);
  }
  return subjects;
}

/** Entities and reports with offsets into the row; reports of the introduction are left out. */
function relocated({ entities, reports }: Extraction, completed: Completed, introduction: number, text: string): Pick<ReadRemarks, 'entities' | 'reports'> {
  const moved = <T extends { start: number; end: number }>(x: T): T => ({ ...x, ...completed.locate(x.start, x.end) });
  const quoted = <T extends { start: number; end: number; text: string }>(x: T): T => {
    const at = moved(x);
    return { ...at, text: text.slice(at.start, at.end) };
  };
  const introduced = ({ start }: { start: number }): boolean => start < introduction;
  return {
    // what only the introduction names is told by the columns
    entities: entities.map((e): ExtractedEntity => {
      const mentions = e.mentions.filter((m) => completed.pieces.some((p) => p.own && p.start < m.end && p.end > m.start)).map(moved);
      return e.type === 'PERSON' ? { ...e, mentions, offices: e.offices.filter((o) => !introduced(o)).map(moved) } : { ...e, mentions };
    }),
    reports: reports.filter((r) => !introduced(r)).map((r) => ({
      ...moved(r),
      participants: r.participants.map(moved), others: r.others.map(quoted), issues: r.issues.map(moved),
      place: r.place && !introduced(r.place) ? moved(r.place) : null,
      date: r.date?.edtf ? quoted(r.date) : null,
    })),
  };
}
