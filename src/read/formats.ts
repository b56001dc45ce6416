import { extname } from 'node:path';

export type Format = 'text' | 'html' | 'json' | 'jsonl';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'text', '.text': 'text', '.md': 'text', '.markdown': 'text',
  '.html': 'html', '.htm': 'html', '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl', '.ndjson': 'jsonl',
};

/** The endings of the files we read, for messages. */
export const KNOWN_EXTENSIONS = Object.keys(BY_EXTENSION).join(', ');

/** What a file holds, by the ending of its name; null when we don't know the ending. */
export function formatOf(path: string): Format | null {
  const extension = extname(path).toLowerCase();
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension]! : null;
}

const HTML_START = /^<(?:!doctype\s+html|!--|\?xml|html|head|body|meta|title|article|main|div|section|p|h[1-6])\b/i;

const TABLES: Readonly<Record<string, 'csv' | 'tsv' | 'json' | 'jsonl'>> = { '.csv': 'csv', '.tsv': 'tsv', '.tab': 'tsv', '.json': 'json', '.jsonl': 'jsonl', '.ndjson': 'jsonl' };

/** How the rows of a table are written, by the ending of its file's name; null for what is no table. JSON is one only with a mapping. */
export function tableFormatOf(path: string): 'csv' | 'tsv' | 'json' | 'jsonl' | null {
  const extension = extname(path).toLowerCase();
  return Object.hasOwn(TABLES, extension) ? TABLES[extension]! : null;
}

/** What text without a file name holds, by its first line. A JSON object that fills its first line is taken for JSONL. */
export function sniff(firstLine: string): Format {
  const line = firstLine.trim();
  if (line.startsWith('{')) return line.endsWith('}') ? 'jsonl' : 'json';
  if (/^\[\s*(?:[{"[\]]|$)/.test(line)) return 'json';
  return HTML_START.test(line) ? 'html' : 'text';
}
