/** Where names are written family name first, in English too. */
export const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO', 'KP', 'KR', 'VN', 'KH', 'SG', 'VDVN', 'x-south-vietnam']);

/** Where people bear two surnames, so that of three words the middle one is as likely a surname as a given name. */
export const TWO_SURNAMES: ReadonlySet<string> = new Set([
  'AR', 'BO', 'CL', 'CO', 'CR', 'CU', 'DO', 'EC', 'ES', 'GQ', 'GT', 'HN', 'MX', 'NI', 'PA', 'PE', 'PR', 'PY', 'SV', 'UY', 'VE',
  'AO', 'BR', 'CV', 'GW', 'MZ', 'PT', 'ST', 'TL',
]);

/** Words within names that tell nobody apart: de la Fuente, von der Leyen, bin Salman, el-Sisi. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'de', 'del', 'la', 'las', 'los', 'y', 'e', 'da', 'do', 'dos', 'das', 'di', 'du', 'd', 'der', 'den', 'van', 'von', 'ter', 'ten', 'zu', 'zum', 'af', 'av',
  'bin', 'ibn', 'bint', 'al', 'el', 'ul', 'ur', 'ad', 'as', 'ash', 'az', 'ap', 'ferch', 'the',
]);

/** Words after a name that tell a son from his father, and a king from his grandfather. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx', 'xxi', 'xxii', 'xxiii']);

/** Titles that stand before the one name of a sovereign or of a house: King Farouk, Pope Paul VI. With one of them a single name is a full name. */
export const ROYAL_TITLES: ReadonlySet<string> = new Set(['king', 'queen', 'emperor', 'empress', 'tsar', 'pope', 'crown', 'prince', 'princess', 'duke', 'duchess']);

/** Courtesy that tells nobody apart. "Mrs." is none of it: Mrs. Kennedy is another than Kennedy. */
export const COURTESY = /^(?:mr\.?|dr\.?|sir|prof\.|hon\.|sen\.|rep\.|gov\.|gen\.|lt\.|col\.|amb\.)$/i;
