import type { Extraction, ExtractedEntity, ExtractedReport } from '../../../src/domain/extraction.js';
import { derive } from '../../../src/resolve/derive.js';
import { toFacts } from '../../../src/resolve/facts/to-facts.js';
import type { ReadArticle, ReadMeeting } from './forms.js';

const NO_MEETING = new Set(['CANCELLED', 'DENIED', 'POSTPONED']);

/** Extractions as they are scored, in their order; the meetings of all of them resolved, so that reports of one meeting are known for such. */
export function readIn(extractions: readonly Extraction[]): ReadArticle[] {
  const facts = extractions.map((e) => toFacts(e));
  const meetingOf = new Map(derive(facts).meetings.flatMap((m) => m.reports.map(({ report }) => [report, m.id] as const)));
  return extractions.map((extraction, i) => readArticle(extraction, (ref) => meetingOf.get(`report/${facts[i]!.article.id.replace(/^article\//, '')}/${ref}`)));
}

/** One Extraction as it is scored: letters and meetings that did not come about are none, and who is not named by name counts for nobody. */
export function readArticle(extraction: Extraction, eventOf: (report: string) => string | undefined = () => undefined): ReadArticle {
  const entities = entitiesOf(extraction);
  return {
    people: extraction.entities.flatMap((e) => (e.type === 'PERSON' ? [{ name: e.name, offices: e.offices.map((o) => officeWords(entities, o.office)) }] : [])),
    organizations: extraction.entities.filter((e) => e.type === 'AGENCY').map((e) => e.name),
    meetings: extraction.reports.filter((r) => !NO_MEETING.has(r.status) && r.kind !== 'LETTER').map((r) => readMeeting(r, entities, eventOf(r.ref))),
  };
}

/** Every report, whatever its status and kind. */
export function everyReport(extraction: Extraction): (ReadMeeting & { status: string })[] {
  const entities = entitiesOf(extraction);
  return extraction.reports.map((r) => ({ ...readMeeting(r, entities, undefined), status: r.status }));
}

type Entities = ReadonlyMap<string, ExtractedEntity>;

const entitiesOf = (extraction: Extraction): Entities => new Map(extraction.entities.map((e) => [e.ref, e]));

function officeWords(entities: Entities, ref: string): string {
  const office = entities.get(ref);
  const agency = office?.type === 'OFFICE' && office.agency !== null ? entities.get(office.agency) : undefined;
  return [office?.name, agency?.name].filter(Boolean).join(' ');
}

function readMeeting(report: ExtractedReport, entities: Entities, event: string | undefined): ReadMeeting {
  const named = report.participants.flatMap((p) => {
    const who = entities.get(p.entity);
    return who?.type === 'PERSON' ? [{ name: who.name, side: p.side || p.entity }] : [];
  });
  const sides = new Map<string, string[]>();
  for (const { name, side } of named) sides.set(side, [...(sides.get(side) ?? []), name]);
  const date = /^(\d{4}(?:-\d\d){0,2})[~?]?$/.exec(report.date?.edtf ?? '')?.[1];
  return {
    participants: named.map((p) => p.name),
    ...(sides.size > 1 ? { sides: [...sides.values()] } : {}),
    place: report.place ? entities.get(report.place.entity)?.name : undefined,
    date, event, evidence: [[report.start, report.end]],
  };
}
