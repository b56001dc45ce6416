import type { Meeting, Page, Maybe } from './shapes.js';
import { counted, dateInWords, listed, meetingLine, nodesOf, NOTHING, partOf, tally, times, type Told } from './words.js';

type Data = { meetings: Maybe<Page<Meeting>> };

/** The meetings there are, one a line. */
export function meetings(data: Data): Told {
  const { nodes, total } = nodesOf(data.meetings);
  return total ? { summary: `${counted(total, 'meeting')}.${partOf(nodes.length, total)}`, lines: nodes.map((m) => meetingLine(m)) } : { summary: NOTHING, lines: [] };
}

/** Yes or no. */
export function whether(data: Data): Told {
  const { nodes, total } = nodesOf(data.meetings);
  if (!total) return { summary: 'Not as far as the articles say that were loaded.', lines: [] };
  return { summary: `Yes, ${times(total)}${total === 1 ? `, ${dateInWords(nodes[0]?.date)}` : ''}.${partOf(nodes.length, total)}`, lines: nodes.map((m) => meetingLine(m)) };
}

/** How often. */
export function count(data: Data): Told {
  const { nodes, total } = nodesOf(data.meetings);
  return { summary: total ? `${times(total).replace(/^./, (c) => c.toUpperCase())}.${partOf(nodes.length, total)}` : 'Never, as far as the articles say that were loaded.', lines: nodes.map((m) => meetingLine(m)) };
}

/** When, day by day. */
export function when(data: Data): Told {
  const { nodes, total } = nodesOf(data.meetings);
  if (!total) return { summary: NOTHING, lines: [] };
  return { summary: `${sentence(listed(nodes.map((m) => dateInWords(m.date))))}.${partOf(nodes.length, total)}`, lines: nodes.map((m) => meetingLine(m)) };
}

/** Where, place by place. */
export function where(data: Data): Told {
  const { nodes, total } = nodesOf(data.meetings);
  const places = tally(nodes.flatMap((m) => (m.places ?? []).map(({ name }) => name)), (name) => name);
  if (!total) return { summary: NOTHING, lines: [] };
  const summary = places.length ? `${listed(places.map(({ name }) => name))}.` : `${counted(total, 'meeting')}, of which no report says where.`;
  return { summary: summary + partOf(nodes.length, total), lines: nodes.map((m) => meetingLine(m, m.places?.length ? `${m.places.map((p) => p.name).join(', ')}: ` : '')) };
}

/** The latest of all; those without a day come last, and are it only when there is no other. */
export function last(data: Data): Told {
  const { nodes, total } = nodesOf(data.meetings);
  const [latest] = nodes;
  return latest ? { summary: `${sentence(dateInWords(latest.date))}, ${oneOf('last', total)}.`, lines: [meetingLine(latest)] } : { summary: NOTHING, lines: [] };
}

/** The first that has a day, of the meetings that were looked through. */
export function first(data: Data): Told {
  const { nodes, total } = nodesOf(data.meetings);
  const earliest = nodes.filter((m) => m.date).at(-1) ?? nodes[0];
  if (!earliest) return { summary: NOTHING, lines: [] };
  const cut = nodes.length < total ? ` Only the latest ${nodes.length} of ${total} were looked through.` : '';
  return { summary: `${sentence(dateInWords(earliest.date))}, ${oneOf('first', total)}.${cut}`, lines: [meetingLine(earliest)] };
}

function oneOf(which: string, total: number): string {
  return total === 1 ? 'the only meeting there is' : `the ${which} of ${total} meetings`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
