import { compare, type QuestionFigures } from './compare.js';
import { effortOf, type Effort } from './hits.js';
import { withMadeGraph } from './load.js';
import { QUESTIONS, type Question } from './questions.js';

/** Meetings → the six questions. */
export interface QuestionsFigures { sizes: { meetings: number; questions: QuestionFigures[]; efforts: Record<Question, Effort> }[] }

const SIZE = 10_000;
const LARGE = 300_000;
/** Reads of the database are counted for the first so many. */
const HIT_QUESTIONS = 6;

/** The six questions in a graph of 10,000 meetings, and with `large` in one of 300,000 as well. */
export async function benchQuestions(large: boolean, only: readonly Question[], say: (line: string) => void): Promise<QuestionsFigures> {
  const sizes: QuestionsFigures['sizes'] = [];
  for (const meetings of large ? [SIZE, LARGE] : [SIZE]) {
    await withMadeGraph(meetings, say, async (graph) => {
      const questions = await compare(graph, only.length ? only : QUESTIONS, (question) => say(`${meetings.toLocaleString('en')} meetings: ${question}`));
      sizes.push({ meetings, questions, efforts: await effortOf(graph, ['hub', 'busy'], HIT_QUESTIONS) });
    });
  }
  return { sizes };
}
