import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { BadInputError } from '../domain/errors.js';
import { formatOf, FORMATS, oneOf, PARTS, type Part, type Shape } from '../export/formats.js';
import type { ExportRequest } from '../export/request.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { interruption } from './interruption.js';
import { meetingFilterOptions, writtenFilter, type FilterFlags } from './meeting-filter.js';
import type { Output } from './output.js';
import { meter } from './progress.js';
import type { Run } from './run.js';
import { withGraph } from './with-graph.js';

interface ExportFlags extends FilterFlags {
  format: string;
  output?: string;
  part?: string;
  peopleOnly?: boolean;
  participants?: boolean;
  bipartite?: boolean;
  sameSide?: boolean;
  around?: string[];
  depth?: string;
  limit?: string;
}

/** `readout export`: the graph for other programs. */
export function exportCommand(program: Command, run: Run): void {
  const command = program.command('export').description('write the graph for visualization and other tools, all of it or what fits a filter')
    .requiredOption('-f, --format <format>', Object.keys(FORMATS).join(', '))
    .option('-o, --output <file>', 'where to; a folder for csv (nodes.csv, edges.csv); the standard output when not given')
    .option('--part <part>', 'csv: nodes or edges, to write only one of them')
    .option('--people-only', 'graphs: people, and an edge for each two who met (the default)')
    .option('--participants', 'graphs: also offices, agencies and countries that took part as such')
    .option('--bipartite', 'graphs: whoever took part and the meetings, and an edge for each part taken')
    .option('--same-side', 'graphs: those on one side of the table have met, too')
    .option('--around <name>', 'graphs: only the network around this person, with communities and positions; again for more of them', (value: string, before: string[] = []) => [...before, value])
    .option('--depth <n>', 'with --around: how many meetings away, 1 to 3')
    .option('--limit <n>', 'with --around: how many nodes at most, up to 500; 100 when not given');
  meetingFilterOptions(command).addHelpText('after', `
Formats:
${Object.entries(FORMATS).map(([name, { title }]) => `  ${name.padEnd(11)} ${title}`).join('\n')}

Who met whom is told by the meetings that were held, unless --status says otherwise.

Examples:
  readout export --format gexf --from 2025-01-01 -o 2025.gexf
  readout export --format csv --about migration -o tables
  readout export --format gexf --around "Claudia Sheinbaum" --depth 2 -o around.gexf
  readout export --format extraction > facts.jsonl`)
    .action((flags: ExportFlags) => run((out) => exportAll(flags, out)));
}

async function exportAll(flags: ExportFlags, out: Output): Promise<ExitCode> {
  const format = formatOf(flags.format);
  const part = flags.part === undefined ? undefined : oneOf('part', PARTS, flags.part);
  if (part !== undefined && format !== 'csv') throw new BadInputError(`--part is for csv; ${format} is one file`, { part });
  if (format === 'csv' && part === undefined && flags.output === undefined) throw new BadInputError('csv is two tables; give a folder with -o, or --part nodes or --part edges', {});
  const shape = shapeOf(flags) ?? (flags.around ? 'participants' : 'people');
  if (!flags.around && (flags.depth ?? flags.limit) !== undefined) throw new BadInputError('--depth and --limit are of a network; say around whom with --around', {});
  const [{ exportGraph }, { writeWhole }, { selectMeetings, selectNetwork }] = await Promise.all([import('../export/export.js'), import('../export/to-file.js'), import('../answer/selection.js')]);
  const stop = interruption();
  try {
    await withGraph(out, async (graph) => {
      const { step, end } = meter('rows', !out.json && flags.output !== undefined);
      const around = flags.around && (await selectNetwork(graph, { around: flags.around, depth: flags.depth, limit: flags.limit }, writtenFilter(flags), stop.signal));
      if (around && (around.cut.nodes > 0 || around.cut.steps)) out.say(around.title);
      const request: ExportRequest = { graph, around, signal: stop.signal, shape, sameSide: Boolean(flags.sameSide), onProgress: step, ...(await selectMeetings(graph, writtenFilter(flags), stop.signal)) };
      try {
        if (flags.output === undefined) await print(exportGraph(format, request, part));
        else await writeWhole(await filesOf(flags.output, (half) => exportGraph(format, request, half), format === 'csv', part));
      } finally {
        end();
      }
    });
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    out.say(flags.output === undefined ? 'interrupted' : 'interrupted; nothing was written');
    return EXIT.INTERRUPTED;
  }
  if (flags.output !== undefined) {
    if (out.json) out.value({ format, output: flags.output });
    else out.say(`written to ${flags.output}`);
  }
  return EXIT.OK;
}

async function filesOf(output: string, text: (part?: Part) => AsyncIterable<string>, isTable: boolean, part: Part | undefined): Promise<{ path: string; text: AsyncIterable<string> }[]> {
  if (!isTable || part !== undefined) return [{ path: output, text: text(part) }];
  await mkdir(output, { recursive: true }).catch((cause: Error) => {
    throw new BadInputError(`${output} can't be made a folder: ${cause.message}`, { output }, { cause });
  });
  return PARTS.map((half) => ({ path: join(output, `${half}.csv`), text: text(half) }));
}

/** No faster than the reader takes it. */
async function print(text: AsyncIterable<string>): Promise<void> {
  for await (const chunk of text) {
    if (!process.stdout.write(chunk)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
  }
}

function shapeOf({ peopleOnly, participants, bipartite }: ExportFlags): Shape | undefined {
  const asked = [peopleOnly && 'people', participants && 'participants', bipartite && 'bipartite'].filter((s): s is Shape => Boolean(s));
  if (asked.length > 1) throw new BadInputError('--people-only, --participants and --bipartite are three shapes of a graph; give one', {});
  return asked[0];
}
