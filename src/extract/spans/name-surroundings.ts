import type { Token } from '../text/token.js';
import type { OfficeSpan, Span } from './span.js';
import { DETERMINERS, isCourtesy } from './words.js';

/** "Businessmen A and B", "Singer C" */
export function isOccupation(key: string): boolean {
  return OCCUPATIONS.has(key) || OCCUPATIONS.has(key.replace(/men$/, 'man').replace(/women$/, 'woman').replace(/ies$/, 'y').replace(/s$/, ''));
}

/** A title, an honorific or a singular office stands right before the name ("Mr.", "President", "the mayor, "). */
export function isTitled(tokens: Token[], taken: (Span | undefined)[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before) return false;
  if (isCourtesy(tokens, from - 1) && (before.cap || before.key === 'u')) return true;
  if (OCCUPATIONS.has(before.key)) return true;
  const span = taken[from - 1];
  if (span?.kind === 'OFFICE') return true;
  return before.key === ',' && isSpecificOffice(taken[from - 2]);
}

/** "the Canadian Minister of Transport, Marc Garneau": an office that is one person's may stand behind a comma. */
function isSpecificOffice(span: Span | undefined): boolean {
  return span?.kind === 'OFFICE' && !span.plural && (span.to - span.from > 1 || span.det >= 0 || span.possessor !== null);
}

/** ", the newly named Special Envoy", ", Mexico's President": an office right behind the name. */
export function isApposed(tokens: Token[], taken: (Span | undefined)[], to: number): boolean {
  if (tokens[to]?.key !== ',') return false;
  for (let j = to + 1; j < to + 4 && tokens[j]; j++) {
    const span = taken[j];
    if (span?.kind === 'OFFICE') return !isOfficeOfNext(tokens, span, taken);
    if (!DETERMINERS.has(tokens[j]!.key) && tokens[j]!.key !== 'who') return false;
  }
  return false;
}

function isOfficeOfNext(tokens: Token[], span: OfficeSpan, taken: (Span | undefined)[]): boolean {
  const next = tokens[span.to];
  return !!next && next.cap && !taken[span.to];
}

const OCCUPATIONS = new Set(['actor', 'actress', 'singer', 'musician', 'journalist', 'reporter', 'writer', 'author', 'activist', 'analyst', 'economist', 'lawyer', 'attorney', 'professor', 'scholar', 'expert', 'historian', 'businessman', 'businesswoman',
  'billionaire', 'tycoon', 'philanthropist', 'candidate', 'nominee', 'politician', 'lawmaker', 'dissident', 'doctor', 'scientist', 'researcher', 'student', 'teacher', 'artist', 'producer', 'filmmaker', 'director', 'photographer', 'player', 'star', 'champion',
  'coach', 'astronaut', 'engineer', 'spokesman', 'spokeswoman', 'spokesperson', 'wife', 'husband', 'son', 'daughter', 'brother', 'sister', 'father', 'mother', 'rival', 'ally', 'predecessor', 'successor', 'counterpart', 'colleague', 'leader', 'founder', 'co-founder', 'cleric', 'bishop',
  'archbishop', 'cardinal', 'pastor', 'priest', 'monk', 'commander', 'strongman', 'dictator', 'veteran', 'blogger', 'publisher', 'editor', 'correspondent', 'host', 'owner', 'executive', 'banker', 'investor', 'hopeful', 'contender', 'challenger', 'incumbent', 'heir', 'laureate', 'negotiator', 'mediator', 'diplomat', 'official', 'aide', 'judge', 'soldier', 'officer', 'warlord', 'presidents', 'ministers', 'leaders', 'senators', 'lawmakers']);
