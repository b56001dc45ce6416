import { countryByCode } from './countries.js';
import { leaderTables } from './data/leaders.js';
import { LeaderName, nameWords } from './leader-names.js';
import type { RoleKind } from './role-heads.js';
import { fold, parts, tableRows } from './table.js';

/** Who led which country or body, and when. */
export interface Leader {
  name: string;
  /** the code of a country of today or of a former one; the plain name of an international body */
  country: string;
  kind: RoleKind;
  /** years in office as far as they are known */
  from: number;
  to: number;
}

export interface LeaderQuery {
  /** folded name words, titles left out: a surname alone, or more */
  keys: readonly string[];
  kind: RoleKind | null;
  year: number | null;
}

/** The last year the tables speak of: an office without an end is held until then. */
const LAST_YEAR = 2026;

const KINDS: Readonly<Record<string, RoleKind>> = { S: 'HEAD_OF_STATE', G: 'HEAD_OF_GOVERNMENT', R: 'ROYAL', M: 'MINISTER', I: 'INTERNATIONAL', C: 'CLERGY', A: 'ADVISER', P: 'PARTY', L: 'LOCAL' };

/** What a surname alone under a title of this kind can be: a body has presidents too, and a party's first man may lead the state. */
const ALSO: Readonly<Partial<Record<RoleKind, readonly RoleKind[]>>> = { HEAD_OF_STATE: ['INTERNATIONAL'], PARTY: ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT'] };

interface Held { leader: Leader; spellings: readonly string[]; }

const SPANS = /(\d{4})(-)?(\d{4})?/g;

/** The times of all tables; those of one name, country and kind that touch become one. */
function load(): Held[] {
  const byName = new Map<string, { leader: Leader; spellings: string[] }[]>();
  for (const table of leaderTables) for (const [country = '', letter = '', entries] of tableRows(table)) {
    const kind = KINDS[letter] ?? 'OTHER';
    for (const entry of parts(entries)) {
      const cut = entry.search(/ \d/);
      const spellings = entry.slice(0, cut).split(' / ');
      const name = (spellings[0] ?? '').replaceAll('*', '');
      const key = `${country}|${letter}|${name}`;
      const times = byName.get(key) ?? [];
      if (times.length === 0) byName.set(key, times);
      for (const [, first, dash, last] of entry.slice(cut).matchAll(SPANS)) {
        const from = Number(first);
        const to = last ? Number(last) : dash ? LAST_YEAR : from;
        const known = times.find((time) => time.leader.from <= to + 1 && from <= time.leader.to + 1);
        if (!known) { times.push({ leader: { name, country, kind, from, to }, spellings }); continue; }
        known.leader.from = Math.min(known.leader.from, from);
        known.leader.to = Math.max(known.leader.to, to);
        known.spellings = [...new Set([...known.spellings, ...spellings])];
      }
    }
  }
  return [...byName.values()].flat();
}

const held = load();

/** National leaders and heads of international bodies, 1866 to today; one entry for each unbroken time in office. */
export const leaders: readonly Leader[] = held.map((h) => h.leader);

interface Entry { leader: Leader; name: LeaderName; }

let index: Map<string, Entry[]> | undefined;

/** Every word of a name → who bears it; built when first asked for. */
function byWord(): Map<string, Entry[]> {
  if (index) return index;
  index = new Map();
  for (const { leader, spellings } of held) {
    for (const spelling of spellings) {
      const entry: Entry = { leader, name: new LeaderName(spelling, leader.country, leader.kind) };
      for (const word of entry.name.findable()) {
        const bearers = index.get(word);
        if (bearers) bearers.push(entry);
        else index.set(word, [entry]);
      }
    }
  }
  return index;
}

/** The leader whom the words can mean, when all whom they can mean led one country. A surname alone needs a year, and one close to the time in office. */
export function leaderOf(query: LeaderQuery): Leader | null {
  const keys = nameWords(query.keys.map(fold).join(' '));
  const { kind, year } = query;
  const found = byWord().get(keys.at(-1) ?? '') ?? [];
  const full = keys.length > 1 ? found.filter((e) => e.name.full(keys) && inYears(e.leader, year, 2, 15)) : [];
  if (full.length > 0) return ofOneCountry(ofPerson(full, kind), year);
  if (year === null) return null;
  return ofOneCountry(ofOffice(found.filter((e) => e.name.surname(keys) && inYears(e.leader, year, 1, 3)), kind), year);
}

/** Whether a folded word is the surname of a leader of any time: "Mugabe" alone is hardly anything else. */
export function isLeaderSurname(key: string): boolean {
  return (byWord().get(key) ?? []).some((e) => e.name.surname([key]));
}

/** Whether folded words are the full name of a leader of any time. */
export function isLeaderName(keys: readonly string[]): boolean {
  const words = nameWords(keys.map(fold).join(' '));
  return words.length > 1 && (byWord().get(words.at(-1) ?? '') ?? []).some((e) => e.name.full(words));
}

function inYears(leader: Leader, year: number | null, before: number, after: number): boolean {
  return year === null || (year >= leader.from - before && year <= leader.to + after);
}

/** Those who can bear a title of the kind; of one person's offices, those of the very kind. */
function ofOffice(entries: readonly Entry[], kind: RoleKind | null): Leader[] {
  const all = entries.map((e) => e.leader);
  if (kind === null) return all;
  const exact = all.filter((l) => l.kind === kind);
  const names = new Set(exact.map((l) => l.name));
  return [...exact, ...all.filter((l) => ALSO[kind]?.includes(l.kind) && !names.has(l.name))];
}

/** A full name stands for the person even under another office of the same life; crowns and pulpits are no one else's. */
function ofPerson(entries: readonly Entry[], kind: RoleKind | null): Leader[] {
  const fit = ofOffice(entries, kind);
  if (fit.length > 0 || kind === 'LOCAL') return fit;
  return entries.map((e) => e.leader).filter((l) => [kind, l.kind].every((k) => k !== 'ROYAL' && k !== 'CLERGY'));
}

/** One country's leader, the nearest in time to the year; a former state and the one that came after it count as one. */
function ofOneCountry(found: readonly Leader[], year: number | null): Leader | null {
  const today = new Set(found.map((l) => countryByCode(l.country)?.successor ?? l.country));
  if (today.size !== 1) return null;
  const distance = (l: Leader): number => (year === null ? LAST_YEAR - l.to : Math.max(l.from - year, year - l.to, 0));
  return found.reduce((best, l) => (distance(l) < distance(best) ? l : best));
}
