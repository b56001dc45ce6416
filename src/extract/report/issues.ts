import { issueByWord } from '../../lexicon/issues.js';
import type { Clause } from '../clause/clause.js';
import { Phrases } from '../text/phrases.js';

export interface IssueReading {
  issue: string;
  start: number;
  end: number;
  rule: string;
}

const phrases = new Phrases<string>(issueByWord);

/** Issues named in a stretch of a clause, each once, with the words that point to it. */
export function issuesIn(clause: Clause, from: number, to: number, rule: string): IssueReading[] {
  const found: IssueReading[] = [];
  for (let i = Math.max(0, from); i < to; i++) {
    const hit = phrases.at(clause.tokens, i);
    if (!hit || insideName(clause, i, hit.to)) continue;
    if (!found.some((f) => f.issue === hit.value)) found.push({ issue: hit.value, start: clause.tokens[i]!.start, end: clause.tokens[hit.to - 1]!.end, rule });
    i = hit.to - 1;
  }
  return found;
}

/** "Secretary of Homeland Security" is an office, no word on security. */
function insideName(clause: Clause, from: number, to: number): boolean {
  return clause.sentence.spans.some((s) => s.kind !== 'PLACE' && s.from < to && from < s.to);
}

const TALKED = /^(?:subjects?|themes?|discussed|discuss|discusses|discussing|talked|covered|covers|focused|focusing|focus|centered|centred|addressed|agenda|topics?|raised|reviewed|explored|touched|exchanged|emphasis|dialogue|discussion|discussions|conversation|talks|agreed|issues|emphasized)$/;

/** Whether a sentence goes on about what was talked of at the meeting just told ("Both delegations discussed …"). */
export function goesOnAboutTalks(clause: Clause): boolean {
  const start = clause.tokens.slice(0, 14);
  if (!start.some((t) => TALKED.test(t.key))) return false;
  return clause.actors.some((a) => a.kind === 'PLURAL' || a.pronoun === 'p') || start.some((t, i) => /^(?:the|their|both|this|during)$/.test(t.key) && /^(?:talks|meeting|discussions?|conversation|call|dialogue|focus|agenda|leaders|sides|delegations|two|summit|visit)$/.test(start[i + 1]?.key ?? ''));
}
