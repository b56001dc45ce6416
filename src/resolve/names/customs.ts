/** Where names are written family name first, in English too. */
export const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO', 'KP', 'KR', 'VN', 'KH', 'SG', 'VDVN', 'x-south-vietnam', 'x-korea']);

/** Where a given name of two syllables is written as one word, with a hyphen or apart, as the paper likes: Jong-un, Jong Un; Tse-tung, Zedong. */
export const GIVEN_NAME_OF_SYLLABLES: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO', 'KP', 'KR', 'x-korea']);

/** Where people bear two surnames, so that of three words the middle one is as likely a surname as a given name. */
export const TWO_SURNAMES: ReadonlySet<string> = new Set([
  'AR', 'BO', 'CL', 'CO', 'CR', 'CU', 'DO', 'EC', 'ES', 'GQ', 'GT', 'HN', 'MX', 'NI', 'PA', 'PE', 'PR', 'PY', 'SV', 'UY', 'VE',
  'AO', 'BR', 'CV', 'GW', 'MZ', 'PT', 'ST', 'TL',
]);

/** Where a name is one whole and has no family name: what stands before others need not be the same person's. */
export const WHOLE_NAMES: ReadonlySet<string> = new Set(['MM']);
/** Burmese for Mr., Mrs. and the like, before more words. */
export const BURMESE_HONOUR: ReadonlySet<string> = new Set(['u', 'daw', 'ko']);

const set = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

/** How a country's names come into Latin letters: which differences of spelling are the transliterator's. */
export type Script = 'ARABIC' | 'CYRILLIC' | 'CHINESE' | 'KOREAN' | 'OTHER_SCRIPT' | 'MALAY' | 'UMLAUT' | 'LATIN';

const SCRIPTS: readonly [Script, ReadonlySet<string>][] = [
  ['ARABIC', set('AE AF BH DJ DZ EG EH IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TN YE YDYE x-north-yemen x-united-arab-republic x-hejaz')],
  ['CYRILLIC', set('RU UA BY BG RS ME MK KZ KG TJ UZ TM MD MN SUHH AZ')],
  ['CHINESE', set('CN TW HK MO')],
  ['KOREAN', set('KR KP x-korea')],
  ['OTHER_SCRIPT', set('GR CY GE AM IL IN NP LK BD BT MV MM TH KH LA ET ER JP')],
  ['MALAY', set('ID MY BN')],
  ['UMLAUT', set('DE AT CH LI LU DDDE SE NO DK FI IS EE')],
];
const homeScript = new Map(SCRIPTS.flatMap(([script, codes]) => [...codes].map((code) => [code, script] as const)));

/** The script in which names of a country are written at home. */
export function scriptOf(country: string | null): Script {
  return (country !== null && homeScript.get(country)) || 'LATIN';
}

/** Words within names that tell nobody apart: de la Fuente, von der Leyen, bin Salman, el-Sisi. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'de', 'del', 'la', 'las', 'los', 'y', 'e', 'da', 'do', 'dos', 'das', 'di', 'du', 'd', 'der', 'den', 'van', 'von', 'ter', 'ten', 'zu', 'zum', 'af', 'av',
  'bin', 'ibn', 'ben', 'bint', 'ould', 'al', 'el', 'ul', 'ur', 'ad', 'as', 'ash', 'az', 'ap', 'ferch', 'the',
]);

/** Between a name and the father's. */
export const SON_OF: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint', 'ould', 'ferch', 'ap']);

/** Words after a name that tell a son from his father, and a king from his grandfather, as one spelling. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ...['jr', 'sr', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx', 'xxi', 'xxii', 'xxiii'].map((g) => [g, g] as const),
  ['junior', 'jr'], ['senior', 'sr'], ['1st', 'i'], ['2nd', 'ii'], ['3rd', 'iii'], ['4th', 'iv'], ['5th', 'v'],
]);

/** Titles that stand before the one name of a sovereign or of a house: King Farouk, Pope Paul VI. With one of them a single name is a full name. */
export const ROYAL_TITLES: ReadonlySet<string> = new Set(['king', 'queen', 'emperor', 'empress', 'tsar', 'pope', 'crown', 'prince', 'princess', 'duke', 'duchess', 'sultan', 'emir', 'amir']);

/** Courtesy that tells nobody apart. "Mrs." is none of it: Mrs. Kennedy is another than Kennedy. */
export const COURTESY = /^(?:mr\.?|dr\.?|sir|prof\.|hon\.|sen\.|rep\.|gov\.|gen\.|lt\.|col\.|amb\.)$/i;

/** Titles of honour that stand before two more words or more; before one they are what somebody is known by: Sheikh Hasina. */
export const HONOUR: ReadonlySet<string> = new Set(['sheikh', 'sheik', 'shaikh', 'shaykh', 'sheikha', 'haji', 'hajji', 'hadj', 'hajj', 'tun', 'tunku', 'tengku', 'dato', 'datuk', 'seri', 'datin', 'sayyid', 'maulana', 'pandit']);
