import { describe, it, expect } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEdtf } from '../../src/domain/edtf.js';
import { MEETING_KINDS, MEETING_STATUSES, ROLES } from '../../src/domain/kinds.js';
import { projectRoot } from '../../src/domain/project-root.js';
import { sampleTexts } from './sample-texts.js';

interface GoldParticipant { person?: string; office?: string; agency?: string | null; country?: string; side: string; role?: string }
interface GoldMeeting {
  kind: string; status: string; participants: GoldParticipant[]; place: string | null; date: string | null; dateText: string | null;
  issues: string[]; evidenceQuote: string; evidence?: [number, number]; others?: string;
}
interface Golden {
  article: string; title: string | null; publishedAt: string | null; boilerplate: string[];
  people: { name: string; surface?: string }[]; meetings: GoldMeeting[]; notMeetings: string[];
}

const folder = join(projectRoot, 'test', 'goldens');
const goldens = new Map(readdirSync(folder).filter((f) => f.endsWith('.json')).map((f) => [f.replace('.json', ''), JSON.parse(readFileSync(join(folder, f), 'utf8')) as Golden]));
const samples = sampleTexts();
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

describe('goldens of the samples', () => {
  it('every sample has one, and every golden has its sample', () => {
    expect([...goldens.keys()].sort()).toEqual(samples.map((s) => s.stem).sort());
    expect(samples.length).toBeGreaterThanOrEqual(30);
  });

  it.each(samples.map((s) => [s.stem, s] as const))('%s: the words it quotes stand in the article', (stem, sample) => {
    const golden = goldens.get(stem)!;
    expect(golden.article).toBe(stem);
    const quotes = [...golden.meetings.map((m) => m.evidenceQuote), ...golden.notMeetings, ...golden.boilerplate,
      ...golden.meetings.flatMap((m) => [m.others, m.dateText].filter((x): x is string => !!x)), ...golden.people.map((p) => p.surface ?? p.name)];
    expect(quotes.filter((q) => !sample.text.includes(q))).toEqual([]);
    for (const m of golden.meetings) {
      if (sample.exact) expect([m.evidenceQuote, sample.text.slice(...m.evidence!)]).toEqual([m.evidenceQuote, m.evidenceQuote]);
      else expect(m.evidence).toBeUndefined();
    }
  });

  it.each([...goldens])('%s: keeps to the vocabularies, and names its participants among the people', (_, golden) => {
    const names = new Set(golden.people.map((p) => p.name));
    for (const m of golden.meetings) {
      expect(MEETING_KINDS).toContain(m.kind);
      expect(MEETING_STATUSES).toContain(m.status);
      expect(m.participants.filter((p) => p.role).map((p) => p.role).filter((r) => !(ROLES as readonly string[]).includes(r!))).toEqual([]);
      expect(m.participants.filter((p) => p.person && !names.has(p.person))).toEqual([]);
      expect(m.issues).toEqual([...m.issues].sort());
      if (m.date) expect([m.date, parseEdtf(m.date)]).not.toEqual([m.date, null]);
    }
  });

  it.each([...goldens])('%s: a weekday is the weekday of its date', (_, golden) => {
    for (const m of golden.meetings) {
      const named = WEEKDAYS.filter((d) => m.dateText?.includes(d));
      if (named.length !== 1 || !m.date || !/^\d{4}-\d\d-\d\d$/.test(m.date)) continue;
      expect([m.date, WEEKDAYS[new Date(`${m.date}T00:00:00Z`).getUTCDay()]]).toEqual([m.date, named[0]]);
    }
  });
});
