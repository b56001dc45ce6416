import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/domain/article.js';
import { projectRoot } from '../../../src/domain/project-root.js';
import { sha256 } from '../../../src/domain/text.js';
import { readSources } from '../../../src/read/read.js';
import { characterOffsets } from '../characters.js';
import type { Stretch, WantedArticle } from '../score/forms.js';
import type { Case } from './set.js';

interface GoldArticle {
  id: string;
  text: string;
  people?: { name: string; office?: string }[];
  people_partial?: boolean;
  organizations?: { name: string }[];
  ignore?: string[];
  meetings?: { kind: string; status?: string; optional?: boolean; participants: string[]; sides?: string[][]; place?: string; date?: string; evidence: Stretch[]; event?: string }[];
}

const FOLDER = join(projectRoot, '..', 'shared', 'devset');
const PREFIX = 'urn:voa:';

/** The news articles of the folder beside the project, with what is wanted of them; null when it is not there. */
export async function devset(): Promise<Case[] | null> {
  if (!existsSync(join(FOLDER, 'gold.json'))) return null;
  const { articles } = JSON.parse(readFileSync(join(FOLDER, 'gold.json'), 'utf8')) as { articles: GoldArticle[] };
  const byUrl = new Map<string | null, Article>();
  for await (const result of readSources([join(FOLDER, 'articles.jsonl')])) if (result.kind === 'article') byUrl.set(result.article.url, result.article);
  return articles.flatMap((gold) => {
    const article = byUrl.get(PREFIX + gold.id);
    return article ? [{ article, wanted: wantedOf(gold) }] : [];
  });
}

/** Which half an article is in: the same wherever and whenever, whatever other articles there are. */
export const isCheckPart = (id: string): boolean => parseInt(sha256(id).slice(0, 8), 16) % 2 === 1;

function wantedOf(gold: GoldArticle): WantedArticle {
  const units = characterOffsets(gold.text);
  return {
    id: gold.id,
    people: gold.people ?? [],
    peoplePartial: gold.people_partial ?? false,
    ignore: gold.ignore ?? [],
    organizations: (gold.organizations ?? []).map((o) => o.name),
    meetings: (gold.meetings ?? []).map(({ status = 'held', optional = status === 'optional', evidence, ...m }) => ({ ...m, status, optional, evidence: evidence.map(([s, e]): Stretch => [units(s), units(e)]) })),
  };
}
