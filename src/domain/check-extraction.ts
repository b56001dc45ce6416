import { InvalidExtractionError } from './errors.js';
import { extractionSchema, type Extraction } from './extraction.js';
import { parseEdtf } from './edtf.js';

/**
 * Checks a document against `readout-extraction/1`: its shape, its references, and that every offset points into its text.
 * Whoever wrote the document, our rules, a language model or a person, the same checks hold.
 * @param culprit the name shown in the error (file, line)
 * @throws InvalidExtractionError naming every problem
 */
export function checkExtraction(document: unknown, culprit: string): Extraction {
  const parsed = extractionSchema.safeParse(document);
  if (!parsed.success) {
    throw new InvalidExtractionError(culprit, parsed.error.issues.map((i) => `${i.path.join('.') || 'document'}: ${i.message}`));
  }
  const problems = [...referenceProblems(parsed.data), ...spanProblems(parsed.data), ...dateProblems(parsed.data)];
  if (problems.length) throw new InvalidExtractionError(culprit, problems);
  return parsed.data;
}

function* referenceProblems({ entities, reports }: Extraction): Iterable<string> {
  const type = new Map<string, string>();
  for (const e of entities) {
    if (type.has(e.ref)) yield `entities: ref ${JSON.stringify(e.ref)} stands twice`;
    type.set(e.ref, e.type);
  }
  const expect = function* (where: string, ref: string | null, ...types: string[]): Iterable<string> {
    if (ref === null) return;
    const found = type.get(ref);
    if (!found) yield `${where}: no entity has ref ${JSON.stringify(ref)}`;
    else if (!types.includes(found)) yield `${where}: ${JSON.stringify(ref)} is a ${found}, expected ${types.join(' or ')}`;
  };
  for (const e of entities) {
    if (e.type === 'PERSON') for (const o of e.offices) yield* expect(`${e.ref}.offices`, o.office, 'OFFICE');
    if (e.type === 'OFFICE') yield* expect(`${e.ref}.agency`, e.agency, 'AGENCY');
  }
  const refs = new Set<string>();
  for (const r of reports) {
    if (refs.has(r.ref)) yield `reports: ref ${JSON.stringify(r.ref)} stands twice`;
    refs.add(r.ref);
    for (const p of r.participants) {
      yield* expect(`${r.ref}.participants`, p.entity, 'PERSON', 'OFFICE', 'AGENCY', 'COUNTRY');
      yield* expect(`${r.ref}.participants.capacity`, p.capacity, 'OFFICE');
      yield* expect(`${r.ref}.participants.onBehalfOf`, p.onBehalfOf, 'PERSON', 'OFFICE', 'AGENCY', 'COUNTRY');
    }
    if (r.place) yield* expect(`${r.ref}.place`, r.place.entity, 'PLACE', 'COUNTRY', 'AGENCY');
  }
}

function* spanProblems({ article, entities, reports }: Extraction): Iterable<string> {
  const bad = function* (where: string, s: { start: number; end: number }): Iterable<string> {
    if (s.start >= s.end || s.end > article.text.length) yield `${where}: [${s.start}, ${s.end}) is not within the text of ${article.text.length} units`;
  };
  const quoted = function* (where: string, s: { start: number; end: number; text: string }): Iterable<string> {
    yield* bad(where, s);
    if (article.text.slice(s.start, s.end) !== s.text) {
      yield `${where}: the text at [${s.start}, ${s.end}) is ${JSON.stringify(article.text.slice(s.start, s.end))}, not ${JSON.stringify(s.text)}`;
    }
  };
  for (const e of entities) {
    for (const m of e.mentions) yield* bad(`${e.ref}.mentions`, m);
    if (e.type === 'PERSON') for (const o of e.offices) yield* bad(`${e.ref}.offices`, o);
  }
  for (const r of reports) {
    yield* bad(r.ref, r);
    for (const p of r.participants) yield* bad(`${r.ref}.participants`, p);
    for (const o of r.others) yield* quoted(`${r.ref}.others`, o);
    if (r.place) yield* bad(`${r.ref}.place`, r.place);
    if (r.date) yield* quoted(`${r.ref}.date`, r.date);
    for (const i of r.issues) yield* bad(`${r.ref}.issues`, i);
  }
}

function* dateProblems({ entities, reports }: Extraction): Iterable<string> {
  for (const e of entities) {
    for (const { from, to } of e.type === 'PERSON' ? e.offices : []) {
      const [began, ended] = [from, to].map((edtf) => (edtf === undefined ? null : parseEdtf(edtf)));
      for (const [edtf, days] of [[from, began], [to, ended]] as const) if (edtf !== undefined && !days) yield `${e.ref}.offices: ${JSON.stringify(edtf)} is not an EDTF date we know`;
      if (began?.earliest && ended?.latest && began.earliest > ended.latest) yield `${e.ref}.offices: the term ends on ${to} before it begins on ${from}`;
    }
  }
  for (const r of reports) {
    if (r.date?.edtf && !parseEdtf(r.date.edtf)) yield `${r.ref}.date: ${JSON.stringify(r.date.edtf)} is not an EDTF date we know`;
  }
}
