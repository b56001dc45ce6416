import type { ArticleFacts } from '../domain/facts.js';
import { officeKey } from '../lexicon/offices.js';

/** The offices of the articles: which have one seat, and which are of no known country or body ("the president said"). */
export class Offices {
  private readonly nodes = new Map<string, { name: string; country: string | null; singleSeat: boolean; placed: boolean }>();
  private readonly elsewhere = new Map<string, string>();

  constructor(articles: Iterable<ArticleFacts>) {
    for (const { nodes } of articles) {
      for (const n of nodes) if (n.type === 'OFFICE') this.nodes.set(n.id, { name: n.name, country: n.country, singleSeat: n.singleSeat, placed: n.country !== null || n.agency !== null });
    }
  }

  isSingleSeat = (office: string): boolean => this.nodes.get(office)?.singleSeat ?? false;

  isPlaced = (office: string): boolean => this.nodes.get(office)?.placed ?? true;

  /** The country of an office, null when it is not said. */
  countryOf(office: string): string | null {
    return this.nodes.get(office)?.country ?? null;
  }

  /** The office meant by one of no known country when somebody of a country holds it: "President Geisel" is the president of Brazil. Another office stays as it is. */
  inCountry(office: string, country: string | null): string {
    const node = this.nodes.get(office);
    if (!node || node.placed || country === null) return office;
    const key = `${office} ${country}`;
    let there = this.elsewhere.get(key);
    if (there === undefined) {
      const { id } = officeKey({ name: node.name, country });
      this.elsewhere.set(key, (there = this.nodes.has(id) ? id : office));
    }
    return there;
  }
}

/** The same facts, where every office that somebody of a known country holds is the office of that country. */
export function placeOffices(articles: readonly ArticleFacts[], offices: Offices, countryOf: (alias: string, article: string) => string | null): ArticleFacts[] {
  return articles.map((facts) => {
    const place = (alias: string, office: string): string => offices.inCountry(office, countryOf(alias, facts.article.id));
    return {
      ...facts,
      held: facts.held.map((h) => ({ ...h, office: place(h.alias, h.office) })),
      reports: facts.reports.map((r) => ({
        ...r, participants: r.participants.map((p) => ({ ...p, capacity: p.capacity !== null && p.node.startsWith('alias/') ? place(p.node, p.capacity) : p.capacity })),
      })),
    };
  });
}
