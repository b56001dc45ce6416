import { describe, it, expect } from '@jest/globals';
import { canonicalForm } from '../../src/domain/derived-form.js';
import { derive } from '../../src/resolve/derive.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';
import { sampleExtractions } from '../support/gold-extractions.js';

const facts = sampleExtractions().map((e) => toFacts(e));
const graph = derive(facts);
const label = new Map(facts.flatMap((f) => f.reports.map((r) => [r.id, `${f.article.url!.replace('urn:golden:', '')} ${r.id.split('/').at(-1)!}`] as const)));
const told = graph.meetings.map((m) => m.reports.map((r) => label.get(r.report)!).sort());

describe('the samples, as a careful reader reads them, resolved', () => {
  it('the reports of one meeting are one meeting, and no others are', () => {
    expect(told.filter((reports) => reports.length > 1).map((reports) => reports.join(' = ')).sort()).toEqual([
      'blinken-beijing r7 = blinken-china-postponed r1',
      'merkel-putin-sochi-berlin r1 = merkel-putin-sochi-kremlin r1',
      'nixon-mao-american-party r1 = nixon-mao-chinese-hosts r1',
      'nixon-mao-american-party r2 = nixon-mao-chinese-hosts r3',
      'nixon-mao-american-party r3 = nixon-mao-chinese-hosts r2',
      'noem-sheinbaum-mexico-account r1 = noem-sheinbaum-traveller-account r3 = sheinbaum-landau r2',
      'panmunjom-pyongyang r1 = panmunjom-seoul r1',
      'reykjavik-moscow r1 = reykjavik-washington r1',
      'rubio-de-la-fuente-mexico r1 = rubio-de-la-fuente-washington r1',
      'trump-xi-buenos-aires-china r1 = trump-xi-buenos-aires-us r1',
    ]);
  });

  it('people under several names are one', () => {
    expect(graph.people.filter((p) => p.aliases.length > 1).map((p) => [p.name, p.aliases.map((a) => a.rule).sort().join(' ')])).toEqual([
      ['Claudia Sheinbaum', 'own-name second-surname'], ['Nelson Mandela', 'only-bearer-of-name own-name'],
      ['Rosa Icela Rodríguez Velázquez', 'own-name second-surname'], ['Vladimir Putin', 'only-bearer-of-name own-name'],
    ]);
  });

  it('the nameless take part under the name of who held the office', () => {
    const inferred = graph.participations.filter((p) => p.inferred);
    expect([...new Set(inferred.map((p) => `${p.capacity} ${p.node}`))].sort()).toEqual([
      'office/mx/secretary-of-foreign-affairs person/juan-ramon-de-la-fuente-mx', 'office/us/secretary-of-homeland-security person/kristi-noem-us',
    ]);
    expect(inferred.every((p) => p.rule !== null)).toBe(true);
  });

  it('each office has its holders in the order of their days', () => {
    const succession = (office: string): string[] => graph.tenures.filter((t) => t.office === office && t.status === 'CURRENT')
      .sort((a, b) => (a.firstSeen! < b.firstSeen! ? -1 : 1)).map((t) => t.person.replace(/^person\/|-\w+$/g, ''));
    expect(succession('office/mx/secretary-of-foreign-affairs')).toEqual(['luis-videgaray', 'marcelo-ebrard', 'alicia-barcena', 'juan-ramon-de-la-fuente']);
    expect(succession('office/us/president').filter((p) => /trump|biden/.test(p))).toEqual(['donald-trump', 'joe-biden', 'donald-trump']);
  });

  it('any order gives the same graph', () => {
    const turned = [...facts.slice(11), ...facts.slice(0, 11)];
    for (const order of [[...facts].reverse(), turned]) expect(canonicalForm(derive(order))).toEqual(canonicalForm(graph));
  });
});
