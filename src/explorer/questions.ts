/** A question worth asking, as the playground opens with it and as `npm start` asks it. */
export interface ExampleQuestion {
  title: string;
  query: string;
  /** the answer in a line */
  summarise(data: Record<string, unknown>): string;
}

/** `data` is what the query beside it asks for; tests ask every one of them. */
function example<T>(title: string, query: string, summarise: (data: T) => string): ExampleQuestion {
  const noted = `# ${title}\n${query.trim()}\n`;
  return { title, query: noted, summarise: (data) => summarise(data as T) };
}

interface Named { name: string }
interface Edges<N> { edges: { node: N }[] }
type Maybe<T> = T | null | undefined;

const nodes = <N>(page: Maybe<Edges<N>>): N[] => page?.edges.map((edge) => edge.node) ?? [];
const NOBODY = 'nothing in the articles that were loaded';

/** `a`, `a and b`, `a, b and 3 more` */
function listed(names: string[], most = 6): string {
  if (!names.length) return NOBODY;
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
  return shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}`;
}

/** The three first are those that `npm start` asks. */
export const exampleQuestions: ExampleQuestion[] = [
  example<{ whoMet: Maybe<Edges<{ participant: Named; count: number }>> }>('Who met Claudia Sheinbaum about migration?', `
query WhoMetSheinbaumAboutMigration {
  whoMet(
    person: { name: "Claudia Sheinbaum" }
    about: { name: "migration" }
  ) {
    totalCount
    edges {
      node {
        participant { id name country { name } }
        count
        first
        last
        issues { name }
        meetings { title date kind }
      }
    }
  }
}`, ({ whoMet }) => listed(nodes(whoMet).map((c) => (c.count > 1 ? `${c.participant.name} (${c.count} times)` : c.participant.name)))),

  example<{ path: Maybe<{ steps: { from: Named; to: Named; meeting: { kind: string; date: Maybe<string> } }[] }> }>('How is Claudia Sheinbaum connected with Kim Jong Un?', `
query HowIsSheinbaumConnectedWithKim {
  path(from: { name: "Claudia Sheinbaum" }, to: { name: "Kim Jong Un" }) {
    length
    steps {
      from { name }
      to { name }
      meeting { title date kind }
      evidence { quote article { title url } }
    }
  }
}`, ({ path }) => (path ? [path.steps[0]?.from.name ?? 'the same person', ...path.steps.map((s) => `(${s.meeting.kind.toLowerCase()}${s.meeting.date ? ` ${s.meeting.date}` : ''}) ${s.to.name}`)].join(' → ') : 'by no chain of meetings that we know of')),

  example<{ meetings: Maybe<Edges<{ title: string; status: string }>> }>('Which meetings were announced, put off or called off?', `
query WhatWasNotHeld {
  meetings(filter: { status: [ANNOUNCED, POSTPONED, CANCELLED] }) {
    totalCount
    edges {
      node {
        title
        status
        date
        places { ... on Place { name } ... on Country { name } }
        reports { evidence { quote rule } article { title publishedAt } }
      }
    }
  }
}`, ({ meetings }) => listed(nodes(meetings).map((m) => `${m.title} (${m.status.toLowerCase()})`), 4)),

  example<{ meetings: Maybe<Edges<{ title: string; date: Maybe<string> }>> }>('Mexico and the United States on migration since 2021, with the words behind it', `
query MexicoAndTheUnitedStatesOnMigration {
  meetings(
    filter: {
      between: [{ name: "Mexico" }, { name: "United States" }]
      about: { name: "migration" }
      from: "2021-01-01"
    }
  ) {
    totalCount
    edges {
      node {
        title
        date
        kind
        participations {
          participant { name }
          side
          role
          capacity { name }
          inferred
          why { quote rule article { title } }
        }
        discrepancies { kind a { says } b { says } }
      }
    }
  }
}`, ({ meetings }) => listed(nodes(meetings).map((m) => (m.date ? `${m.title} (${m.date})` : m.title)), 4)),

  example<{ office: Maybe<{ holders: Maybe<{ person: Maybe<Named> }[]> }> }>('Who has been Mexico’s Secretary of Foreign Affairs, and whom did the office meet?', `
query MexicosSecretariesOfForeignAffairs {
  office(by: { name: "Secretary of Foreign Affairs, Mexico" }) {
    name
    holders { person { name } status firstSeen lastSeen evidence { quote } }
    onTheDay: holders(asOf: "2025-03-28") { person { name } }
    counterparts(first: 10) { edges { node { participant { name } count } } }
  }
}`, ({ office }) => listed((office?.holders ?? []).flatMap((h) => (h.person ? [h.person.name] : [])))),

  example<{ meetings: Maybe<Edges<{ title: string; reports: Maybe<unknown[]> }>> }>('Reykjavik, told from two sides: who leaves out what?', `
query ReykjavikFromTwoSides {
  meetings(filter: { with: [{ name: "Ronald Reagan" }, { name: "Mikhail Gorbachev" }] }) {
    edges {
      node {
        title
        date
        places { ... on Place { name within { name } country { name } } }
        reports {
          article { title publisher }
          date
          evidence { quote rule }
          issues { issue { name } evidence { quote } }
        }
        discrepancies { kind a { says } b { says } }
      }
    }
  }
}`, ({ meetings }) => listed(nodes(meetings).map((m) => `${m.title}, ${m.reports?.length === 1 ? 'one report' : `${m.reports?.length ?? 0} reports`}`))),

  example<{ country: Maybe<{ relations: Maybe<{ count: number; issues: { issue: Named }[] }> }> }>('What did Germany and Russia have to do with each other?', `
query GermanyAndRussia {
  country(by: { name: "Germany" }) {
    relations(with: { name: "Russia" }) {
      count
      first
      last
      issues { count issue { name broader { name } } }
      meetings { edges { node { title date } } }
    }
  }
}`, ({ country }) => {
    const relations = country?.relations;
    return relations?.count ? `${relations.count} meetings, about ${listed(relations.issues.map((i) => i.issue.name))}` : NOBODY;
  }),

  example<{ network: Maybe<{ nodes: unknown[]; edges: unknown[] }> }>('The network around Xi Jinping, two meetings wide', `
query TheNetworkAroundXiJinping {
  network(around: { name: "Xi Jinping" }, depth: 2, limit: 50) {
    nodes { depth participant { __typename id name country { code } } }
    edges { a b count last }
    cut { nodes steps }
  }
}`, ({ network }) => `${network?.nodes.length ?? 0} participants, ${network?.edges.length ?? 0} pairs that met`),

  example<{ search: Maybe<{ name: string }[]> }>('What is here that is called something like “Zelensky”?', `
query SearchForZelensky {
  search(text: "Zelensky") {
    score
    name
    node { __typename id }
  }
}`, ({ search }) => listed((search ?? []).map((hit) => hit.name))),
];
