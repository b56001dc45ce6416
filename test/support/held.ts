import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import neo4j from 'neo4j-driver';

/** A `hold-database` program that runs. */
export interface Held {
  child: ChildProcess;
  uri: string;
  why: string;
  /** ends its input, waits for its end, and says how long closing took */
  let(): Promise<number>;
}

/** Starts the program; resolves when it has its database, rejects with what it said when it ends without. */
export async function hold(program: string, env: NodeJS.ProcessEnv): Promise<Held> {
  const child = spawn(process.execPath, [program], { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr!.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const lines: Interface = createInterface(child.stdout!);
  const first = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => null)]);
  if (!first) throw new Error(complaint);
  const { uri, why } = JSON.parse(String(first[0])) as { uri: string; why: string };
  return {
    child, uri, why,
    async let() {
      const line = once(lines, 'line');
      const exit = once(child, 'exit');
      child.stdin!.end();
      const { closed } = JSON.parse(String((await line)[0])) as { closed: number };
      await exit;
      return closed;
    },
  };
}

/** Runs one query as anyone with the password could. */
export async function ask(uri: string, password: string, query: string): Promise<unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
  try {
    return (await driver.executeQuery(query)).records.map((r) => r.toObject());
  } finally {
    await driver.close();
  }
}
