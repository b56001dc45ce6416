import { byCodeUnit, sha256 } from '../../domain/text.js';
import { countryByCode } from '../../lexicon/countries.js';
import type { ExportRequest, Reader } from '../request.js';
import type { AgencyRow, ArticleRow, MeetingRow, OfficeRow, PersonRow, TenureRow } from '../rows.js';
import { countryCode, entity, entityId, webAddress, type Entity } from './entity.js';
import { meetingEntities } from './meeting-entities.js';
import { Referenced } from './referenced.js';
import { termInWords, termOf } from './term.js';

const PEOPLE_AT_ONCE = 500;
const MEETINGS_AT_ONCE = 500;

/** FollowTheMoney entities, one a line: people and their terms of office, meetings, then what those point at. */
export async function* followTheMoney({ filter, narrowed, hasStatus }: ExportRequest, read: Reader): AsyncGenerator<string> {
  const referenced = new Referenced();
  // an event there is one that took place
  const met = hasStatus ? filter : { ...filter, statuses: ['HELD'] };
  for await (const page of read.pages<PersonRow>('Export.people', { limit: PEOPLE_AT_ONCE, filter: met })) {
    for (const row of page) {
      if (narrowed && row.meetings === 0) continue;
      yield line(person(row));
      for (const tenure of row.tenures) {
        referenced.tenure(tenure);
        yield line(occupancy(row, tenure));
      }
    }
  }
  for await (const page of read.pages<MeetingRow>('Export.meetings', { limit: MEETINGS_AT_ONCE, reports: true, filter: met })) {
    for (const row of page) {
      referenced.meeting(row);
      for (const e of meetingEntities(row)) yield line(e);
    }
  }
  for await (const row of referenced.officeRows(read)) yield line(position(row));
  for await (const row of referenced.agencyRows(read)) yield line(agency(row));
  for (const [code, name] of [...referenced.countries].sort(([a], [b]) => byCodeUnit(a, b))) {
    yield line(entity('PublicBody', entityId(`country/${code}`), { name: [countryByCode(code)?.name ?? name], country: [countryCode(code)], classification: ['state'] }));
  }
  for (const { id, name, country } of referenced.placeRows()) {
    yield line(entity('Address', `address.${entityId(id)}`, { full: [name], country: [countryCode(country)] }));
  }
  for await (const page of read.byIds<ArticleRow>('Export.articles', referenced.articles)) for (const row of page) yield line(article(row));
}

const line = (e: Entity): string => `${JSON.stringify(e)}\n`;

function person({ id, name, names, country }: PersonRow): Entity {
  return entity('Person', entityId(id), { name: [name], alias: names.filter((n) => n !== name), country: [countryCode(country)] });
}

function occupancy({ id: holder }: PersonRow, tenure: TenureRow): Entity {
  const { from, to, over } = termOf(tenure);
  return entity('Occupancy', `occupancy.${sha256(tenure.id).slice(0, 24)}`, {
    holder: [entityId(holder)], post: [entityId(tenure.office)], startDate: [from], endDate: [to], status: [over ? 'ended' : 'unknown'], summary: [termInWords(tenure)],
    sourceUrl: tenure.sources.map((s) => webAddress(s.url)), proof: tenure.sources.map((s) => entityId(s.id)),
  });
}

function position({ id, name, country, agency: body }: OfficeRow): Entity {
  return entity('Position', entityId(id), { name: [name], country: [countryCode(country)], organization: [body && entityId(body)] });
}

function agency({ id, name, names, country, acronym, parent }: AgencyRow): Entity {
  return entity(countryCode(country) === null ? 'Organization' : 'PublicBody', entityId(id), {
    name: [name], alias: names.filter((n) => n !== name && n !== acronym), abbreviation: [acronym], country: [countryCode(country)], parent: [parent && entityId(parent)],
  });
}

function article({ id, url, title, publisher, publishedAt }: ArticleRow): Entity {
  return entity('Article', entityId(id), { title: [title], sourceUrl: [webAddress(url)], publisher: [publisher], publishedAt: [publishedAt] });
}
