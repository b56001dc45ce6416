import type { ArticleFacts } from '../domain/facts.js';
import { groupBy } from '../domain/group-by.js';
import { byReading, standings, type Standing, type TextIdentity } from '../domain/voices.js';

/** What is stored of one text. */
export interface StoredText extends TextIdentity {
  extractor: string;
  factsHash: string;
  ingestedAt: string;
  standing: Standing['kind'];
  copyOf: string | null;
}

/** A text that comes in. */
export interface IncomingText {
  facts: ArticleFacts;
  factsHash: string;
}

/** What became of an article that was handed in. */
export type Outcome = 'loaded' | 'unchanged' | 'replaced' | 'copy' | 'superseded';

/** A text as it shall be stored; its facts come with it, or are those that are stored. */
export interface WantedText extends TextIdentity {
  extractor: string;
  factsHash: string;
  ingestedAt: string;
  facts: ArticleFacts | null;
  stored: StoredText | null;
  standing: Standing;
}

/** How to get from what is stored to what shall be. Ids and texts are in the order of their ids. */
export interface Plan {
  /** articles that are written anew, or for the first time */
  articles: WantedText[];
  /** versions that are set aside anew */
  versions: WantedText[];
  /** articles whose facts are in the graph and have to be taken back first */
  takeBack: string[];
  /** articles that are stored as copies, and are not, or of another, from now on */
  uncopy: string[];
  /** articles that go altogether */
  removeArticles: string[];
  /** versions that go, or become articles again */
  removeVersions: StoredText[];
  outcomes: Map<IncomingText, Outcome>;
}

/**
 * Decides what a batch changes. A function of what was stored and what comes in, whatever the order of either:
 * of two texts at one address the later revision is heard, of two equal texts the first to be published.
 */
export function plan(stored: readonly StoredText[], incoming: readonly IncomingText[], ingestedAt: string, removed: (text: TextIdentity) => boolean = () => false): Plan {
  const texts = new Map<string, WantedText>();
  for (const s of stored) if (!removed(s)) texts.set(key(s), { ...s, facts: null, stored: s, standing: { kind: 'VOICE' } });
  for (const { facts, factsHash } of incoming) {
    const { article } = facts;
    const known = texts.get(key(article));
    if (known && (known.factsHash === factsHash || byReading(article, known) < 0)) continue;
    const { id, url, publishedAt, modifiedAt, textHash, extractor } = article;
    // a text that is read anew came in when it came in first
    texts.set(key(article), { id, url, publishedAt, modifiedAt, textHash, extractor, factsHash, ingestedAt: known?.ingestedAt ?? ingestedAt, facts, stored: known?.stored ?? null, standing: { kind: 'VOICE' } });
  }
  for (const [text, standing] of standings([...texts.values()])) text.standing = standing;
  return { ...changes(stored, [...texts.values()]), outcomes: new Map(incoming.map((i) => [i, outcome(i, texts.get(key(i.facts.article))!, stored)])) };
}

const key = (t: TextIdentity): string => `${t.id} ${t.textHash}`;

function changes(stored: readonly StoredText[], wanted: readonly WantedText[]): Omit<Plan, 'outcomes'> {
  const byId = (a: TextIdentity, b: TextIdentity): number => (key(a) < key(b) ? -1 : 1);
  const wantedOf = groupBy(wanted, (t) => t.id);
  const result: Omit<Plan, 'outcomes'> = { articles: [], versions: [], takeBack: [], uncopy: [], removeArticles: [], removeVersions: [] };
  for (const [id, old] of groupBy(stored, (s) => s.id)) {
    const current = old.find((s) => s.standing !== 'SUPERSEDED');
    const next = wantedOf.get(id)?.find((t) => t.standing.kind !== 'SUPERSEDED');
    if (current?.standing === 'VOICE' && !(next && isAsStored(next))) result.takeBack.push(id);
    if (current?.standing === 'COPY' && !(next && isAsStored(next))) result.uncopy.push(id);
    if (!next) result.removeArticles.push(id);
    const versions = new Set((wantedOf.get(id) ?? []).filter((t) => t.standing.kind === 'SUPERSEDED').map(key));
    result.removeVersions.push(...old.filter((s) => s.standing === 'SUPERSEDED' && !versions.has(key(s))));
  }
  for (const text of wanted) {
    if (isAsStored(text)) continue;
    (text.standing.kind === 'SUPERSEDED' ? result.versions : result.articles).push(text);
  }
  result.articles.sort(byId);
  result.versions.sort(byId);
  result.takeBack.sort();
  return result;
}

function isAsStored({ stored, factsHash, standing }: WantedText): boolean {
  return stored !== null && stored.factsHash === factsHash && stored.standing === standing.kind && stored.copyOf === (standing.kind === 'COPY' ? standing.of : null);
}

function outcome({ facts: { article }, factsHash }: IncomingText, text: WantedText, stored: readonly StoredText[]): Outcome {
  if (text.factsHash !== factsHash) return 'superseded';
  if (text.stored?.factsHash === factsHash) return 'unchanged';
  if (text.standing.kind === 'SUPERSEDED') return 'superseded';
  if (text.standing.kind === 'COPY') return 'copy';
  return stored.some((s) => s.id === article.id) ? 'replaced' : 'loaded';
}
