import { isEnglishWord } from '../../lexicon/common-words.js';

/** Whether a folded word is English, in any inflection: "berates" by "berate". */
export function isEnglish(key: string): boolean {
  return isEnglishWord(key) || stems(key).some((stem) => isEnglishWord(stem));
}

function stems(key: string): string[] {
  const cut = /^(\p{L}{3,}?)(?:e?s|e?d|ing|er|ers|ly)$/u.exec(key)?.[1];
  return cut ? [cut, `${cut}e`] : [];
}
