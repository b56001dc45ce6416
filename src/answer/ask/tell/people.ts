import type { Attended, Counterpart, Maybe, Named, Page, Participant, Tenure } from './shapes.js';
import { counted, line, listed, nodesOf, NOTHING, partOf, quotesOf, tally, times, type Line, type Told } from './words.js';

/** `whoMet`, or the counterparts of an office, an agency or a country: whichever was asked. */
export type Counterparts = { whoMet?: Maybe<Page<Counterpart>> } & { [anchor in 'person' | 'office' | 'agency' | 'country']?: Maybe<{ counterparts: Maybe<Page<Counterpart>> }> };

function met(data: Counterparts): { nodes: Counterpart[]; total: number } {
  return nodesOf(data.whoMet ?? (data.person ?? data.office ?? data.agency ?? data.country)?.counterparts);
}

const withCountry = ({ name, country }: Participant): string => (country && country.name !== name ? `${name} (${country.name})` : name);

function metLine({ participant, count, first, last, issues, meetings }: Counterpart): Line {
  const days = first && last ? (first === last ? `, ${first}` : `, ${first} to ${last}`) : '';
  const about = issues.length ? `; about ${listed(issues.map(({ name }) => name))}` : '';
  return line(`${withCountry(participant)}: ${times(count)}${days}${about}`, quotesOf(meetings));
}

/** Who was met. */
export function counterparts(data: Counterparts): Told {
  const { nodes, total } = met(data);
  if (!total) return { summary: NOTHING, lines: [] };
  const names = nodes.map(({ participant }) => participant.name);
  return { summary: `${listed(names, 6, total)}.${partOf(nodes.length, total)}`, lines: nodes.map(metLine) };
}

/** How many were met. */
export function countCounterparts(data: Counterparts): Told {
  const { nodes, total } = met(data);
  return { summary: total ? `${total}.${partOf(nodes.length, total)}` : NOTHING, lines: nodes.map(metLine) };
}

/** The countries of those who were met. */
export function countries(data: Counterparts): Told {
  const { nodes, total } = met(data);
  const groups = tally(nodes.filter(({ participant }) => participant.country), ({ participant }) => participant.country!.name);
  if (!groups.length) return { summary: NOTHING, lines: [] };
  return {
    summary: `${listed(groups.map(({ name }) => name), 12)}.${nodes.length < total ? ` The ${nodes.length} who were met most were looked through.` : ''}`,
    lines: groups.map(({ name, items }) => line(`${name}: ${listed(items.map((c) => c.participant.name))}`, items.flatMap((c) => quotesOf(c.meetings)))),
  };
}

/** Who took part, the most frequent first. */
export function participants(data: { meetings: Maybe<Page<Attended>> }): Told {
  const { nodes, total } = nodesOf(data.meetings);
  const all = nodes.flatMap((meeting) => (meeting.participations ?? []).map((part) => ({ ...part, meeting })));
  const groups = tally(all, ({ participant }) => participant.id);
  if (!groups.length) return { summary: NOTHING, lines: [] };
  const lines = groups.map(({ items }) => {
    const { participant, capacity } = items[0]!;
    return line(`${withCountry(participant)}${capacity ? `, ${capacity.name}` : ''}: ${listed(items.map(({ meeting }) => meeting.title), 3)}`, items.flatMap(({ why }) => why ?? []));
  });
  return { summary: `${listed(groups.map(({ items }) => items[0]!.participant.name))}, in ${counted(total, 'meeting')}.${nodes.length < total ? ` The latest ${nodes.length} were looked through.` : ''}`, lines };
}

/** Who acts for a country. */
export function people({ country }: { country: Maybe<{ people: Maybe<Page<Named & { tenures: Maybe<Tenure[]> }>> }> }): Told {
  const { nodes, total } = nodesOf(country?.people);
  if (!total) return { summary: NOTHING, lines: [] };
  return {
    summary: `${total} who act for it.${partOf(nodes.length, total)}`,
    lines: nodes.map((p) => line(`${p.name}${p.tenures?.length ? `: ${listed([...new Set(p.tenures.map((t) => t.office?.name ?? ''))])}` : ''}`)),
  };
}
