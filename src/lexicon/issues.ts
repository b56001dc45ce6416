import { economyAndDiplomacyIssues } from './data/issues/economy-and-diplomacy.js';
import { peaceAndSecurityIssues } from './data/issues/peace-and-security.js';
import { peopleAndRightsIssues } from './data/issues/people-and-rights.js';
import { fold, parts, tableRows } from './table.js';

export interface Issue {
  /** readable slug, unique: "drug-trafficking" */
  id: string;
  name: string;
  /** id of the wider issue; null at the top */
  broader: string | null;
  /** folded phrases that point to it */
  words: string[];
  /** code of the IPTC Media Topic that means the same */
  iptc?: string;
}

function load(): Issue[] {
  const list: Issue[] = [];
  const above: string[] = [];
  for (const [head = '', name = '', words, iptc] of [peaceAndSecurityIssues, peopleAndRightsIssues, economyAndDiplomacyIssues].flatMap(tableRows)) {
    const depth = /^-*/.exec(head)?.[0].length ?? 0;
    const id = head.slice(depth).trim();
    const phrases = parts(words).map(fold);
    above.length = depth;
    list.push({
      id, name, broader: above[depth - 1] ?? null, words: phrases[0] === '!' ? phrases.slice(1) : [...new Set([fold(name), ...phrases])], ...(iptc ? { iptc } : {}),
    });
    above.push(id);
  }
  return list;
}

/** The tree of issues, three levels, each issue after the one it belongs to. */
export const issues: readonly Issue[] = load();

const byId = new Map(issues.map((issue) => [issue.id, issue]));

/** Folded phrase → id of the issue it points to. A phrase points to one issue, the narrowest. */
export const issueByWord = new Map<string, string>();
/** Folded name → id. */
export const issueByName = new Map<string, string>();
for (const issue of issues) {
  issueByName.set(fold(issue.name), issue.id);
  for (const word of issue.words) if (!issueByWord.has(word)) issueByWord.set(word, issue.id);
}

/** The issue of an id. */
export function issueById(id: string): Issue | undefined {
  return byId.get(id);
}

/** Wider issues of an issue, the nearest first. */
export function broaderOf(id: string): string[] {
  const wider: string[] = [];
  for (let at = byId.get(id)?.broader; at; at = byId.get(at)?.broader) wider.push(at);
  return wider;
}

/** Narrower issues of an issue at every depth, itself not among them. */
export function narrowerOf(id: string): string[] {
  return issues.filter((issue) => broaderOf(issue.id).includes(id)).map((issue) => issue.id);
}

/** The issue a name, an id or a phrase means; undefined when it means none. */
export function findIssue(name: string): Issue | undefined {
  const key = fold(name);
  return byId.get(key) ?? byId.get(issueByName.get(key) ?? issueByWord.get(key) ?? '');
}
