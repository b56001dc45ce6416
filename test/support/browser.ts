import { execFileSync } from 'node:child_process';

/** The Chromium of this machine; null, with a line that says so, when there is none and READOUT_REQUIRE_BROWSER does not forbid that. */
export function findBrowser(): string | null {
  for (const name of [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome']) {
    if (!name) continue;
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // the next one
    }
  }
  if (process.env.READOUT_REQUIRE_BROWSER) throw new Error('READOUT_REQUIRE_BROWSER is set, and there is no chromium on the path; install it (Debian: apt-get install chromium)');
  process.stderr.write('skipped: the playground in a browser, as there is no chromium on the path\n');
  return null;
}
