import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { clean } from '../../src/clean/clean.js';
import { projectRoot } from '../../src/domain/project-root.js';
import { explain } from '../../src/extract/extract.js';
import { articleOf } from '../clean/taken.js';
import { corpus } from '../corpus/corpus.js';
import { ruleNamesInCode } from '../support/rule-names.js';

const page = readFileSync(join(projectRoot, 'docs', 'extraction.md'), 'utf8');
const documented = [...page.slice(page.indexOf('## The rules')).matchAll(/^\| `([^`]+)` \| ([^|]+?) \|(?: ([^|]+?) \|)?$/gm)].map(([, rule, about, example]) => ({ rule: rule!, about: about!, example: example === '–' ? undefined : example }));

/** Every rule and reason that a text is read with. */
function rulesIn(text: string, publishedAt: string | null = '2024-05-15'): Set<string> {
  const { extraction: { entities, reports }, trace } = explain(clean(articleOf(text, { publishedAt })));
  return new Set([
    ...entities.flatMap((e) => [...e.mentions, ...(e.type === 'PERSON' ? e.offices : [])].map((x) => x.rule)),
    ...reports.flatMap((r) => [r.rule, ...[...r.participants, ...r.issues, r.place, r.date].flatMap((x) => (x ? [x.rule] : []))]),
    ...trace.lines.flatMap((l) => [l.rule, l.verdict.replace(/^[^:]+: /, '')]),
    ...trace.people.map((l) => l.rule),
  ]);
}

describe('docs/extraction.md', () => {
  const names = documented.map((d) => d.rule);

  it('has every rule once, and none that the code does not have', () => {
    const code = [...ruleNamesInCode()].sort();
    expect(code.length).toBeGreaterThan(90);
    expect([...names].sort()).toEqual(code);
  });

  it('has every rule that the benchmark passages are read with', () => {
    const met = new Set(corpus().flatMap(({ content }) => content.passages.flatMap((p) => [...rulesIn(p.text, p.publishedAt)])));
    expect(met.size).toBeGreaterThan(60);
    expect([...met].filter((rule) => !names.includes(rule))).toEqual([]);
  });

  it.each(documented.flatMap(({ rule, example }): [string, string][] => (example ? [[rule, example]] : [])))('%s reads its example', (rule, example) => {
    expect([...rulesIn(example)]).toContain(rule);
  });
});
