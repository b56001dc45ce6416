import type { Command } from 'commander';
import type { RunningServer } from '../server.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { interruption } from './interruption.js';
import type { Output } from './output.js';
import type { Run } from './run.js';
import { listening, served, type ServeOptions } from './serve.js';
import { stepper } from './steps.js';

/** `readout start`: what `npm start` runs. */
export function startCommand(program: Command, run: Run): void {
  listening(program.command('start').description('everything: get a database, load the sample articles, serve, and ask three questions'))
    .action((options: ServeOptions) => run((out) => start(options, out)));
}

async function start(options: ServeOptions, out: Output): Promise<ExitCode> {
  const step = stepper(out);
  const [{ openGraph }, { migrate }] = await Promise.all([import('../graph/graph.js'), import('../graph/migrate.js')]);
  const graph = await step('database', () => openGraph({ say: out.say }), (g) => g.connection.why);
  // from here on there is something to end; before, the database's watchdog ends it
  const stop = interruption();
  try {
    await step('schema', () => migrate(graph), (done) => (done.length ? `applied ${done.join(', ')}` : 'up to date'));
    const { samplesStep } = await import('./samples-step.js');
    await step('samples', () => samplesStep(graph, out), (line) => line);
    if (stop.signal.aborted) return EXIT.INTERRUPTED;
    const server = await step('server', () => served(graph, options), (s) => s.url);
    try {
      await introduce(server, out);
      await stop.came;
      out.say('ending');
    } finally {
      await server.stop();
    }
    return EXIT.OK;
  } finally {
    await graph.close();
  }
}

/** Says where to look and what to ask, with answers asked for over the API. */
async function introduce({ url, needsToken }: RunningServer, out: Output): Promise<void> {
  const { firstQuestions } = await import('./first-questions.js');
  // we bear no token either
  const questions = needsToken ? [] : await firstQuestions(url);
  const graphql = new URL('graphql', url).href;
  if (out.json) {
    out.value({ url, graphql, questions });
    return;
  }
  out.print('');
  for (const { title, answer } of questions) out.print(`  ${title}\n    ${answer}`);
  out.print(`\nPlayground: ${url} (GraphQL at ${graphql})\nCtrl-C ends it; "npx readout --help" tells the rest.`);
}
