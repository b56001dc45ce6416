import { execFile, spawn, type ChildProcess } from 'node:child_process';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the program to its end as a user does; `env` is laid over the environment of the tests, `NEO4J_URI` is not passed on. */
export function runReadout(program: string, args: string[], env: NodeJS.ProcessEnv, input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], { env: environment(env), timeout: 120_000 },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }));
    child.stdin!.end(input);
  });
}

const running = new Set<ChildProcess>();

/** Ends every program that a failed test left running. */
export function endAll(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** Starts a program that goes on; resolves when it has printed what `until` looks for, rejects with what it said when it ends before. */
export function startReadout(program: string, args: string[], env: NodeJS.ProcessEnv, until: RegExp): Promise<{ child: ChildProcess; out: () => string; match: RegExpExecArray; end: (signal: NodeJS.Signals) => Promise<number | null> }> {
  const child = spawn(process.execPath, [program, ...args], { env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const exit = new Promise<number | null>((resolve) => child.once('exit', (code) => {
    running.delete(child);
    resolve(code);
  }));
  let out = '';
  let err = '';
  child.stderr!.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve, reject) => {
    const end = (signal: NodeJS.Signals): Promise<number | null> => {
      child.kill(signal);
      return exit;
    };
    child.stdout!.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const match = until.exec(out);
      if (match) resolve({ child, out: () => out, match, end });
    });
    void exit.then((code) => reject(new Error(`ended with ${code}: ${out}${err}`)));
  });
}

function environment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const all = { ...process.env, NEO4J_URI: undefined, ...env };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
