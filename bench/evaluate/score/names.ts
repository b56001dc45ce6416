/** Names compared as people compare them: no case, accents, titles or generation suffixes. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'xiii', 'xiv', 'xvi']);
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'lord', 'lady', 'dame', 'president', 'king', 'queen', 'prince', 'princess',
  'pope', 'chancellor', 'secretary', 'minister', 'prime', 'foreign', 'senator', 'sen', 'rep', 'gov', 'governor', 'gen', 'general', 'ambassador', 'premier',
  'sheikh', 'sheik', 'imam', 'rabbi', 'rev', 'reverend', 'cardinal', 'ayatollah', 'chairman', 'vice', 'former', 'st', 'emperor', 'colonel', 'col', 'lt',
  'captain', 'capt', 'major', 'maj', 'adm', 'admiral', 'judge', 'justice', 'mayor']);
const SMALL_WORDS = new Set(['the', 'of', 'in', 'at', 'and', 'city', 'a']);
const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };

/** Lower case, no accents, no punctuation, no possessive, single spaces. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/[ıłøđß]/g, (c) => LETTERS[c]!)
    .replace(/['’`]s(?![\p{L}\p{N}_])/gu, '').replace(/["“”'’`.,;:!?()[\]]/g, ' ').replace(/[-‐-―]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The words of a person's name, without titles in front and suffixes behind. */
export function nameWords(name: string): string[] {
  const words = plain(name).split(' ').filter(Boolean);
  while (words.length > 1 && TITLES.has(words[0]!)) words.shift();
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!)) words.pop();
  return words;
}

export const fullName = (name: string): string => nameWords(name).join(' ');

export const lastName = (name: string): string => nameWords(name).at(-1) ?? '';

/** The words of a place or an office that tell it from another. */
export const tellingWords = (text: string): Set<string> => new Set(plain(text).split(' ').filter((w) => w && !SMALL_WORDS.has(w)));

export function isWithin<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const x of a) if (!b.has(x)) return false;
  return true;
}
