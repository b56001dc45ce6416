import { agencyOf, type HolderOf } from '../entities/offices.js';
import type { SharedOffices } from '../entities/nameless.js';
import type { PersonOf } from '../entities/people.js';
import type { Registry } from '../entities/registry.js';
import { titlesIn } from '../entities/titles.js';
import { GRADES, STATUS_WORDS } from '../spans/office-parts.js';
import type { ReadSentence, Span } from '../spans/span.js';
import { isCourtesy } from '../spans/words.js';
import { isPossessive } from '../text/token.js';
import { actor, type Actor } from './actor.js';
import { noiseEnd } from './noise.js';
import { KIN } from './people-nouns.js';
import { pluralAt } from './plurals.js';
import { pronounAt } from './pronouns.js';

export interface Known {
  people: PersonOf;
  holders: HolderOf;
  shared: SharedOffices;
  registry: Registry;
}

/** Everybody in a sentence who can be a party to something, in order, not overlapping. */
export function actorsIn(sentence: ReadSentence, known: Known): Actor[] {
  const actors = namedActors(sentence, known);
  const covered = new Set(actors.flatMap((a) => range(a.from, a.to)));
  for (let i = 0; i < sentence.tokens.length; i++) {
    if (covered.has(i)) continue;
    const actor = pronounAt(sentence, i) ?? pluralAt(sentence, i, covered);
    if (!actor) continue;
    actors.push(actor);
    for (const k of range(actor.from, actor.to)) covered.add(k);
    i = actor.to - 1;
  }
  return actors.sort((a, b) => a.from - b.from);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function namedActors(sentence: ReadSentence, known: Known): Actor[] {
  const { tokens, spans } = sentence;
  const titles = titlesIn(sentence);
  const titleOf = new Map(titles.map((t) => [t.office, t]));
  const actors: Actor[] = [];
  for (const span of spans) {
    if (span.kind === 'PERSON') {
      let { from, to } = span;
      for (const t of titles) {
        if (t.person !== span || t.rule === 'copula' || t.rule === 'shared-title') continue;
        from = Math.min(from, t.office.possessor && t.office.from < span.from ? t.office.possessor.from : t.office.from);
        to = Math.max(to, t.office.to);
      }
      from = leftEdge(sentence, from, from < span.from);
      const ofCountry = countryAfter(sentence, to);
      const end = Math.max(to, ofCountry?.to ?? bodyAfter(sentence, to)?.to ?? 0);
      // "A, vice minister of Japan's Ministry of Trade"
      const ministry = end > span.to && isPoss(sentence, end) ? spans.find((s) => s.kind === 'AGENCY' && s.from === end + 1) : undefined;
      to = noiseEnd(tokens, ministry?.to ?? end);
      const person = known.people.get(span)!;
      if (ofCountry?.kind === 'COUNTRY') person.country ??= ofCountry.code;
      actors.push(actor('NAMED', from, to, { parties: [person], start: tokens[span.from]!.start, end: tokens[span.to - 1]!.end, rule: span.rule, possessive: isPoss(sentence, to) || DESCRIBED.has(tokens[to]?.key ?? '') }));
    } else if (span.kind === 'OFFICE' && !titleOf.has(span)) {
      const holder = known.holders.get(span);
      const parties = holder ? [holder] : known.shared.get(span);
      if (!parties) continue;
      const from = leftEdge(sentence, span.from);
      actors.push(actor('NAMED', from, noiseEnd(tokens, span.to), { parties, start: tokens[span.from]!.start, end: tokens[span.to - 1]!.end, rule: 'nameless-office', possessive: isPoss(sentence, span.to) }));
    } else if (span.kind === 'AGENCY' && !insideOffice(span, spans) && !(describes(sentence, span) && PEOPLE.test(tokens[span.to]!.key)) && !(tokens[span.from - 1]?.text === '(' && tokens[span.to]?.text === ')')) {
      const agency = agencyOf(span, null, known.registry);
      actors.push(actor('NAMED', leftEdge(sentence, span.from), span.to, { parties: [agency], start: tokens[span.from]!.start, end: tokens[span.to - 1]!.end, rule: 'agency', possessive: isPoss(sentence, span.to) }));
    } else if (span.kind === 'COUNTRY' && !span.demonym && !insideOffice(span, spans) && !describes(sentence, span)) {
      const country = known.registry.country(span.code);
      actors.push(actor('NAMED', leftEdge(sentence, span.from), span.to, { parties: [country], start: tokens[span.from]!.start, end: tokens[span.to - 1]!.end, rule: 'country', possessive: isPoss(sentence, span.to) }));
    }
  }
  return withoutOverlap(actors);
}

/** "the Biden administration", "Hun Sen government", "Trump aides": a name that only describes is no party. */
const DESCRIBED = new Set(['government', 'administration', 'campaign', 'team', 'camp', 'aides', 'aide', 'officials', 'official', 'supporters', 'allies', 'ally', 'advisers', 'adviser', 'cabinet', 'family', 'regime', 'era', 'presidency', 'loyalists', 'lawyers', 'lawyer',
  'spokesman', 'spokeswoman', 'spokesperson', 'backers', 'voters', 'critics', 'foundation', 'organization', 'policy', 'policies', 'plan', 'proposal', 'doctrine', 'years', 'rally', 'speech', 'letter', 'statement', 'confidant', 'associates', 'critic', 'lieutenant', 'son', 'daughter', 'wife', 'opponents', 'rivals']);

function isPoss({ tokens }: ReadSentence, to: number): boolean {
  return !!tokens[to] && isPossessive(tokens[to]!) && tokens[to - 1]!.end === tokens[to]!.start;
}

/** "the first European Union politician": a noun for a person behind a body's name. */
const PEOPLE = /(?:ian|or|er|ist|man|men|women|woman|ians|ors|ers|ists|ials?|ates?|aides?)$/;

/** "U.S. officials", "the Mexico delegation": a country that only describes; "U.S.-Mexico talks" names two parties. */
function describes({ tokens }: ReadSentence, { from, to }: Span): boolean {
  const hyphen = (t: { text: string } | undefined) => !!t && /^[-–‑/]$/.test(t.text);
  return ['NOUN', 'ADJ'].includes(tokens[to]?.pos ?? '') && !hyphen(tokens[from - 1]) && !hyphen(tokens[to]);
}

function insideOffice(span: Span, spans: Span[]): boolean {
  return spans.some((s) => s.kind === 'OFFICE' && s.from <= span.from && span.to <= s.to);
}

/** Takes in what leads up to a name: "the visiting", "his wife", "Mr.", a people's name. */
function leftEdge(sentence: ReadSentence, from: number, titled = false): number {
  const { tokens, spans } = sentence;
  let i = from;
  for (;;) {
    const demonym = spans.find((s) => s.kind === 'COUNTRY' && s.to === i);
    const t = tokens[i - 1];
    if (!t) break;
    const owner = isPossessive(t) ? spans.find((s) => s.kind === 'COUNTRY' && s.to === i - 1) : undefined;
    const agency = i < from ? spans.find((s) => s.kind === 'AGENCY' && (s.to === i || (s.to === i - 1 && isPossessive(t)))) : undefined;
    if (demonym && demonym.kind === 'COUNTRY' && (demonym.demonym || i < from)) i = demonym.from;
    else if (agency) i = agency.from;
    else if (owner) i = owner.from;
    else if (isCourtesy(tokens, i - 1) || (KIN.has(t.key) && isNoun(tokens, i - 1)) || STATUS_WORDS.has(t.key) || (GRADES.has(t.key) && i < from)) i--;
    else if ((titled || i < from) && t.cap && t.word && (t.pos === 'PROPN' || t.pos === 'ADJ') && i > from - 8 && /^(?:,|and|with|by|the|of)$/.test(tokens[i - 2]?.key ?? '') && !spans.some((s) => s.from <= i - 1 && i - 1 < s.to)) i--;
    else break;
  }
  const before = tokens[i - 1];
  return before && ['the', 'a', 'an', 'his', 'her', 'their', 'its'].includes(before.key) ? i - 1 : i;
}

/** "his host", not "will host". */
function isNoun(tokens: ReadSentence['tokens'], i: number): boolean {
  const before = tokens[i - 1];
  if (/^(?:host|head|partner)$/.test(tokens[i]!.key) && !['DET', 'PRON', 'ADJ'].includes(before?.pos ?? '') && !(before && isPossessive(before))) return false;
  return tokens[i]!.pos !== 'VERB' && before?.pos !== 'AUX' && before?.key !== 'to' && !/^(?:will|would|can|could|may|might|shall|should|must)$/.test(before?.key ?? '');
}

/** "Foreign Minister A of Norway": the country behind the name. */
function countryAfter({ tokens, spans }: ReadSentence, to: number): Span | undefined {
  if (tokens[to]?.key !== 'of') return undefined;
  const at = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1;
  return spans.find((s) => s.kind === 'COUNTRY' && !s.demonym && s.from === at);
}

/** "A of the IMF": the body behind the name. */
function bodyAfter({ tokens, spans }: ReadSentence, to: number): Span | undefined {
  if (tokens[to]?.key !== 'of') return undefined;
  const at = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1;
  return spans.find((s) => s.kind === 'AGENCY' && s.from === at);
}

function withoutOverlap(actors: Actor[]): Actor[] {
  const out: Actor[] = [];
  for (const a of actors.sort((x, y) => x.from - y.from || y.to - x.to)) {
    const last = out.at(-1);
    if (!last || a.from >= last.to) out.push(a);
    // "Putin's envoy A": whose he is stands within his title
    else if (a.possessive && a.end < last.start && a.kind === 'NAMED') out[out.length - 1] = { ...last, of: a.parties[0] };
    // "Donald Trump's nominee, A": whose nominee he is belongs to how A is described
    else if (last.possessive && a.to > last.to + 1 && a.rule !== 'nameless-office' && !(last.parties[0]?.type === 'PERSON' && a.parties[0]?.type !== 'PERSON')) out[out.length - 1] = { ...a, from: last.from, of: last.parties[0] };
  }
  return out;
}
