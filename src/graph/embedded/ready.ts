import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';

/** How a server answered. */
export type Answer = 'ready' | 'wrong password' | 'gone' | 'silent';

/** What to look at while waiting for a server. */
export interface Wait {
  /** when it says no, the wait is over */
  alive: () => boolean;
  /** whether it is our server that listens on the port: the password goes to nobody else */
  listening?: () => Promise<boolean>;
  patience: number;
}

/** Waits until the server on the port takes a query with this password. */
export async function untilReady(port: number, password: string, { alive, listening, patience }: Wait): Promise<Answer> {
  const since = Date.now();
  while (Date.now() - since < patience) {
    if (!alive()) return 'gone';
    if ((listening ? await listening() : true) && (await listens(port))) {
      const answer = await ask(port, password);
      if (answer) return answer;
    }
    await sleep(50);
  }
  return 'silent';
}

async function ask(port: number, password: string): Promise<Answer | null> {
  const driver: Driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), { connectionTimeout: 3_000, connectionAcquisitionTimeout: 5_000, maxConnectionPoolSize: 1 });
  try {
    await driver.verifyConnectivity({ database: 'neo4j' });
    return 'ready';
  } catch (error) {
    // no second try: the server counts wrong passwords and shuts its door
    return /Security/.test(String((error as { code?: string }).code)) ? 'wrong password' : null;
  } finally {
    await driver.close();
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (yes: boolean): void => {
      socket.destroy();
      answer(yes);
    };
    socket.setTimeout(1_000, () => end(false)).once('connect', () => end(true)).once('error', () => end(false));
  });
}
