import { describe, it, expect } from '@jest/globals';
import { z } from 'zod';
import { parseEdtf } from '../../src/domain/edtf.js';
import { MEETING_KINDS, MEETING_STATUSES } from '../../src/domain/kinds.js';
import { corpus } from './corpus.js';

const name = z.string().min(2);
const meeting = z.strictObject({
  kind: z.enum(MEETING_KINDS), status: z.enum(MEETING_STATUSES), participants: z.array(name), sides: z.array(z.array(name).min(1)).min(2).optional(),
  offices: z.array(z.strictObject({ office: name, country: name.optional() })).optional(), agencies: z.array(name).optional(), others: z.array(name).optional(),
  place: name.optional(), date: z.string().refine((d) => parseEdtf(d) !== null, 'not EDTF').optional(), issues: z.array(name).optional(),
  evidence: z.string().min(5), optional: z.literal(true).optional(),
});
const file = z.strictObject({
  pattern: z.string().regex(/^[a-z-]+$/),
  passages: z.array(z.strictObject({
    id: name, half: z.enum(['develop', 'check']), publishedAt: z.iso.date().nullable(), text: z.string().min(20).max(1200),
    people: z.array(z.strictObject({ name, office: name.optional(), country: name.optional() })), organizations: z.array(name).min(1).optional(), meetings: z.array(meeting),
  })),
});

const files = corpus();
const passages = files.flatMap((f) => f.content.passages);
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

describe('the benchmark passages', () => {
  it.each(files.map((f) => [f.file, f.content] as const))('%s is well formed, half of it for checking', (fileName, content) => {
    file.parse(content);
    expect(`${content.pattern}.json`).toBe(fileName);
    expect(content.passages.map((p) => p.id)).toEqual(content.passages.map((_, i) => `${content.pattern}-${String(i + 1).padStart(2, '0')}`));
    const check = content.passages.filter((p) => p.half === 'check').length;
    expect(Math.abs(content.passages.length - 2 * check)).toBeLessThanOrEqual(1);
  });

  it('is large and wide enough', () => {
    expect(passages.length).toBeGreaterThanOrEqual(600);
    expect(passages.filter((p) => p.meetings.length === 0).length).toBeGreaterThanOrEqual(passages.length / 3);
    const countries = new Set(passages.flatMap((p) => [...p.people.map((x) => x.country), ...p.meetings.flatMap((m) => (m.offices ?? []).map((o) => o.country))].filter((c) => c !== undefined)));
    expect(countries.size).toBeGreaterThanOrEqual(60);
    expect(new Set(passages.flatMap((p) => (p.publishedAt ? [p.publishedAt.slice(0, 3)] : []))).size).toBeGreaterThanOrEqual(8);
  });

  it('has no text twice', () => {
    expect(new Set(passages.map((p) => p.text)).size).toBe(passages.length);
  });

  it('quotes words and names that stand in the text', () => {
    const strangers = passages.flatMap((p) => [
      ...p.people.map((x) => x.name), ...(p.organizations ?? []), ...p.meetings.flatMap((m) => [m.evidence, ...(m.others ?? [])]),
    ].filter((words) => !p.text.includes(words)).map((words) => `${p.id}: ${words}`));
    expect(strangers).toEqual([]);
  });

  it('lists every participant among the people, and on one side', () => {
    const wrong = passages.flatMap((p) => p.meetings.flatMap((m) => [
      ...m.participants.filter((x) => !p.people.some((y) => y.name === x)),
      ...(m.sides && m.sides.flat().join() !== m.participants.join() ? [`sides of ${m.evidence}`] : []),
      ...(m.participants.length + (m.offices ?? []).length + (m.agencies ?? []).length + (m.others ?? []).length === 0 ? [`nobody in ${m.evidence}`] : []),
    ].map((x) => `${p.id}: ${x}`)));
    expect(wrong).toEqual([]);
  });

  it('gives a weekday the date of that weekday', () => {
    const wrong = passages.flatMap((p) => p.meetings.flatMap((m) => {
      const named = WEEKDAYS.filter((d) => m.evidence.includes(d));
      if (named.length !== 1 || !m.date || !/^\d{4}-\d\d-\d\d$/.test(m.date)) return [];
      return WEEKDAYS[new Date(`${m.date}T00:00:00Z`).getUTCDay()] === named[0] ? [] : [`${p.id}: ${m.date} is no ${named[0]}`];
    }));
    expect(wrong).toEqual([]);
  });
});
