import type { Intent } from '../intents.js';
import * as meetings from './meetings.js';
import * as people from './people.js';
import type { Slots } from '../slots.js';
import * as subjects from './subjects.js';
import * as tenures from './tenures.js';
import * as walks from './walks.js';
import type { Told } from './words.js';

type Data = Record<string, unknown>;

/** `data` is what the intent's query in queries.ts asks for: the two are written side by side, and tests ask each. */
const as = <T>(tell: (data: T, parts: Slots) => Told) => (data: Data, parts: Slots): Told => tell(data as T, parts);

const TELL: Record<Intent, (data: Data, parts: Slots) => Told> = {
  article: as(walks.article), articles: as(walks.articles), search: as(walks.search), path: as(walks.path), network: as(walks.network),
  disagreements: as(subjects.disagreements), timeline: as(subjects.timeline), relations: as(subjects.relations), issues: as(subjects.issues),
  holders: as(tenures.holders), tenures: as(tenures.tenures), people: as(people.people), participants: as(people.participants), members: as(people.participants),
  counterparts: as(people.counterparts), agencies: as(people.counterparts), countCounterparts: as(people.countCounterparts), countries: as(people.countries),
  count: as(meetings.count), first: as(meetings.first), last: as(meetings.last), where: as(meetings.where), when: as(meetings.when),
  whether: as(meetings.whether), meetings: as(meetings.meetings),
};

/** The answer to a question in words, from what its query brought. */
export function tell(intent: Intent, data: Data, parts: Slots): Told {
  return TELL[intent](data, parts);
}
