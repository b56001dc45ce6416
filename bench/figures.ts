import type { AblationFigures } from './ablation.js';
import type { ExtractionFigures } from './extraction.js';
import type { GrowthFigures } from './growth.js';
import type { MemoryFigures } from './memory.js';
import type { PipelineFigures } from './pipeline.js';
import type { QuestionsFigures } from './questions/run.js';
import type { Trick } from './questions/tricks.js';
import type { WhoMetFigures } from './who-met.js';

/** What `npm run bench` measured; README.md beside this file says what each number means. */
export interface Figures {
  at: string;
  node: string;
  processors: number;
  /** of one minute, before and after: above `processors`, clock times say little */
  load: { before: number; after: number };
  seconds: number;
  extraction?: ExtractionFigures;
  memory?: MemoryFigures;
  pipeline?: PipelineFigures;
  whoMet?: WhoMetFigures;
  ablation?: AblationFigures;
  growth?: GrowthFigures;
  questions?: QuestionsFigures;
  tricks?: Trick[];
}
