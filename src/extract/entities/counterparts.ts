import { isInOffice } from '../../domain/kinds.js';
import { ministerTitle } from '../../lexicon/office-styles.js';
import { officeKey } from '../../lexicon/offices.js';
import type { OfficeSpan } from '../spans/span.js';
import type { Office, Person } from './entity.js';
import { ministry } from './ministry.js';
import type { Registry } from './registry.js';

/** "counterpart", "opposite number": whose office is that of somebody else, in another country. */
export function isCounterpart(span: OfficeSpan): boolean {
  return /^(?:counterpart|opposite number)$/.test(span.head);
}

/**
 * The office that a counterpart holds: that of the first of `facing` who holds one now, in the words of the counterpart's country.
 * Without a country it is known by its name alone.
 */
export function counterpartOffice(span: OfficeSpan, facing: readonly Person[], registry: Registry): Office | null {
  const held = facing.flatMap((p) => p.offices.filter((o) => isInOffice(o.status)))[0]?.office;
  if (!held) return null;
  if (!span.country) return { ...held, country: null, key: '', agency: null, mentions: [] };
  const field = fieldOf(held);
  const name = field ? ministerTitle(span.country, field) : held.name;
  return registry.office(name, span.country, held.head, held.role, ministry(name, span.country, registry));
}

/** "met his Chinese counterpart": the counterpart without a name, as whoever the article names in that office there, else as the office. */
export function namelessCounterpart(span: OfficeSpan, facing: readonly Person[], registry: Registry): Person | Office | null {
  const held = facing.filter((p) => p.country !== span.country).flatMap((p) => p.offices.filter((o) => isInOffice(o.status)))[0]?.office;
  if (!held || !span.country) return null;
  const field = fieldOf(held);
  const same = (o: Office) => (field ? fieldOf(o) === field : o.role === held.role && (o.role !== 'OTHER' || o.head === held.head)) && !isDeputy(o) === !isDeputy(held);
  const named = registry.people.filter((p) => p.country === span.country && !facing.includes(p) && p.offices.some((o) => isInOffice(o.status) && same(o.office)));
  if (named.length === 1) return named[0]!;
  return named.length ? null : counterpartOffice(span, facing, registry);
}

function fieldOf(office: Office): string | null {
  return /^(?:top|chief) diplomat$/.test(office.head) ? 'foreign-affairs' : officeKey({ name: office.name, country: office.country }).field;
}

function isDeputy(office: Office): boolean {
  return /\b(?:deputy|vice|assistant|under|junior)\b/i.test(office.name);
}
