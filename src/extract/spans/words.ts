/** Small closed word classes that several readers share. */

export const MONTHS = new Set(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'jan.', 'feb.', 'mar.', 'apr.', 'jun.', 'jul.', 'aug.', 'sept.', 'sep.', 'oct.', 'nov.', 'dec.', 'jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec']);
export const WEEKDAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon.', 'tue.', 'tues.', 'wed.', 'thu.', 'thurs.', 'fri.', 'sat.', 'sun.']);

export const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);
export const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'some', 'any', 'every', 'each', 'another', 'no', 'all', 'both', 'several', 'many', 'other', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);
export const PREPOSITIONS = new Set(['of', 'in', 'on', 'at', 'by', 'with', 'from', 'to', 'for', 'between', 'among', 'against', 'about', 'over', 'under', 'into', 'onto', 'toward', 'towards', 'like', 'than', 'as',
  'after', 'before', 'during', 'following', 'amid', 'despite', 'since', 'until', 'through', 'without', 'within', 'alongside', 'behind', 'near', 'outside', 'inside', 'upon', 'via', 'including', 'regarding', 'concerning', 'besides', 'beside', 'except', 'per', 'around', 'across']);
export const SPEECH = new Set(['said', 'says', 'say', 'told', 'tells', 'tell', 'added', 'adds', 'stated', 'states', 'announced', 'announces', 'declared', 'explained', 'noted', 'warned', 'warns', 'argued', 'argues', 'claimed', 'claims', 'insisted',
  'insists', 'reiterated', 'stressed', 'emphasized', 'emphasised', 'confirmed', 'denied', 'denies', 'called', 'calls', 'asked', 'asks', 'urged', 'urges', 'vowed', 'pledged', 'promised', 'tweeted', 'wrote', 'writes', 'expressed', 'described', 'acknowledged', 'suggested',
  'believes', 'thinks', 'hopes', 'accused', 'accuses', 'praised', 'thanked', 'agreed', 'agrees', 'refused', 'spoke', 'speaks', 'met', 'meets', 'visited', 'visits', 'arrived', 'arrives', 'attended', 'attends', 'traveled', 'travelled', 'flew', 'left',
  'won', 'ran', 'became', 'took', 'signed', 'signs', 'ordered', 'received', 'welcomed', 'hosted', 'greeted', 'addressed', 'addresses', 'delivers', 'listens', 'gestures', 'waves', 'smiles', 'walks', 'talks', 'talked', 'shakes', 'shook', 'poses', 'looks', 'has', 'had', 'was', 'is', 'will', 'would']);

/** Lower-case parts that stand inside or before a surname: de la Fuente, van Rompuy, bin Salman, el-Sisi. */
export const PARTICLES = new Set(['de', 'la', 'las', 'los', 'del', 'della', 'di', 'da', 'das', 'do', 'dos', 'du', 'des', 'le', 'van', 'von', 'der', 'den', 'ter', 'ten', 'bin', 'ibn', 'bint', 'binti', 'al', 'el', 'ould', 'ag', 'abu', 'y', 'e', 'zu', 'af', 'ul', 'ur', "d'", 'san', 'st.']);
/** "Jr.", "II": Roman numerals only in capitals, so that Xi and Vi stay names. */
export function isSuffix(word: string): boolean {
  return /^(?:[Jj]r|[Ss]r|JR|SR)\.?$|^(?:I{2,3}|I?V|VI{0,3}|I?X|XI{1,3}|XI?V|XVI{0,3}|XXI{0,3})$/.test(word);
}
/** Words of courtesy before a name; those that are also given names (Syed, Raja, Tengku) stay part of it. */
export const MR = new Set(['messrs', 'messrs.', 'mx.', 'monsieur', 'mlle', 'herr', 'frau', 'senor', 'senora', 'shri', 'smt.', 'smt', 'shrimati', 'alhaji', 'alhaja', 'al-hajj', 'datin', 'dato', "dato'", 'datuk', 'engr.', 'engr', 'engineer', 'barr.', 'barrister', 'arc.', 'mzee', 'msgr.', 'msgr', 'atty.', 'ing.', 'lic.', 'h.r.h.', 'hrh', 'hon', 'h.e', 'honourable', 'honorable', 'sheikha', 'hojjatoleslam', 'hojatoleslam', 'maulvi', 'mullah', 'mawlawi', 'mr.', 'mr', 'mrs.', 'mrs', 'ms.', 'ms', 'miss', 'dr.', 'dr', 'prof.', 'professor', 'sir', 'lord', 'lady', 'dame', 'madame', 'mme', 'don', 'sheikh', 'sheik', 'sayyid', 'hajj', 'haji', 'rev.', 'reverend', 'fr.', 'father', 'sister', 'imam', 'rabbi', 'mullah', 'ayatollah', 'u', 'daw', 'tun', 'tan', 'datuk', 'hon.', 'h.e.', 'excellency', 'maulana', 'monsignor', 'comrade', 'chief', 'prince', 'princess']);

/** A word of courtesy at token `i`: also the second of "Datuk Seri", "Tan Sri", which alone may be a name. */
export function isCourtesy(tokens: readonly { key: string }[], i: number): boolean {
  const t = tokens[i];
  if (!t) return false;
  return MR.has(t.key) || (/^(?:seri|sri)$/.test(t.key) && /^(?:datuk|dato'?|tan)$/.test(tokens[i - 1]?.key ?? ''));
}
