import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UnreadableArticleError } from '../../src/domain/errors.js';
import { decode, normalise } from '../../src/read/decode.js';
import { readFrontMatter } from '../../src/read/front-matter.js';
import { guessLanguage } from '../../src/read/language.js';
import { byteLines } from '../../src/read/lines.js';

describe('decode', () => {
  it('gives back what was encoded', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter((t) => !t.includes('\0') && !/^(?:\uFEFF|%PDF-)/.test(t)), (t) => expect(decode(Buffer.from(t, 'utf8'), 'x')).toBe(t)));
  });

  it('never gives anything but text or a clear error', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      try {
        expect(Buffer.from(decode(bytes, 'x'), 'utf8').equals(Buffer.from(bytes).subarray(Buffer.from(bytes).indexOf('\ufeff') === 0 ? 3 : 0))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableArticleError);
      }
    }));
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7'), 'is a PDF'],
    ['UTF-16 without a byte order mark', Buffer.from('The minister met', 'utf16le'), 'is UTF-16'],
    ['a cut-off character', Buffer.from([0x61, 0xe2, 0x82]), '0xE2 at offset 1'],
  ])('tells %s', (_name, bytes, reason) => {
    expect(() => decode(bytes, 'x')).toThrow(reason);
  });

  it('normalises line ends, composition and half pairs, and keeps the length of what it mends', () => {
    expect(normalise('a\r\nb\rc\ud800d')).toBe('a\nb\nc\uFFFDd');
    expect(normalise('\ud83d\ude00')).toBe('\ud83d\ude00');
  });
});

describe('front matter', () => {
  it('reads its fields as text and leaves the body as it stands', () => {
    const { fields, body } = readFrontMatter('---\n# a note\ntitle: "Talks: day one"\npublished_at: 3 May 2019\nlanguage: no\nurl: https://example.org/a\ntags: [a, b]\n---\n\n  Body\n', 'x');
    expect(fields).toEqual({ title: 'Talks: day one', publishedAt: '2019-05-03', language: 'no', url: 'https://example.org/a', publisher: null, modifiedAt: null });
    expect(body).toBe('\n  Body\n');
  });

  it.each(['---\nA rule of dashes above prose.\n---\nText', '---\nno end: here\nText', 'Text\n---\ntitle: x\n---', '---\n---\nText'])('takes no text for it: %j', (text) => {
    expect(readFrontMatter(text, 'x').body).toBe(text);
  });

  it.each([
    ['---\ntitle: "open\n---\nText', 'front matter is not readable'],
    ['---\na: &a [x, x]\nb: [*a, *a]\n---\nText', 'anchor or an alias'],
    ['---\ntitle: a\ntitle: b\n---\nText', 'front matter is not readable'],
    ['---\ntitle: [a, b]\n---\nText', 'title: expected text, got a list'],
    ['---\npublishedAt: next Tuesday\n---\nText', 'publishedAt: expected a day, got "next Tuesday"'],
    ['---\npublishedAt: 03/04/2019\n---\nText', 'publishedAt: expected a day'],
    ['---\nurl: javascript:alert(1)\n---\nText', 'url: expected an absolute address'],
    ['---\nlanguage: English\n---\nText', 'language: expected a language tag'],
  ])('refuses %j', (text, reason) => {
    expect(() => readFrontMatter(text, 'file.md')).toThrow(reason);
    expect(() => readFrontMatter(text, 'file.md')).toThrow(/^file\.md: /);
  });

  it('does not fall for a bomb', () => {
    const bomb = `---\n${Array.from({ length: 30 }, (_, i) => `a${i}: ${i ? `[*a${i - 1}, *a${i - 1}]` : '&a0 [x]'}`).join('\n')}\n---\nText`;
    expect(() => readFrontMatter(bomb, 'x')).toThrow(UnreadableArticleError);
    expect(() => readFrontMatter(`---\ntitle: ${'['.repeat(5_000)}\n---\nText`, 'x')).toThrow(UnreadableArticleError);
  });
});

describe('guessLanguage', () => {
  it.each([
    ['en', 'The minister met the envoy in Quito on Monday, and they talked for an hour about trade and the shared river, officials said.'],
    ['en', 'Ana Ruiz; Juan Soto; Karl Weiss'],
    ['en', `Participants: ${'Ana Ruiz, Juan Soto, Karl Weiss, Michel Dupont, Giorgio Bianchi, '.repeat(3)} the envoy of the United Nations and the head of the Red Cross in Quito.`],
    ['es', 'El presidente recibió a la secretaria en el Palacio Nacional para hablar de migración, seguridad y comercio entre los dos países, según un comunicado de la cancillería.'],
    ['fr', 'Le ministre a rencontré son homologue allemand à Paris lundi pour parler du commerce, de la sécurité et de la situation dans la région, selon le ministère.'],
    ['de', 'Der Minister traf seinen Amtskollegen am Montag in Berlin, um über den Handel, die Sicherheit und die Lage in der Region zu sprechen, teilte das Amt mit.'],
    ['ru', 'Президент встретился с министром в Москве в понедельник, чтобы обсудить торговлю, безопасность и положение в регионе, сообщила пресс-служба.'],
  ])('%s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });
});

describe('byteLines', () => {
  it('gives the lines of a text, however it is cut up', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('a', 'bb', '\n', 'é', '')), fc.integer({ min: 1, max: 3 }), async (parts, size) => {
      const bytes = Buffer.from(parts.join(''));
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
      const lines: string[] = [];
      for await (const line of byteLines((async function* () { yield* chunks; })(), 1_000)) lines.push(Buffer.from(line.bytes!).toString());
      const expected = parts.join('').split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(lines).toEqual(expected);
    }));
  });
});
