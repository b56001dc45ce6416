import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { graphHash } from '../../src/domain/derived-form.js';
import type { DerivedGraph } from '../../src/domain/derived.js';
import type { ArticleFacts } from '../../src/domain/facts.js';
import { withId, type Judgement, type NameKey, type ReportKey, type Ruling, type Subject } from '../../src/domain/judgement.js';
import { derive } from '../../src/resolve/derive.js';
import { contradicted, inForce, standingsOf } from '../../src/resolve/judgements/in-force.js';
import { reportKey } from '../../src/resolve/judgements/subjects.js';
import { voices } from '../../src/resolve/voices.js';
import { tell, type Told } from '../support/tell.js';
import { toldArticles } from '../support/told-articles.js';

let clock = 0;
type Said = Ruling extends infer R ? (R extends Ruling ? Omit<R, 'by' | 'at' | 'why'> : never) : never;
const ruling = (said: Said): Judgement => withId({ ...said, by: 'a reader', at: new Date(Date.UTC(2025, 0, 1) + clock++ * 1000).toISOString(), why: null } as Ruling);
const undo = (j: Judgement): Judgement => ruling({ kind: 'UNDO', undoes: j.id });
const told = (list: Told[]): ArticleFacts[] => list.map((t, i) => tell({ url: `urn:test:${i}`, ...t }));
const called = (name: string, ...articles: ArticleFacts[]): NameKey => {
  const [plain, country] = name.split('@') as [string, string?];
  return { what: 'PERSON', name: plain, country: country ?? null, articles: articles.map((f) => f.article.id) };
};
const report = (facts: ArticleFacts, n = 0): ReportKey => reportKey(facts, facts.reports[n]!.id)!;
const same = (a: Subject, b: Subject): Judgement => ruling({ kind: 'SAME', a, b });
const different = (a: Subject, b: Subject): Judgement => ruling({ kind: 'DIFFERENT', a, b });
/** Each person as the aliases borne, with the articles where others bear them, too. */
const people = (g: DerivedGraph): string[] => g.people.map((p) => `${p.name}: ${p.aliases.map((a) => a.alias.replace('alias/', '') + (a.articles ? `*${a.articles.length}` : '')).join(' ')}`).sort();
const meetings = (g: DerivedGraph): number[] => g.meetings.map((m) => m.reports.length).sort();

describe('people that a judgement makes one', () => {
  const facts = told([{ people: { 'Bill Clinton@US': [] } }, { people: { 'William J. Clinton@US': [] } }, { people: { 'Hillary Clinton@US': [] } }]);
  const [bill, william, hillary] = [called('Bill Clinton@US', facts[0]!), called('William J. Clinton@US', facts[1]!), called('Hillary Clinton@US', facts[2]!)];

  it('are one, and apart again when it is undone', () => {
    expect(derive(facts).people).toHaveLength(3);
    const j = same(bill, william);
    const one = derive(facts, [j]);
    expect(people(one)).toEqual(['Hillary Clinton: us/hillary-clinton', 'William J. Clinton: us/bill-clinton us/william-j-clinton']);
    expect(one.people.flatMap((p) => p.aliases.map((a) => a.rule))).toEqual(['own-name', 'judged', 'own-name']);
    expect(one.possibleMatches).toEqual([]);
    expect(graphHash(derive(facts, [j, undo(j)]))).toBe(graphHash(derive(facts)));
  });

  it('even of two countries, or of no country', () => {
    const abroad = told([{ people: { 'Juan González@US': [] } }, { people: { 'Juan González@VE': [] } }, { people: { 'J. González': [] } }]);
    const j = same(called('Juan González@US', abroad[0]!), called('Juan González@VE', abroad[1]!));
    const k = same(called('J. González', abroad[2]!), called('Juan González@VE', abroad[1]!));
    expect(derive(abroad, [j]).people).toHaveLength(2);
    expect(derive(abroad, [k, j]).people).toHaveLength(1);
  });

  it('the whole of both: who was one with either is one with both', () => {
    const more = [...facts, ...told([{}, {}, {}, { people: { 'William Jefferson Clinton@US': [] } }, { people: { 'Bill J. Clinton@US': [] } }]).slice(3)];
    const before = derive(more).people.length;
    const after = derive(more, [same(bill, william)]);
    expect(after.people).toHaveLength(before - 1);
    expect(people(after).find((p) => p.includes('us/bill-clinton'))).toContain('us/william-jefferson-clinton');
  });

  it('only the usages of a surname that were meant', () => {
    const bush = told([
      { people: { 'George Bush@US': ['Governor'] }, on: '1995' }, { people: { 'Jeb Bush@US': ['Governor'] }, on: '1999' },
      { people: { 'Bush@US': [] }, on: '1999-02' }, { people: { 'Bush@US': [] }, on: '1999-03' },
    ]);
    const j = same(called('Bush@US', bush[2]!), called('Jeb Bush@US', bush[1]!));
    expect(people(derive(bush, [j]))).toEqual(['Bush: us/bush*1', 'George Bush: us/george-bush', 'Jeb Bush: us/bush*1 us/jeb-bush']);
    const k = different(called('Bush@US', bush[3]!), called('Jeb Bush@US', bush[1]!));
    // who is not the one can only be the other
    expect(people(derive(bush, [j, k]))).toEqual(['George Bush: us/bush*1 us/george-bush', 'Jeb Bush: us/bush*1 us/jeb-bush']);
  });

  it('contradict nobody: the earlier judgement goes before, and is named', () => {
    const [j, k, l] = [same(bill, william), same(william, hillary), different(bill, hillary)];
    expect(contradicted([j, k], l).map((x) => x.id)).toEqual([j.id, k.id].sort((a, b) => [j, k].findIndex((x) => x.id === a) - [j, k].findIndex((x) => x.id === b)));
    expect(contradicted([j, l], { ...k, at: '2030-01-01T00:00:00.000Z' }).map((x) => x.id)).toEqual([j.id, l.id]);
    expect(contradicted([j], l)).toEqual([]);
    expect(contradicted([j, k, undo(k)], l)).toEqual([]);
    expect(standingsOf([l, k, j]).map((s) => s.standing)).toEqual(['IN_FORCE', 'IN_FORCE', 'REFUSED']);
    expect(graphHash(derive(facts, [l, k, j]))).toBe(graphHash(derive(facts, [j, k])));
  });
});

describe('people that a judgement keeps apart', () => {
  it('two of one name', () => {
    const facts = told([{ people: { 'John Smith@US': [] } }, { people: { 'John Smith@US': [] } }, { people: { 'John Smith@US': [] } }]);
    const [a, b, c] = facts.map((f) => called('John Smith@US', f)) as [NameKey, NameKey, NameKey];
    expect(derive(facts).people).toHaveLength(1);
    const j = different(a, b);
    expect(people(derive(facts, [j]))).toEqual(['John Smith: us/john-smith*1', 'John Smith: us/john-smith*2']);
    const k = same(c, b);
    const both = derive(facts, [j, k]);
    expect(both.people.map((p) => p.aliases.map((x) => x.articles?.length)).flat().sort()).toEqual([1, 2]);
    expect(both.possibleMatches).toEqual([]);
    const personOf = (f: ArticleFacts): string => both.people.find((p) => p.aliases.some((x) => x.articles?.includes(f.article.id)))!.id;
    expect(personOf(facts[2]!)).toBe(personOf(facts[1]!));
    expect(personOf(facts[0]!)).not.toBe(personOf(facts[1]!));
    expect(graphHash(derive(facts, [j, k, undo(j)]))).toBe(graphHash(derive(facts)));
  });

  it('two names that would be one, and are no possible match any more', () => {
    const facts = told([{ people: { 'Claudia Sheinbaum@MX': [] } }, { people: { 'Claudia Sheinbaum Pardo@MX': [] } }]);
    const j = different(called('Claudia Sheinbaum@MX', facts[0]!), called('Claudia Sheinbaum Pardo@MX', facts[1]!));
    const apart = derive(facts, [j]);
    expect([derive(facts).people.length, apart.people.length, apart.possibleMatches.length]).toEqual([1, 2, 0]);
  });
});

describe('meetings', () => {
  const facts = told([
    { on: '2025-03-29', reports: [{ who: ['Ana Ruiz@MX', 'Bo Li@CN'], date: '2025-03-28' }] },
    { on: '2025-03-30', reports: [{ who: ['Ana Ruiz@MX', 'Bo Li@CN'], date: '2025-03-28' }] },
    { on: '2025-06-30', reports: [{ who: ['Ana Ruiz@MX', 'Bo Li@CN'], date: '2025-06-28' }] },
  ]);
  const [first, second, third] = facts.map((f) => report(f)) as [ReportKey, ReportKey, ReportKey];

  it('are one or two as it was ruled', () => {
    expect(meetings(derive(facts))).toEqual([1, 2]);
    const [j, k] = [different(first, second), same(third, second)];
    expect(meetings(derive(facts, [j]))).toEqual([1, 1, 1]);
    expect(meetings(derive(facts, [k]))).toEqual([3]);
    const both = derive(facts, [k, j]);
    expect(meetings(both)).toEqual([1, 2]);
    expect(both.meetings.flatMap((m) => m.reports.map((r) => r.rule)).sort()).toEqual(['judged', 'own-report', 'own-report']);
    expect(graphHash(derive(facts, [j, undo(j)]))).toBe(graphHash(derive(facts)));
  });

  it('lose a report or a participant that is wrong', () => {
    const wrong = ruling({ kind: 'WRONG_REPORT', a: third });
    expect(meetings(derive(facts, [wrong]))).toEqual([2]);
    const stranger = ruling({ kind: 'WRONG_PARTICIPANT', a: third, participant: 'Bo Li' });
    expect(derive(facts, [stranger]).participations.map((p) => p.node).sort()).toEqual(['person/ana-ruiz-mx', 'person/ana-ruiz-mx', 'person/bo-li-cn']);
  });

  it('and people are called what they are to be called, by the latest word', () => {
    const a: NameKey = called('Ana Ruiz@MX', facts[0]!);
    const [j, k] = [ruling({ kind: 'RENAME', a, name: 'Ana Ruiz Paz' }), ruling({ kind: 'RENAME', a, name: 'Ana R. Paz' })];
    expect(derive(facts, [k, j]).people.map((p) => p.name)).toEqual(['Ana R. Paz', 'Bo Li']);
    expect(derive(facts, [j, k, undo(k)]).meetings[0]!.title).toBe('Meeting of Bo Li and Ana Ruiz Paz'.replace('Bo Li and Ana Ruiz Paz', 'Ana Ruiz Paz and Bo Li'));
    expect(derive(facts, [ruling({ kind: 'RENAME', a: third, name: 'The summer talks' })]).meetings.map((m) => m.title)).toContain('The summer talks');
  });
});

describe('agencies', () => {
  it('that are one take part as one', () => {
    const facts = told([{ reports: [{ who: ['+Port Office@MX', 'Bo Li@CN'] }] }, { reports: [{ who: ['+Harbour Office@MX', 'Bo Li@CN'] }] }]);
    const key = (name: string, f: ArticleFacts): NameKey => ({ ...called(`${name}@MX`, f), what: 'AGENCY' });
    const j = same(key('Port Office', facts[0]!), key('Harbour Office', facts[1]!));
    const nodes = (g: DerivedGraph): string[] => [...new Set(g.participations.map((p) => p.node))].sort();
    expect(nodes(derive(facts))).toEqual(['agency/mx/harbour-office', 'agency/mx/port-office', 'person/bo-li-cn']);
    expect(nodes(derive(facts, [j]))).toEqual(['agency/mx/harbour-office', 'person/bo-li-cn']);
  });
});

describe('the ledger', () => {
  const ledgers = toldArticles(6).map((all) => voices(all)).chain((facts) => {
    const names = facts.flatMap((f) => f.nodes.filter((n) => n.type === 'ALIAS').map((n): Subject => ({ what: 'PERSON', name: n.name, country: n.country, articles: [f.article.id] })));
    const reports = facts.flatMap((f) => f.reports.map((r): Subject => reportKey(f, r.id)!));
    const pairs = [names, reports].filter((list) => list.length > 1).map((list) => fc.tuple(fc.constantFrom(...list), fc.constantFrom(...list)));
    const rulings = fc.array(fc.oneof(
      ...pairs.map((pair) => fc.tuple(pair, fc.boolean()).map(([[a, b], one]): Judgement => (one ? same(a, b) : different(a, b)))),
      ...(reports.length ? [fc.constantFrom(...(reports as ReportKey[])).map((a): Judgement => ruling({ kind: 'WRONG_REPORT', a }))] : []),
      ...(names.length ? [fc.constantFrom(...names).map((a): Judgement => ruling({ kind: 'RENAME', a, name: 'Somebody Else' }))] : []),
      fc.constant(ruling({ kind: 'UNDO', undoes: 'judgement/none' })),
    ), { maxLength: 6 });
    return fc.record({ facts: fc.constant(facts), ledger: rulings });
  });

  it('means the same in any order, and nothing once all of it is undone, in any order', () => {
    fc.assert(fc.property(ledgers.chain((x) => fc.tuple(fc.constant(x), fc.shuffledSubarray(x.ledger, { minLength: x.ledger.length }), fc.nat(x.ledger.length))), ([{ facts, ledger }, shuffled, n]) => {
      const hash = graphHash(derive(facts, ledger));
      expect(graphHash(derive([...facts].reverse(), shuffled))).toBe(hash);
      const undone = shuffled.slice(0, n).map(undo);
      expect(graphHash(derive(facts, [...ledger, ...undone]))).toBe(graphHash(derive(facts, ledger.filter((j) => !shuffled.slice(0, n).includes(j)))));
      expect(graphHash(derive(facts, [...ledger, ...shuffled.map(undo)]))).toBe(graphHash(derive(facts)));
    }), { numRuns: Number(process.env.READOUT_LONG ?? 1) * 60 });
  });

  it('what is in force holds in what is derived', () => {
    fc.assert(fc.property(ledgers, ({ facts, ledger }) => {
      const graph = derive(facts, ledger);
      const heard = new Set(derive(facts).meetings.flatMap((m) => m.reports.map((r) => r.report)));
      const gone = new Set(inForce(ledger).flatMap((j) => (j.kind === 'WRONG_REPORT' ? [JSON.stringify(j.a)] : [])));
      const reportOf = (s: Subject): string | undefined => facts.flatMap((f) => f.reports.filter((r) => JSON.stringify(reportKey(f, r.id)) === JSON.stringify(s)).map((r) => r.id)).find((id) => heard.has(id));
      const personOf = ({ name, country, articles: [article] }: NameKey): string => {
        const alias = facts.find((f) => f.article.id === article)!.nodes.find((n) => n.type === 'ALIAS' && n.name === name && n.country === country)!.id;
        return graph.people.find((p) => p.aliases.some((a) => a.alias === alias && (a.articles === null || a.articles.includes(article!))))!.id;
      };
      for (const j of inForce(ledger)) {
        if (j.kind !== 'SAME' && j.kind !== 'DIFFERENT') continue;
        if (j.a.what === 'PERSON' && j.b.what === 'PERSON') {
          const [x, y] = [personOf(j.a), personOf(j.b)];
          if (j.kind === 'SAME') expect(x).toBe(y);
          else expect(x).not.toBe(y);
        }
        if (j.a.what !== 'MEETING' || gone.has(JSON.stringify(j.a)) || gone.has(JSON.stringify(j.b))) continue;
        const [a, b] = [reportOf(j.a), reportOf(j.b)];
        if (!a || !b || a === b) continue;
        const meetingOf = (id: string): string | undefined => graph.meetings.find((m) => m.reports.some((r) => r.report === id))?.id;
        if (j.kind === 'SAME') expect(meetingOf(a)).toBe(meetingOf(b));
        else expect(meetingOf(a)).not.toBe(meetingOf(b));
      }
    }), { numRuns: Number(process.env.READOUT_LONG ?? 1) * 60 });
  });
});
