import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../src/core/model/result/result.ts';
import { docker, type Running, start, until } from './engine.ts';
import { run } from './image.ts';
import { type Condition, conditionOf, ownVolume } from './residue.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
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
  const stock = await start({ words: ['--network', network, '--network-alias', 'stock', '--restart', 'unless-stopped', ...ownVolume] });
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
${target === 'link' ? '  link: { link: { from: front, to: stock:80 } }\n' : ''}checks:
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
  const ended = new Promise<void>((done) => child.once('close', () => done())).then(() => JSON.parse(text) as Result);
  // One that a test kills prints nothing.
  ended.catch(() => undefined);
  const recover = () => run('setpriv', [...words, 'recover'], { cwd: folder, env });
  return { child, ended, recover };
}

/** Holds connections as long as a slow machine needs to see them, each time more than the last time. */
function visitorsOf({ stock }: Preview): () => Promise<void> {
  let visitors = 0;
  return async () => {
    visitors += 5;
    const open = Array.from({ length: visitors }, () => connect({ host: stock.host, port: 80 }).on('error', () => undefined));
    await sleep(2_000);
    for (const one of open) one.destroy();
  };
}

/** Does it again and again until the other has ended. */
async function besides<T>(work: () => Promise<void>, other: Promise<T>): Promise<T> {
  let hasEnded = false;
  const ended = other.finally(() => {
    hasEnded = true;
  });
  const working = (async () => {
    while (!hasEnded) await work();
  })();
  const result = await ended;
  await working;
  return result;
}

const bothOf = async ({ front, stock }: Preview): Promise<readonly Condition[]> => [
  await conditionOf(front.id),
  await conditionOf(stock.id),
];

/** Helper containers in the network of one of these containers, or of their image and without a network. */
async function helpersNear(both: Preview): Promise<readonly string[]> {
  const lines = (
    await docker('ps', '--all', '--filter', 'label=chaos-gate.helper', '--format', '{{.ID}} {{.Label "chaos-gate.helper"}}')
  ).split('\n');
  const found: string[] = [];
  for (const [id = ''] of lines.filter((line) => line !== '').map((line) => line.split(' '))) {
    const mode = await docker('inspect', '--format', '{{.HostConfig.NetworkMode}}', id).catch(() => '');
    if ([both.front.id, both.stock.id].some((one) => mode === `container:${one}`)) found.push(id);
  }
  return found;
}

/** The words of every process that belongs to a gate of the user: `sudo` names who has started a command in its environment. */
async function processesOf(user: string): Promise<readonly string[]> {
  const wordsOf = async (pid: string): Promise<readonly string[]> => {
    const [environment = '', words = ''] = await Promise.all(
      ['environ', 'cmdline'].map((file) => readFile(`/proc/${pid}/${file}`, 'latin1').catch(() => '')),
    );
    return environment.includes(`USER=${user}\0`) ? [words.replaceAll('\0', ' ')] : [];
  };
  return (await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(wordsOf))).flat();
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
    const result = await besides(visitorsOf(both), ended);
    expect(result, JSON.stringify(result)).toMatchObject({ verdict: 'passed', unrestored: [] });
    expect(result.scenarios[0]?.faults[0]?.felt).toMatchObject({ ok: true });
    expect(await bothOf(both)).toEqual(before);
    expect(await processesOf(user)).toEqual([]);
  });

  /** A firewall of this machine that drops what comes from these containers. */
  async function dropFrom({ front }: Preview): Promise<void> {
    const rule = ['INPUT', '--protocol', 'tcp', '--syn', '--source', front.host.replace(/\.\d+$/, '.0/24'), '--jump', 'DROP'];
    await run('iptables', ['--wait', '--insert', ...rule]);
    onTestFinished(() => run('iptables', ['--wait', '--delete', ...rule]).then(() => undefined));
  }

  it('with sudo, where a firewall drops what comes from containers: latency is observed and removed', async () => {
    await allow();
    const both = await preview();
    await dropFrom(both);
    const before = await bothOf(both);
    const result = await (await gateAsUser(both, 'link', 'latency, delay: 200ms', '3s')).ended;
    expect(result, JSON.stringify(result)).toMatchObject({ verdict: 'passed', unrestored: [] });
    expect(result.scenarios[0]?.faults[0]?.felt).toMatchObject({ ok: true });
    expect(await bothOf(both)).toEqual(before);
    expect(await processesOf(user)).toEqual([]);
  });

  it('with sudo, where a firewall drops what comes from containers: nothing is left of a gate that was killed', async () => {
    await allow();
    const both = await preview();
    await dropFrom(both);
    const { child } = await gateAsUser(both, 'link', 'latency, delay: 200ms', '20s');
    const keepers = async () => (await processesOf(user)).filter((words) => words.includes('keeper.js')).length;
    await until(async () => (await keepers()) > 1, 60_000);
    child.kill('SIGKILL');
    await until(async () => (await conditionOf(both.front.id)).tables.length === 0 && (await processesOf(user)).length === 0, 60_000);
  });

  it.each([
    ['latency', 'link', 'latency, delay: 200ms'],
    ['cpu', 'stock', 'cpu, limit: 1%'],
    ['partition', 'stock', 'partition'],
    ['dns', 'front', 'dns, response: servfail'],
    ['kill', 'stock', 'kill'],
  ])('without sudo, by helper containers: %s is observed and removed, and none of them is left', async (_, target, fault) => {
    await refuse();
    const both = await preview();
    const before = await bothOf(both);
    const { ended } = await gateAsUser(both, target, fault, '5s');
    const result = await ended;
    expect(result, JSON.stringify(result)).toMatchObject({ verdict: 'passed', unrestored: [] });
    expect(result.scenarios[0]?.faults[0]?.felt).toMatchObject({ ok: true });
    expect(await bothOf(both)).toEqual(before);
    expect(await helpersNear(both)).toEqual([]);
  });

  it('killed while partition by helper containers is in place: the keeper removes it, and none of them is left', async () => {
    await refuse();
    const both = await preview();
    const before = await bothOf(both);
    const { child } = await gateAsUser(both, 'stock', 'partition', '20s');
    await until(async () => (await conditionOf(both.stock.id)).tables.length > 0, 100_000);
    child.kill('SIGKILL');
    await until(async () => (await conditionOf(both.stock.id)).tables.length === 0 && (await helpersNear(both)).length === 0, 60_000);
    expect(await bothOf(both)).toEqual(before);
  }, 240_000);

  it.each([
    ['stock', 'open-files, left: 1', 'would take a container of its own'],
    ['stock', 'read-only', 'it would need SYS_ADMIN'],
  ])('without sudo: the run on %s with %s ends inconclusive and says why, and nothing is touched', async (target, fault, why) => {
    await refuse();
    const both = await preview();
    const before = await bothOf(both);
    const result = (await (await gateAsUser(both, target, fault, '3s')).ended) as unknown;
    expect(JSON.stringify(result)).toContain(
      'is not root, and cannot run `sudo` without a password; a helper container is not used for it',
    );
    expect(JSON.stringify(result)).toContain(why);
    expect(result).toMatchObject({ verdict: 'inconclusive', exitCode: 4, unrestored: [] });
    expect(await bothOf(both)).toEqual(before);
    expect(await helpersNear(both)).toEqual([]);
  });

  it.each([
    ['partition', ({ tables }: Condition) => tables.length > 0],
    [
      'cpu, limit: 1%',
      ({ limits }: Condition) => !Object.entries(limits).some(([file, value]) => file.includes('cpu') && /^(-1|max)/.test(value)),
    ],
  ])(
    'that loses `sudo` while %s is in place: helper containers remove it',
    async (fault, isInPlace) => {
      await allow();
      const both = await preview();
      const before = await bothOf(both);
      const { ended } = await gateAsUser(both, 'stock', fault, '5s');
      await until(async () => isInPlace(await conditionOf(both.stock.id)), 150_000);
      await refuse();
      expect(await ended).toMatchObject({ verdict: 'passed', unrestored: [] });
      expect(await bothOf(both)).toEqual(before);
      expect(await helpersNear(both)).toEqual([]);
    },
    240_000,
  );

  it('that loses its rights while read-only is in place: the run is unrestored, and recovery with rights removes it', async () => {
    await allow();
    const both = await preview();
    const before = await conditionOf(both.stock.id);
    const isInPlace = async () => JSON.stringify((await conditionOf(both.stock.id)).mounts) !== JSON.stringify(before.mounts);
    const { ended, recover } = await gateAsUser(both, 'stock', 'read-only', '5s');
    await until(isInPlace, 150_000);
    await refuse();
    expect(await ended).toMatchObject({ verdict: 'unrestored', exitCode: 6 });
    expect(await isInPlace()).toBe(true);
    await allow();
    await recover();
    expect(await conditionOf(both.stock.id)).toEqual(before);
  }, 240_000);

  /** Runs a script as the user, with the sources of the gate. */
  const script = (text: string) => {
    const words = [`--reuid=${user}`, `--regid=${user}`, '--init-groups', process.execPath, '--input-type=module', '-e', text];
    return spawn('setpriv', words, { stdio: ['ignore', 'pipe', 'inherit'] });
  };
  const late = `['sh', '-c', 'sleep 30; touch "$1"', 'sh', FILE]`;

  it.each([
    ['its time limit is over', `await reach.run('machine', ${late}, AbortSignal.timeout(500)).catch(() => console.log('over'));`],
    [
      'the gate is killed and recovery runs',
      `void reach.run('machine', ${late}, AbortSignal.timeout(90_000), { limitMs: 60_000 });
       setTimeout(() => console.log('runs'), 1_000);`,
    ],
  ])('by sudo: a command is ended when %s', async (_, text) => {
    await allow();
    const file = join(tmpdir(), `late-${randomUUID()}`);
    const runId = randomUUID();
    const child = script(`const FILE = '${file}';
      const { findReach } = await import('${repository}src/world/reach/reach.ts');
      const reach = await findReach(AbortSignal.timeout(9_000), '${runId}');
      ${text}`);
    const inProgress = async () => (await run('ps', ['-eo', 'args'])).stdout.includes(`${file}\n`);
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    if (text.startsWith('void')) {
      expect(await inProgress()).toBe(true);
      const recovery = script(`const { endCommandsOf } = await import('${repository}src/world/reach/end-commands.ts');
        await endCommandsOf('${runId}', AbortSignal.timeout(20_000));
        console.log('ended');`);
      await once(recovery.stdout, 'data');
    }
    expect(await inProgress()).toBe(false);
  });
});
