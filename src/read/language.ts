import { franc } from 'franc-min';
import { languageTag } from './fields.js';

const SAMPLE = 4_000;
const FEW_WORDS = 20;
/** Of another alphabet. */
const FEW_LETTERS = 40;
/** English prose has a third of such words, text in another language hardly any. */
const ENGLISH = new Set(['the', 'of', 'and', 'to', 'in', 'that', 'is', 'was', 'with', 'for', 'on', 'his', 'her', 'by', 'at', 'from', 'as', 'said', 'has', 'had', 'were', 'are', 'an', 'it', 'be', 'not', 'after', 'their', 'they', 'which', 'who', 'this']);
const ENOUGH_ENGLISH = 0.12;

/**
 * The language of a text that does not say. `en` unless it is clearly another one:
 * an article taken for foreign is not read, so a list of names or a short note stays English.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const other = (sample.match(/\p{L}/gu)?.length ?? 0) - latin;
  if (other < latin ? words.length < FEW_WORDS : other < FEW_LETTERS) return 'en';
  if (words.filter((w) => ENGLISH.has(w)).length >= words.length * ENOUGH_ENGLISH) return 'en';
  const code = franc(sample);
  return code === 'und' ? 'en' : languageTag(code) ?? 'en';
}
