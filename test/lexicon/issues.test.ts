import { describe, expect, it } from '@jest/globals';
import { broaderOf, findIssue, issueById, issueByName, issueByWord, issues, narrowerOf } from '../../src/lexicon/issues.js';
import { fold } from '../../src/lexicon/table.js';

describe('issues', () => {
  it('are a tree of three levels, at least 200 of them', () => {
    expect(issues.length).toBeGreaterThanOrEqual(200);
    const depths = issues.map((i) => broaderOf(i.id).length);
    expect(new Set(depths)).toEqual(new Set([0, 1, 2]));
    expect(depths.filter((d) => d === 2).length).toBeGreaterThanOrEqual(50);
  });

  it('have readable ids and names of their own', () => {
    expect(new Set(issues.map((i) => i.id)).size).toBe(issues.length);
    expect(new Set(issues.map((i) => fold(i.name))).size).toBe(issues.length);
    for (const i of issues) {
      expect(i.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(i.name).toMatch(/^\p{Lu}/u);
      if (i.broader) expect(issueById(i.broader)).toBeDefined();
      if (i.iptc) expect(i.iptc).toMatch(/^\d{8}$/);
    }
  });

  it('own their words: no phrase points to two, and each is folded', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const i of issues) {
      for (const w of i.words) {
        expect(w).toBe(fold(w));
        expect(w).not.toMatch(/^(?:the|a|an) /);
        if (owners.has(w)) twice.push(`${w}: ${owners.get(w)}, ${i.id}`);
        owners.set(w, i.id);
        expect(issueByWord.get(w)).toBe(i.id);
      }
    }
    expect(twice).toEqual([]);
  });

  it('have words, or narrower issues that have', () => {
    for (const i of issues) expect(i.words.length + narrowerOf(i.id).length).toBeGreaterThan(0);
  });

  it('are not pointed to by words that fit every meeting', () => {
    for (const word of ['relations', 'cooperation', 'ties', 'issues', 'meeting', 'talks', 'matters', 'visit', 'support', 'policy', 'agreement', 'partnership', 'war', 'peace', 'development', 'law', 'society', 'diplomacy', 'country', 'government', 'president', 'work', 'state', 'aid', 'vote', 'rights']) {
      expect({ word, issue: issueByWord.get(word) }).toEqual({ word, issue: undefined });
    }
  });

  it.each([
    ['migration', 'migration'], ['immigration', 'migration'], ['migrants', 'migration'], ['deportations', 'deportation'], ['asylum seekers', 'asylum'], ['security', 'security'], ['border security', 'border-security'], ['crime', 'crime'], ['drug trafficking', 'drug-trafficking'],
    ['human rights', 'human-rights'], ['inclusive economic development', 'economic-development'], ['development aid', 'development-aid'], ['humanitarian actions', 'humanitarian-aid'], ['tariffs', 'tariffs'], ['bilateral trade', 'trade'], ['climate change', 'climate-change'],
    ["iran's nuclear program", 'iran-nuclear'], ['denuclearization', 'north-korea-nuclear'], ['two-state solution', 'israeli-palestinian-conflict'], ['cease-fire', 'ceasefire'], ['oil prices', 'oil'], ['prisoner swap', 'prisoner-exchange'], ['fentanyl', 'fentanyl'], ['vaccines', 'vaccines'],
  ])('“%s” points to %s', (phrase, id) => {
    expect(issueByWord.get(phrase)).toBe(id);
  });

  it('go from the narrow to the wide and back', () => {
    expect(broaderOf('fentanyl')).toEqual(['drug-trafficking', 'crime']);
    expect(broaderOf('deportation')).toEqual(['migration']);
    expect(narrowerOf('migration')).toEqual(expect.arrayContaining(['asylum', 'deportation', 'refugees', 'refugee-resettlement']));
    expect(issueById('customs-cooperation')?.broader).toBe('trade');
  });

  it('are found by id, name or phrase', () => {
    for (const name of ['Customs cooperation', 'customs-cooperation', 'customs procedures']) expect(findIssue(name)?.id).toBe('customs-cooperation');
    for (const i of issues) expect(findIssue(i.name)?.id).toBe(i.id);
    expect(issueByName.get('human rights')).toBe('human-rights');
    expect(findIssue('the price of fish in Ruritania')).toBeUndefined();
  });
});
