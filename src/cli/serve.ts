import { InvalidArgumentError, Option, type Command } from 'commander';
import type { RunningServer, ServerOptions } from '../server.js';
import type { Graph } from '../graph/graph.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { interruption } from './interruption.js';
import type { Output } from './output.js';
import type { Run } from './run.js';
import { withGraph } from './with-graph.js';

const LEVELS = ['error', 'warn', 'info', 'debug', 'silent'] as const;

export interface ServeOptions {
  host?: string;
  port?: number;
  playground?: boolean;
  introspection?: boolean;
  requireToken?: boolean;
  cors?: string[];
  persistedQueries?: string;
  logLevel?: (typeof LEVELS)[number];
}

/** `readout serve`: answers over HTTP until it is interrupted. */
export function serveCommand(program: Command, run: Run): void {
  listening(program.command('serve').description('answer GraphQL over HTTP, with a playground, until interrupted'))
    .option('--no-playground', 'only /graphql, /export, /health, /ready and /metrics')
    .option('--no-introspection', 'do not tell the schema')
    .option('--persisted-queries <file>', 'answer only the questions of this file: a GraphQL document, a manifest of persisted queries, or a JSON object of ids and questions')
    .action((options: ServeOptions) => run((out) => serve(options, out)));
}

/** The options of whatever listens. */
export function listening(command: Command): Command {
  return command
    .option('--host <address>', 'where to listen; anything but the loopback lets others ask, with a token ("readout token create")', '127.0.0.1')
    .option('--port <number>', 'the port (default: 4000, or the next that is free)', portOf)
    .option('--require-token', 'take a token for reading on the loopback, too, as behind a proxy')
    .option('--cors <origin>', 'let pages of this site ask, as in https://example.org; may be given several times', originsOf)
    .addOption(new Option('--log-level <level>', 'how much to log on the standard error; info has a line for each request').choices([...LEVELS]).default('warn'));
}

/** Starts the server that the options ask for. */
export async function served(graph: Graph, { logLevel = 'warn', persistedQueries, playground, ...options }: ServeOptions): Promise<RunningServer> {
  const [{ startServer }, { Safelist }] = await Promise.all([import('../server.js'), import('../server/safelist.js')]);
  const safelist = persistedQueries === undefined ? null : await Safelist.read(persistedQueries);
  const asked: ServerOptions = { graph, ...options, playground: safelist ? false : playground, safelist, log: { level: logLevel } };
  return startServer(asked);
}

async function serve(options: ServeOptions, out: Output): Promise<ExitCode> {
  const stop = interruption();
  return withGraph(out, async (graph) => {
    out.say(`database: ${graph.connection.why}`);
    const server = await served(graph, options);
    if (server.needsToken) out.say(await whoMayAsk(graph));
    if (out.json) out.value({ url: server.url, graphql: new URL('graphql', server.url).href });
    else out.print(`serving ${server.url} (GraphQL at ${new URL('graphql', server.url).href}); Ctrl-C ends it`);
    await stop.came;
    await server.stop();
    return EXIT.OK;
  });
}

/** A server that nobody can ask is no fault, but whoever starts it should know. */
async function whoMayAsk(graph: Graph): Promise<string> {
  const { listTokens } = await import('../graph/tokens.js');
  const now = new Date().toISOString();
  const count = (await listTokens(graph)).filter((t) => t.revokedAt === null && (t.expiresAt === null || t.expiresAt > now)).length + (process.env.READOUT_TOKEN ? 1 : 0);
  return count ? `whoever asks needs one of ${count} tokens ("readout token list")` : 'whoever asks needs a token, and there is none yet: "readout token create NAME" makes one';
}

function portOf(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('a port is a number from 0 (any that is free) to 65535.');
  return port;
}

function originsOf(value: string, before: string[] = []): string[] {
  if (!URL.canParse(value) || new URL(value).origin !== value || !/^https?:/.test(value)) throw new InvalidArgumentError('an origin is a scheme and a host, and nothing after it, as in https://example.org or http://localhost:5173.');
  return [...before, value];
}
