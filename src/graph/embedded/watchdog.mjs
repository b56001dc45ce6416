/**
 * Ends the database when the program that started it is gone, however it went (Ctrl-C, crash, SIGKILL).
 * Its standard input is a pipe from that program: the system closes it in every case.
 * Plain JavaScript, so that it runs the same from src/ and from dist/.
 *
 *   node watchdog.mjs PID
 */
const pid = Number(process.argv[2]);
const PATIENCE_MS = 15_000;

const signal = (name) => {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
};

function end() {
  if (!signal('SIGTERM')) process.exit(0);
  const since = Date.now();
  setInterval(() => {
    if (!signal(0)) process.exit(0);
    if (Date.now() - since > PATIENCE_MS) signal('SIGKILL');
  }, 50);
}

process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});
process.stdin.once('close', end).on('error', () => {}).resume();
