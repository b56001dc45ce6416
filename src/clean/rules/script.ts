import type { Page, Piece, Rule, Span } from '../page.js';
import { whole } from '../shape.js';

/** Lines that are program text beyond doubt when another one is beside them. */
const STATEMENT = new RegExp('^(?:' + [
  '<?!?\\[CDATA\\[\\S*', '\\]\\]>.*', '/\\*.*', '\\*/.*', '//(?!\\w+\\.\\w).*', '(?:<[^<>]{1,300}>\\s?)+', '</?(?:script|style)\\b.*', '[})\\]]+\\S{0,60}', '(?:var|let|const) [\\w$]+ ?=.*', '[!(]?function ?[\\w$]* ?\\(.*',
  '(?:if|for|while|switch|catch) ?\\(.*', '\\}? ?(?:else|try|finally) ?\\{.*', 'return\\b.*;', '\\{\\s?"@?[\\w$-]+"\\s?:.*', '[\\w$.]+\\(', '[\\w$.]+\\(\\S.*\\)[;,]?', '[\\w$.]+\\(\\);?', '[\\w$.]+ ?=[^=].*;', '.*(?:===|!==|&&|\\|\\||=>).*[;{&|)]', '[@.#][\\w-]+[^.!?]{0,80}\\{.*', '[a-z-]+: ?[^.!?A-Z]{1,60};',
].join('|') + ')$');
const STRUCTURE = /^[\s{}[\]();,:*/<>\\"'=.|&!?+-]+$/;
const PAIR = /^["']?[\w$@.-]+["']?\s?[:=]\s?(?:"[^"]*"|'[^']*'|[^\s"']*)\s?[,;{[(]?$/;
const CODE = /[{}[\]();=<>:"'_/\\|&$#]/g;
const OPENS_WITHIN = /\[CDATA\[(?:\*\/)?|(?<![\w$])(?:[!(]function\s?\(|function ?[\w$]{0,60} ?\([\w$, ]{0,80}\)\s{0,3}\{|(?:window|document)\.[\w$.]{1,60}\s?[=(]|(?:var|let|const) [\w$]{1,60} ?= ?[\w$[{('"])/g;

/** Program text that a page's scripts and styles leave behind: `initInfographics({groups: []})`. */
export const script: Rule = {
  name: 'script',
  *find({ pieces }: Page) {
    let run: Piece[] = [];
    for (const piece of pieces) {
      if (isCode(piece.text)) {
        run.push(piece);
        continue;
      }
      yield* judge(run);
      run = [];
      if (isSheet(piece.text)) yield whole(piece);
      else yield* programs(piece);
    }
    yield* judge(run);
  },
};

function isCode(text: string): boolean {
  return text.length < 2_000 && (STRUCTURE.test(text) || PAIR.test(text) || STATEMENT.test(text));
}

/** Lines that could each be something else are program text together, or when every sign of one is there. */
function* judge(run: readonly Piece[]): Iterable<Span> {
  const statements = run.filter(({ text }) => STATEMENT.test(text) && !STRUCTURE.test(text)).length;
  const dense = run.length === 1 && isDense(run[0]!.text);
  if (statements > 0 && (run.length > 1 || dense)) yield* run.map(whole);
  else for (const piece of run) yield* programs(piece);
}

/** A style sheet or a minified program, all in one line. */
function isSheet(text: string): boolean {
  const sample = text.slice(0, 4_000);
  return (sample.match(/[{};](?=\S)/g)?.length ?? 0) >= Math.max(8, sample.length * 0.03) && isDense(sample);
}

function isDense(text: string): boolean {
  const solid = text.replace(/\s/g, '');
  return (solid.match(CODE)?.length ?? 0) >= solid.length * 0.12 && !/[a-z]{3,} [a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text);
}

/** Programs glued into a line of words, each up to where its brackets close. */
function* programs(piece: Piece): Iterable<Span> {
  let from = 0;
  for (const match of piece.text.matchAll(OPENS_WITHIN)) {
    if (match.index < from) continue;
    const end = closes(piece.text, match.index, match[0]);
    if (end === null) return;
    yield { start: piece.start + match.index, end: piece.start + end };
    from = end;
  }
}

/** Where a program that opens at `start` ends, or null when its brackets never close. */
function closes(text: string, start: number, opening: string): number | null {
  const cdata = opening.startsWith('[CDATA[');
  const body = cdata ? start + opening.length : start;
  const call = cdata ? /^\s*[\w$.]*\s?[({]/.exec(text.slice(body, body + 80)) : null;
  if (cdata && !call) return body;
  let depth = 0;
  for (let i = body; i < text.length; i++) {
    const c = text[i]!;
    if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c) && --depth <= 0) {
      const tail = /^(?:\s?[;,)\]}]|\s?\]\]>|\s?\([^()]{0,120}\))*/.exec(text.slice(i + 1, i + 400))?.[0] ?? '';
      return i + 1 + tail.length;
    } else if (depth === 0 && (c === ';' || (!call && i - start > 200))) return i + 1;
  }
  return null;
}
