import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/domain/project-root.js';

/** One sample article as plain text, by an independent and deliberately simple reading of the file. */
export interface SampleText {
  /** Name of its golden: the file's stem; for JSON lines the stem and the line number. */
  stem: string;
  text: string;
  /** Offsets of a golden hold for texts that are taken as they stand, not for HTML. */
  exact: boolean;
}

const folder = join(projectRoot, 'samples');

/** Every article below samples/, in the order of their file names. */
export function sampleTexts(): SampleText[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort().flatMap((file): SampleText[] => {
    if (file === 'README.md') return [];
    const raw = readFileSync(join(folder, file), 'utf8');
    const stem = file.replace(/\.\w+$/, '');
    if (file.endsWith('.html')) return [{ stem, text: stripped(raw), exact: false }];
    if (file.endsWith('.jsonl')) {
      return raw.trim().split('\n').map((line, i) => ({ stem: `${stem}-${i + 1}`, text: (JSON.parse(line) as { text: string }).text, exact: true }));
    }
    return [{ stem, text: raw.replace(/^---\n[\s\S]*?\n---\n/, '').trim(), exact: true }];
  });
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', mdash: '—', middot: '·', deg: '°', copy: '©', nbsp: ' ' };

function stripped(html: string): string {
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]+>/g, ' ')
    .replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole).replace(/\s+/g, ' ');
}
