import { fold } from '../../domain/text.js';
import { countryNames } from '../../lexicon/countries.js';

/** "the Secretary" can be a secretary of state, "the minister" a prime minister. */
export function headsFit(said: string, held: string): boolean {
  return held === said || held.startsWith(`${said} of `) || held.endsWith(` ${said}`);
}

/** "Ambassador to the US" is "Ambassador to the United States". */
export function officeWords(name: string): string {
  const [head, ...rest] = fold(name).split(/ (?=(?:to|for) )/);
  const complement = rest.join(' ');
  const code = countryNames.get(complement.replace(/^(?:to|for) (?:the )?/, ''));
  return code ? `${head} ${complement.split(' ')[0]} ${String(code)}` : [head, ...rest].join(' ');
}
