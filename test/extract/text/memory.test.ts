import { describe, expect, it } from '@jest/globals';
import { readText } from '../../support/reading.js';

const people = (text: string): string[] => readText(text).entities.filter((e) => e.type === 'PERSON').map((e) => e.name);

describe('what was read before', () => {
  it.each([
    ['Okonjo', "The plan resembles that of Okonjo's."],
    ['Belhadj', 'The plan resembles that of Belhadj’s.'],
    ['Marchetti', "“It was Marchetti's.”"],
    ['Ivanenko', "The plan was Ivanenko's, he said."],
  ])('changes nothing in what comes after: %s', (name, first) => {
    readText(first);
    expect(people(`President ${name}'s critics are silent.`)).toEqual([name]);
    expect(people(`President ${name}’s critics are silent.`)).toEqual([name]);
  });
});
