import { sortDerived } from '../domain/derived-form.js';
import type { DerivedGraph } from '../domain/derived.js';
import type { ArticleFacts } from '../domain/facts.js';
import type { Judgement } from '../domain/judgement.js';
import { deriveDiscrepancies } from './discrepancies/discrepancies.js';
import { Contemporaries, namedHolders, type NamedHolders } from './holders/eras.js';
import { Asking, type Ask } from './holders/asking.js';
import { HolderFinder } from './holders/nameless.js';
import { accountsOf, type Account } from './meetings/account.js';
import { clusterAccounts } from './meetings/cluster.js';
import { fuse } from './meetings/fuse.js';
import { PlaceTree } from './meetings/place-tree.js';
import { possibleHolders, possibleMeetings } from './meetings/possible-matches.js';
import { applyJudgements, type Rulings } from './judgements/apply.js';
import { meetingTitles, renamedPeople } from './judgements/names.js';
import type { Resolved } from './judgements/resolved.js';
import { Offices, placeOffices } from './offices.js';
import { derivePeople } from './people/people.js';
import { occasionOf } from './parts/occasion.js';
import { deriveParts } from './parts/parts.js';
import { distinctMatches } from './possible.js';
import { collectSightings } from './tenures/sightings.js';
import { deriveTenures } from './tenures/tenures.js';
import { voices } from './voices.js';

/** Rulings of people on what facts mean: the ledger, in any order. */
export type Judgements = readonly Judgement[];

/**
 * The whole derived graph from the facts: the oracle for every faster way.
 * A pure function of the set of facts; their order means nothing, and copies and superseded versions add nothing.
 */
export function derive(facts: readonly ArticleFacts[], judgements: Judgements = []): DerivedGraph {
  return deriveInSteps(facts, judgements).graph;
}

/** What the steps of a derivation come to, besides the graph. */
export interface Steps {
  graph: DerivedGraph;
  /** the articles that are heard, and the same with every office where it belongs */
  heard: readonly ArticleFacts[];
  articles: ArticleFacts[];
  offices: Offices;
  personOf(alias: string, article: string): string;
  eras: ReadonlyMap<ArticleFacts, NamedHolders>;
  asks: ReadonlyMap<ArticleFacts, Ask[]>;
  accounts: Account[];
  places: PlaceTree;
  rulings: Rulings;
  resolved: Resolved[];
}

/** The same, with what the steps come to. */
export function deriveInSteps(facts: readonly ArticleFacts[], judgements: Judgements = []): Steps {
  const { articles: heard, rulings, resolved } = applyJudgements(voices(facts), judgements);
  const offices = new Offices(heard);
  const { people: found, personOf, possible } = derivePeople(heard, offices, null, rulings.people);
  const people = renamedPeople(found, rulings, personOf);
  const countries = new Map(people.map((p) => [p.id, p.country]));
  const articles = placeOffices(heard, offices, (alias, article) => countries.get(personOf(alias, article)) ?? null);

  const { isSingleSeat } = offices;
  const tenures = deriveTenures(collectSightings(articles, personOf), isSingleSeat);
  const eras = new Map(articles.map((a) => [a, namedHolders(a, isSingleSeat, personOf)]));
  const holders = new HolderFinder(tenures, new Contemporaries(eras.values()), isSingleSeat);
  const asks = new Map(articles.map((a) => [a, new Asking(holders, isSingleSeat)]));
  const accounts = articles.flatMap((a) => accountsOf(a, eras.get(a)!, personOf, asks.get(a)!));

  const places = new PlaceTree(articles);
  const names = new Map(people.map((p) => [p.id, p.name]));
  const nameOf = (node: string): string => names.get(node) ?? places.nameOf(node);
  const { clusters, possible: undecided } = clusterAccounts(accounts, places, rulings.reports);
  const meetings = clusters.map((c) => fuse(c, places, nameOf));

  const titles = meetingTitles(meetings.map((m) => m.meeting), rulings);

  const graph = sortDerived({
    people,
    tenures,
    meetings: meetings.map(({ meeting }) => ({ ...meeting, title: titles.get(meeting.id) ?? meeting.title })),
    participations: meetings.flatMap((m) => m.participations),
    parts: deriveParts(meetings.map((m) => occasionOf(m.meeting, m.participations, (place) => places.chain(place)))),
    discrepancies: deriveDiscrepancies(meetings, places, nameOf),
    possibleMatches: distinctMatches([...possible, ...possibleHolders(accounts), ...possibleMeetings(undecided, meetings)]),
  });
  return { graph, heard, articles, offices, personOf, eras, asks: new Map([...asks].map(([a, asking]) => [a, asking.asks])), accounts, places, rulings, resolved };
}
