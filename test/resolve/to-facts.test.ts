import { describe, it, expect } from '@jest/globals';
import { checkExtraction } from '../../src/domain/check-extraction.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { factsHash, sortFacts } from '../../src/domain/fact-order.js';
import type { Evidence } from '../../src/domain/facts.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';
import { sampleExtractions } from '../support/gold-extractions.js';

const TEXT = `Costa meets Rajoy in Madrid
Portugal's Prime Minister António Costa met Mariano Rajoy at the Moncloa Palace on Monday. Antonio Costa spoke of energy.`;
const at = (words: string, from = 0): { start: number; end: number; rule: string } => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, rule: 'by-hand' };
};
const document: Extraction = checkExtraction({
  format: 'readout-extraction/1',
  article: { id: 'x', url: 'HTTP://www.Example.org/a/?utm_source=b#top', title: 'Costa meets Rajoy in Madrid', publisher: null, publishedAt: '2017-05-30', language: 'en', text: TEXT },
  entities: [
    { ref: 'p1', type: 'PERSON', name: 'António Costa', country: 'PT', offices: [{ office: 'o1', status: 'CURRENT', ...at('Prime Minister') }], mentions: [at('António Costa'), at('Costa')] },
    { ref: 'p2', type: 'PERSON', name: 'Antonio Costa', country: 'PT', offices: [], mentions: [at('Antonio Costa')] },
    { ref: 'p3', type: 'PERSON', name: 'Mariano Rajoy', country: null, offices: [{ office: 'o2', status: 'FORMER', ...at('Mariano Rajoy') }], mentions: [at('Mariano Rajoy')] },
    { ref: 'o1', type: 'OFFICE', name: 'Prime Minister', country: 'PT', agency: null, mentions: [at('Prime Minister')] },
    { ref: 'o2', type: 'OFFICE', name: 'Minister of the Interior', country: 'ES', agency: null, mentions: [] },
    { ref: 'l1', type: 'PLACE', name: 'Moncloa Palace', country: 'ES', mentions: [at('Moncloa Palace')] },
    { ref: 'l2', type: 'PLACE', name: 'Madrid', country: null, mentions: [at('Madrid')] },
    { ref: 'l3', type: 'PLACE', name: 'Casa do Regalo', country: 'PT', mentions: [] },
    { ref: 'c1', type: 'COUNTRY', name: 'Portugal', country: 'PT', mentions: [at('Portugal')] },
  ],
  reports: [
    { ref: 'r1', kind: 'MEETING', status: 'HELD', ...at('Costa meets Rajoy'), confidence: 1, participants: [], others: [], place: null, date: null, issues: [] },
    {
      ref: 'r2', kind: 'MEETING', status: 'HELD', ...at("Portugal's"), end: TEXT.indexOf('Monday') + 6, confidence: 0.8,
      participants: [{ entity: 'p1', side: 'PT', role: 'VISITOR', capacity: 'o1', onBehalfOf: 'c1', ...at('António Costa') }, { entity: 'p3', side: 'ES', role: 'HOST', capacity: null, onBehalfOf: null, ...at('Mariano Rajoy') }],
      others: [], place: { entity: 'l1', ...at('Moncloa Palace') }, date: { edtf: '2017-05-29', text: 'Monday', ...at('Monday') }, issues: [{ issue: 'energy', ...at('energy') }],
    },
  ],
  extractor: { name: 'by-hand', version: '1' },
}, 'by hand');

describe('an Extraction as facts', () => {
  const facts = toFacts(document, { modifiedAt: '2017-06-01T00:00:00Z' });
  const node = (id: string): unknown => facts.nodes.find((n) => n.id === id);

  it('knows the article by its address, whatever its id and spelling', () => {
    expect(facts.article).toMatchObject({ url: 'https://example.org/a', modifiedAt: '2017-06-01T00:00:00Z', extractor: 'by-hand/1' });
    const elsewhere = toFacts({ ...document, article: { ...document.article, id: 'y', url: 'https://example.org/a' } });
    expect([elsewhere.article.id, elsewhere.reports[0]!.id]).toEqual([facts.article.id, facts.reports[0]!.id]);
  });

  it('has one alias for two spellings, under the fuller one', () => {
    expect(node('alias/pt/antonio-costa')).toEqual({ type: 'ALIAS', id: 'alias/pt/antonio-costa', name: 'António Costa', country: 'PT' });
    expect(node('alias/-/mariano-rajoy')).toMatchObject({ country: null });
    expect(facts.mentions.filter((m) => m.node === 'alias/pt/antonio-costa').map((m) => [m.name, m.mentions.map((x) => x.quote)])).toEqual([
      ['Antonio Costa', ['Antonio Costa']], ['António Costa', ['Costa', 'António Costa']],
    ]);
  });

  it('keys offices and places by the lexicon, and adds what they lean on', () => {
    expect(node('office/pt/prime-minister')).toEqual({ type: 'OFFICE', id: 'office/pt/prime-minister', name: 'Prime Minister', country: 'PT', agency: null, singleSeat: true });
    expect(node('office/es/minister-of-the-interior')).toMatchObject({ agency: 'agency/es/ministry-of-the-interior' });
    expect(node('agency/es/ministry-of-the-interior')).toMatchObject({ type: 'AGENCY', name: 'Ministry of the Interior', country: 'ES' });
    expect(node('place/moncloa-palace-es')).toMatchObject({ kind: 'VENUE', within: 'place/madrid-es', country: 'ES' });
    expect(node('place/madrid-es')).toMatchObject({ kind: 'CITY', within: null });
    expect(node('place/casa-do-regalo-pt')).toEqual({ type: 'PLACE', id: 'place/casa-do-regalo-pt', name: 'Casa do Regalo', country: 'PT', kind: null, within: null });
    expect(facts.nodes.filter((n) => n.type === 'COUNTRY').map((n) => [n.id, n.name])).toEqual([['country/ES', 'Spain'], ['country/PT', 'Portugal']]);
  });

  it('says who holds or held what', () => {
    expect(facts.held.map((h) => [h.alias, h.office, h.status, h.quote])).toEqual([
      ['alias/pt/antonio-costa', 'office/pt/prime-minister', 'CURRENT', 'Prime Minister'],
      ['alias/-/mariano-rajoy', 'office/es/minister-of-the-interior', 'FORMER', 'Mariano Rajoy'],
    ]);
  });

  it('tells the reports, each with its words, and which stand in the title', () => {
    const [title, body] = facts.reports;
    expect([title!.inTitle, body!.inTitle]).toEqual([true, false]);
    expect(body).toMatchObject({
      place: { node: 'place/moncloa-palace-es' }, date: { edtf: '2017-05-29', earliest: '2017-05-29', latest: '2017-05-29', quote: 'Monday' }, issues: [{ issue: 'issue/energy', quote: 'energy' }],
    });
    expect(body!.participants.map((p) => [p.node, p.side, p.role, p.capacity, p.onBehalfOf, p.quote])).toEqual([
      ['alias/pt/antonio-costa', 'PT', 'VISITOR', 'office/pt/prime-minister', 'country/PT', 'António Costa'],
      ['alias/-/mariano-rajoy', 'ES', 'HOST', null, null, 'Mariano Rajoy'],
    ]);
  });

  it('refuses a document with a dangling reference', () => {
    const broken = { ...document, reports: [{ ...document.reports[1]!, participants: [{ ...document.reports[1]!.participants[0]!, entity: 'p9' }] }] };
    expect(() => toFacts(broken)).toThrow('"p9"');
  });

  it('every quotation of every sample stands in its text, and every id that is used is a node', () => {
    for (const extraction of sampleExtractions()) {
      const { article, nodes, mentions, held, reports } = toFacts(extraction);
      const ids = new Set(nodes.map((n) => n.id));
      const words: Evidence[] = [...mentions.flatMap((m) => m.mentions), ...held, ...reports.flatMap((r) => [r, ...r.participants, ...r.issues, ...(r.place ? [r.place] : []), ...(r.date ? [r.date] : [])])];
      expect(words.filter((w) => article.text.slice(w.start, w.end) !== w.quote)).toEqual([]);
      const used = [...mentions.map((m) => m.node), ...held.flatMap((h) => [h.alias, h.office]),
        ...reports.flatMap((r) => [...r.participants.flatMap((p) => [p.node, p.capacity, p.onBehalfOf]), r.place?.node ?? null]),
        ...nodes.flatMap((n) => (n.type === 'OFFICE' ? [n.agency] : n.type === 'PLACE' ? [n.within] : n.type === 'AGENCY' ? [n.partOf] : []))];
      expect(used.filter((id) => id !== null && !ids.has(id))).toEqual([]);
    }
  });

  it('does not depend on the order of the entities', () => {
    const turned = toFacts({ ...document, entities: [...document.entities].reverse() }, { modifiedAt: '2017-06-01T00:00:00Z' });
    expect(factsHash(turned)).toBe(factsHash(facts));
    expect(sortFacts(facts)).toEqual(facts);
  });
});
