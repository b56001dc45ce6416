import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction, type RecordShape, type Session } from 'neo4j-driver';
import type { Connection, DatabaseOptions } from './connection.js';
import { cypherFile, cypherRoot, type CypherFile, type CypherFolder } from './cypher-files.js';
import { openDatabase } from './database.js';
import { fromDriver } from './driver-errors.js';
import { parameter, plain } from './values.js';

export type Row = Record<string, unknown>;
export type Parameters = Record<string, unknown>;

/** Bounds of one read. */
export interface ReadOptions {
  /** milliseconds the database may spend on it */
  timeout?: number;
  /** ends the query in the database, too */
  signal?: AbortSignal;
}

/** What a write function gets: runs queries of cypher/write/ (or, with `read`, of cypher/read/) in one transaction. */
export interface Writer {
  run<T = Row>(name: string, params?: Parameters): Promise<T[]>;
  read<T = Row>(name: string, params?: Parameters): Promise<T[]>;
}

/** Sessions that one graph has at once; who comes later waits for one. */
export const SESSIONS = 100;

const READ_TIMEOUT_MS = 30_000;
const WRITE_TIMEOUT_MS = 300_000;

/** A graph database with our queries. Every value that comes out is plain JavaScript. */
export class Graph {
  private constructor(
    readonly connection: Connection,
    private readonly driver: Driver,
    /** makes a read see the writes before it, on whichever member of a cluster */
    private readonly bookmarks: BookmarkManager,
    private readonly queries: string,
  ) {}

  /** Connects; nothing is asked yet. `queries` is the folder that has read/ and write/. */
  static connect(connection: Connection, queries = cypherRoot): Graph {
    const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
      connectionTimeout: 10_000, connectionAcquisitionTimeout: 20_000, maxTransactionRetryTime: 30_000, maxConnectionPoolSize: SESSIONS, userAgent: 'readout',
    });
    return new Graph(connection, driver, neo4j.bookmarkManager(), queries);
  }

  /** Whether the database answers; throws DatabaseUnavailableError when it doesn't. */
  async verify(): Promise<{ version: string; edition: string }> {
    const [row] = await this.read<{ version: string; edition: string }>('Database.version', {}, { timeout: 10_000 });
    return row!;
  }

  /** Runs a query of cypher/read/ on a reader, in a transaction of its own. */
  async read<T = Row>(name: string, params: Parameters = {}, { timeout = READ_TIMEOUT_MS, signal }: ReadOptions = {}): Promise<T[]> {
    const file = this.file('read', name);
    return this.within('READ', name, signal, async (session) => {
      const { records } = await session.run(file.text, parameter(params) as RecordShape, { timeout });
      return records.map((record) => toRow(record, file) as T);
    });
  }

  /** Like `read`, for answers too long to hold at once. */
  async *stream<T = Row>(name: string, params: Parameters = {}, { timeout = WRITE_TIMEOUT_MS }: ReadOptions = {}): AsyncGenerator<T> {
    const file = this.file('read', name);
    const session = this.session('READ');
    this.inUse++;
    try {
      for await (const record of session.run(file.text, parameter(params) as RecordShape, { timeout })) yield toRow(record, file) as T;
    } catch (error) {
      throw fromDriver(error, name, this.connection.uri);
    } finally {
      this.inUse--;
      await session.close();
    }
  }

  /** Runs `work` in one transaction; it may be run again when the database says so (a deadlock, a new leader), so it must be repeatable. */
  async write<T>(work: (tx: Writer) => Promise<T>, { timeout = WRITE_TIMEOUT_MS }: Pick<ReadOptions, 'timeout'> = {}): Promise<T> {
    return this.within('WRITE', 'a write', undefined, (session) => session.executeWrite((tx) => work(this.writer(tx)), { timeout }));
  }

  /** Runs one query text as it is, in a transaction of its own: for migrations, and for what can't run inside a transaction. */
  async execute<T = Row>(text: string, params: Parameters = {}): Promise<T[]> {
    return this.within('WRITE', text.slice(0, 80), undefined, async (session) => {
      const { records } = await session.run(text, parameter(params) as RecordShape);
      return records.map((record) => toRow(record) as T);
    });
  }

  /** Ends the connection, and the database when it was started for it. */
  async close(): Promise<void> {
    await this.driver.close();
    await this.connection.release();
  }

  /** How many sessions are in use. */
  get sessions(): number {
    return this.inUse;
  }

  private inUse = 0;

  private file(folder: CypherFolder, name: string): CypherFile {
    return cypherFile(folder, name, this.queries);
  }

  private writer(tx: ManagedTransaction): Writer {
    const run = async <T>(folder: CypherFolder, name: string, params: Parameters = {}): Promise<T[]> => {
      const file = this.file(folder, name);
      const { records } = await tx.run(file.text, parameter(params) as RecordShape);
      return records.map((record) => toRow(record, file) as T);
    };
    return { run: (name, params) => run('write', name, params), read: (name, params) => run('read', name, params) };
  }

  private session(mode: 'READ' | 'WRITE'): Session {
    return this.driver.session({ defaultAccessMode: mode, database: this.connection.database, bookmarkManager: this.bookmarks });
  }

  private async within<T>(mode: 'READ' | 'WRITE', doing: string, signal: AbortSignal | undefined, work: (session: Session) => Promise<T>): Promise<T> {
    signal?.throwIfAborted();
    const session = this.session(mode);
    // closing the session resets its connection, which ends the query in the database
    const abort = (): void => void session.close().catch(() => {});
    signal?.addEventListener('abort', abort, { once: true });
    this.inUse++;
    try {
      return await work(session);
    } catch (error) {
      signal?.throwIfAborted();
      throw fromDriver(error, doing, this.connection.uri);
    } finally {
      signal?.removeEventListener('abort', abort);
      this.inUse--;
      await session.close();
    }
  }
}

/** Finds a database (`openDatabase`), connects, and makes sure that it answers. */
export async function openGraph(options: DatabaseOptions = {}): Promise<Graph> {
  const connection = await openDatabase(options);
  const graph = Graph.connect(connection);
  try {
    await graph.verify();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

function toRow(record: { keys: PropertyKey[]; get(key: never): unknown }, file?: CypherFile): Row {
  const row: Row = {};
  for (const key of record.keys) row[key as string] = (file?.builds[key as string] ?? plain)(record.get(key as never));
  return row;
}
