import { isInOffice } from '../../domain/kinds.js';
import { leaderOf } from '../../lexicon/leaders.js';
import { ROLE_KINDS } from '../../lexicon/role-heads.js';
import type { OfficeSpan, ReadSentence } from '../spans/span.js';
import { isCounterpart, namelessCounterpart } from './counterparts.js';
import type { Office, Person } from './entity.js';
import { headsFit, officeWords } from './heads-fit.js';
import { officeOf, type HolderOf } from './offices.js';
import type { PersonOf } from './people.js';
import { mention, type Registry } from './registry.js';

/** "the presidents of Kenya and Somalia": who holds each, or the office itself. */
export type SharedOffices = Map<OfficeSpan, (Person | Office)[]>;

/**
 * Reads the offices that stand without a name: whose they are when the article tells, else the office itself. Countries of people must be known by now.
 * @returns the parties of those that stand for several countries at once
 */
export function gatherNameless(sentences: ReadSentence[], people: PersonOf, registry: Registry, publishedAt: string | null, holders: HolderOf): SharedOffices {
  const shared: SharedOffices = new Map();
  const year = publishedAt ? Number(publishedAt.slice(0, 4)) : null;
  let told: Person[] = [];
  for (const sentence of sentences) {
    for (const span of sentence.spans) {
      if (span.kind === 'PERSON') told = [people.get(span)!, ...told.filter((p) => p !== people.get(span))];
      if (span.kind !== 'OFFICE' || holders.has(span)) continue;
      if (span.plural) {
        const each = isShared(span) ? ofEach(span, sentence, registry) : null;
        if (each) shared.set(span, each);
        continue;
      }
      const at = { start: sentence.tokens[span.from]!.start, end: sentence.tokens[span.to - 1]!.end };
      const found = isCounterpart(span) ? named(namelessCounterpart(span, told.slice(0, TOLD), registry), 'counterpart')
        : span.speaker || span.relative || span.possessor ? null
          : named(officeNamed(span, registry) ?? holderNamed(span, at.start, registry) ?? knownHolder(span, year, registry), 'office-of-named-holder') ??
            (isPost(span) ? named(officeOf(span, null, null, sentence, registry), span.rule) : null);
      if (!found) continue;
      mention(found.party, { ...at, rule: found.rule });
      holders.set(span, found.party);
    }
  }
  return shared;
}

function named(party: Person | Office | null, rule: string): { party: Person | Office; rule: string } | null {
  return party && { party, rule };
}

/** "the presidents of Kenya and Somalia"; ambassadors are received one by one. */
function isShared(span: OfficeSpan): boolean {
  return span.countries.length > 1 && !span.speaker && isInOffice(span.status) && span.role !== 'AMBASSADOR';
}

/** How many of those spoken of last a counterpart may face. */
const TOLD = 3;

/** "The Turkish and Russian presidents": for each country whoever the article names in that office there, else the office. */
function ofEach(span: OfficeSpan, sentence: ReadSentence, registry: Registry): (Person | Office)[] | null {
  const at = { start: sentence.tokens[span.from]!.start, end: sentence.tokens[span.to - 1]!.end };
  const ones = span.countries.map((country) => ({ ...span, country, countries: [], plural: false }));
  const holders = ones.map((one) => holderNamed(one, at.start, registry));
  if (!isPost({ ...span, country: span.countries[0]! }) && holders.includes(null)) return null;
  return ones.map((one, i) => {
    const holder = holders[i] ?? officeOf(one, null, null, sentence, registry);
    mention(holder, { ...at, rule: holder.type === 'PERSON' ? 'office-of-named-holder' : span.rule });
    return holder;
  });
}

/** "the president", "the Secretary": whoever the article names in that office, the latest before, else the first after; a country that differs rules one out. */
function holderNamed(span: OfficeSpan, start: number, registry: Registry): Person | null {
  if (span.country && /^(?:leader|top diplomat)$/.test(span.name.toLowerCase())) return describedHolder(span, start, registry);
  let found: Person | null = null;
  let best = Infinity;
  for (const person of registry.people) {
    for (const { office, status, mention: at } of person.offices) {
      if ((status !== span.status && !(isInOffice(status) && isInOffice(span.status))) || !(headsFit(span.head, office.head) && sameWords(span, office)) && !sameSeat(span, office)) continue;
      const country = office.country ?? person.country;
      if (span.country && country && span.country !== country) continue;
      const distance = at.start <= start ? start - at.start : 1e9 + at.start;
      if (distance < best) [found, best] = [person, distance];
    }
  }
  return found;
}

const CHIEF = /^(?:head|chief|boss|leader|director)$/;

/** "the head of state" is the president or the king, "the head of the IMF" its managing director. */
function sameSeat(span: OfficeSpan, office: Office): boolean {
  if (span.head === 'head of state') return office.role === 'HEAD_OF_STATE' || office.role === 'ROYAL';
  if (span.head === 'head of government' || span.head === 'premier') return office.role === 'HEAD_OF_GOVERNMENT';
  if (/^(?:top|chief) diplomat$/.test(office.head)) return span.role === 'MINISTER' && /\b(?:foreign|external|state)\b/i.test(span.name) && !/deputy|vice|assistant/i.test(span.name);
  return CHIEF.test(span.head) && span.agency !== null && office.agency !== null && span.agency.name === office.agency.name && /^(?:director|managing|president|secretary|chair|chief|head|governor|commissioner|administrator)/.test(office.head);
}

/** "the Chinese leader", "Russia's top diplomat": whoever the article names at the head of that state, government or ministry, the latest before. */
function describedHolder(span: OfficeSpan, start: number, registry: Registry): Person | null {
  const fits = span.head === 'leader' ? leads : isForeignMinister;
  const bearers = registry.people.filter((p) => p.country === span.country && fits(p));
  const before = (p: Person) => Math.max(-1, ...p.mentions.map((m) => m.start).filter((at) => at < start));
  return bearers.sort((a, b) => before(b) - before(a))[0] ?? null;
}

function leads(person: Person): boolean {
  const current = person.offices.filter((o) => isInOffice(o.status));
  return current.some((o) => /^HEAD_OF|^ROYAL$/.test(o.office.role) || /^(?:leader|head|ruler|strongman)$/.test(o.office.head));
}

function isForeignMinister(person: Person): boolean {
  return person.offices.some((o) => isInOffice(o.status) && /MINISTER/.test(o.office.role) && /\b(?:foreign|external|secretary of state)\b/i.test(o.office.name));
}

const OF_A_LEADER = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'ROYAL']);

/** "the prime minister" in an article that names without a title somebody who was it in those years, and nobody else. */
function knownHolder(span: OfficeSpan, year: number | null, registry: Registry): Person | null {
  const kind = ROLE_KINDS.find((k) => k === span.role);
  if (!kind || !OF_A_LEADER.has(kind) || !isInOffice(span.status) || span.agency || year === null) return null;
  if (registry.people.some((p) => p.offices.some((o) => isInOffice(o.status) && o.office.role === kind && (!span.country || p.country === span.country)))) return null;
  const known = registry.people.filter((p) => {
    if (p.offices.some((o) => isInOffice(o.status))) return false;
    const leader = leaderOf({ keys: p.keys, kind, year });
    return leader !== null && leader.kind === kind && leader.from <= year && year <= leader.to && (!span.country || leader.country === span.country);
  });
  return known.length === 1 ? known[0]! : null;
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
  return officeWords(span.name) === officeWords(office.name);
}

/** What somebody is rather than what he holds. */
const DESCRIPTIONS = /^(?:politician|diplomat|lawmaker|legislator|official|candidate|negotiator|parliamentarian|member)$/;

/** A post that a person holds, rather than a bare description: it has a country, a body or a capital. */
function isPost(span: OfficeSpan): boolean {
  if (DESCRIPTIONS.test(span.head) || (['OTHER', 'SPOKESPERSON', 'PARTY'].includes(span.role) && !span.agency)) return false;
  return span.country !== null || span.agency !== null || span.head === 'pope' || (span.capital && span.to - span.from > 1);
}
