import type { ExtractedEntity, ExtractedReport, Extraction } from '../../src/domain/extraction.js';
import { fold } from '../../src/domain/text.js';
import { officeKey } from '../../src/lexicon/offices.js';
import { agencyKey } from '../../src/lexicon/agencies.js';
import { countryNames } from '../../src/lexicon/countries.js';
import { issueByName } from '../../src/lexicon/issues.js';

/** What a careful reader finds in an article: the format of the goldens. */
export interface Expected {
  title: string | null;
  publishedAt: string | null;
  publisher?: string;
  boilerplate: string[];
  people: { name: string; office?: string | null; agency?: string | null; country?: string | null; formerOffice?: string; surface?: string; optional?: boolean }[];
  offices?: { office: string; agency: string | null; country: string }[];
  agencies?: string[];
  meetings: ExpectedMeeting[];
  notMeetings?: string[];
}

export interface ExpectedParty {
  person?: string;
  office?: string;
  agency?: string;
  country?: string;
  side?: string | null;
  role?: string;
}

export interface ExpectedMeeting {
  kind: string;
  status: string;
  participants: ExpectedParty[];
  place: string | null;
  date: string | null;
  dateText?: string | null;
  issues?: string[];
  evidenceQuote: string;
  others?: string;
  optional?: boolean;
}

/** Everything in which an Extraction falls short of what a careful reader finds; empty when nothing does. */
export function shortcomings(found: Extraction, expected: Expected): string[] {
  return [...people(found, expected), ...offices(found, expected), ...agencies(found, expected), ...meetings(found, expected), ...rubbish(found, expected)];
}

/** How much of what a careful reader finds was found: `[right, expected]` for each kind of thing. */
export interface Tally {
  people: [number, number];
  /** of the people found whose country the reader gives: those with that country */
  countries: [number, number];
  /** of the people found to whom the reader gives an office: those who hold it */
  offices: [number, number];
  /** meetings read with these parties, and with nobody else who is named */
  meetings: [number, number];
  /** of the meetings read: those the reader has too */
  precise: [number, number];
}

export function tally(found: Extraction, expected: Expected): Tally {
  const t: Tally = { people: [0, 0], countries: [0, 0], offices: [0, 0], meetings: [0, 0], precise: [0, 0] };
  const count = (of: keyof Tally, right: boolean) => {
    t[of][0] += right ? 1 : 0;
    t[of][1]++;
  };
  for (const p of expected.people) {
    const person = personNamed(found, p.surface ?? p.name) ?? personNamed(found, p.name);
    if (!p.optional) count('people', person !== undefined);
    if (!person) continue;
    const code = codeOf(p.country);
    if (code) count('countries', person.country === code);
    if (p.office) count('offices', holds(found, person, p.office, code, p.agency ?? null));
  }
  const used = new Set<ExtractedReport>();
  for (const m of expected.meetings) {
    const right = found.reports.find((r) => !used.has(r) && r.status === m.status && kindsFit(r.kind, m.kind) && sameParties(found, r, m));
    if (right) used.add(right);
    if (!m.optional) count('meetings', right !== undefined);
  }
  for (const r of found.reports) count('precise', used.has(r));
  return t;
}

function sameParties(found: Extraction, r: ExtractedReport, m: ExpectedMeeting): boolean {
  const seats = m.participants.map((p) => seatOf(found, r, p));
  return seats.every((s) => s !== undefined) && r.participants.every((s) => seats.includes(s) || entity(found, s.entity)?.type !== 'PERSON') && (seats.length > 0 || r.participants.length === 0);
}

function* people(found: Extraction, expected: Expected): Iterable<string> {
  for (const p of expected.people) {
    if (p.optional) continue;
    const person = personNamed(found, p.surface ?? p.name) ?? personNamed(found, p.name);
    if (!person) {
      yield `no person ${p.name}`;
      continue;
    }
    const code = codeOf(p.country);
    if (code && person.country !== code) yield `${p.name}: country ${person.country}, expected ${code}`;
    if (p.office && !holds(found, person, p.office, code, p.agency ?? null)) yield `${p.name}: no office ${p.office}; has ${titles(found, person).join(' / ')}`;
    if (p.agency && !agenciesOf(found, person).includes(agencyKey(p.agency, code))) yield `${p.name}: no agency ${p.agency}; has ${agenciesOf(found, person).join(' / ')}`;
  }
}

function* offices(found: Extraction, expected: Expected): Iterable<string> {
  for (const o of expected.offices ?? []) {
    const code = codeOf(o.country);
    const ok = found.entities.some((e) => e.type === 'OFFICE' && sameOffice(e.name, o.office, code));
    if (!ok) yield `no office ${o.office} (${o.country})`;
  }
}

function* agencies(found: Extraction, expected: Expected): Iterable<string> {
  for (const name of expected.agencies ?? []) {
    const ok = found.entities.some((e) => e.type === 'AGENCY' && (sameAgency(e.name, name, e.country) || fold(e.name) === fold(name)));
    if (!ok) yield `no agency ${name}`;
  }
}

function* meetings(found: Extraction, expected: Expected): Iterable<string> {
  const used = new Set<ExtractedReport>();
  for (const m of expected.meetings) {
    if (m.optional) continue;
    const label = `${m.kind} ${m.status} ${m.participants.map((p) => p.person ?? p.office ?? p.agency ?? p.country).join(' + ') || m.others}`;
    const at = found.article.text.indexOf(m.evidenceQuote);
    const candidates = found.reports.filter((r) => !used.has(r) && r.status === m.status && kindsFit(r.kind, m.kind));
    const score = (r: ExtractedReport) => m.participants.filter((p) => seatOf(found, r, p)).length * 2 + (r.start < at + m.evidenceQuote.length && r.end > at ? 1 : 0) - 0.1 * r.participants.length;
    const best = candidates.filter((r) => m.participants.every((p) => seatOf(found, r, p)) && (m.participants.length > 0 || score(r) >= 0.9)).sort((a, b) => score(b) - score(a))[0];
    if (!best) {
      const near = [...candidates].sort((a, b) => score(b) - score(a))[0];
      yield `no meeting ${label}${near ? `; nearest lacks ${m.participants.filter((p) => !seatOf(found, near, p)).map((p) => p.person ?? p.office ?? p.agency).join(', ')}` : ''}`;
      continue;
    }
    used.add(best);
    yield* details(found, best, m, label);
  }
}

function* details(found: Extraction, r: ExtractedReport, m: ExpectedMeeting, label: string): Iterable<string> {
  if (r.kind !== m.kind) yield `${label}: kind ${r.kind}`;
  for (const p of m.participants) {
    const seat = seatOf(found, r, p)!;
    const side = p.side ?? null;
    if (side && side !== 'A' && side !== 'B' && seat.side !== side) yield `${label}: ${p.person ?? p.office ?? p.agency} on side ${seat.side}, expected ${side}`;
    if (p.role && seat.role !== p.role) yield `${label}: ${p.person ?? p.office} is ${seat.role}, expected ${p.role}`;
  }
  const extra = r.participants.filter((x) => entity(found, x.entity)?.type === 'PERSON' && !m.participants.some((p) => seatOf(found, r, p) === x));
  if (extra.length) yield `${label}: also ${extra.map((x) => entity(found, x.entity)!.name).join(', ')}`;
  const place = r.place ? entity(found, r.place.entity)?.name ?? null : null;
  if (m.place && (!place || !placesAgree(place, m.place))) yield `${label}: place ${place}, expected ${m.place}`;
  if (m.date && r.date?.edtf !== m.date) yield `${label}: date ${r.date?.edtf ?? null}, expected ${m.date}`;
  if (m.dateText && !(r.date?.text ?? '').includes(m.dateText)) yield `${label}: date text ${r.date?.text ?? null}, expected ${m.dateText}`;
  for (const issue of m.issues ?? []) {
    const id = issueByName.get(fold(issue));
    if (!id) yield `${label}: the issue tree has no ${issue}`;
    else if (!r.issues.some((i) => i.issue === id)) yield `${label}: no issue ${issue}`;
  }
  if (m.others && !r.others.some((o) => fold(m.others!).includes(fold(o.text)) || fold(o.text).includes(fold(m.others!)))) yield `${label}: no others ${m.others}`;
}

function* rubbish(found: Extraction, expected: Expected): Iterable<string> {
  const { text } = found.article;
  for (const junk of expected.boilerplate) {
    for (let at = text.indexOf(junk); at >= 0; at = text.indexOf(junk, at + 1)) {
      const hit = found.entities.find((e) => e.mentions.some((x) => x.start < at + junk.length && x.end > at));
      if (hit) yield `boilerplate ${JSON.stringify(junk)} made ${hit.type} ${hit.name}`;
    }
  }
  for (const quote of expected.notMeetings ?? []) {
    const at = text.indexOf(quote);
    const hit = found.reports.find((r) => r.start < at + quote.length && r.end > at && !expected.meetings.some((m) => m.evidenceQuote.includes(quote) || overlaps(text, m.evidenceQuote, r)));
    if (at >= 0 && hit) yield `not a meeting, but read as ${hit.kind} by ${hit.rule}: ${quote}`;
    if (at >= 0 && found.reports.some((r) => r.date && r.date.start >= at && r.date.end <= at + quote.length)) yield `date taken from what is no meeting: ${quote}`;
  }
}

function overlaps(text: string, quote: string, r: ExtractedReport): boolean {
  const at = text.indexOf(quote);
  return at >= 0 && r.start < at + quote.length && r.end > at;
}

function kindsFit(a: string, b: string): boolean {
  return a === b || (['MEETING', 'SUMMIT'].includes(a) && ['MEETING', 'SUMMIT'].includes(b));
}

function entity(found: Extraction, ref: string | null): ExtractedEntity | undefined {
  return found.entities.find((e) => e.ref === ref);
}

function personNamed(found: Extraction, name: string) {
  const people = found.entities.filter((e) => e.type === 'PERSON');
  const bare = bareName(name);
  return people.find((e) => fold(e.name) === fold(name) || bareName(e.name) === bare) ?? people.find((e) => found.article.text && e.mentions.some((m) => fold(found.article.text.slice(m.start, m.end)) === fold(name)));
}

/** "King Farouk" and "Farouk" name one. */
function bareName(name: string): string {
  return fold(name).replace(/^(?:king|queen|emperor|empress|pope|prince|princess|crown prince|general|sultan|emir|shah|cardinal|mr\.?|mrs\.?) /, '');
}

function seatOf(found: Extraction, r: ExtractedReport, p: ExpectedParty) {
  const code = codeOf(p.country ?? null);
  return r.participants.find((x) => {
    const e = entity(found, x.entity);
    if (!e) return false;
    if (p.person) return e.type === 'PERSON' && personNamed(found, p.person) === e;
    if (p.office) return e.type === 'OFFICE' && sameOffice(e.name, p.office, code);
    if (p.agency) return e.type === 'AGENCY' && sameAgency(e.name, p.agency, e.country);
    return e.type === 'COUNTRY' && e.country === code;
  });
}

function titles(found: Extraction, person: ExtractedEntity): string[] {
  return person.type === 'PERSON' ? person.offices.map((o) => entity(found, o.office)?.name ?? '?') : [];
}

/** Ids of the agencies of somebody's offices: as the text says them, else as resolution infers the ministry of a minister. */
function agenciesOf(found: Extraction, person: ExtractedEntity): string[] {
  if (person.type !== 'PERSON') return [];
  return person.offices.flatMap((o) => {
    const office = entity(found, o.office);
    if (office?.type !== 'OFFICE') return [];
    const said = entity(found, office.agency);
    return said ? [agencyKey(said.name, said.country)] : officeKey({ name: office.name, country: office.country }).agency ?? [];
  });
}

function holds(found: Extraction, person: ExtractedEntity, office: string, code: string | null, agency: string | null): boolean {
  return titles(found, person).some((t) => sameOffice(t, office, code) || (agency !== null && sameOffice(`${t} of the ${agency}`, `${office} of the ${agency}`, code)));
}

function sameOffice(a: string, b: string, code: string | null): boolean {
  return fold(a) === fold(b) || officeKey({ name: a, country: code, agency: null }).id === officeKey({ name: b, country: code, agency: null }).id;
}

function sameAgency(a: string, b: string, code: string | null): boolean {
  return fold(a) === fold(b) || agencyKey(a, code) === agencyKey(b, code);
}

function placesAgree(found: string, expected: string): boolean {
  const [a, b] = [fold(found), fold(expected)];
  return a.includes(b) || b.includes(a);
}

function codeOf(country: string | null | undefined): string | null {
  return country ? countryNames.get(fold(country)) ?? country : null;
}
