import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/domain/project-root.js';

/** One passage of the benchmark and what a careful reader finds in it. */
export interface Passage {
  id: string;
  half: 'develop' | 'check';
  publishedAt: string | null;
  text: string;
  people: { name: string; office?: string; country?: string }[];
  /** Agencies, parties, companies and other bodies that the passage names; left out when it names none. */
  organizations?: string[];
  meetings: ExpectedMeeting[];
}

export interface ExpectedMeeting {
  kind: string;
  status: string;
  /** Named people who took part. */
  participants: string[];
  /** Who sat with whom; left out when each side is one person. */
  sides?: string[][];
  /** Who took part by office alone. */
  offices?: { office: string; country?: string }[];
  agencies?: string[];
  /** Groups without a name, in the words of the text. */
  others?: string[];
  /** Alternatives parted by a slash: any of them is right. */
  place?: string;
  /** EDTF. */
  date?: string;
  issues?: string[];
  evidence: string;
  /** Neither rewarded when found nor punished when missed. */
  optional?: boolean;
}

export interface PatternFile { pattern: string; passages: Passage[] }

/** All files of test/corpus, one a pattern, by name. */
export function corpus(): { file: string; content: PatternFile }[] {
  const folder = join(projectRoot, 'test', 'corpus');
  return readdirSync(folder).filter((f) => f.endsWith('.json')).sort()
    .map((file) => ({ file, content: JSON.parse(readFileSync(join(folder, file), 'utf8')) as PatternFile }));
}
