import { InvalidArgumentError, type Command } from 'commander';
import { EXIT, type ExitCode } from './exit-codes.js';
import { interruption } from './interruption.js';
import type { Output } from './output.js';
import type { Run } from './run.js';
import { withGraph } from './with-graph.js';

export interface ServeOptions {
  host?: string;
  port?: number;
  playground?: boolean;
}

/** `readout serve`: answers over HTTP until it is interrupted. */
export function serveCommand(program: Command, run: Run): void {
  listening(program.command('serve').description('answer GraphQL over HTTP, with a playground, until interrupted'))
    .option('--no-playground', 'only /graphql, /health and /ready')
    .action((options: ServeOptions) => run((out) => serve(options, out)));
}

/** The options of whatever listens. */
export function listening(command: Command): Command {
  return command
    .option('--host <address>', 'where to listen; anything but the loopback lets others ask', '127.0.0.1')
    .option('--port <number>', 'the port (default: 4000, or the next that is free)', portOf);
}

async function serve(options: ServeOptions, out: Output): Promise<ExitCode> {
  const stop = interruption();
  const { startServer } = await import('../server.js');
  return withGraph(out, async (graph) => {
    out.say(`database: ${graph.connection.why}`);
    const server = await startServer({ graph, ...options, report: (error) => out.fail(error) });
    if (out.json) out.value({ url: server.url, graphql: new URL('graphql', server.url).href });
    else out.print(`serving ${server.url} (GraphQL at ${new URL('graphql', server.url).href}); Ctrl-C ends it`);
    await stop.came;
    await server.stop();
    return EXIT.OK;
  });
}

function portOf(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('a port is a number from 0 (any that is free) to 65535.');
  return port;
}
