import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../src/graph/database.js';

let folder: string;
let env: NodeJS.ProcessEnv;
let said: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-way-'));
  await mkdir(join(folder, 'bin'));
  env = { PATH: join(folder, 'bin'), READOUT_DATA: join(folder, 'data'), READOUT_CACHE: join(folder, 'cache') };
  said = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (more: NodeJS.ProcessEnv = {}): ReturnType<typeof openDatabase> =>
  openDatabase({ env: { ...env, ...more }, say: (line) => said.push(line), javaFolders: [] });

async function program(name: string, script: string): Promise<void> {
  await writeFile(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, 'bin', name), 0o755);
}

describe('openDatabase', () => {
  it('takes NEO4J_URI before anything else, and says why', async () => {
    expect(await open({ NEO4J_URI: 'neo4j+s://graph.example.org', NEO4J_USER: 'ana', NEO4J_PASSWORD: 'pw', NEO4J_DATABASE: 'news' })).toMatchObject({
      way: 'uri', uri: 'neo4j+s://graph.example.org', user: 'ana', password: 'pw', database: 'news', why: 'the Neo4j at neo4j+s://graph.example.org (NEO4J_URI is set)',
    });
  });

  it('refuses an address that is none of Neo4j, and a way that it does not know', async () => {
    await expect(open({ NEO4J_URI: 'http://localhost:7474' })).rejects.toThrow(/NEO4J_URI is "http:\/\/localhost:7474"; expected neo4j:\/\/host, bolt:\/\/host/);
    await expect(open({ READOUT_DATABASE: 'sqlite' })).rejects.toThrow(/"docker" or "embedded"/);
  });

  it('names all three ways and what each lacks, when there is none', async () => {
    const error = await open().catch((e: Error) => e);
    expect(error).toMatchObject({ code: 'UNAVAILABLE' });
    const { message } = error as Error;
    for (const part of ['NEO4J_URI is not set', 'no docker command', 'no Java 17 or 21 found', 'NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD', 'Docker engine', 'Java 17 or 21 and Maven']) {
      expect(message).toContain(part);
    }
    expect(said).toEqual(['no docker command on the PATH: passed over', 'no Java 17 or 21 found: passed over']);
  });

  it('tells a Docker without an engine, and a Java without Maven', async () => {
    await program('docker', 'echo "Cannot connect to the Docker daemon" >&2; exit 1');
    await program('java', `echo 'openjdk version "21.0.1"' >&2`);
    await expect(open()).rejects.toThrow(/no Docker engine is running; Java 21\.0\.1 is there, but no mvn on the PATH/);
  });

  it('tells a Docker without compose, and a Java that is too new', async () => {
    await program('docker', '[ "$1" = info ]');
    await program('java', `echo 'openjdk version "25.0.1"' >&2`);
    await expect(open()).rejects.toThrow(/this Docker has no compose plugin; no Java 17 or 21 found \(only 25\.0\.1 in /);
  });

  it('speaks only of the way that is forced', async () => {
    await expect(open({ READOUT_DATABASE: 'docker', NEO4J_URI: 'bolt://elsewhere' })).rejects.toThrow(/^no database \(READOUT_DATABASE=docker\): no docker command on the PATH\./);
  });

  it('passes on what Docker said when it fails to bring up the database', async () => {
    await program('docker', 'case "$*" in *up*) echo "pull access denied" >&2; exit 1;; esac; exit 0');
    await expect(open()).rejects.toThrow(/docker compose could not bring up Neo4j: pull access denied/);
  });

  it('passes on what Maven said when it fails to fetch Neo4j, and leaves no half of it', async () => {
    await program('java', `echo 'openjdk version "17.0.1"' >&2`);
    await program('mvn', 'echo "[ERROR] no route to the repository"; exit 1');
    await expect(open({ READOUT_DATABASE: 'embedded' })).rejects.toThrow(/Maven could not fetch Neo4j 5\.26\.\d+: \[ERROR\] no route to the repository/);
    await expect(readFile(join(folder, 'cache'))).rejects.toThrow();
  });
});
