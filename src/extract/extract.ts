import type { CleanArticle } from '../domain/article.js';
import type { Extraction } from '../domain/extraction.js';
import { actorsIn } from './clause/actors.js';
import type { Clause } from './clause/clause.js';
import { groupsOf } from './clause/groups.js';
import { toDocument } from './document.js';
import { ArticleCountries, implyCountries } from './entities/countries.js';
import { gatherNames } from './entities/names-of-things.js';
import { gatherNameless } from './entities/nameless.js';
import { gatherOffices } from './entities/offices.js';
import { explainPeople } from './entities/explain-people.js';
import { gatherPeople, type PersonOf } from './entities/people.js';
import { Registry } from './entities/registry.js';
import { settleOffices } from './entities/settle.js';
import { readReports } from './report/read-reports.js';
import { readSpans } from './spans/read-spans.js';
import type { ReadSentence } from './spans/span.js';
import { sentencesOf } from './text/sentences.js';
import { Trace } from './trace.js';

export interface ReadingOptions {
  /** names of rules of meetings and delegations that are left out: what each adds shows when it is missing */
  without?: readonly string[];
}

/**
 * What one article says: who and what it names, and the meetings it tells of, each with its words and the rule that read them.
 * Pure and deterministic: no network, no clock, no state between articles.
 */
export function extract(clean: CleanArticle, options: ReadingOptions = {}): Extraction {
  return read(clean, options).extraction;
}

/** Like `extract`, with the verdict of every rule that saw a meeting word, and why every name is taken for a person. */
export function explain(clean: CleanArticle, options: ReadingOptions = {}): { extraction: Extraction; trace: Trace } {
  const { extraction, trace, registry, sentences, people } = read(clean, options);
  trace.people = explainPeople(registry.people, sentences, people);
  return { extraction, trace };
}

interface Read { extraction: Extraction; trace: Trace; registry: Registry; sentences: ReadSentence[]; people: PersonOf }

function read(clean: CleanArticle, { without = [] }: ReadingOptions): Read {
  const { article } = clean;
  const trace = new Trace();
  const registry = new Registry();
  const sentences = readSpans(sentencesOf(clean));
  const people = gatherPeople(sentences, registry);
  const holders = gatherOffices(sentences, people, registry);
  const countries = new ArticleCountries(sentences);
  implyCountries(sentences, people, registry, countries, article.publishedAt);
  const shared = gatherNameless(sentences, people, registry, article.publishedAt, holders);
  gatherNames(sentences, registry);
  const clauses: Clause[] = sentences.map((sentence) => {
    const actors = actorsIn(sentence, { people, holders, shared, registry });
    return { sentence, tokens: sentence.tokens, actors, groups: groupsOf(sentence.tokens, actors) };
  });
  const reports = readReports({ text: article.text, publishedAt: article.publishedAt, clauses, registry, trace, countries, without: new Set(without) });
  settleOffices(registry, countries);
  return { extraction: toDocument(article, registry, reports), trace, registry, sentences, people };
}
