import { bookedForms, forgetTogether, formOf, noteNames, writeManyBooks } from '../../graph/books/books.js';
import { bookedRulings, bookRulings } from '../../graph/books/rulings.js';
import type { Graph } from '../../graph/graph.js';
import { entriesOf } from '../../resolve/blocks/entries.js';
import { togetherChange } from '../../resolve/blocks/together.js';
import { packTold, tellArticle } from '../../resolve/blocks/told.js';
import type { Steps } from '../../resolve/derive.js';
import { groupBy } from '../../domain/group-by.js';
import { namedKeys } from './people.js';

/** Brings the books in line with a derivation of everything, so that later changes need not derive everything again. */
export async function keepBooks(graph: Graph, steps: Steps): Promise<void> {
  const { graph: derived, heard, articles, offices, personOf, eras, asks, accounts, places, rulings, resolved } = steps;
  const countries = new Map(derived.people.map((p) => [p.id, p.country]));
  const accountsOf = groupBy(accounts, (a) => a.article);
  const stored = await bookedForms(graph);
  const rows = heard.flatMap((facts, i) => {
    const placed = articles[i]!;
    const told = tellArticle({
      heard: facts, placed, offices, personOf, countryOf: (person) => countries.get(person) ?? null,
      era: eras.get(placed)!, asks: asks.get(placed)!, accounts: accountsOf.get(facts.article.id) ?? [], places, apart: rulings.reports,
    });
    const state = packTold(told);
    const known = stored.get(facts.article.id);
    stored.delete(facts.article.id);
    return known === formOf(state) ? [] : [{ article: facts.article.id, state, entries: entriesOf(told) }];
  });
  const aliases = new Map(heard.flatMap((f) => f.nodes.flatMap((n) => (n.type === 'ALIAS' ? [[`${n.id} ${n.name}`, n] as const] : []))));
  await forgetTogether(graph);
  await writeManyBooks(graph, {
    rows, gone: [...stored.keys()], together: togetherChange([], [...eras.values()].map((era) => [...era])),
    aliases: [...aliases.values()].map((a) => ({ id: a.id, ...namedKeys(a) })),
  });
  await bookRulings(graph, await bookedRulings(graph), new Map(resolved.map((r) => [r.id, JSON.stringify(r)])));
  const names = new Set(heard.flatMap((f) => f.nodes.flatMap((n) => (n.type === 'ALIAS' ? [] : [n.id]))));
  await noteNames(graph, new Map([...names].map((id) => [id, places.nameOf(id)])));
}
