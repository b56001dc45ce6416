import { describe, expect, it } from '@jest/globals';
import { readText } from '../../support/reading.js';

/** Who takes part, and for whom. */
function parties(text: string): Record<string, string | null>[] {
  const { entities, reports } = readText(text);
  const name = (ref: string | null): string | null => entities.find((e) => e.ref === ref)?.name ?? null;
  return reports.map((r) => Object.fromEntries(r.participants.map((p) => [name(p.entity)!, name(p.onBehalfOf)])));
}

describe('on whose behalf', () => {
  it.each([
    ['Josip Broz Tito’s envoy Koca Popovic met Burmese Prime Minister Ne Win in Rangoon.', [{ 'Koca Popovic': 'Josip Broz Tito', 'Ne Win': null }]],
    ['Foreign Minister Lazaro Barreto, on behalf of President Luis Lacalle, received Paraguayan President Mario Abdo at the port.', [{ 'Lazaro Barreto': 'Luis Lacalle', 'Mario Abdo': null }]],
    ['Vice President Chen Cheng met Haitian President Francois Duvalier on President Chiang Kai-shek’s behalf.', [{ 'Chen Cheng': 'Chiang Kai-shek', 'Francois Duvalier': null }]],
    ['Portuguese Foreign Minister Paulo Portas met Angolan President Jose Eduardo dos Santos.', [{ 'Paulo Portas': null, 'Jose Eduardo dos Santos': null }]],
    ['Brazilian President Michel Temer’s lawyer Antonio Mariz met Judge Edson Fachin.', [{ 'Antonio Mariz': null, 'Edson Fachin': null }]],
  ])('%s', (text, expected) => expect(parties(text)).toEqual(expected));
});
