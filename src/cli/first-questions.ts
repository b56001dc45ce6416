import { exampleQuestions, type ExampleQuestion } from '../explorer/questions.js';
import { printable } from './output.js';

/** How many of the example questions a start asks. */
const ASKED = 3;

/** Asks the first example questions over the API, as anyone would; each with its answer in a line. */
export async function firstQuestions(url: string): Promise<{ title: string; answer: string }[]> {
  return Promise.all(exampleQuestions.slice(0, ASKED).map(async (question) => ({ title: question.title, answer: await answerTo(question, url) })));
}

async function answerTo({ query, summarise }: ExampleQuestion, url: string): Promise<string> {
  const response = await fetch(new URL('graphql', url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown> | null; errors?: { message: string }[] };
  if (!data || errors?.length) return `no answer: ${printable(errors?.[0]?.message ?? response.statusText)}`;
  return printable(summarise(data));
}
