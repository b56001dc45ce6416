import { isInOffice } from '../../domain/kinds.js';
import type { LookUp } from '../../graph/books/look-up.js';
import { holdersOfPair, togetherPrefix } from '../../resolve/blocks/together.js';
import { tellArticle, type Told } from '../../resolve/blocks/told.js';
import { Asking } from '../../resolve/holders/asking.js';
import { Contemporaries } from '../../resolve/holders/eras.js';
import { HolderFinder } from '../../resolve/holders/nameless.js';
import type { Links } from '../../resolve/judgements/links.js';
import { accountsOf } from '../../resolve/meetings/account.js';
import { PlaceTree } from '../../resolve/meetings/place-tree.js';
import type { Articles, Retold } from './articles.js';
import type { Tenures } from './tenures.js';

/** What is made of articles now, given who held which office when, and who was in office with whom. */
export async function tellAnew(look: LookUp, articles: Articles, retold: readonly Retold[], tenures: Tenures, change: ReadonlyMap<string, number>, personOf: (alias: string, article: string) => string, apart: Links): Promise<Told[]> {
  const { offices } = articles;
  const asking = retold.map((r) => ({ r, asked: askedOffices(r).filter((o) => offices.isSingleSeat(o)) })).filter(({ asked }) => asked.length);
  const known = await tenures.of(asking.flatMap(({ r, asked }) => [...asked, ...r.era.keys()]));
  const prefixes = new Set<string>();
  for (const { r, asked } of asking) {
    for (const office of asked) {
      for (const person of new Set(known.filter((t) => t.office === office && isInOffice(t.status)).map((t) => t.person))) {
        for (const other of r.era.keys()) if (other !== office) prefixes.add(togetherPrefix(office, person, other));
      }
    }
  }
  const counts = prefixes.size ? await look.together(prefixes) : new Map<string, number>();
  for (const [id, by] of change) {
    const [office, person, other] = id.split(' ') as [string, string, string];
    if (prefixes.has(togetherPrefix(office, person, other))) counts.set(id, (counts.get(id) ?? 0) + by);
  }
  const together = new Contemporaries([...counts].filter(([, n]) => n > 0).map(([id]) => holdersOfPair(id)));
  const holders = new HolderFinder(known, together, offices.isSingleSeat);
  return retold.map(({ heard, placed, era }) => {
    const finder = new Asking(holders, offices.isSingleSeat);
    const accounts = accountsOf(placed, era, personOf, finder);
    return tellArticle({ heard, placed, offices, personOf, countryOf: (person) => articles.countryOf(person), era, asks: finder.asks, accounts, places: new PlaceTree([placed]), apart });
  });
}

/** Offices that reports name in the place of whoever held them. */
function askedOffices({ placed }: Retold): string[] {
  return placed.reports.flatMap((r) => r.participants.flatMap((p) => [p.node, p.onBehalfOf ?? '']).filter((id) => id.startsWith('office/')));
}

/** Ids of pairs of which some article names one now and none did before, or the reverse. */
export async function crossings(look: LookUp, change: ReadonlyMap<string, number>): Promise<string[]> {
  if (!change.size) return [];
  const counts = await look.together(change.keys());
  return [...change].filter(([id, by]) => (counts.get(id) ?? 0) > 0 !== (counts.get(id) ?? 0) + by > 0).map(([id]) => id);
}
