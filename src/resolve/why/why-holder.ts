import type { Steps } from '../derive.js';
import type { Why } from './verdict.js';

const WORDS: Record<string, string> = {
  'named-in-article': 'the article itself names who holds the office', 'tenure-covers-date': 'seen in office before and after that day', 'tenure-reaches-date': 'seen in office near that day, and nobody else is',
  'in-office-with-others-named': 'in office together with the others whom the article names', 'only-known-holder': 'nobody else is known to have held the office',
};

/**
 * Why an office that reports name without its holder was taken for somebody, or for nobody.
 * @param isMeant whether a report or a person is asked about
 */
export function whyHolder({ accounts }: Pick<Steps, 'accounts'>, office: string, isMeant: { report(id: string): boolean; person(id: string): boolean }): Why {
  const rules: Why['rules'] = [];
  const [found, open] = [new Set<string>(), new Set<string>()];
  for (const account of accounts) {
    if (!account.report.participants.some((p) => p.node === office) || !isMeant.report(account.id)) continue;
    for (const part of account.parts) {
      if (part.inferredBy === null || part.capacity !== office || !isMeant.person(part.node)) continue;
      found.add(part.node);
      rules.push({ name: part.inferredBy, weight: 1, words: `${part.node}: ${WORDS[part.inferredBy] ?? part.inferredBy} (${account.id})` });
    }
    for (const { office: asked, candidates } of account.openOffices) {
      if (asked !== office) continue;
      for (const person of candidates.filter(isMeant.person)) open.add(person);
      rules.push({ name: candidates.length ? 'several-holders' : 'no-known-holder', weight: 0, words: `${candidates.length ? `it may be ${candidates.join(' or ')}` : 'nobody is known to have held the office at the time'} (${account.id})` });
    }
  }
  const verdict = found.size ? 'SAME' : open.size ? 'POSSIBLE' : rules.length ? 'DIFFERENT' : 'UNKNOWN';
  if (!rules.length) rules.push({ name: 'not-nameless', weight: 0, words: 'no such report names the office without its holder' });
  return { verdict, a: [office], b: [...(found.size ? found : open)].sort(), rules: rules.slice(0, MOST_RULES) };
}

/** An office may be named in thousands of reports. */
const MOST_RULES = 20;
