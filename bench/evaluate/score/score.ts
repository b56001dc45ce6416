import { Count, Share } from './counts.js';
import type { Pairing, ReadArticle, ReadMeeting, WantedArticle, WantedMeeting } from './forms.js';
import { match } from './match.js';
import { fullName, isWithin, lastName, plain, tellingWords } from './names.js';
import { Keys, pairsOf } from './pairs.js';

/** Who met whom in one article, where it was read otherwise than wanted. */
export interface PairErrors { id: string; missed: string[]; wrong: string[] }

/** The score of a system on many articles; docs/extraction.md says what each number means. */
export class Scores {
  articles = 0;
  readonly peopleFull = new Count();
  readonly peopleLast = new Count();
  readonly offices = new Share();
  readonly organizations = new Count();
  readonly meetings = new Count();
  /** meetings with a single named person: how many were read */
  readonly lone = new Share();
  readonly pairs = new Count();
  readonly places = new Share();
  readonly dates = new Share();
  /** meetings told of in several articles: pairs of articles joined */
  readonly crossArticle = new Count();
  /** meetings read, by kind and by status */
  readonly recall = new Map<string, Share>();
  readonly errors: PairErrors[] = [];
}

interface Matched { wanted: string | undefined; read: string | undefined; article: string }

/** Scores what was read against what is wanted, all articles together. */
export function score(pairings: readonly Pairing[]): Scores {
  const scores = new Scores();
  const matched: Matched[] = [];
  const told = new Map<string, string[]>();
  for (const { wanted, read } of pairings) {
    scores.articles++;
    people(scores, wanted, read);
    if (wanted.organizations.length) scores.organizations.compare(named(wanted.organizations, plain), named(read.organizations, plain));
    const keys = new Keys([...wanted.people.map((p) => p.name), ...wanted.meetings.flatMap((m) => m.participants)]);
    meetings(scores, wanted, read, keys, matched);
    pairs(scores, wanted, read, keys);
    for (const { event, optional } of wanted.meetings) if (event && !optional) told.set(event, [...(told.get(event) ?? []), wanted.id]);
  }
  acrossArticles(scores.crossArticle, matched, told);
  return scores;
}

const named = (names: readonly string[], by: (name: string) => string): Set<string> => new Set(names.map(by).filter(Boolean));

function people(scores: Scores, wanted: WantedArticle, read: ReadArticle): void {
  const names = wanted.people.map((p) => p.name);
  const ignored = wanted.ignore.map(plain).join(' | ');
  const found = read.people.map((p) => p.name).filter((n) => !ignored.includes(fullName(n)) || names.some((w) => lastName(w) === lastName(n)));
  const partial = { partial: wanted.peoplePartial };
  scores.peopleFull.compare(named(names, fullName), named(found, fullName), partial);
  scores.peopleLast.compare(named(names, lastName), named(found, lastName), partial);
  const foundLast = named(found, lastName);
  for (const { name, office } of wanted.people) {
    if (!office || !foundLast.has(lastName(name))) continue;
    const role = tellingWords(office);
    scores.offices.add(read.people.some((p) => lastName(p.name) === lastName(name) && p.offices.length > 0 && isWithin(role, tellingWords(p.offices.join(' / ')))));
  }
}

function meetings(scores: Scores, wanted: WantedArticle, read: ReadArticle, keys: Keys, matched: Matched[]): void {
  const { readFor, taken, excused } = match(wanted.meetings, read.meetings, keys);
  wanted.meetings.forEach((m, i) => {
    if (m.optional) return;
    const found = readFor.has(i) ? read.meetings[readFor.get(i)!] : undefined;
    if (m.participants.length > 1) {
      scores.meetings[found ? 'right' : 'missed']++;
      for (const label of [m.kind, m.status]) {
        const share = scores.recall.get(label) ?? new Share();
        scores.recall.set(label, share);
        share.add(!!found);
      }
    } else scores.lone.add(!!found);
    if (found) details(scores, m, found);
    if (found) matched.push({ wanted: m.event, read: found.event, article: wanted.id });
  });
  read.meetings.forEach((m, j) => {
    if (!taken.has(j) && !excused.has(j) && new Set(m.participants.map((p) => keys.of(p))).size > 1) scores.meetings.wrong++;
  });
}

function details(scores: Scores, wanted: WantedMeeting, read: ReadMeeting): void {
  if (wanted.place) scores.places.add(read.place !== undefined && samePlace(wanted.place, read.place));
  if (wanted.date) scores.dates.add(read.date !== undefined && read.date.slice(0, 10).startsWith(wanted.date));
}

/** One of the alternatives has all the words of the answer, or the answer all of its. */
function samePlace(wanted: string, read: string): boolean {
  const words = tellingWords(read);
  return words.size > 0 && wanted.split('/').map(tellingWords).some((w) => w.size > 0 && (isWithin(w, words) || isWithin(words, w)));
}

function pairs(scores: Scores, wanted: WantedArticle, read: ReadArticle, keys: Keys): void {
  const want = new Set<string>();
  const neutral = new Set<string>();
  for (const m of wanted.meetings) {
    const { across, within } = pairsOf(m, keys);
    within.forEach((p) => neutral.add(p));
    across.forEach((p) => (m.optional ? neutral : want).add(p));
  }
  const said = new Set(read.meetings.flatMap((m) => [...pairsOf(m, keys).across]).filter((p) => want.has(p) || !neutral.has(p)));
  scores.pairs.compare(want, said);
  const missed = [...want].filter((p) => !said.has(p));
  const wrong = [...said].filter((p) => !want.has(p));
  if (missed.length || wrong.length) scores.errors.push({ id: wanted.id, missed, wrong });
}

function acrossArticles(count: Count, matched: readonly Matched[], told: ReadonlyMap<string, string[]>): void {
  let wanted = 0;
  for (const articles of told.values()) articles.forEach((a, i) => (wanted += articles.slice(i + 1).filter((b) => a !== b).length));
  matched.forEach((a, i) => {
    for (const b of matched.slice(i + 1)) {
      if (a.article === b.article || !a.read || a.read !== b.read) continue;
      count[a.wanted && a.wanted === b.wanted ? 'right' : 'wrong']++;
    }
  });
  count.missed = wanted - count.right;
}
