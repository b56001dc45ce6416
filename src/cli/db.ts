import type { Command } from 'commander';
import { agreed } from './agreed.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Output } from './output.js';
import type { Run } from './run.js';

/** `readout db …`: the database of this project. */
export function dbCommand(program: Command, run: Run): void {
  const db = program.command('db').description('the database of this project: start, stop, look at, reset');
  db.command('start').description('start it and leave it running, until "readout db stop"').action(() => run(start));
  db.command('stop').description('stop it, whoever started it').action(() => run(stop));
  db.command('status').description('say which database is used, and whether it runs; starts nothing').action(() => run(status));
  db.command('path').description('print the folder of its data').action(() => run(path));
  db.command('reset').description('stop it and remove all its data, after asking')
    .option('-y, --yes', "don't ask")
    .action(({ yes }: { yes?: boolean }) => run((out) => reset(out, Boolean(yes))));
}

async function start(out: Output): Promise<ExitCode> {
  const [{ openGraph }, { migrate }] = await Promise.all([import('../graph/graph.js'), import('../graph/migrate.js')]);
  const graph = await openGraph({ say: out.say, keepRunning: true });
  try {
    await migrate(graph);
    const { way, uri, why } = graph.connection;
    if (out.json) out.value({ way, uri, why });
    else out.print(`${why}\n${uri}`);
  } finally {
    await graph.close();
  }
  return EXIT.OK;
}

async function stop(out: Output): Promise<ExitCode> {
  const { stopDatabase } = await admin();
  const stopped = await stopDatabase();
  if (out.json) out.value({ stopped });
  else out.print(stopped ? 'stopped' : 'nothing of ours was running');
  return EXIT.OK;
}

async function status(out: Output): Promise<ExitCode> {
  const state = await (await admin()).databaseStatus();
  if (out.json) {
    out.value(state);
    return EXIT.OK;
  }
  const names = { uri: 'the Neo4j that NEO4J_URI names', docker: 'Neo4j in Docker', embedded: 'a Neo4j of our own' };
  out.print(`database: ${state.way ? names[state.way] : 'none yet; "npm start" or "readout db start" makes one'}`);
  if (state.uri) out.print(`address:  ${state.uri}`);
  if (state.way !== 'uri') out.print(`running:  ${state.running ? 'yes' : 'no'}`);
  if (state.server) {
    out.print(`process:  ${state.server.pid}, since ${state.server.startedAt}`);
    out.print(`ends:     ${state.server.owner === null ? 'with "readout db stop"' : `with process ${state.server.owner}, which started it`}`);
  }
  if (state.way !== 'uri') out.print(`data:     ${state.data}`);
  return EXIT.OK;
}

async function path(out: Output): Promise<ExitCode> {
  const { data } = await (await admin()).databaseStatus();
  if (out.json) out.value({ path: data });
  else out.print(data);
  return EXIT.OK;
}

async function reset(out: Output, yes: boolean): Promise<ExitCode> {
  const { databaseStatus, resetDatabase } = await admin();
  const { data } = await databaseStatus();
  if (!yes && !(await agreed(`Remove the database in ${data}, with all that was loaded? [y/N] `, 'nobody is there to be asked; say --yes to remove the data'))) {
    out.say('nothing was removed');
    return EXIT.SOME_FAILED;
  }
  await resetDatabase();
  if (out.json) out.value({ reset: true });
  else out.print('removed; the next start makes a new one');
  return EXIT.OK;
}

const admin = (): Promise<typeof import('../graph/database-admin.js')> => import('../graph/database-admin.js');
