import type { ArticleFacts, PlaceKind } from '../../domain/facts.js';
import { later } from '../../domain/days.js';

/** How two places stand: `within` when one holds the other, `apart` when nobody can be in both, `unknown` when one may lie in the other. */
export type PlaceMatch = 'same' | 'within' | 'unknown' | 'apart';

const HOLDS_OTHERS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['CITY', 'REGION', 'RESORT']);

/** The places, countries and bodies of the articles, with what lies within what. */
export class PlaceTree {
  private readonly above = new Map<string, string | null>();
  private readonly names = new Map<string, string>();
  private readonly wide = new Set<string>();

  constructor(articles: Iterable<Pick<ArticleFacts, 'nodes'>>) {
    for (const { nodes } of articles) {
      for (const node of nodes) {
        this.names.set(node.id, later(this.names.get(node.id) ?? null, node.name)!);
        if (node.type === 'PLACE') this.above.set(node.id, node.within ?? countryNode(node.country));
        if (node.type === 'PLACE' && node.kind !== null && HOLDS_OTHERS.has(node.kind)) this.wide.add(node.id);
        if (node.type === 'AGENCY') this.above.set(node.id, countryNode(node.country));
      }
    }
  }

  /** Name of any node of the articles, the same whatever their order. */
  nameOf(node: string): string {
    return this.names.get(node) ?? node;
  }

  /** The place, what it lies in, and so on up to the country. */
  chain(place: string): string[] {
    const chain: string[] = [];
    for (let at: string | null | undefined = place; at && !chain.includes(at); at = this.above.get(at)) chain.push(at);
    return chain;
  }

  /** The country a place lies in, as a node id. */
  countryOf(place: string): string | null {
    return this.chain(place).find((p) => p.startsWith('country/')) ?? null;
  }

  compare(a: string, b: string): PlaceMatch {
    if (a === b) return 'same';
    const [above, below] = [this.chain(a), this.chain(b)];
    if (above.includes(b) || below.includes(a)) return 'within';
    const [here, there] = [this.countryOf(a), this.countryOf(b)];
    if (here !== null && there !== null && here !== there) return 'apart';
    return (this.wide.has(a) && this.isLoose(b)) || (this.wide.has(b) && this.isLoose(a)) ? 'unknown' : 'apart';
  }

  /** A house or a place of no list, of which nobody says in which town it stands. */
  private isLoose(place: string): boolean {
    return place.startsWith('place/') && !this.wide.has(place) && !this.chain(place).slice(1).some((p) => p.startsWith('place/'));
  }

  /** The places that hold no other of the list, sorted. */
  innermost(places: Iterable<string>): string[] {
    const distinct = [...new Set(places)].sort();
    return distinct.filter((p) => !distinct.some((q) => q !== p && this.chain(q).includes(p)));
  }
}

function countryNode(country: string | null): string | null {
  return country === null ? null : `country/${country}`;
}
