import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../src/core/model/result/result.ts';
import { docker, type Running, start } from './engine.ts';
import { run } from './image.ts';
import { type Condition, conditionOf } from './residue.ts';

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const has = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const canMakeUsers = process.geteuid?.() === 0 && has('sudo') && has('setpriv');

/** A user who may use the engine and is not root, as on the runners of GitHub; `use_pty` is the default of newer versions of sudo. */
const user = `cg${randomUUID().slice(0, 8)}`;
const rule = `/etc/sudoers.d/${user}`;
const allow = async (): Promise<void> => writeFile(rule, `Defaults:${user} use_pty\n${user} ALL=(ALL) NOPASSWD: ALL\n`, { mode: 0o440 });
const refuse = (): Promise<void> => rm(rule, { force: true });
const idOf = (kind: '-u' | '-g'): number => Number(execFileSync('id', [kind, user], { encoding: 'utf8' }));

interface Preview {
  readonly front: Running;
  readonly stock: Running;
}

/** `front` asks `stock`, and responds without it if it must. */
async function preview(): Promise<Preview> {
  const network = `cgr-${randomUUID().slice(0, 8)}`;
  await docker('network', 'create', network);
  onTestFinished(async () => {
    await docker('rm', '--force', front.id, stock.id).catch(() => undefined);
    await docker('network', 'rm', network).catch(() => undefined);
  });
  const stock = await start({ words: ['--network', network, '--network-alias', 'stock', '--restart', 'unless-stopped'] });
  const front = await start({ app: 'front.cjs', words: ['--network', network, '--env', 'FALLBACK=1'] });
  return { front, stock };
}

async function gateAsUser({ front, stock }: Preview, target: string, fault: string, lasts: string) {
  const folder = await mkdtemp(join(tmpdir(), 'rights-'));
  await writeFile(
    join(folder, 'chaos.yml'),
    `version: 1
preview: http://${front.host}
targets:
  front: { container: ${front.name} }
  stock: { container: ${stock.name} }
  link: { link: { from: front, to: stock:80 } }
checks:
  - { name: home, rate: 20/s, http: { path: / }, steady: { success: 95% }, during: any, recovers: 15s }
faults:
  - { fault: ${fault}, on: ${target}, lasts: ${lasts} }
plan: { scenarios: 1, faults: 1, shrink: { tries: 0 } }
`,
  );
  await chown(folder, idOf('-u'), idOf('-g'));
  await chmod(folder, 0o700);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const env = { ...process.env, HOME: folder, USER: user, LOGNAME: user };
  const words = [`--reuid=${user}`, `--regid=${user}`, '--init-groups', process.execPath, bundle];
  const child = spawn('setpriv', [...words, 'run', '--json'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  const ended = new Promise<Result>((done) => child.once('close', () => done(JSON.parse(text) as Result)));
  const recover = () => run('setpriv', [...words, 'recover'], { cwd: folder, env });
  return { child, ended, recover };
}

const bothOf = async ({ front, stock }: Preview): Promise<readonly Condition[]> => [
  await conditionOf(front.id),
  await conditionOf(stock.id),
];

/** Processes that carry the name of a command of the gate, whoever runs them. */
async function commandsOf(user: string): Promise<number> {
  const { stdout } = await run('ps', ['-eo', 'args']);
  return stdout.split('\n').filter((line) => /CHAOS_GATE_MARK=\S+:helper:/.test(line) && line.includes(user)).length;
}

describe.skipIf(!canMakeUsers)('a user who is not root', () => {
  beforeAll(async () => {
    await run('useradd', ['--no-create-home', '--groups', 'docker', '--user-group', user]);
  });
  afterAll(async () => {
    await refuse();
    await run('userdel', [user]);
  });

  it.each([
    ['latency', 'link', 'latency, delay: 200ms'],
    ['open-files', 'stock', 'open-files, left: 1'],
    ['cpu', 'stock', 'cpu, limit: 1%'],
    ['partition', 'stock', 'partition'],
    ['kill', 'stock', 'kill'],
  ])('with sudo: %s is observed and removed', async (_, target, fault) => {
    await allow();
    const both = await preview();
    const before = await bothOf(both);
    const { ended } = await gateAsUser(both, target, fault, '3s');
    const result = await ended;
    expect(result, JSON.stringify(result)).toMatchObject({ verdict: 'passed', unrestored: [] });
    expect(result.scenarios[0]?.faults[0]?.felt).toMatchObject({ ok: true });
    expect(await bothOf(both)).toEqual(before);
    expect(await commandsOf(user)).toBe(0);
  });
});
