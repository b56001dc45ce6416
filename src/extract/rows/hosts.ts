import type { ReadRemarks } from './remarks.js';

/** Offices of those whom a visitor meets in their own country. */
const OF_STATE = /\b(?:president|premier|minister|king|queen|emperor|sultan|emir|amir|chancellor|secretary|speaker|prince|princess|pope|shah|regent|chairman|governor|council+or|counsel+or|advis[eo]r|justice|mayor|opposition leader|taoiseach)\b/i;

/** "Accompanied President Bush": who goes along with somebody is of the same country. */
const WITH_THEM = /\b(?:accompan(?:ied|ying)|joined)\s*$/i;

/** Where many states come together, the country tells nothing of those who are met there. */
const GATHERING = /\b(?:summit|conference|assembly|ministerial|session|funeral|inauguration|ceremon(?:y|ies)|NATO|APEC|ASEAN|OSCE|CSCE|OAS|G-?\d+)\b/i;

/** Gives people and offices of the remarks without a country of their own that of the country the row is set in. */
export function giveCountries(read: ReadRemarks, ofSubject: string | null, text: string): void {
  const { entities, reports, host, subjects } = read;
  for (const e of entities) {
    if (e.type !== 'PERSON' || e.country !== null || subjects.has(e.ref)) continue;
    const along = e.offices.some((o) => WITH_THEM.test(text.slice(Math.max(0, o.start - 20), o.start)));
    if (along) place(read, e.ref, ofSubject);
    else if (host !== null && e.offices.some((o) => OF_STATE.test(officeName(read, o.office)))) {
      const met = reports.filter((r) => r.participants.some((p) => p.entity === e.ref));
      if (met.some((r) => !GATHERING.test(text.slice(r.start, r.end)))) place(read, e.ref, host);
    }
  }
}

function officeName({ entities }: ReadRemarks, ref: string): string {
  return entities.find((e) => e.ref === ref)?.name ?? '';
}

/** The person, and the offices that nobody placed. */
function place({ entities }: ReadRemarks, ref: string, country: string | null): void {
  const person = entities.find((e) => e.ref === ref);
  if (!person || person.type !== 'PERSON' || country === null) return;
  person.country = country;
  for (const held of person.offices) {
    const office = entities.find((e) => e.ref === held.office);
    if (office && office.country === null) office.country = country;
  }
}
