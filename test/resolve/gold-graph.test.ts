import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, expect } from '@jest/globals';
import { canonicalForm } from '../../src/domain/derived-form.js';
import type { DerivedGraph } from '../../src/domain/derived.js';
import type { ArticleFacts } from '../../src/domain/facts.js';
import { agencyKey } from '../../src/lexicon/agencies.js';
import { countryOf } from '../../src/lexicon/countries.js';
import { officeKey } from '../../src/lexicon/offices.js';
import { derive } from '../../src/resolve/derive.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';
import { hasShared, sharedExtractions, sharedFolder } from '../support/gold-extractions.js';

interface GoldGraph {
  onePerson: string[][];
  oneAgency: string[][];
  oneOffice: string[][];
  onePlace: string[][];
  oneMeeting: { accountsFrom: string[] }[];
  officeHolders: { office: string; country: string; holders: string[] }[];
  answers: { ask: string; people?: string[]; agencies?: string[]; places?: string[] }[];
}

(hasShared ? describe : describe.skip)('the graph of the five articles', () => {
  const expected = hasShared ? (JSON.parse(readFileSync(join(sharedFolder, 'expected', 'graph.json'), 'utf8')) as GoldGraph) : ({} as GoldGraph);
  const facts = hasShared ? sharedExtractions().map((e) => toFacts(e)) : [];
  const graph = derive(facts);
  const stem = (f: ArticleFacts): string => f.article.url!.replace('urn:golden:', '');
  const articleOf = new Map(facts.flatMap((f) => f.reports.map((r) => [r.id, stem(f)] as const)));
  /** Surname only, where an article has no more. */
  const named = (name: string): DerivedGraph['people'][number] | undefined => graph.people.find((p) => p.name === name) ?? graph.people.find((p) => name.endsWith(` ${p.name}`));
  const idOf = (name: string): string => named(name)!.id;
  const metOnOtherSide = (name: string, about?: string, kind?: string): string[] => {
    const own = graph.participations.filter((p) => p.node === idOf(name));
    const meetings = new Map(graph.meetings.filter((m) => (!about || m.issues.includes(about)) && (!kind || m.kind === kind)).map((m) => [m.id, m]));
    return [...new Set(own.filter((p) => meetings.has(p.meeting)).flatMap((p) => graph.participations.filter((q) => q.meeting === p.meeting && q.side !== p.side).map((q) => q.node)))].sort();
  };

  it('one person behind several names', () => {
    const full = new Map(expected.onePerson.map((names) => [names[0]!, names]));
    expect([...full.keys()].map((n) => [n, graph.people.filter((p) => p.name.includes(n.split(' ').at(-1)!)).length])).toEqual([...full.keys()].map((n) => [n, 1]));
    expect(named('Claudia Sheinbaum')!.aliases.map((a) => a.alias)).toEqual(['alias/mx/claudia-sheinbaum', 'alias/mx/claudia-sheinbaum-pardo']);
  });

  it('one agency, office and place behind several names', () => {
    for (const names of expected.oneAgency) {
      const country = /Immigration and Customs/.test(names[0]!) ? 'US' : 'MX';
      expect(new Set(names.map((n) => agencyKey(n, country))).size).toBe(1);
    }
    for (const names of expected.oneOffice) expect(new Set(names.map((name) => officeKey({ name, country: null }).id)).size).toBe(1);
    const palaces = facts.flatMap((f) => f.nodes.filter((n) => n.type === 'PLACE' && /palac/i.test(n.name)).map((n) => n.id));
    expect([palaces.length, new Set(palaces).size]).toEqual([2, 1]);
  });

  it('one meeting out of three accounts, and no other is joined', () => {
    const joined = graph.meetings.filter((m) => m.reports.length > 1).map((m) => m.reports.map((r) => articleOf.get(r.report)!).sort());
    expect(joined).toEqual(expected.oneMeeting.map((m) => [...m.accountsFrom].sort()));
  });

  it('the holders of each office', () => {
    for (const { office, country, holders } of expected.officeHolders) {
      const { id } = officeKey({ name: office, country: countryOf(country)! });
      expect(graph.tenures.filter((t) => t.office === id).map((t) => t.person).sort()).toEqual(holders.map(idOf).sort());
    }
  });

  it('the nameless Secretary and foreign minister, inferred and marked so', () => {
    const airport = graph.meetings.find((m) => m.reports.some((r) => articleOf.get(r.report) === 'secretary-visits-mexico') && m.places.some((p) => p.includes('airport')))!;
    expect(graph.participations.filter((p) => p.meeting === airport.id).map((p) => [p.node, p.inferred, p.rule])).toEqual([
      [idOf('Juan Ramón de la Fuente'), true, 'in-office-with-others-named'], [idOf('Kristi Noem'), true, 'in-office-with-others-named'],
    ]);
  });

  it('the headline that tells of another meeting than the body', () => {
    const found = graph.discrepancies.filter((d) => d.kind === 'TITLE_AGAINST_BODY');
    expect(found.map((d) => [articleOf.get(d.a.report), /Landau/.test(d.a.says), /Noem/.test(d.b.says)])).toEqual([['sheinbaum-landau-noem', true, true]]);
  });

  it('its questions have their answers', () => {
    const answer = (ask: string): GoldGraph['answers'][number] => expected.answers.find((a) => a.ask === ask)!;
    expect(metOnOtherSide('Claudia Sheinbaum', 'issue/migration')).toEqual(answer('Who met Claudia Sheinbaum about migration?').people!.map(idOf).sort());
    expect(metOnOtherSide('Juan Ramón de la Fuente', undefined, 'CALL')).toEqual(answer('Who talked with Juan Ramón de la Fuente by phone?').people!.map(idOf));
    expect(metOnOtherSide('Roberta Jacobson').filter((n) => n.startsWith('agency/'))).toEqual(answer('Which agencies did the U.S. delegation of 2021 meet?').agencies!.map((n) => agencyKey(n, 'MX')).sort());
    expect(graph.meetings.filter((m) => m.status === 'ANNOUNCED').map((m) => m.places)).toEqual([['country/GT']]);
    const call = metOnOtherSide('Marco Rubio', undefined, 'CALL');
    const palace = graph.participations.filter((p) => call.includes(p.node)).map((p) => p.meeting);
    expect(graph.participations.some((p) => palace.includes(p.meeting) && p.node === idOf('Claudia Sheinbaum'))).toBe(true);
  });

  it('in any of the 120 orders it is the same', () => {
    const form = canonicalForm(graph);
    for (const order of permutations(facts)) expect(canonicalForm(derive(order))).toEqual(form);
  });
});

function permutations<T>(items: readonly T[]): T[][] {
  return items.length < 2 ? [[...items]] : items.flatMap((item, i) => permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]));
}
