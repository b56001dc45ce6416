import type { ExtractedEntity, Extraction } from '../../domain/extraction.js';
import type { FactNode } from '../../domain/facts.js';
import { sha256, slug } from '../../domain/text.js';
import { countryByCode, countryOf } from '../../lexicon/countries.js';
import { officeKey } from '../../lexicon/offices.js';
import { findPlace, placeById, placeId } from '../../lexicon/places.js';
import { agencyNode, knownAgency } from './agency-node.js';

/** The nodes of one article: what its entities stand for, and what those imply. */
export interface FactNodes {
  nodes: FactNode[];
  /** ref of an entity → id of its node */
  idOf: ReadonlyMap<string, string>;
}

/** Entities → nodes with the keys of the lexicon, so that many names of one thing have one node. */
export function factNodes(entities: Extraction['entities']): FactNodes {
  const nodes = new Map<string, FactNode>();
  const idOf = new Map<string, string>();
  const byRef = new Map(entities.map((e) => [e.ref, e]));
  for (const entity of entities) {
    const node = nodeOf(entity, byRef);
    idOf.set(entity.ref, node.id);
    const known = nodes.get(node.id);
    nodes.set(node.id, known ? better(known, node) : node);
  }
  for (let fresh = [...nodes.values()]; fresh.length; ) {
    fresh = fresh.flatMap(implied).filter((node) => !nodes.has(node.id));
    for (const node of fresh) nodes.set(node.id, node);
  }
  return { nodes: [...nodes.values()], idOf };
}

/** Of two spellings in one article the one with accents and small letters. */
function better(a: FactNode, b: FactNode): FactNode {
  const [one, other] = a.name < b.name ? [b, a] : [a, b];
  return one.type === 'AGENCY' && other.type === 'AGENCY' ? { ...one, acronym: one.acronym ?? other.acronym } : one;
}

function nodeOf(entity: ExtractedEntity, byRef: ReadonlyMap<string, ExtractedEntity>): FactNode {
  const name = entity.name.replace(/\s+/g, ' ').trim();
  const { country } = entity;
  switch (entity.type) {
    case 'PERSON':
      return { type: 'ALIAS', id: `alias/${country === null ? '-' : slug(country)}/${slug(name) || sha256(name).slice(0, 12)}`, name, country };
    case 'OFFICE': {
      const agency = entity.agency === null ? null : (byRef.get(entity.agency)?.name ?? null);
      const key = officeKey({ name, country, agency });
      // a president of nobody knows what is one of many
      const placed = key.country !== null || key.agency !== null;
      return { type: 'OFFICE', id: key.id, name: key.name, country: key.country, agency: key.agency, singleSeat: key.singleSeat && placed };
    }
    case 'AGENCY':
      return agencyNode(name, country, entity.acronym);
    case 'COUNTRY':
      return countryNode(country ?? countryOf(name) ?? `x-${slug(name)}`, name);
    case 'PLACE': {
      const found = findPlace(name, country);
      if (found && (country === null || found.country === country)) return placeNode(found.id)!;
      return { type: 'PLACE', id: placeId(name, country), name, country, kind: null, within: null };
    }
  }
}

function countryNode(code: string, name?: string): FactNode {
  return { type: 'COUNTRY', id: `country/${code}`, name: countryByCode(code)?.name ?? name ?? code, country: code };
}

function placeNode(id: string): FactNode | undefined {
  const place = placeById(id);
  return place && { type: 'PLACE', id, name: place.name, country: place.country, kind: place.kind, within: place.within };
}

/** What a node leans on: the agency of an office, the body above an agency, the place around a place, the country of any. */
function implied(node: FactNode): FactNode[] {
  const around: (FactNode | undefined)[] = [];
  if (node.type === 'OFFICE' && node.agency !== null) around.push(knownAgency(node.agency, node.country));
  if (node.type === 'AGENCY' && node.partOf !== null) around.push(knownAgency(node.partOf, node.country));
  if (node.type === 'PLACE' && node.within !== null) around.push(placeNode(node.within));
  if (node.type !== 'COUNTRY' && node.country !== null && countryByCode(node.country)) around.push(countryNode(node.country));
  return around.filter((n) => n !== undefined);
}
