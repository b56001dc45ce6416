import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSources, type ReadOptions, type ReadResult } from '../../src/read/read.js';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'readout-read-')); });
afterAll(async () => { await rm(folder, { recursive: true, force: true }); });

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function read(paths: string[], options: ReadOptions = {}): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readSources(paths, options)) results.push(result);
  return results;
}

/** Each result in a line: the text of an article, or what went wrong, with its place under the test's folder. */
async function lines(paths: string[], options: ReadOptions = {}): Promise<string[]> {
  return (await read(paths, options)).map((r) => {
    const origin = r.origin.replace(`${folder}/`, '');
    if (r.kind === 'failure') return `${origin} ! ${r.error.message.replaceAll(`${folder}/`, '').replace(`${origin}: `, '').split(';')[0]}`;
    return `${origin} = ${r.kind === 'article' ? r.article.text : r.kind === 'row' ? r.row.article.text : r.extraction.article.text}`;
  });
}

describe('readSources', () => {
  it('walks folders in one order, without hidden files, and passes over kinds it does not know', async () => {
    for (const name of ['walk/b.txt', 'walk/a/z.md', 'walk/a/.hidden.txt', 'walk/.git/x.txt', 'walk/C.txt', 'walk/picture.png', 'walk/README.md']) await write(name, name);
    await symlink('..', join(folder, 'walk/a/round'));
    const skipped: string[] = [];
    expect(await lines([join(folder, 'walk')], { onSkipped: (path) => skipped.push(path.replace(`${folder}/`, '')) }))
      .toEqual(['walk/C.txt = walk/C.txt', 'walk/a/z.md = walk/a/z.md', 'walk/b.txt = walk/b.txt']);
    expect(skipped).toEqual(['walk/README.md', 'walk/a/round', 'walk/picture.png']);
  });

  it('keeps the order given, and reads globs in code-unit order', async () => {
    for (const name of ['glob/2.txt', 'glob/10.txt', 'glob/note.doc']) await write(name, name);
    expect(await lines([join(folder, 'glob/2.txt'), join(folder, 'glob/*')])).toEqual(['glob/2.txt = glob/2.txt', 'glob/10.txt = glob/10.txt', 'glob/2.txt = glob/2.txt']);
  });

  it('takes a path that looks like a pattern for the file it is', async () => {
    const path = await write('odd/[1].txt', 'brackets');
    expect(await lines([path])).toEqual(['odd/[1].txt = brackets']);
  });

  it('names each thing that can\'t be read, and reads the rest', async () => {
    await write('bad/a.txt', '');
    await write('bad/b.txt', 'a\0b');
    await write('bad/c.txt', Buffer.from('caf\xe9', 'latin1'));
    await write('bad/d.txt', Buffer.from('\ufeffsaid', 'utf16le'));
    await write('bad/e.txt', 'x'.repeat(101));
    await write('bad/f.txt', ' \n ');
    await write('bad/g.json', '{"text": ');
    await write('bad/h.txt', 'fine');
    expect(await lines([join(folder, 'bad'), join(folder, 'none.txt'), join(folder, 'no*.md')], { maxBytes: 100 })).toEqual([
      'bad/a.txt ! is empty',
      'bad/b.txt ! is binary (it has a NUL byte)',
      'bad/c.txt ! is not UTF-8 (byte 0xE9 at offset 3)',
      'bad/d.txt ! is UTF-16, not UTF-8',
      'bad/e.txt ! is over the limit of 100 bytes',
      'bad/f.txt ! has no text',
      expect.stringMatching(/^bad\/g\.json ! is not JSON: /),
      'bad/h.txt = fine',
      'none.txt ! does not exist',
      'no*.md ! no file matches',
    ]);
  });

  it('tells how to mend what is wrong', async () => {
    const [result] = await read([await write('latin.txt', Buffer.from('\xa1Hola!', 'latin1'))]);
    expect(result).toMatchObject({ kind: 'failure', error: { code: 'UNREADABLE_ARTICLE', message: expect.stringContaining('iconv -f WINDOWS-1252 -t UTF-8') } });
  });

  it('refuses a kind it does not know only when it is named outright', async () => {
    expect(await lines([await write('named.doc', 'x')])).toEqual([expect.stringContaining('is of a kind we don\'t know')]);
    expect(await lines([join(folder, 'named.*')])).toEqual([]);
  });

  it('tells of a folder that has nothing for it', async () => {
    await mkdir(join(folder, 'bare'));
    expect(await lines([join(folder, 'bare')])).toEqual([expect.stringContaining('has no article in it')]);
  });

  it('tells of a file that it may not read', async () => {
    const path = await write('secret.txt', 'x');
    await chmod(path, 0);
    // Root may read anything.
    expect(await lines([path])).toEqual([process.getuid?.() === 0 ? 'secret.txt = x' : 'secret.txt ! may not be read']);
  });

  it('reads JSONL line by line, each failure named by its line, with the limit for each', async () => {
    const path = await write('a.jsonl', `\ufeff{"text":"one"}\r\n\n{"text":"${'x'.repeat(80)}"}\nnonsense\n{"text":"two"}`);
    expect(await lines([path], { maxBytes: 60 })).toEqual(['a.jsonl:1 = one', 'a.jsonl:3 ! is over the limit of 60 bytes', expect.stringMatching(/^a\.jsonl:4 ! is not JSON/), 'a.jsonl:5 = two']);
  });

  it('reads a stream as it comes, holding one line', async () => {
    let made = 0;
    const stdin = Readable.from((function* () { for (; ;) yield `{"text":"number ${++made}"}\n`; })());
    const seen: string[] = [];
    for await (const result of readSources(['-'], { stdin })) {
      if (result.kind === 'article') seen.push(result.article.text);
      if (seen.length === 5) break;
    }
    expect(seen).toEqual(['number 1', 'number 2', 'number 3', 'number 4', 'number 5']);
    expect(made).toBeLessThan(100);
  });

  it.each([
    ['JSONL', '{"text":"one"}\n{"text":"two"}\n', ['stdin:1 = one', 'stdin:2 = two']],
    ['JSON', '{\n "text": "one"\n}', ['stdin = one']],
    ['a JSON list', '[{"text":"one"},\n{"text":"two"}]', ['stdin#1 = one', 'stdin#2 = two']],
    ['text', 'Minister meets envoy\n\nThey met.', ['stdin = Minister meets envoy\n\nThey met.']],
    ['text in brackets', '[Agency] They met.', ['stdin = [Agency] They met.']],
    ['text with front matter', '---\ntitle: T\n---\nThey met.', ['stdin = They met.']],
    ['HTML', '<!doctype html><title>T</title><p>They met.</p>', ['stdin = T\n\nThey met.']],
    ['nothing', '', ['stdin ! is empty']],
  ])('tells %s on stdin', async (_kind, content, expected) => {
    expect(await lines(['-'], { stdin: Readable.from([Buffer.from(content)]) })).toEqual(expected);
  });

  it('does not lose the records after one that is over the limit on stdin', async () => {
    const stdin = Readable.from([Buffer.from(`{"text":"${'x'.repeat(500)}"}\n`), Buffer.from('{"text":"two"}\n')]);
    expect(await lines(['-'], { stdin, maxBytes: 100 })).toEqual(['stdin:1 ! is over the limit of 100 bytes', 'stdin:2 = two']);
  });

  it('reads the same article the same, however its lines end and its letters are composed', async () => {
    const composed = await write('nfc.txt', 'José met Ana.\nThey talked.');
    const decomposed = await write('nfd.txt', '\ufeffJose\u0301 met Ana.\r\nThey talked.');
    const [a, b] = await read([composed, decomposed]);
    expect(a?.kind === 'article' && b?.kind === 'article' && [a.article.id === b.article.id, a.article.text === b.article.text]).toEqual([true, true]);
  });
});
