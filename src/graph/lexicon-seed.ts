import { canonicalJson } from '../domain/canonical.js';
import { sha256 } from '../domain/text.js';
import { issues } from '../lexicon/issues.js';
import type { Graph } from './graph.js';

/**
 * Writes the tree of issues into the graph; once for each edition of the lexicon.
 * Agencies and places are not seeded: an article brings what it names, and what that lies in or belongs to.
 */
export async function seedLexicon(graph: Graph): Promise<boolean> {
  const rows = issues.map(({ id, name, words, broader }) => ({ id: `issue/${id}`, name, names: [name, ...words], broader: broader === null ? null : `issue/${broader}` }));
  const edition = sha256(canonicalJson(rows));
  const [known] = await graph.read<{ edition: string }>('State.lexicon');
  if (known?.edition === edition) return false;
  await graph.write(async (tx) => {
    await tx.run('State.lock');
    await tx.run('Lexicon.fell', { ids: rows.map((r) => r.id) });
    await tx.run('Lexicon.issues', { rows });
    await tx.run('Lexicon.broader', { rows: rows.filter((r) => r.broader !== null) });
    await tx.run('State.seeded', { edition });
  });
  return true;
}
