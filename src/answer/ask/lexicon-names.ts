import { agencies, agencyByName, ministryField } from '../../lexicon/agencies.js';
import { isEnglishWord } from '../../lexicon/common-words.js';
import { capitals, countryByCode, countryNames, countryOf, demonyms } from '../../lexicon/countries.js';
import { issueById, issueByName, issueByWord, issues } from '../../lexicon/issues.js';
import { metonyms } from '../../lexicon/metonyms.js';
import { placeByName } from '../../lexicon/places.js';
import type { Party, Token } from './item.js';
import { isGrammar } from './vocabulary.js';

const MOST_WORDS = 8;

interface Found<T> { to: number; value: T }

/** Written in capitals where other words are not: WHO is not who. */
export function isAcronym(token: Token): boolean {
  return token.capital && /^\p{Lu}{2,}$/u.test(token.text);
}

/** The longest run from a token on whose words, joined, `of` knows. */
function longest<T>(tokens: readonly Token[], i: number, of: (words: string, run: readonly Token[]) => T | undefined): Found<T> | null {
  for (let to = Math.min(tokens.length, i + MOST_WORDS); to > i; to--) {
    const run = tokens.slice(i, to);
    // a possessive ends a name
    if (run.slice(0, -1).some((t) => t.possessive || t.quoted) || run[0]!.quoted) continue;
    const value = of(run.map((t) => t.text).join(' '), run);
    if (value !== undefined) return { to, value };
  }
  return null;
}

/** Words in lower case that are a country's letters all the same: "us" is the United States unless somebody is told. */
const LETTERS = new Set(['us', 'uk', 'uae', 'usa', 'ussr', 'prc', 'drc', 'gdr', 'frg', 'dprk', 'rok', 'u.s', 'u.k', 'u.s.', 'u.k.', 'u.s.a', 'u.s.a.']);

/** Code of the country that begins at a token, by name or adjective. */
export function countryAt(tokens: readonly Token[], i: number): Found<string> | null {
  return longest(tokens, i, (words, run) => {
    const key = run.map((t) => t.key).join(' ');
    if (run.length === 1 && key === 'us' && ['tell', 'show', 'give', 'let'].includes(tokens[i - 1]?.key ?? '')) return undefined;
    if (LETTERS.has(key)) return countryOf(key.toUpperCase().replace(/\.$/, '')) ?? countryOf(`${key.toUpperCase()}.`);
    if (run.length === 1 && key.length < 3) return undefined;
    return run.length === 1 && isGrammar(key) ? undefined : countryOf(words) ?? (countryNames.has(key) && !isEnglishWord(key) ? countryNames.get(key) : undefined) ?? demonyms.get(key);
  });
}

/** The country of a code, as a party. */
export function countryParty(code: string, officials = false): Party {
  return { kind: 'country', name: countryByCode(code)?.name ?? code, code, ...(officials && { officials }) };
}

/** A capital that stands for its government: Beijing, Moscow. */
export function capitalAt(tokens: readonly Token[], i: number): Found<string> | null {
  return longest(tokens, i, (_words, run) => capitals.get(run.map((t) => t.key).join(' ')));
}

/** The agency that begins at a token: by name, by acronym, a ministry by its field; "the Kremlin" too. */
export function agencyAt(tokens: readonly Token[], i: number): Found<Party> | null {
  return longest(tokens, i, (words, run) => {
    const key = run.map((t) => t.key).join(' ').replace(/^the /, '');
    if (run.length === 1 && (isGrammar(key) || isEnglishWord(key)) && !(isGrammar(key) ? isAcronym(run[0]!) : run[0]!.capital)) return undefined;
    const low = words === words.toLowerCase();
    const metonym = metonyms.get(key);
    const named = agencyByName.get(key)?.[0];
    const acronym = run.length === 1 && named?.acronyms.some((a) => a.toLowerCase() === key);
    if (acronym && low && key.length < 3 && !['un', 'eu', 'au'].includes(key)) return undefined;
    if (named) return { kind: 'agency', name: acronym && low ? words.toUpperCase() : words.replace(/^the /i, '') };
    if (metonym) return metonym.agency ? { kind: 'agency', name: agencyName(metonym.agency) ?? metonym.name } : metonym.country ? countryParty(metonym.country) : undefined;
    return ministry(words, run) ? { kind: 'agency', name: words.replace(/^the /i, '') } : undefined;
  });
}

function agencyName(id: string): string | undefined {
  return agencies.find((agency) => agency.id === id)?.name;
}

/** "Mexican foreign ministry", "Ministry of Health of Chile", "State Department". */
function ministry(words: string, run: readonly Token[]): boolean {
  if (run.length < 2) return false;
  const lead = countryAt(run, 0);
  const at = lead && lead.to < run.length ? run.slice(lead.to) : run;
  const of = /^(.+?) of (?:the )?(.+)$/i.exec(at.map((t) => t.text).join(' '));
  const tail = of && countryNames.has(of[2]!.toLowerCase()) ? of[1]! : at.map((t) => t.text).join(' ');
  return /\b(?:ministry|department|secretariat)\b/i.test(words) && !/^(?:with|and|of|the) /i.test(tail) && ministryField(tail) !== null;
}

/** Names of the issues that begin at a token. `vague`: where an issue is expected, a word of several issues' names means them all. */
export function issueAt(tokens: readonly Token[], i: number, vague: boolean): Found<string[]> | null {
  const exact = longest(tokens, i, (_words, run) => {
    const key = run.map((t) => t.key).join(' ');
    const id = issueByName.get(key) ?? issueByWord.get(key);
    const name = id === undefined ? undefined : issueById(id)?.name;
    return name === undefined || (run.length === 1 && isGrammar(key)) ? undefined : [name];
  });
  if (exact || !vague) return exact;
  const key = tokens[i]?.key ?? '';
  if (key.length < 4 || isGrammar(key)) return null;
  const named = issues.filter((issue) => issue.name.toLowerCase().split(/[ /-]/).includes(key)).map((issue) => issue.name);
  return named.length ? { to: i + 1, value: named } : null;
}

/** The place that begins at a token, by its name in the lists. */
export function placeAt(tokens: readonly Token[], i: number): Found<string> | null {
  return longest(tokens, i, (words, run) => {
    const key = run.map((t) => t.key).join(' ').replace(/^the /, '');
    return placeByName.has(key) && !(run.length === 1 && isGrammar(key)) ? words.replace(/^the /i, '') : undefined;
  });
}
