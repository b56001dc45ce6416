import { BadInputError, NotFoundError } from '../../domain/errors.js';
import type { ArticleFacts } from '../../domain/facts.js';
import type { Judgement } from '../../domain/judgement.js';
import { deriveInSteps } from '../derive.js';
import { whyPeople } from '../people/why.js';
import { voices } from '../voices.js';
import type { Why } from './verdict.js';
import { whyHolder } from './why-holder.js';
import { whyMeetings } from './why-meetings.js';

/** What a word is the id of; a `name` when it is none. */
export const typeOf = (word: string): string => /^(person|alias|office|meeting|report)\//.exec(word)?.[1] ?? 'name';
const EVENTS = new Set(['meeting', 'report']);
/** Whether it is a meeting, or a report of one. */
export const isEvent = (type: string): boolean => EVENTS.has(type);

/**
 * Why two are one, or are not, by the very steps that decide it: two people (ids, or names as articles use them), two meetings or reports,
 * or an office that reports leave nameless and a report, a meeting or a person.
 */
export function why(facts: readonly ArticleFacts[], judgements: readonly Judgement[], a: string, b: string): Why {
  const [x, y] = [typeOf(a), typeOf(b)];
  if (isEvent(x) && isEvent(y)) {
    const steps = deriveInSteps(facts, judgements);
    return whyMeetings(steps, voices(facts), judgements, reportsOf(steps.graph.meetings, a), reportsOf(steps.graph.meetings, b));
  }
  if (x === 'office' || y === 'office') {
    const [office, other] = x === 'office' ? [a, b] : [b, a];
    const steps = deriveInSteps(facts, judgements);
    if (isEvent(typeOf(other))) {
      const reports = reportsOf(steps.graph.meetings, other);
      return whyHolder(steps, office, { report: (id) => reports.has(id), person: () => true });
    }
    if (typeOf(other) === 'person') return whyHolder(steps, office, { report: () => true, person: (id) => id === other });
  } else if (!isEvent(x) && !isEvent(y)) {
    if (x !== 'person' && y !== 'person') return whyPeople(facts, judgements, a, b);
    const { graph } = deriveInSteps(facts, judgements);
    return whyPeople(facts, judgements, ownName(graph.people, a), ownName(graph.people, b));
  }
  throw new BadInputError(`${JSON.stringify(a)} and ${JSON.stringify(b)} are not of a kind; ask about two people, two meetings or reports, or an office and a report, meeting or person`, { a, b });
}

/** The alias that a person is known by; whatever else stays as it is. */
function ownName(people: readonly { id: string; aliases: { alias: string; rule: string }[] }[], word: string): string {
  if (typeOf(word) !== 'person') return word;
  const person = people.find((p) => p.id === word);
  if (!person) throw new NotFoundError('person', word, []);
  return (person.aliases.find((a) => a.rule === 'own-name') ?? person.aliases[0]!).alias;
}

function reportsOf(meetings: readonly { id: string; reports: { report: string }[] }[], id: string): Set<string> {
  const own = meetings.find((m) => m.id === id)?.reports.map((r) => r.report) ?? (meetings.some((m) => m.reports.some((r) => r.report === id)) ? [id] : []);
  if (!own.length) throw new NotFoundError(typeOf(id), id, []);
  return new Set(own);
}
