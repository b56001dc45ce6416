import { addDays } from '../../src/domain/edtf.js';
import { slug } from '../../src/domain/text.js';
import { givenNames } from '../../src/lexicon/given-names.js';
import { issues } from '../../src/lexicon/issues.js';
import { numbers } from '../../test/support/many-articles.js';

/** Properties of a node or a relationship. */
export type Properties = Record<string, unknown>;

/** A person with the name that articles use, and the offices held. */
export interface MadePerson {
  person: { id: string; name: string; country: string };
  alias: { id: string; name: string; names: string[]; country: string };
  holds: Properties[];
}

/** A meeting with all that hangs on it, as one row. */
export interface MadeMeeting {
  meeting: Properties;
  attended: Properties[];
  issues: string[];
  place: string;
  reports: { article: Properties; report: Properties; names: { alias: string; says: Properties; mentions: Properties }[] }[];
}

export interface MadeGraph {
  countries: Properties[];
  places: Properties[];
  offices: Properties[];
  people: MadePerson[];
  meetings(): Generator<MadeMeeting>;
}

const COUNTRIES = ['AR', 'AU', 'BR', 'CA', 'CL', 'CN', 'CO', 'DE', 'EG', 'ES', 'FR', 'GB', 'ID', 'IN', 'IT', 'JP', 'KE', 'KR', 'MX', 'NG', 'NO', 'PE', 'PL', 'SA', 'SE', 'TR', 'UA', 'US', 'VN', 'ZA'];
const SYLLABLES = ['ba', 'ren', 'mo', 'ti', 'sal', 'ker', 'du', 'vin', 'lo', 'gar', 'ne', 'pol', 'ra', 'zu', 'mel', 'ho', 'fas', 'wi', 'cor', 'dan'];
const POSTS = ['President', 'Foreign Minister', 'Finance Minister', 'Defence Minister', 'Trade Minister', 'Interior Minister', 'Ambassador', 'Chief of Staff', 'Central Bank Governor', 'Health Minister'];
const PUBLISHERS = Array.from({ length: 40 }, (_, i) => `The ${['Daily', 'Evening', 'National', 'Morning', 'World'][i % 5]} ${['Herald', 'Post', 'Chronicle', 'Gazette', 'Mirror', 'Tribune', 'Courier', 'Observer'][i % 8]}`);
const KINDS = ['MEETING', 'MEETING', 'MEETING', 'MEETING', 'CALL', 'CALL', 'VISIT', 'SUMMIT'];
const FIRST_DAY = '2010-01-01';
const DAYS = 5475;
/** Meetings for each person. */
const A_PERSON = 6;
/** The share of all meetings that the busiest person is in. */
const HUB = 0.1;

/**
 * The derived graph and the facts behind it, of so many meetings in fifteen years: one president in a tenth of them, the others the less often the
 * further down the list; two to five at a table, one or two issues, one or two accounts; a tenth are known to the month, a tenth have no date.
 */
export function madeGraph(size: number, seed = 1): MadeGraph {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const surname = (): string => capital(Array.from({ length: 3 + Math.floor(next() * 2) }, () => pick(SYLLABLES)).join(''));
  const given = [...givenNames];
  const offices = COUNTRIES.flatMap((country) => POSTS.map((name) => ({ id: `office/${country.toLowerCase()}/${slug(name)}`, name, country, names: [name], singleSeat: true })));
  const places = COUNTRIES.flatMap((country) => Array.from({ length: 10 }, (_, i) => {
    const name = `${surname()}${i % 3 ? '' : ' Palace'}`;
    return { id: `place/${country.toLowerCase()}/${slug(name)}-${i}`, name, country, names: [name], kind: i % 3 ? 'CITY' : 'VENUE' };
  }));
  const people = Array.from({ length: Math.max(300, Math.floor(size / A_PERSON)) }, (_, i): MadePerson => {
    const country = i === 0 ? 'US' : pick(COUNTRIES);
    const name = `${capital(pick(given))} ${surname()}`;
    const key = `${slug(name)}-${i}`;
    const from = addDays(FIRST_DAY, Math.floor(next() * DAYS));
    const posts = Array.from({ length: 1 + Math.floor(next() * 3) }, (_, n) => ({
      id: `person/${key}@${n}`, office: `office/${country.toLowerCase()}/${slug(i === 0 && n === 0 ? 'President' : pick(POSTS))}`, status: n ? 'FORMER' : 'CURRENT',
      firstSeen: addDays(from, -n * 700), lastSeen: addDays(from, 600 - n * 700), rule: 'seen',
    }));
    return { person: { id: `person/${key}`, name, country }, alias: { id: `alias/${country.toLowerCase()}/${key}`, name, names: [name], country }, holds: posts };
  });
  const somebody = (): MadePerson => people[1 + Math.floor(next() ** 3 * (people.length - 1))]!;

  function* meetings(): Generator<MadeMeeting> {
    for (let i = 0; i < size; i++) {
      const host = next() < HUB ? people[0]! : somebody();
      let guest = somebody();
      while (guest.person.country === host.person.country) guest = somebody();
      const table = new Map([[host, 'HOST'], [guest, 'VISITOR']]);
      for (let more = Math.floor(next() * 3.2); more > 0; more--) {
        const other = somebody();
        if (!table.has(other)) table.set(other, 'DELEGATION');
      }
      yield oneMeeting(i, [...table]);
    }
  }

  function oneMeeting(i: number, table: [MadePerson, string][]): MadeMeeting {
    const [[host], [guest]] = table as unknown as [[MadePerson], [MadePerson]];
    const day = addDays(FIRST_DAY, Math.floor(next() * DAYS));
    const known = next();
    const month = day.slice(0, 7);
    const dates = known < 0.8 ? { date: day, earliest: day, latest: day } : known < 0.9 ? { date: month, earliest: `${month}-01`, latest: `${month}-28` } : {};
    const id = `meeting/${slug(host.person.name)}-${slug(guest.person.name)}-${i}`;
    const last = dates.latest ?? '0000-00-00';
    const kind = pick(KINDS);
    const about = [...new Set([pick(issues).id, ...(next() < 0.4 ? [pick(issues).id] : [])])].map((issue) => `issue/${issue}`);
    const side = (p: MadePerson): string => (p.person.country === host.person.country || p.person.country === guest.person.country ? p.person.country : guest.person.country);
    return {
      meeting: { id, title: `${host.person.name} and ${guest.person.name}`, kind, status: next() < 0.93 ? 'HELD' : 'ANNOUNCED', ...dates, confidence: 0.9, day: last },
      attended: table.map(([p, role]) => ({
        id: `${id}@${p.person.id}`, node: p.person.id, date: last, side: side(p), role, inferred: false, reports: [], capacity: next() < 0.5 ? p.holds[0]!.office : null,
      })),
      issues: about,
      place: pick(places).id,
      reports: Array.from({ length: next() < 0.3 ? 2 : 1 }, (_, n) => account(i, n, table, kind, day, side)),
    };
  }

  function account(i: number, n: number, table: [MadePerson, string][], kind: string, day: string, side: (p: MadePerson) => string): MadeMeeting['reports'][number] {
    const article = `article/made-${i}-${n}`;
    const quote = `${table[0]![0].person.name} met ${table[1]![0].person.name}`;
    return {
      article: {
        id: article, title: `${table[1]![0].person.name} in ${side(table[0]![0])}`, url: `https://example.org/${i}/${n}`, publisher: pick(PUBLISHERS), publishedAt: addDays(day, n),
        language: 'en', extractor: 'made', text: `${quote}.`, textHash: article, standing: 'VOICE',
      },
      report: { id: `report/made-${i}-${n}/r1`, kind, status: 'HELD', confidence: 0.9, inTitle: false, start: 0, end: quote.length, quote, rule: 'made' },
      names: table.map(([p, role]) => ({
        alias: p.alias.id, says: { side: side(p), role, start: 0, end: 4, quote: p.person.name, rule: 'made' },
        mentions: { name: p.person.name, label: p.person.name, starts: [0], ends: [4], surfaces: [p.person.name], rules: ['made'] },
      })),
    };
  }

  return { countries: COUNTRIES.map((code) => ({ id: `country/${code}`, name: code, names: [code], country: code })), places, offices, people, meetings };
}
