import { userInfo } from 'node:os';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { TOKEN_ROLES, type TokenRole } from '../domain/access.js';
import type { TokenRecord } from '../graph/tokens.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { printable, type Output } from './output.js';
import type { Run } from './run.js';
import { withGraph } from './with-graph.js';

interface CreateOptions {
  role: TokenRole;
  expires?: number;
}

const DAY = 86_400_000;

/** `readout token …`: who may ask a server, and change what it serves. */
export function tokenCommand(program: Command, run: Run): void {
  const token = program.command('token').description('tokens for whoever asks a server, or changes the graph over it');
  token.command('create').description('make a token; it is shown this once')
    .argument('<name>', 'what it is called, and under what name its bearer changes things; never given twice')
    .addOption(new Option('--role <role>', 'reader: ask; editor: change the graph, too; admin: see who changed what, too').choices([...TOKEN_ROLES]).default('reader'))
    .option('--expires <days>', 'for so many days; for good when not given', daysOf)
    .action((name: string, options: CreateOptions) => run((out) => create(name, options, out)));
  token.command('list').description('every token that was ever made, and when it was last used').action(() => run(list));
  token.command('revoke').description('take a token back; servers that run know of it in 5 seconds').argument('<name>', 'what it is called')
    .action((name: string) => run((out) => revoke(name, out)));
}

async function create(label: string, { role, expires }: CreateOptions, out: Output): Promise<ExitCode> {
  const [{ createToken }, { audited }] = await Promise.all([import('../graph/tokens.js'), import('../graph/audit.js')]);
  const expiresAt = expires === undefined ? null : new Date(Date.now() + expires * DAY).toISOString();
  const { token, record } = await withGraph(out, (graph) => audited(graph, here(), 'token create', [label, role], () => createToken(graph, { label, role, by: here().name, expiresAt })));
  if (out.json) out.value({ token, ...record });
  else {
    out.print(token);
    out.say(`${label}, ${role}${expiresAt ? `, until ${expiresAt.slice(0, 10)}` : ''}. Send it as "Authorization: Bearer …"; it is not kept, and can't be shown again`);
  }
  return EXIT.OK;
}

async function list(out: Output): Promise<ExitCode> {
  const { listTokens } = await import('../graph/tokens.js');
  const tokens = await withGraph(out, listTokens);
  if (out.json) out.value(tokens);
  else if (!tokens.length) out.print('none; "readout token create NAME" makes one');
  else for (const token of tokens) out.print(printable(lineOf(token)));
  return EXIT.OK;
}

function lineOf({ label, role, createdAt, createdBy, expiresAt, lastUsedAt, revokedAt }: TokenRecord): string {
  const day = (at: string): string => at.slice(0, 10);
  const end = revokedAt ? `revoked ${day(revokedAt)}` : expiresAt && expiresAt <= new Date().toISOString() ? `expired ${day(expiresAt)}` : expiresAt ? `until ${day(expiresAt)}` : 'for good';
  return `${label}  ${role}  ${end}  made ${day(createdAt)} by ${createdBy}  ${lastUsedAt ? `used ${lastUsedAt.slice(0, 16).replace('T', ' ')}` : 'never used'}`;
}

async function revoke(label: string, out: Output): Promise<ExitCode> {
  const [{ revokeToken }, { audited }] = await Promise.all([import('../graph/tokens.js'), import('../graph/audit.js')]);
  const record = await withGraph(out, (graph) => audited(graph, here(), 'token revoke', [label], () => revokeToken(graph, label)));
  if (out.json) out.value(record);
  else out.print(`${label} is revoked`);
  return EXIT.OK;
}

/** Whoever has the database may do everything. */
const here = (): { name: string; role: 'admin' } => ({ name: userInfo().username, role: 'admin' });

function daysOf(value: string): number {
  const days = Number(/^(\d+)d?$/.exec(value)?.[1]);
  if (!(days > 0 && days <= 36_500)) throw new InvalidArgumentError('a number of days, as in 90.');
  return days;
}
