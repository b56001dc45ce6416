import { countryByCode } from '../../lexicon/countries.js';
import { byCodeUnit } from '../../domain/text.js';
import type { ExportRequest, Reader } from '../request.js';
import type { AgencyRow, MeetingRow, OfficeRow, PersonRow, TenureRow } from '../rows.js';
import { Referenced } from './referenced.js';
import { termInWords, termOf } from './term.js';

const PEOPLE_AT_ONCE = 500;
const MEETINGS_AT_ONCE = 500;

/** One Popolo document: its lists are written one after the other, so that what they point at is known by then. */
export async function* popolo({ filter, narrowed }: ExportRequest, read: Reader): AsyncGenerator<string> {
  const referenced = new Referenced();
  const areas = new Map<string, string>();
  const area = (country: string | null): { area_id?: string } => {
    const known = country === null ? undefined : countryByCode(country);
    if (!known) return {};
    areas.set(known.code, known.name);
    return { area_id: `country/${country}` };
  };
  const people = async function* (): AsyncGenerator<PersonRow> {
    for await (const page of read.pages<PersonRow>('Export.people', { limit: PEOPLE_AT_ONCE, filter })) yield* page.filter((p) => !narrowed || p.meetings > 0);
  };
  yield '{"persons":[';
  yield* list(people(), (p) => [person(p, area)]);
  yield '],\n"memberships":[';
  yield* list(people(), (p) => p.tenures.map((t) => {
    referenced.tenure(t);
    return membership(p, t);
  }));
  yield '],\n"events":[';
  yield* list(meetingsOf(filter, read), (m) => {
    referenced.meeting(m);
    return [event(m, area)];
  });
  yield '],\n"posts":[';
  yield* list(referenced.officeRows(read), (o) => [post(o, area)]);
  yield '],\n"organizations":[';
  yield* list(referenced.agencyRows(read), (a) => [organization(a, area)]);
  for (const [code, name] of referenced.countries) areas.set(code, countryByCode(code)?.name ?? name);
  yield '],\n"areas":[';
  yield* list([...areas].sort(([a], [b]) => byCodeUnit(a, b)), ([code, name]) => [{ id: `country/${code}`, name, classification: 'country', identifier: code }]);
  yield ']}\n';
}

async function* meetingsOf(filter: ExportRequest['filter'], read: Reader): AsyncGenerator<MeetingRow> {
  for await (const page of read.pages<MeetingRow>('Export.meetings', { limit: MEETINGS_AT_ONCE, reports: true, filter })) yield* page;
}

/** Items of a JSON list, a line each; an undefined property is left out. */
async function* list<T>(items: AsyncIterable<T> | Iterable<T>, toRecords: (item: T) => readonly object[]): AsyncGenerator<string> {
  let between = '\n';
  for await (const item of items) {
    for (const record of toRecords(item)) {
      yield `${between}${JSON.stringify(record)}`;
      between = ',\n';
    }
  }
  yield '\n';
}

type Area = (country: string | null) => { area_id?: string };

function person({ id, name, names, country }: PersonRow, area: Area): object {
  return { id, name, other_names: names.filter((n) => n !== name).map((n) => ({ name: n })), ...area(country) };
}

function membership({ id: person_id }: PersonRow, tenure: TenureRow): object {
  const { from, to } = termOf(tenure);
  return {
    id: tenure.id, person_id, post_id: tenure.office, role: tenure.name, label: termInWords(tenure),
    start_date: from ?? undefined, end_date: to ?? undefined, sources: sources(tenure.sources),
  };
}

const STATUS: Readonly<Record<MeetingRow['meeting']['status'], string>> = { HELD: 'confirmed', ANNOUNCED: 'tentative', POSTPONED: 'postponed', CANCELLED: 'cancelled', DENIED: 'denied' };

function event({ id, meeting: { title, kind, status, date, earliest, latest }, participations, places, issues, reports }: MeetingRow, area: Area): object {
  const [where] = places;
  return {
    id, name: title, classification: kind.toLowerCase(), status: STATUS[status], start_date: earliest ?? undefined, end_date: latest ?? undefined,
    description: [date === null ? null : `Date: ${date}`, issues.length ? `About: ${issues.join(', ')}` : null].filter((x) => x !== null).join('. ') || undefined,
    location: where?.name, ...(where ? area(where.country) : {}),
    attendees: participations.map(({ node, name, role, side, capacity }) => ({ id: node, name, role: role.toLowerCase(), side: side ?? undefined, post_id: capacity ?? undefined })),
    sources: sources(reports.map((r) => ({ id: r.article, url: r.url }))),
  };
}

function post({ id, name, country, agency }: OfficeRow, area: Area): object {
  return { id, label: name, role: name, organization_id: agency ?? undefined, ...area(country) };
}

function organization({ id, name, names, acronym, parent, country }: AgencyRow, area: Area): object {
  const others = [...new Set([...names, ...(acronym === null ? [] : [acronym])])].filter((n) => n !== name);
  return { id, name, other_names: others.map((n) => ({ name: n })), classification: 'agency', parent_id: parent ?? undefined, ...area(country) };
}

/** An article without an address is named by its id. */
function sources(articles: readonly { id: string; url: string | null }[]): object[] {
  return [...new Map(articles.map(({ id, url }) => [id, { url: url ?? id, note: id }])).values()];
}
