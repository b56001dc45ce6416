import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleId } from '../../src/domain/article-id.js';
import { checkExtraction } from '../../src/domain/check-extraction.js';
import { EXTRACTION_FORMAT, type ExtractedEntity, type ExtractedReport, type Extraction } from '../../src/domain/extraction.js';
import type { MeetingKind, MeetingStatus, Role } from '../../src/domain/kinds.js';
import { findShared } from './shared.js';
import { projectRoot } from '../../src/domain/project-root.js';
import { slug } from '../../src/domain/text.js';
import { countryOf } from '../../src/lexicon/countries.js';
import { sampleTexts } from '../goldens/sample-texts.js';
import { Finder } from './finder.js';

/** What a careful reader found in an article, as the goldens tell it. */
export interface Golden {
  article: string;
  title: string | null;
  publishedAt: string | null;
  publisher?: string;
  people: { name: string; office?: string | null; agency?: string | null; country?: string | null; formerOffice?: string; surface?: string }[];
  offices?: { office: string; agency: string | null; country: string }[];
  agencies?: string[];
  meetings: GoldenMeeting[];
}

interface GoldenMeeting {
  kind: string;
  status: string;
  participants: { person?: string; office?: string; agency?: string | null; country?: string; side: string; role?: string }[];
  place: string | null;
  date: string | null;
  dateText?: string | null;
  issues: string[];
  evidenceQuote: string;
  evidence?: [number, number];
  others?: string;
}

/** Names in the goldens that the articles spell in another way. */
const OTHER_WORDS: Record<string, string[]> = {
  'National Palace': ['Palacio Nacional'], 'Foreign Minister': ['foreign minister'], 'National Migration Institute': ['National Immigration Institute'],
  'Mexican Agency for International Development Cooperation': ['international development agency'],
};

/** The reading of a careful reader as an Extraction: what the extractor should find, made without it. */
export function goldExtraction(golden: Golden, text: string): Extraction {
  const find = new Finder(text);
  const entities = new Map<string, ExtractedEntity>();
  const wordsFor = (name: string): string => [name, ...(OTHER_WORDS[name] ?? [])].find((w) => find.all(w).length) ?? name;
  const code = (country: string | null | undefined): string | null => (country == null ? null : (countryOf(country) ?? country));
  const add = (key: string, entity: Omit<ExtractedEntity, 'ref' | 'mentions'>, words: string[]): string => {
    if (!entities.has(key)) entities.set(key, { ...entity, ref: `e${entities.size + 1}`, mentions: find.mentions(words) } as ExtractedEntity);
    return entities.get(key)!.ref;
  };
  const agency = (name: string, country: string | null): string => add(`agency ${name}`, { type: 'AGENCY', name: wordsFor(name), acronym: null, country } as ExtractedEntity, [wordsFor(name)]);
  const office = (name: string, agencyName: string | null, country: string | null): string =>
    add(`office ${name} ${agencyName} ${country}`, { type: 'OFFICE', name: wordsFor(name), country, agency: agencyName === null ? null : agency(agencyName, country) } as ExtractedEntity, [wordsFor(name)]);
  const country = (name: string): string => add(`country ${name}`, { type: 'COUNTRY', name, country: code(name) } as ExtractedEntity, [name]);

  const current = new Map<string, string>();
  for (const p of golden.people) {
    const cc = code(p.country);
    const written = find.all(p.name).length ? p.name : (p.surface ?? p.name);
    const held = ([['CURRENT', p.office], ['FORMER', p.formerOffice]] as const).flatMap(([status, name]) => {
      if (!name) return [];
      const ref = office(name, p.agency ?? null, cc);
      if (status === 'CURRENT') current.set(p.name, ref);
      return [{ office: ref, status, ...find.near(wordsFor(name), written), rule: 'gold' }];
    });
    add(`person ${p.name}`, { type: 'PERSON', name: written, country: cc, offices: held } as unknown as ExtractedEntity, [written, p.surface ?? find.surname(written)]);
  }
  for (const o of golden.offices ?? []) office(o.office, o.agency, code(o.country));
  for (const name of golden.agencies ?? []) if (!entities.has(`agency ${name}`)) agency(name, countryAround(golden, name));

  const reports = golden.meetings.map((m, i): ExtractedReport => {
    const [start, end] = m.evidence ?? find.quote(m.evidenceQuote);
    const within = (words: string[]): { start: number; end: number } => find.within(words, start, end);
    return {
      ref: `r${i + 1}`, kind: m.kind as MeetingKind, status: m.status as MeetingStatus, start, end, rule: 'gold', confidence: 0.9,
      participants: m.participants.map((p) => {
        const side = code(p.side) ?? p.side;
        const about = { side, role: (p.role ?? 'PARTICIPANT') as Role, onBehalfOf: null, rule: 'gold' };
        if (p.person) return { entity: entities.get(`person ${p.person}`)!.ref, capacity: current.get(p.person) ?? null, ...about, ...within([p.person, find.surname(p.person)]) };
        if (p.office) return { entity: office(p.office, p.agency ?? null, code(p.country)), capacity: null, ...about, ...within([wordsFor(p.office)]) };
        if (p.agency) return { entity: agency(p.agency, side), capacity: null, ...about, ...within([wordsFor(p.agency)]) };
        return { entity: country(p.country!), capacity: null, ...about, ...within([p.country!]) };
      }),
      others: m.others ? [find.exact(m.others, start)].map((span) => ({ text: text.slice(span.start, span.end), side: null, ...span })) : [],
      place: m.place === null ? null : { entity: countryOf(m.place) ? country(m.place) : add(`place ${m.place}`, { type: 'PLACE', name: wordsFor(m.place), country: placeCountry(golden, m) } as ExtractedEntity, [wordsFor(m.place)]), ...within([wordsFor(m.place)]), rule: 'gold' },
      date: m.dateText ? { edtf: m.date, text: m.dateText, ...find.exact(m.dateText, start), rule: 'gold' } : m.date ? { edtf: m.date, text: text.slice(start, end), start, end, rule: 'gold' } : null,
      issues: m.issues.map((issue) => ({ issue: slug(issue), start, end, rule: 'gold' })),
    };
  });
  return checkExtraction({
    format: EXTRACTION_FORMAT,
    article: { id: articleId(null, text), url: `urn:golden:${golden.article}`, title: golden.title, publisher: golden.publisher ?? null, publishedAt: golden.publishedAt, language: 'en', text },
    entities: [...entities.values()], reports, extractor: { name: 'gold', version: '1' },
  }, golden.article);
}

/** An agency that only the list names belongs to whoever has it in a meeting, else to the country whose people lead it. */
function countryAround(golden: Golden, agency: string): string | null {
  const told = golden.meetings.flatMap((m) => m.participants).find((p) => p.agency === agency)?.side ?? golden.people.find((p) => p.agency === agency)?.country ?? null;
  return told === null ? null : (countryOf(told) ?? told);
}

/** Meetings are mostly at the host's: the country of the host, else none. */
function placeCountry(golden: Golden, meeting: GoldenMeeting): string | null {
  const host = meeting.participants.find((p) => p.role === 'HOST');
  const side = host?.side ?? null;
  return side !== null && side.length > 1 && golden.article !== '' ? (countryOf(side) ?? side) : null;
}

function read(folder: string): Map<string, Golden> {
  return new Map(readdirSync(folder).filter((f) => f.endsWith('.json') && f !== 'graph.json').map((f) => [f.replace('.json', ''), JSON.parse(readFileSync(join(folder, f), 'utf8')) as Golden]));
}

/** The samples of the repository as their goldens read them. */
export function sampleExtractions(): Extraction[] {
  const goldens = read(join(projectRoot, 'test', 'goldens'));
  return sampleTexts().map(({ stem, text }) => goldExtraction(goldens.get(stem)!, text));
}

/** The folder of articles beside the checkout; in a lone clone a folder that is not there, and `hasShared` false. */
export const sharedFolder = findShared('what the five articles show') ?? join(projectRoot, '..', 'shared');
export const hasShared = existsSync(join(sharedFolder, 'expected', 'graph.json'));

/** The five articles as their careful reader reads them; only where they are. */
export function sharedExtractions(): Extraction[] {
  return [...read(join(sharedFolder, 'expected'))].map(([stem, golden]) => goldExtraction(golden, readFileSync(join(sharedFolder, 'articles', `${stem}.txt`), 'utf8').normalize('NFC')));
}
