import { NO_FIELDS } from '../../../src/read/fields.js';
import { makeArticle } from '../../../src/read/make-article.js';
import type { ExpectedMeeting, Passage } from '../../../test/corpus/corpus.js';
import { corpus } from '../../../test/corpus/corpus.js';
import type { Stretch, WantedMeeting } from '../score/forms.js';
import type { Case } from './set.js';

export interface PassageCase extends Case { pattern: string; passage: Passage }

const NO_MEETING = new Set(['CANCELLED', 'DENIED', 'POSTPONED']);

/** The passages of test/corpus with what is wanted of them. */
export function corpusCases(): PassageCase[] {
  return corpus().flatMap(({ content: { pattern, passages } }) => passages.map((passage): PassageCase => ({
    pattern, passage,
    article: makeArticle({ ...NO_FIELDS, url: `urn:passage:${passage.id}`, publishedAt: passage.publishedAt, language: 'en' }, passage.text, passage.id),
    wanted: {
      id: passage.id,
      people: passage.people,
      peoplePartial: false,
      ignore: [],
      organizations: passage.organizations ?? [],
      meetings: passage.meetings.filter((m) => !NO_MEETING.has(m.status) && m.kind !== 'LETTER').map((m) => wantedMeeting(m, passage)),
    },
  })));
}

/** Where the words stand that tell of a meeting. */
function evidenceOf(meeting: ExpectedMeeting, { text }: Passage): Stretch {
  const at = text.indexOf(meeting.evidence);
  return [at, at + meeting.evidence.length];
}

/** A meeting of a passage as it is scored. */
export function wantedMeeting(meeting: ExpectedMeeting, passage: Passage): WantedMeeting {
  const { kind, status, participants, sides, place, date, optional = false } = meeting;
  return {
    kind: kind.toLowerCase(), status: status === 'HELD' ? 'held' : 'planned', participants, sides, place, optional,
    // ranges and sets of days are not scored
    date: /^(\d{4}(?:-\d\d){0,2})[~?%]?$/.exec(date ?? '')?.[1],
    evidence: [evidenceOf(meeting, passage)],
  };
}
