import type { OfficeSpan, PersonSpan, ReadSentence, Span } from '../spans/span.js';
import { DETERMINERS, isCourtesy } from '../spans/words.js';
import { isPossessive } from '../text/token.js';

/** An office and the person of the same sentence who is said to hold it. */
export interface Title {
  person: PersonSpan;
  office: OfficeSpan;
  /** of several who share the title: which, and of how many */
  nth: number;
  of: number;
  rule: 'title-before-name' | 'office-comma-name' | 'apposition' | 'shared-title' | 'copula';
}

const read = new WeakMap<ReadSentence, Title[]>();

/** Which office in the sentence is whose; read once for all who ask. */
export function titlesIn(sentence: ReadSentence): Title[] {
  const known = read.get(sentence) ?? readTitles(sentence);
  read.set(sentence, known);
  return known;
}

function readTitles(sentence: ReadSentence): Title[] {
  const titles: Title[] = [];
  const held = new Set<OfficeSpan>();
  const give = (person: PersonSpan, office: OfficeSpan, rule: Title['rule'], nth = 0, of = 1) => {
    if (held.has(office) && rule !== 'shared-title') return;
    held.add(office);
    titles.push({ person, office, rule, nth, of });
  };
  const { spans } = sentence;
  spans.forEach((span, i) => {
    if (span.kind !== 'PERSON') return;
    const before = inBrackets(sentence, spans[i - 1]) ? spans[i - 2] : spans[i - 1];
    if (before?.kind === 'OFFICE' && before.plural && (touches(sentence, before, span) || (commaOnly(sentence, before, span) && (before.country !== null || before.countries.length > 0 || before.agency !== null || before.relative)))) {
      const others = coordinated(sentence, spans, i);
      give(span, before, touches(sentence, before, span) ? 'title-before-name' : 'office-comma-name', 0, others.length + 1);
      others.forEach((other, k) => give(other, before, 'shared-title', k + 1, others.length + 1));
    } else if (before?.kind === 'OFFICE' && touches(sentence, before, span)) {
      give(span, before, 'title-before-name');
      for (const stacked of stackedOn(sentence, spans, i - 1)) give(span, stacked, 'title-before-name');
      // "Minister A, chairman of B": a second office may follow
    }
    const after = apposed(sentence, spans, i);
    const titled = before?.kind === 'OFFICE' && (touches(sentence, before, span) || (commaOnly(sentence, before, span) && isSpecific(before)));
    if (after && !held.has(after) && !titlesNext(sentence, spans, after, titled)) {
      give(span, after, 'apposition');
      return;
    }
    if (before?.kind === 'OFFICE' && !held.has(before) && commaOnly(sentence, before, span) && isSpecific(before)) give(span, before, 'office-comma-name');
    const copula = isA(sentence, spans, i);
    if (copula && !held.has(copula)) give(span, copula, 'copula');
  });
  return titles;
}

/** "his counterpart General A", "Supreme Leader Ayatollah B": titles right before the title at `i`. */
function stackedOn(sentence: ReadSentence, spans: Span[], i: number): OfficeSpan[] {
  const last = spans[i];
  const before = spans[i - 1];
  if (last?.kind !== 'OFFICE' || before?.kind !== 'OFFICE' || last.plural || before.plural || last.det >= 0 || !stacks(sentence, before, last)) return [];
  return [before, ...stackedOn(sentence, spans, i - 1)];
}

/** Nothing, or a lone "and", stands between two titles of one name. */
function stacks({ tokens }: ReadSentence, a: OfficeSpan, b: OfficeSpan): boolean {
  return a.to === b.from || (a.to + 1 === b.from && tokens[a.to]!.key === 'and' && a.capital && b.capital);
}

/** Nothing but an honorific stands between them. */
function touches({ tokens }: ReadSentence, office: OfficeSpan, person: PersonSpan): boolean {
  const start = isInitialsInBrackets(tokens, office.to) ? office.to + 3 : office.to;
  for (let i = start; i < person.from; i++) if (!isCourtesy(tokens, i)) return false;
  return start <= person.from;
}

/** "the head of the Liberation Army (UCK), A": initials that only repeat what stands before. */
function inBrackets({ tokens }: ReadSentence, span: Span | undefined): boolean {
  return span?.kind === 'AGENCY' && tokens[span.from - 1]?.text === '(' && tokens[span.to]?.text === ')';
}

/** "Prime Minister (PM) A" */
function isInitialsInBrackets(tokens: ReadSentence['tokens'], i: number): boolean {
  return tokens[i]?.text === '(' && tokens[i + 2]?.text === ')' && /^\p{Lu}{2,6}$/u.test(tokens[i + 1]!.text);
}

function commaOnly({ tokens }: ReadSentence, office: OfficeSpan, person: PersonSpan): boolean {
  const end = isInitialsInBrackets(tokens, office.to) ? office.to + 3 : office.to;
  if (tokens[end]?.key !== ',') return false;
  for (let i = end + 1; i < person.from; i++) if (!isCourtesy(tokens, i)) return false;
  return true;
}

function isSpecific(o: OfficeSpan): boolean {
  return !o.plural && !o.relative && (o.to - o.from > 1 || o.det >= 0 || o.possessor !== null || o.agency !== null) || o.relative;
}

/** "presidents A and B", "Ministers A, B and C". */
function coordinated({ tokens }: ReadSentence, spans: Span[], i: number): PersonSpan[] {
  const people: PersonSpan[] = [];
  let at = spans[i]!.to;
  for (let j = i + 1; j < spans.length; j++) {
    const next = spans[j]!;
    const between = tokens.slice(at, next.from).map((t) => t.key).join(' ');
    if (next.kind === 'COUNTRY' && (between === 'of' || between === 'of the')) {
      at = next.to;
      continue;
    }
    if (next.kind !== 'PERSON' || !/^(?:,|and|, and)$/.test(between)) break;
    people.push(next);
    at = next.to;
  }
  return people;
}

/** Words that may stand between a name and the office behind its comma: "A, 63, who is the country's …". */
const BRIDGE = new Set([',', 'who', 'is', 'was', 'also', 'currently', 'now', 'himself', 'herself', '(', ')', 'left', 'right', 'center', 'l', 'r', '-', '–', '—', 'as', 'country', "'s", 'nation', 'its', 'his', 'her', 'their', 'one', 'of', 'long', 'serving', 'on', 'time']);

function apposed({ tokens }: ReadSentence, spans: Span[], i: number): OfficeSpan | null {
  const person = spans[i]!;
  const first = spans[i + 1];
  // ", the president's security adviser,": the adviser, not the president
  const next = first?.kind === 'OFFICE' && tokens[first.to] && isPossessive(tokens[first.to]!) && spans[i + 2]?.from === first.to + 1 ? spans[i + 2] : first;
  if (next?.kind !== 'OFFICE' || next.plural || (tokens[next.to] && isPossessive(tokens[next.to]!)) || (next.speaker && next.det >= 0 && sentenceSpeaks(tokens, next))) return null;
  // a headline's "Obama, Saudi King Agree" names two
  if (person.to - person.from === 1 && next.det < 0 && !next.possessor && tokens[next.to] && tokens[next.to]!.word) return null;
  const mark = tokens[person.to]?.key;
  if (mark !== ',' && mark !== '(' && mark !== '—' && mark !== '–') return null;
  const start = next.possessor ? next.possessor.from : next.from;
  if (start - person.to > 7) return null;
  for (let j = person.to; j < start; j++) {
    const t = tokens[j]!;
    if (!BRIDGE.has(t.key) && !DETERMINERS.has(t.key) && !/^\d+$/.test(t.text) && !(first !== next && j < start && first && j >= first.from && j < first.to)) return null;
  }
  return next;
}

/** "…, a spokesman said": the one who tells it, not the one named before. */
function sentenceSpeaks(tokens: ReadSentence['tokens'], { to }: OfficeSpan): boolean {
  return /^(?:said|says|told|added|announced|confirmed)$/.test(tokens[to]?.key ?? '');
}

/** The office behind the comma is the title of the next name: "Minister A, Minister B"; with a comma before that name only when this one has a title. */
function titlesNext(sentence: ReadSentence, spans: Span[], office: OfficeSpan, titled: boolean): boolean {
  const next = spans[spans.indexOf(office) + 1];
  return next?.kind === 'PERSON' && (touches(sentence, office, next) || (titled && commaOnly(sentence, office, next)));
}

/** "A is the president of X", "B, who became foreign minister": stated outright. */
function isA({ tokens }: ReadSentence, spans: Span[], i: number): OfficeSpan | null {
  const person = spans[i]!;
  const next = spans[i + 1];
  if (next?.kind !== 'OFFICE' || next.plural) return null;
  const words = tokens.slice(person.to, next.from).map((t) => t.key);
  return /^(?:, )?(?:who )?(?:is|was|became|remains|serves as|served as|took over as|is also|was named|was appointed|was elected) ?(?:the|a|an)?$/.test(words.join(' ')) ? next : null;
}
