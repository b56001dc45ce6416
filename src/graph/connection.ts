/** Which of the three ways a database was come by. */
export type Way = 'uri' | 'docker' | 'embedded';

/** A database that answers, and how it was come by. */
export interface Connection {
  way: Way;
  uri: string;
  user: string;
  password: string;
  /** name of the database; the server's default when not given */
  database?: string;
  /** one line for people: which database this is, and why it was taken */
  why: string;
  /** Stops what was started for this connection, and only that. */
  release(): Promise<void>;
}

/** Where to look, and whom to tell. */
export interface DatabaseOptions {
  env?: NodeJS.ProcessEnv;
  /** told one line for each step that takes time, and for each way that was passed over */
  say?: (line: string) => void;
  /** leave a database that had to be started running after the end of this program */
  keepRunning?: boolean;
  /** folders to look for Java in, after JAVA_HOME and PATH; the usual ones of the system when not given */
  javaFolders?: string[];
}
