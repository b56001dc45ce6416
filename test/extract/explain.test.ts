import { describe, expect, it } from '@jest/globals';
import { clean } from '../../src/clean/clean.js';
import { explain, extract } from '../../src/extract/extract.js';
import { articleOf } from '../clean/taken.js';

/** Verdicts on a text, each with the words it is about. */
function verdicts(text: string): [string, string, string][] {
  const { trace } = explain(clean(articleOf(text, { publishedAt: '2024-05-15' })));
  return trace.lines.map((l) => [text.slice(l.start, l.end), l.rule, l.verdict]);
}

describe('explain', () => {
  it.each([
    ['Tunisian President Beji Caid Essebsi met Maltese Prime Minister Joseph Muscat in Tunis.', 'met', 'read: told-as-past'],
    ['Tunisian President Beji Caid Essebsi will meet Maltese Prime Minister Joseph Muscat in Tunis.', 'met', 'read: planned'],
    ['Tunisian President Beji Caid Essebsi did not meet Maltese Prime Minister Joseph Muscat.', 'met', 'read: negated'],
    ['Talks between Tunisian President Beji Caid Essebsi and Maltese Prime Minister Joseph Muscat were postponed.', 'talks-between', 'read: postponed'],
    ['Tunisian President Beji Caid Essebsi cancelled talks with Maltese Prime Minister Joseph Muscat.', 'talks-with', 'read: called-off'],
    ['Tunisian President Beji Caid Essebsi wants to meet Maltese Prime Minister Joseph Muscat.', 'met', 'no meeting: only-wished'],
    ['Tunisia held talks with Malta.', 'talks-with', 'no meeting: no-parties'],
  ])('%s', (text, rule, verdict) => expect(verdicts(text)).toEqual([[text, rule, verdict]]));

  it('says nothing where no rule saw a meeting word', () => {
    expect(verdicts('Tunisian President Beji Caid Essebsi opened the bridge at Bizerte.')).toEqual([]);
  });

  it('goes through an article in text order', () => {
    const first = 'Omani Foreign Minister Yusuf bin Alawi met Yemeni Prime Minister Abdul Karim al-Iryani in Salalah.';
    const second = 'Alawi hopes to meet Saudi Foreign Minister Saud al-Faisal.';
    expect(verdicts(`${first} ${second}`).map(([words, , verdict]) => [words, verdict])).toEqual([[first, 'read: told-as-past'], [second, 'no meeting: only-wished']]);
  });

  it('gives the extraction that extract gives', () => {
    const cleaned = clean(articleOf('Lao President Choummaly Sayasone received Thai Foreign Minister Noppadon Pattama in Vientiane on Monday.', { publishedAt: '2008-05-15' }));
    expect(explain(cleaned).extraction).toEqual(extract(cleaned));
  });

  describe('says why a name is a person', () => {
    const people = (text: string): [string, string, string][] => explain(clean(articleOf(text, { publishedAt: '2024-05-15' }))).trace.people.map((l) => [text.slice(l.start, l.end), l.rule, l.verdict.split(';')[0]!]);

    it.each<[string, [string, string, string][]]>([
      ['Tunisian President Beji Caid Essebsi spoke. Essebsi thanked all.', [['Beji Caid Essebsi', 'title-before-name', 'a person: “President” before it, “Beji” is a given name, “spoke” behind it'], ['Essebsi', 'short-form', 'short form of Beji Caid Essebsi by surname']]],
      ['Hillary Clinton left. Later Hillary smiled.', [['Hillary Clinton', 'full-name', 'a person: “Hillary” is a given name, “Clinton” is a surname, “left” behind it'], ['Hillary', 'short-form', 'short form of Hillary Clinton by first name']]],
    ])('%s', (text, expected) => expect(people(text)).toEqual(expected));

    it('of every mention of every person, and of nobody else', () => {
      const cleaned = clean(articleOf('Lao President Choummaly Sayasone received Thai Foreign Minister Noppadon Pattama in Vientiane on Monday. The president thanked Noppadon.', { publishedAt: '2008-05-15' }));
      const { extraction, trace } = explain(cleaned);
      const mentions = extraction.entities.flatMap((e) => (e.type === 'PERSON' ? e.mentions.map((m) => `${e.name} ${m.start}`) : []));
      expect(trace.people.map((l) => `${l.name} ${l.start}`).sort()).toEqual(mentions.sort());
    });
  });
});
