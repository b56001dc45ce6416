import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseUnavailableError } from '../domain/errors.js';
import type { Connection, DatabaseOptions } from './connection.js';
import { openDocker, whyNoDocker } from './docker.js';
import { attachRunning } from './embedded/attach.js';
import { openEmbedded } from './embedded/embedded.js';
import { dataFolder, makeFolder, type Folder } from './embedded/folder.js';
import { findJava, type Java } from './embedded/java.js';
import { findMaven, runtimeIsCached } from './embedded/runtime.js';
import { sizeFrom, USUAL_SIZE } from './embedded/settings.js';

type Local = 'docker' | 'embedded';

/**
 * The one place that decides which database is used: `NEO4J_URI`; else our own that runs already; else Docker; else our own, started now.
 * `READOUT_DATABASE=docker|embedded` forces a way. Of Docker and our own, the one that has this project's articles comes first.
 * @throws DatabaseUnavailableError naming every way and what it lacks
 */
export async function openDatabase(options: DatabaseOptions = {}): Promise<Connection> {
  const { env = process.env, say = () => {} } = options;
  const forced = forcedWay(env);
  if (env.NEO4J_URI && !forced) return fromUri(env);
  const folder = dataFolder(env);
  if (forced !== 'docker') {
    const running = await attachRunning(folder, options.keepRunning);
    if (running) return running;
  }
  const lacks: string[] = forced ? [] : ['NEO4J_URI is not set'];
  for (const way of forced ? [forced] : await inOrder(folder)) {
    const taken = way === 'docker' ? await viaDocker(folder, options) : await viaEmbedded(folder, options);
    if (typeof taken !== 'string') {
      await remember(folder, way);
      return taken;
    }
    lacks.push(taken);
    if (!forced) say(`${taken}: passed over`);
  }
  throw noWay(lacks, forced);
}

function forcedWay(env: NodeJS.ProcessEnv): Local | null {
  const way = env.READOUT_DATABASE;
  if (!way) return null;
  if (way === 'docker' || way === 'embedded') return way;
  throw new DatabaseUnavailableError(`READOUT_DATABASE is ${JSON.stringify(way)}; it can be "docker" or "embedded", or be left out`);
}

function fromUri(env: NodeJS.ProcessEnv): Connection {
  const uri = env.NEO4J_URI!;
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]/.test(uri)) {
    throw new DatabaseUnavailableError(`NEO4J_URI is ${JSON.stringify(uri)}; expected neo4j://host, bolt://host or one of their +s forms`);
  }
  return {
    way: 'uri', uri, user: env.NEO4J_USER ?? env.NEO4J_USERNAME ?? 'neo4j', password: env.NEO4J_PASSWORD ?? '', database: env.NEO4J_DATABASE,
    why: `the Neo4j at ${uri} (NEO4J_URI is set)`, release: async () => {},
  };
}

async function viaDocker(folder: Folder, options: DatabaseOptions): Promise<Connection | string> {
  const why = await whyNoDocker(options.env);
  return why ?? openDocker(folder, options);
}

async function viaEmbedded(folder: Folder, { env = process.env, say = () => {}, keepRunning, javaFolders }: DatabaseOptions): Promise<Connection | string> {
  const { found, rejected } = await findJava(env, javaFolders);
  if (!found) return whyNoJava(rejected);
  if (!(await runtimeIsCached(env)) && !(await findMaven(env))) {
    return `Java ${found.version} is there, but no mvn on the PATH to fetch Neo4j with`;
  }
  return openEmbedded({ folder, java: found, say, keepRunning, size: sizeFrom(env, USUAL_SIZE), env });
}

function whyNoJava(rejected: { home: string; version: string }[]): string {
  const seen = rejected.map((j: Pick<Java, 'home' | 'version'>) => `${j.version} in ${j.home}`);
  return `no Java 17 or 21 found${seen.length ? ` (only ${seen.join(', ')})` : ''}`;
}

const rememberedIn = (folder: Folder): string => join(folder.root, 'way');

async function inOrder(folder: Folder): Promise<Local[]> {
  const last = (await readFile(rememberedIn(folder), 'utf8').catch(() => '')).trim();
  return last === 'embedded' ? ['embedded', 'docker'] : ['docker', 'embedded'];
}

async function remember(folder: Folder, way: Local): Promise<void> {
  await makeFolder(folder);
  await writeFile(rememberedIn(folder), `${way}\n`);
}

function noWay(lacks: string[], forced: Local | null): DatabaseUnavailableError {
  const ways = [
    'set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5',
    'start a Docker engine (with its compose plugin)',
    'install Java 17 or 21 and Maven, for a Neo4j of our own',
  ];
  const asked = forced ? ` (READOUT_DATABASE=${forced})` : '';
  return new DatabaseUnavailableError(`no database${asked}: ${lacks.join('; ')}. One of three is needed: (1) ${ways[0]}; (2) ${ways[1]}; (3) ${ways[2]}`, { lacks });
}
