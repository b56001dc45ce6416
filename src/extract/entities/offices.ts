import { ministryFor } from '../../lexicon/agencies.js';
import { countriesOfTitle, ministerTitle } from '../../lexicon/office-styles.js';
import { officeKey } from '../../lexicon/offices.js';
import type { AgencySpan, OfficeSpan, ReadSentence } from '../spans/span.js';
import type { Agency, Office, Person } from './entity.js';
import type { PersonOf } from './people.js';
import { mention, type Registry } from './registry.js';
import { titlesIn, type Title } from './titles.js';

/** What an office phrase stands for: the holder the article names, or the office itself. */
export type HolderOf = Map<OfficeSpan, Person | Office>;

/** Gives people their offices, then reads the offices that stand without a name. */
export function gatherOffices(sentences: ReadSentence[], people: PersonOf, registry: Registry): HolderOf {
  const holders: HolderOf = new Map();
  let institution: Agency | null = null;
  for (const sentence of sentences) {
    for (const title of titlesIn(sentence)) {
      const { person: span, office: held, rule } = title;
      const person = people.get(span)!;
      const office: Office = officeHeldAlready(held, person) ?? counterpartOffice(title, sentence, people, registry) ?? officeOf(ofOne(title), person.country, institution, sentence, registry);
      institution = held.relative ? institution : office.agency;
      const at = { start: sentence.tokens[held.from]!.start, end: sentence.tokens[held.to - 1]!.end, rule };
      mention(office, at);
      if (!person.offices.some((o) => o.office === office && o.status === held.status)) person.offices.push({ office, status: held.status, mention: at });
      person.country ??= office.country;
      holders.set(held, person);
    }
  }
  for (const sentence of sentences) {
    for (const span of sentence.spans) {
      if (span.kind !== 'OFFICE' || holders.has(span) || span.plural || span.speaker || span.relative || span.possessor) continue;
      const at = { start: sentence.tokens[span.from]!.start, end: sentence.tokens[span.to - 1]!.end };
      const holder = officeNamed(span, registry) ?? holderNamed(span, at.start, registry);
      if (holder) {
        mention(holder, { ...at, rule: 'office-of-named-holder' });
        holders.set(span, holder);
      } else if (isPost(span)) {
        const office = officeOf(span, null, null, sentence, registry);
        mention(office, { ...at, rule: span.rule });
        holders.set(span, office);
      }
    }
  }
  return holders;
}

/** "The presidents of Kenya and Somalia, A and B": the office of one of those who share the title. */
function ofOne({ office, nth, of }: Title): OfficeSpan {
  return office.countries.length === of ? { ...office, country: office.countries[nth]! } : office;
}

/** "his Chinese counterpart B": the office of the person named before it, in the other country's words. */
function counterpartOffice({ office: span, nth, of }: Title, sentence: ReadSentence, people: PersonOf, registry: Registry): Office | null {
  if (span.head !== 'counterpart') return null;
  const before = sentence.spans.flatMap((s) => (s.kind === 'PERSON' && s.to <= span.from ? [people.get(s)!] : [])).reverse();
  const facing = of > 1 ? before[of - 1 - nth] : undefined;
  const held = (facing ? [facing] : before).flatMap((p) => p.offices.filter((o) => o.status === 'CURRENT'))[0]?.office;
  if (!held) return null;
  if (!span.country) return { ...held, country: null, key: '', agency: null, mentions: [] };
  const field = officeKey({ name: held.name, country: held.country }).field;
  const name = field ? ministerTitle(span.country, field) : held.name;
  return registry.office(name, span.country, held.head, held.role, ministry(name, span.country, registry));
}

/** "Secretary Rubio" after "Secretary of State Marco Rubio": the bare head is the office already told. */
function officeHeldAlready(span: OfficeSpan, person: Person): Office | null {
  if (span.agency || span.name.toLowerCase() !== span.head) return null;
  return person.offices.find((o) => headsFit(span.head, o.office.head) && (!span.country || !o.office.country || o.office.country === span.country))?.office ?? null;
}

function officeOf(span: OfficeSpan, ofPerson: string | null, institution: Agency | null, sentence: ReadSentence, registry: Registry): Office {
  const relative = span.relative && institution ? institution : null;
  const country = span.country ?? relative?.country ?? ofPerson ?? onlyCountry(span.name) ?? countryBefore(sentence, span);
  const agency = relative ?? (span.agency ? agencyOf(span.agency, country, registry) : ministry(span.name, country, registry));
  if (span.agency?.rule === 'embassy' && agency) mention(agency, { start: sentence.tokens[span.agency.from]!.start, end: sentence.tokens[span.agency.to - 1]!.end, rule: 'embassy' });
  return registry.office(span.name, country ?? agency?.country ?? null, span.head, span.role, agency);
}

/** "Secretary of State", "Taoiseach": a title that one country alone has, the Holy See's namesakes aside. */
function onlyCountry(title: string): string | null {
  const [country, ...more] = countriesOfTitle(title).filter((c) => c !== 'VA');
  return country && !more.length ? country : null;
}

/** The ministry that an office with a field is in, when its country is known. */
export function ministry(name: string, country: string | null, registry: Registry): Agency | null {
  if (!country) return null;
  const { field, agency } = officeKey({ name, country });
  if (!field || !agency) return null;
  const found = ministryFor(country, field);
  return registry.agency(found.name, country, found.acronym);
}

export function agencyOf(span: AgencySpan, country: string | null, registry: Registry): Agency {
  return registry.agency(span.name, span.country ?? country, span.acronym);
}

/** "Russia said Foreign Minister Lavrov …": the one country that speaks in the sentence. */
function countryBefore(sentence: ReadSentence, span: OfficeSpan): string | null {
  const said = sentence.tokens.slice(0, span.from).findIndex((t) => /^(?:said|says|announced|confirmed|added|reported|stated)$/.test(t.key));
  const before = new Set(sentence.spans.flatMap((s) => (s.kind === 'COUNTRY' && s.to <= said ? [s.code] : [])));
  return before.size === 1 ? [...before][0]! : null;
}

/** "the president", "the Secretary": whoever the article names in that office, the latest before, else the first after; a country that differs rules one out. */
function holderNamed(span: OfficeSpan, start: number, registry: Registry): Person | null {
  if (span.head === 'leader' && span.country && span.name.toLowerCase() === 'leader') return leaderOfCountry(span.country, registry);
  let found: Person | null = null;
  let best = Infinity;
  for (const person of registry.people) {
    for (const { office, status, mention: at } of person.offices) {
      if (status !== span.status || !headsFit(span.head, office.head) || !sameWords(span, office)) continue;
      if (span.country && office.country && span.country !== office.country) continue;
      const distance = at.start <= start ? start - at.start : 1e9 + at.start;
      if (distance < best) [found, best] = [person, distance];
    }
  }
  return found;
}

/** "the leader of Australia": whoever the article names at the head of its state or government. */
function leaderOfCountry(country: string, registry: Registry): Person | null {
  const heads = registry.people.filter((p) => p.offices.some((o) => o.status === 'CURRENT' && o.office.country === country && /^HEAD_OF|^ROYAL$/.test(o.office.role)));
  return heads.length === 1 ? heads[0]! : null;
}

/** "the Secretary" can be a secretary of state, "the minister" a prime minister. */
function headsFit(said: string, held: string): boolean {
  return held === said || held.startsWith(`${said} of `) || held.endsWith(` ${said}`);
}

/** "the U.S. Secretary" in an article whose Secretary has no name: that office, rather than a new one. */
function officeNamed(span: OfficeSpan, registry: Registry): Office | null {
  if (span.name.toLowerCase() !== span.head || span.agency) return null;
  return registry.offices().find((o) => o.mentions.length > 0 && o.name.toLowerCase() !== span.head && headsFit(span.head, o.head) &&
    (!span.country || o.country === span.country) && !registry.people.some((p) => p.offices.some((h) => h.office === o))) ?? null;
}

/** A bare head ("the Secretary") fits every office with that head; a longer name must be the same office. */
function sameWords(span: OfficeSpan, office: Office): boolean {
  if (span.name.toLowerCase() === span.head) return span.det >= 0 || span.country !== null;
  return span.name.toLowerCase() === office.name.toLowerCase();
}

/** A post that a person holds, rather than a bare description: it has a country, a body or a capital. */
function isPost(span: OfficeSpan): boolean {
  if (['OTHER', 'SPOKESPERSON', 'PARTY'].includes(span.role) && !span.agency) return false;
  return span.country !== null || span.agency !== null || (span.capital && span.to - span.from > 1);
}
