import { numberOf } from './calendar.js';
import type { Item, Meaning, Party, Token } from './item.js';
import { agencyAt, capitalAt, countryAt, countryParty, isAcronym, issueAt, placeAt } from './lexicon-names.js';
import { officeAt } from './offices.js';
import { isPartOfName, nameAt } from './people.js';
import type { Clock } from './time-points.js';
import { timeAt } from './times.js';
import { phraseAt } from './vocabulary.js';

/** Words after which someone is expected to be named, and those before which someone was. */
const BEFORE_PARTY = new Set(['meet', 'talk', 'with', 'between', 'and', 'by', 'to', 'of', 'did', 'will', 'who', 'network', 'from', 'mention', 'connected', 'counterparts', 'find']);
const AFTER_PARTY = new Set(['meet', 'talk', 'and', 'discuss', 'did', 'will', 'hold', 'connected', 'relations']);
const PLACED = new Set(['in', 'at']);
const TOPICAL = new Set(['about', 'on', 'discuss']);
const PUBLISHED = new Set(['reported', 'unreported']);

/** Takes a question apart, from left to right: what every stretch of it means. */
export function readItems(tokens: readonly Token[], clock: Clock): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = itemsAt(tokens, i, lastWord(items), clock);
    items.push(...found);
    i = found.at(-1)!.to;
  }
  return items;
}

/** The word of the grammar right before: what it leads to is read in its light. */
function lastWord(items: readonly Item[]): string {
  const words = items.flatMap(({ meaning }) => (meaning.type === 'word' && meaning.word === '' ? [] : [meaning]));
  const last = words.at(-1);
  if (last?.type === 'word') return last.word;
  return last?.type === 'kind' ? 'meet' : '';
}

function itemsAt(tokens: readonly Token[], i: number, before: string, clock: Clock): Item[] {
  const one = (to: number, meaning: Meaning): Item[] => [{ from: i, to, meaning }];
  const party = (to: number, value: Party): Item[] => one(to, { type: 'party', party: value });
  if (tokens[i]!.quoted) return one(i + 1, { type: 'title', text: tokens[i]!.text });
  if (PUBLISHED.has(before)) {
    const to = publisherEnd(tokens, i, clock);
    if (to > i) return one(to, { type: 'title', text: tokens.slice(i, to).map((t) => t.text).join(' ') });
  }
  const time = timeAt(tokens, i, clock);
  if (time) return [time];
  const topic = TOPICAL.has(before) ? issueAt(tokens, i, true) : null;
  if (topic) return one(topic.to, { type: 'issue', names: topic.value });

  const phrase = phraseAt(tokens, i);
  const office = officeAt(tokens, i);
  if (office && office.to > (phrase?.to ?? 0)) {
    const bearer = office.parties.length === 1 && !tokens[office.to - 1]!.possessive ? nameAt(tokens, office.to, false) : null;
    if (bearer) return party(bearer.to, { kind: 'person', name: bearer.name });
    return office.parties.flatMap((each) => party(office.to, each));
  }
  const agency = agencyAt(tokens, i);
  const country = countryAt(tokens, i);
  const place = placeAt(tokens, i);
  if (place && country && place.to > country.to && place.to > (agency?.to ?? 0)) return one(place.to, { type: 'place', name: place.value });
  if (country && country.to >= (agency?.to ?? 0) && country.to >= (phrase?.to ?? 0) && !isPartOfName(tokens, i, country.to)) return countryItems(tokens, i, country);
  if (phrase && phrase.to >= (agency?.to ?? 0) && !(agency && isAcronym(tokens[i]!))) return one(phrase.to, phrase.meaning);
  if (place && PLACED.has(before)) return one(place.to, { type: 'place', name: place.value });
  if (agency) return party(agency.to, agency.value);
  const capital = capitalAt(tokens, i);
  if (capital && !isPartOfName(tokens, i, capital.to)) return party(capital.to, countryParty(capital.value));
  return nameOrIssue(tokens, i, before) ?? one(i + 1, numberAt(tokens[i]!));
}

function nameOrIssue(tokens: readonly Token[], i: number, before: string): Item[] | null {
  const issue = issueAt(tokens, i, false);
  const next = phraseAt(tokens, i + 1)?.meaning;
  const name = nameAt(tokens, i, BEFORE_PARTY.has(before) || (next?.type === 'word' && AFTER_PARTY.has(next.word)));
  if (issue && issue.to >= (name?.to ?? 0)) return [{ from: i, to: issue.to, meaning: { type: 'issue', names: issue.value } }];
  // "African presidents", "G7 leaders": of whom, no list here tells
  const behind = name && phraseAt(tokens, name.to)?.meaning;
  if (!name || (behind?.type === 'word' && behind.word === 'officials' && !tokens[name.to - 1]!.possessive)) return null;
  return [{ from: i, to: name.to, meaning: PLACED.has(before) ? { type: 'place', name: name.name } : { type: 'party', party: { kind: 'person', name: name.name } } }];
}

/** A country, or those who act for it: "Saudi officials", "the Mexican government". */
function countryItems(tokens: readonly Token[], i: number, { to, value }: { to: number; value: string }): Item[] {
  const behind = phraseAt(tokens, to);
  const officials = behind?.meaning.type === 'word' && behind.meaning.word === 'officials';
  return [{ from: i, to: officials ? behind.to : to, meaning: { type: 'party', party: countryParty(value, officials) } }];
}

function numberAt({ key }: Token): Meaning {
  const value = numberOf(key);
  return value === null ? { type: 'unknown' } : { type: 'number', value };
}

/** Where the name of a publisher ends: at a time, or at a word that leads on. */
function publisherEnd(tokens: readonly Token[], i: number, clock: Clock): number {
  let to = i;
  while (to < tokens.length && !tokens[to]!.quoted && !timeAt(tokens, to, clock) && !['but', 'about', 'on', 'between', 'with', 'in', 'and'].includes(tokens[to]!.key)) to++;
  return to;
}
