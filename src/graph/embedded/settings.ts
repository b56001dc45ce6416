import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folder } from './folder.js';

/** How much memory the server may take, in Java's and Neo4j's spelling. */
export interface Size {
  heap: string;
  pageCache: string;
}

/** Comfortable for a project on a laptop. */
export const USUAL_SIZE: Size = { heap: '1g', pageCache: '256m' };
/** Two thirds of the speed at half the memory. */
export const SMALL_SIZE: Size = { heap: '512m', pageCache: '128m' };

/** The size asked for with `READOUT_HEAP` and `READOUT_PAGE_CACHE`, else `usual`. */
export function sizeFrom(env: NodeJS.ProcessEnv, usual: Size): Size {
  return { heap: env.READOUT_HEAP || usual.heap, pageCache: env.READOUT_PAGE_CACHE || usual.pageCache };
}

/** Writes neo4j.conf: Bolt on the loopback and nothing else, signing in required. */
export async function writeSettings(folder: Folder, port: number, size: Size): Promise<void> {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': size.pageCache,
    // 256 MB a database otherwise, from the first start
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '100M size',
    // ten seconds of waiting at every stop otherwise
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  await writeFile(join(folder.conf, 'neo4j.conf'), `# written by readout at every start\n${lines.join('\n')}\n`, { mode: 0o600 });
}

/** Java's options for the server: those of Neo4j's own launcher, with a collector that starts fast. */
export function javaOptions(folder: Folder, size: Size): string[] {
  return [
    `-Xmx${size.heap}`, '-XX:+UseSerialGC', '-XX:-OmitStackTraceInFastThrow', '-XX:+DisableExplicitGC', '-XX:+ExitOnOutOfMemoryError', '-XX:-UsePerfData',
    `-XX:ErrorFile=${join(folder.logs, 'java-error.log')}`,
    '-Dfile.encoding=UTF-8', '-Djdk.nio.maxCachedBufferSize=1024', '-Dio.netty.tryReflectionSetAccessible=true', '-Dio.netty.leakDetection.level=DISABLED',
    '-Dlog4j2.disable.jmx=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/java.io=ALL-UNNAMED', '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
  ];
}

/** An argument file for `java @file`: keeps the command line short, and what is in it out of the process list. */
export async function writeArguments(path: string, args: string[]): Promise<void> {
  const quoted = args.map((arg) => `"${arg.replace(/[\\"]/g, '\\$&')}"`);
  await writeFile(path, `${quoted.join('\n')}\n`, { mode: 0o600 });
}
