import { fold } from '../../domain/text.js';
import { isCommonWord } from '../../lexicon/common-words.js';
import { countriesOfTitle } from '../../lexicon/office-styles.js';
import type { AgencySpan, OfficeSpan, ReadSentence } from '../spans/span.js';
import type { Agency, Office, Person } from './entity.js';
import { counterpartOffice, isCounterpart } from './counterparts.js';
import { headsFit } from './heads-fit.js';
import type { PersonOf } from './people.js';
import { ministry } from './ministry.js';
import { mention, type Registry } from './registry.js';
import { titlesIn, type Title } from './titles.js';

/** What an office phrase stands for: the holder the article names, or the office itself. */
export type HolderOf = Map<OfficeSpan, Person | Office>;

/** Gives people the offices that stand beside their names. */
export function gatherOffices(sentences: ReadSentence[], people: PersonOf, registry: Registry): HolderOf {
  const holders: HolderOf = new Map();
  let institution: Agency | null = null;
  for (const sentence of sentences) {
    for (const title of titlesIn(sentence)) {
      const { person: span, office: held, rule } = title;
      const person = people.get(span)!;
      const office: Office = officeHeldAlready(held, person) ?? heldAsCounterpart(title, sentence, people, registry) ?? officeOf(ofOne(title), person.country, institution, sentence, registry);
      institution = held.relative ? institution : office.agency;
      const at = { start: sentence.tokens[held.from]!.start, end: sentence.tokens[held.to - 1]!.end, rule };
      mention(office, at);
      if (!person.offices.some((o) => o.office === office && o.status === held.status)) person.offices.push({ office, status: held.status, mention: at });
      person.country ??= office.country;
      holders.set(held, person);
    }
  }
  return holders;
}

/** "The presidents of Kenya and Somalia, A and B": the office of one of those who share the title. */
function ofOne({ office, nth, of }: Title): OfficeSpan {
  return office.countries.length === of ? { ...office, country: office.countries[nth]! } : office;
}

/** "his Chinese counterpart B": the office of the person named before it, in the other country's words. */
function heldAsCounterpart({ office: span, nth, of }: Title, sentence: ReadSentence, people: PersonOf, registry: Registry): Office | null {
  if (!isCounterpart(span)) return null;
  const before = peopleBefore(span, sentence, people);
  const facing = of > 1 ? before[of - 1 - nth] : undefined;
  return counterpartOffice(span, facing ? [facing] : before, registry);
}

/** People named in a sentence before an office, the nearest first. */
export function peopleBefore(span: OfficeSpan, sentence: ReadSentence, people: PersonOf): Person[] {
  return sentence.spans.flatMap((s) => (s.kind === 'PERSON' && s.to <= span.from ? [people.get(s)!] : [])).reverse();
}

/** "Secretary Rubio" after "Secretary of State Marco Rubio": the bare head is the office already told. */
function officeHeldAlready(span: OfficeSpan, person: Person): Office | null {
  if (span.agency || span.name.toLowerCase() !== span.head) return null;
  return person.offices.find((o) => headsFit(span.head, o.office.head) && (!span.country || !o.office.country || o.office.country === span.country))?.office ?? null;
}

export function officeOf(span: OfficeSpan, ofPerson: string | null, institution: Agency | null, sentence: ReadSentence, registry: Registry): Office {
  const relative = span.relative && institution ? institution : null;
  const country = span.country ?? relative?.country ?? ofPerson ?? onlyCountry(span.name) ?? countryBefore(sentence, span);
  const agency = relative ?? (span.agency ? agencyOf(span.agency, country, registry) : ministry(span.name, country, registry));
  if (span.agency?.rule === 'embassy' && agency) mention(agency, { start: sentence.tokens[span.agency.from]!.start, end: sentence.tokens[span.agency.to - 1]!.end, rule: 'embassy' });
  return registry.office(span.name, country ?? agency?.country ?? null, span.head, span.role, agency);
}

/** "Secretary of State", "Taoiseach": a title that one country alone has, the Holy See's namesakes aside. */
function onlyCountry(title: string): string | null {
  if (/^(?:pope|pontiff)$/i.test(title)) return 'VA';
  if (isCommonWord(fold(title))) return null;
  const [country, ...more] = countriesOfTitle(title).filter((c) => c !== 'VA');
  return country && !more.length ? country : null;
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
