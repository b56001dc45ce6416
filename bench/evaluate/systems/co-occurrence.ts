import * as chrono from 'chrono-node';
import type { ReadArticle, ReadMeeting, Stretch } from '../score/forms.js';
import { nameWords } from '../score/names.js';

/** What a tagger finds in a text. */
export interface Tagged {
  sentences: Stretch[];
  people: Stretch[];
  organizations: Stretch[];
  places: Stretch[];
  dates: Stretch[];
}

const MEETING_WORD = /\b(?:met|meets?|meetings?|talks|talked|spoke|spoken|speaks?|speaking|call|calls|called|phoned|telephoned|rang|summit|visit|visits|visited|hosted|hosts|received|receives|welcomed|welcomes|greeted|discuss|discussed|discussions?|conversations?|conferred|negotiations?|dinner|lunch|handshake|shook hands|shakes? hands|joint news conference)\b/i;

/** The rule that taggers are put to work with: people who share a sentence with a meeting word met, at the first place and on the first date of it. */
export function coOccurrence(text: string, tagged: Tagged, publishedAt: string | null): ReadArticle {
  const words = ([start, end]: Stretch): string => text.slice(start, end);
  const fullForm = fullForms(tagged.people.map(words));
  const nameOf = (at: Stretch): string => fullForm.get(words(at)) ?? words(at);
  const meetings = tagged.sentences.flatMap((sentence): ReadMeeting[] => {
    if (!MEETING_WORD.test(words(sentence))) return [];
    const inside = (at: Stretch): boolean => at[0] >= sentence[0] && at[1] <= sentence[1];
    const participants = [...new Set(tagged.people.filter(inside).map(nameOf))];
    if (participants.length < 2) return [];
    const place = tagged.places.find(inside);
    const date = tagged.dates.find(inside);
    return [{ participants, place: place && words(place), date: date && dayOf(words(date), publishedAt), evidence: [sentence] }];
  });
  return {
    people: [...new Set(tagged.people.map(nameOf))].map((name) => ({ name, offices: [] })),
    organizations: [...new Set(tagged.organizations.map(words))],
    meetings,
  };
}

/** A surname alone stands for the first full name with it. */
function fullForms(names: readonly string[]): Map<string, string> {
  const full = new Map<string, string>();
  for (const name of names) {
    const words = nameWords(name);
    if (words.length > 1 && !full.has(words.at(-1)!)) full.set(words.at(-1)!, name);
  }
  return new Map(names.map((name) => {
    const words = nameWords(name);
    return [name, (words.length === 1 ? full.get(words[0]!) : undefined) ?? name];
  }));
}

function dayOf(words: string, publishedAt: string | null): string | undefined {
  const found = chrono.en.GB.parse(words, publishedAt ? new Date(`${publishedAt}T12:00:00`) : undefined)[0]?.start;
  if (!found) return undefined;
  const two = (n: number | null): string => String(n).padStart(2, '0');
  return `${found.get('year')}-${two(found.get('month'))}-${two(found.get('day'))}`;
}
