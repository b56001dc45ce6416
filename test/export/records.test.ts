import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { selectMeetings, type WrittenFilter } from '../../src/answer/selection.js';
import { checkExtraction } from '../../src/domain/check-extraction.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { sortFacts } from '../../src/domain/fact-order.js';
import type { DerivedGraph } from '../../src/domain/derived.js';
import type { ArticleFacts } from '../../src/domain/facts.js';
import { projectRoot } from '../../src/domain/project-root.js';
import { exportGraph } from '../../src/export/export.js';
import type { Format } from '../../src/export/formats.js';
import type { Entity } from '../../src/export/records/entity.js';
import { readFacts } from '../../src/graph/facts-read.js';
import type { Graph } from '../../src/graph/graph.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';
import { askPython, findPython } from '../support/python.js';
import { loadSamplesAndHostile, type Loaded } from './loaded.js';

let loaded: Loaded;
let graph: Graph;
let derived: DerivedGraph;
let folder: string;
beforeAll(async () => {
  loaded = await loadSamplesAndHostile();
  ({ graph, derived, folder } = loaded);
}, 180_000);
afterAll(() => loaded?.close());

async function written(format: Format, filter: WrittenFilter = {}): Promise<string> {
  let text = '';
  for await (const chunk of exportGraph(format, { graph, shape: 'people', sameSide: false, ...(await selectMeetings(graph, filter)) })) text += chunk;
  return text;
}
const lines = <T>(text: string): T[] => text.trimEnd().split('\n').map((line) => JSON.parse(line) as T);

/** The made articles quote words of theirs that are not in their texts; all others are checked. */
const documentsOf = async (): Promise<Extraction[]> => lines<Extraction>(await written('extraction')).map((d, i) => (d.extractor.name === 'told' ? d : checkExtraction(d, `line ${i + 1}`)));

describe('extraction', () => {
  it('is every article that is heard, and reads back as the same facts', async () => {
    const stored: ArticleFacts[] = [];
    for await (const facts of readFacts(graph)) stored.push(facts);
    const documents = await documentsOf();
    expect(documents.map((d) => d.article.id)).toEqual(stored.map((f) => f.article.id));
    const real = stored.filter((f) => f.article.extractor !== 'told/1');
    const again = documents.filter((d) => d.extractor.name !== 'told').map((d) => toFacts(d));
    expect(again).toEqual(real.map((f) => sortFacts({ ...f, article: { ...f.article, modifiedAt: null } })));
    expect(again.length).toBeGreaterThan(38);
  });

  it('says which meeting each report became, and who each name', async () => {
    const documents = await documentsOf();
    const meetingOf = new Map(derived.meetings.flatMap((m) => m.reports.map((r) => [r.report, m.id])));
    const people = new Map(derived.people.flatMap((p) => p.aliases.map((a) => [`${a.alias} ${p.id}`, a.articles] as const)));
    for (const { article, entities, reports } of documents) {
      for (const [i, r] of reports.entries()) expect(r.meeting).toBe(meetingOf.get(`report/${article.id.replace('article/', '')}/r${i + 1}`));
      for (const e of entities) {
        expect(e.resolved).toBeDefined();
        if (e.type === 'PERSON') expect([...people].some(([key, articles]) => key.endsWith(` ${e.resolved}`) && (articles === null || articles.includes(article.id)))).toBe(true);
      }
    }
  });

  it('has the people who were found behind offices', async () => {
    const documents = await documentsOf();
    const found = documents.flatMap(({ entities, reports }) => reports.flatMap((r) => r.participants.flatMap((p) => {
      const e = entities.find((x) => x.ref === p.entity)!;
      return e.type === 'OFFICE' && e.resolved!.startsWith('person/') ? [`${r.meeting} ${e.resolved}`] : [];
    })));
    const inferred = derived.participations.filter((p) => p.inferred).map((p) => `${p.meeting} ${p.node}`);
    expect(inferred.length).toBeGreaterThan(0);
    expect(inferred.filter((p) => !found.includes(p))).toEqual([]);
  });
});

interface Popolo {
  persons: { id: string; name: string }[];
  memberships: { id: string; person_id: string; post_id: string; start_date?: string; end_date?: string; sources: { url: string }[] }[];
  events: { id: string; attendees: { id: string }[] }[];
  posts: { id: string; organization_id?: string; area_id?: string }[];
  organizations: { id: string; parent_id?: string }[];
  areas: { id: string }[];
}

describe('popolo', () => {
  it('has everybody, with every term of office and meeting, and points at nothing that is not there', async () => {
    const all = JSON.parse(await written('popolo')) as Popolo;
    expect(all.persons.map((p) => p.id)).toEqual(derived.people.map((p) => p.id));
    expect(new Set(all.memberships.map((m) => m.id))).toEqual(new Set(derived.tenures.map((t) => t.id)));
    expect(all.events.map((e) => e.id)).toEqual(derived.meetings.map((m) => m.id));
    const ids = new Set([...all.persons, ...all.posts, ...all.organizations, ...all.areas].map((x) => x.id));
    const pointed = [...all.memberships.flatMap((m) => [m.person_id, m.post_id]), ...all.posts.flatMap((p) => [p.organization_id, p.area_id]), ...all.organizations.map((o) => o.parent_id), ...all.events.flatMap((e) => e.attendees.map((a) => a.id))];
    expect(pointed.filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
    expect(all.memberships.every((m) => m.sources.length > 0)).toBe(true);
    for (const t of derived.tenures) {
      const m = all.memberships.find((x) => x.id === t.id)!;
      expect(m.start_date).toBe(t.firstSeen ?? undefined);
      if (t.notAfter === null && t.status !== 'FORMER') expect(m.end_date).toBeUndefined();
    }
  });

  it('of a filter has those who took part', async () => {
    const some = JSON.parse(await written('popolo', { about: ['migration'] })) as Popolo;
    expect(some.persons.length).toBeGreaterThan(2);
    expect(some.persons.length).toBeLessThan(derived.people.length / 2);
    const attended = new Set(some.events.flatMap((e) => e.attendees.map((a) => a.id)).filter((id) => id.startsWith('person/')));
    expect(new Set(some.persons.map((p) => p.id))).toEqual(attended);
  });
});

describe('ftm', () => {
  it('has people, terms of office and what was held, each with where it stands', async () => {
    const entities = lines<Entity>(await written('ftm'));
    const of = (schema: string): Entity[] => entities.filter((e) => e.schema === schema);
    expect(of('Person')).toHaveLength(derived.people.length);
    expect(of('Occupancy')).toHaveLength(new Set(derived.tenures.map((t) => t.id)).size);
    expect(of('Event').length + of('Call').length + of('Trip').length).toBe(derived.meetings.filter((m) => m.status === 'HELD').length);
    expect(of('Call').length).toBeGreaterThan(3);
    expect(of('Trip').length).toBeGreaterThan(0);
    expect(new Set(entities.map((e) => e.id)).size).toBe(entities.length);
    const known = new Set(entities.map((e) => e.id));
    const pointing = ['holder', 'post', 'organization', 'parent', 'involved', 'caller', 'receiver', 'endLocation', 'addressEntity', 'proof', 'subject', 'object'];
    for (const e of entities) {
      for (const name of pointing) for (const id of e.properties[name] ?? []) expect(known.has(id)).toBe(true);
      if (['Event', 'Call', 'Trip', 'Occupancy'].includes(e.schema)) expect(e.properties.proof!.length).toBeGreaterThan(0);
    }
  });

  const python = findPython(['followthemoney'], 'followthemoney as a reader of its entities');
  (python ? it : it.skip)('is taken by the followthemoney library, nothing lost', async () => {
    const file = join(folder, 'graph.ftm.json');
    await writeFile(file, await written('ftm'));
    const { entities, broken } = askPython<{ entities: Record<string, { schema: string; caption: string }>; broken: unknown[] }>(python!, [join(projectRoot, 'test', 'export', 'readers.py'), 'ftm', file]);
    expect(broken).toEqual([]);
    expect(Object.values(entities).filter((e) => e.schema === 'Person').length).toBe(derived.people.length);
  });
});
