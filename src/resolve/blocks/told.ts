import type { ArticleFacts, FactNode } from '../../domain/facts.js';
import type { Ask } from '../holders/asking.js';
import type { NamedHolders } from '../holders/eras.js';
import type { Links } from '../judgements/links.js';
import type { Account } from '../meetings/account.js';
import { blockKeys } from '../meetings/pairs.js';
import type { PlaceTree } from '../meetings/place-tree.js';
import { titlesOfBodies } from '../meetings/titles.js';
import type { Offices } from '../offices.js';
import { tellingsOf, type Telling } from '../people/bearers.js';
import { collectSightings, type Sighting } from '../tenures/sightings.js';

/** What resolution made of one article: kept, so that of a change only what it touches has to be derived again. */
export interface Told {
  article: string;
  /** its aliases, each with the person that it means */
  aliases: (Telling & { person: string })[];
  /** all else that it names */
  nodes: FactNode[];
  sightings: Sighting[];
  holders: [office: string, person: string][];
  /** offices of a country that those of no known country would be, whether or not an article names them so */
  wanted: string[];
  asks: Ask[];
  accounts: Account[];
  /** report → the keys under which it meets others */
  keys: Record<string, string[]>;
  /** title → the report of the body that it goes with */
  titles: Record<string, string>;
}

/** What the steps of a derivation came to for one article. */
export interface ToldSteps {
  /** as heard, and with every office where it belongs */
  heard: ArticleFacts;
  placed: ArticleFacts;
  offices: Offices;
  personOf(alias: string, article: string): string;
  countryOf(person: string): string | null;
  era: NamedHolders;
  asks: Ask[];
  accounts: Account[];
  places: PlaceTree;
  /** reports that are ruled to be of two meetings */
  apart: Links;
}

/** Keeps what has to be kept of them. */
export function tellArticle({ heard, placed, offices, personOf, countryOf, era, asks, accounts, places, apart }: ToldSteps): Told {
  const { id } = heard.article;
  return {
    article: id,
    aliases: tellingsOf(heard).map((t) => ({ ...t, person: personOf(t.alias, id) })),
    nodes: heard.nodes.filter((n) => n.type !== 'ALIAS'),
    sightings: collectSightings([placed], personOf),
    holders: [...era],
    wanted: wantedOffices(heard, offices, (alias) => countryOf(personOf(alias, id))),
    asks, accounts,
    keys: Object.fromEntries(accounts.map((a) => [a.id, blockKeys(a, places)])),
    titles: Object.fromEntries([...titlesOfBodies(accounts, places)].filter(([title, body]) => !apart.differ(title.id, body.id)).map(([title, body]) => [title.id, body.id])),
  };
}

/** The offices of a country that those of no known country in the article would be, if any article names them. */
export function wantedOffices({ held, reports }: ArticleFacts, offices: Offices, countryOf: (alias: string) => string | null): string[] {
  const borne = [...held, ...reports.flatMap((r) => r.participants.flatMap((p) => (p.capacity !== null && p.node.startsWith('alias/') ? [{ alias: p.node, office: p.capacity }] : [])))];
  return [...new Set(borne.filter((b) => !offices.isPlaced(b.office)).map((b) => offices.meant(b.office, countryOf(b.alias))).filter((o) => !borne.some((b) => b.office === o)))].sort();
}

/** Told as text, and back. */
export function packTold(told: Told): string {
  return JSON.stringify({ ...told, accounts: told.accounts.map(({ era: _, ...account }) => account) });
}

export function unpackTold(text: string): Told {
  const told = JSON.parse(text) as Omit<Told, 'accounts'> & { accounts: Omit<Account, 'era'>[] };
  const era = new Map(told.holders);
  return { ...told, accounts: told.accounts.map((account) => ({ ...account, era })) };
}
