import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Examination } from '../../src/core/doctor/examination.ts';
import type { Effect, FaultParams, Sighting } from '../../src/core/model/plan/effect.ts';
import type { Result } from '../../src/core/model/result/result.ts';
import type { Undo } from '../../src/core/model/run/undo.ts';
import { identityOf } from '../../src/world/process/identity.ts';
import { until } from './engine.ts';
import {
  missingPrograms,
  packages,
  type RootlessContainer,
  type RootlessEngine,
  responds,
  rootlessEngine,
  type Session,
  tablesOf,
} from './rootless/engine.ts';
import { effectOf } from './struck.ts';

const run = promisify(execFile);
const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

// Users are created, so this needs root. A machine without the programs fails: a suite that does not run must not look as if it had passed.
let engine: RootlessEngine;
beforeAll(async () => {
  expect(process.geteuid?.(), 'run it as root: it creates a user').toBe(0);
  expect(await missingPrograms(), `sudo apt-get install ${packages} slirp4netns uidmap nftables`).toEqual([]);
  engine = await rootlessEngine();
}, 180_000);
afterAll(() => engine?.remove(), 60_000);

/** A fault in place, injected by the code of the gate as the user. */
async function struck(running: RootlessContainer, kind: string, params: FaultParams) {
  const session = engine.session();
  onTestFinished(() => void session.child.kill('SIGKILL'));
  const effect = effectOf(kind, params);
  const undo = (await session.ask({ do: 'inject', container: running.id, effect })) as Undo;
  return { session, effect, undo };
}
const recover = async (undo: Pick<Undo, 'kind' | 'state'>): Promise<unknown> => {
  const session = engine.session();
  try {
    return await session.ask({ do: 'recover', undo });
  } finally {
    session.child.kill('SIGKILL');
  }
};
const observed = (session: Session, effect: Effect, undo: Undo) => session.ask({ do: 'observe', effect, undo }) as Promise<Sighting>;
const gone = { ok: true, says: 'no rule of the gate is in the network' };

/** A network in which containers find each other by name. */
async function network(): Promise<string> {
  const name = `cgl-${Math.random().toString(36).slice(2, 10)}`;
  await engine.client('network', 'create', name);
  onTestFinished(async () => {
    await engine.client('network', 'rm', '--force', name);
  });
  return name;
}
async function started(words: readonly string[] = [], app = 'server.cjs'): Promise<RootlessContainer> {
  const running = await engine.start({ words: [...words], app });
  onTestFinished(async () => {
    await engine.client('rm', '--force', '--volumes', '--time', '0', running.id);
  });
  return running;
}

/** What a program in the container gets from the resolver of the C library. */
const lookup = async ({ id }: RootlessContainer, name: string): Promise<string> => {
  const script = `require('node:dns').lookup('${name}', { family: 4 }, (error) => console.log(error === null ? 'found' : error.code))`;
  return engine.client('exec', id, '/bin/node', '-e', script);
};
/** A second process that recovers, a container that was restarted, and one that was removed: none of them leaves anything, or fails. */
async function recoversLater(running: RootlessContainer, undo: Undo): Promise<void> {
  expect(await recover(undo)).toMatchObject(gone);
  await engine.client('restart', '--time', '0', running.id);
  expect(await recover(undo)).toMatchObject(gone);
}

describe('the network of a container of a rootless engine, for the user of the engine', () => {
  it.each([
    ['a network of its own', false],
    ['a network with others', true],
  ])('partition in %s: observed, undone, and the removal observed', async (_, shared) => {
    const running = await started(shared ? ['--network', await network()] : []);
    const { session, effect, undo } = await struck(running, 'partition', {});
    expect(await responds(running)).toBe(false);
    expect(await observed(session, effect, undo)).toMatchObject({ ok: true, says: expect.stringMatching(/^\d+ packets dropped$/) });
    expect(await tablesOf(engine, running)).toHaveLength(1);
    await session.ask({ do: 'undo', undo });
    expect(await session.ask({ do: 'removed', effect, undo })).toMatchObject(gone);
    expect(await tablesOf(engine, running)).toEqual([]);
    await until(() => responds(running));
    await recoversLater(running, undo);
  });

  it('partition of one of them is seen by the other one', async () => {
    const name = await network();
    const [one, other] = [await started(['--network', name, '--network-alias', 'one']), await started(['--network', name])];
    const ask = `fetch('http://one/', { signal: AbortSignal.timeout(800) }).then(({ status }) => console.log(status), () => console.log('none'))`;
    const fromOther = () => engine.client('exec', other.id, '/bin/node', '-e', ask);
    expect(await fromOther()).toBe('200');
    const { session, effect, undo } = await struck(one, 'partition', {});
    expect(await fromOther()).toBe('none');
    await session.ask({ do: 'undo', undo });
    expect(await session.ask({ do: 'removed', effect, undo })).toMatchObject(gone);
    expect(await fromOther()).toBe('200');
  });

  it('packet-loss: observed, undone, and the removal observed', async () => {
    const running = await started();
    const { session, effect, undo } = await struck(running, 'packet-loss', { share: 0.3 });
    await until(async () => (await responds(running)) && (await observed(session, effect, undo)).ok);
    await session.ask({ do: 'undo', undo });
    expect(await session.ask({ do: 'removed', effect, undo })).toMatchObject(gone);
    await recoversLater(running, undo);
  });

  it.each([
    ['refused', 'EAI_AGAIN'],
    ['servfail', 'EAI_AGAIN'],
    ['nxdomain', 'ENOTFOUND'],
    ['slow', 'found'],
    ['silent', 'EAI_AGAIN'],
  ])('dns that is %s: observed, undone, and the removal observed', async (response, says) => {
    const running = await started(['--network', await network(), '--network-alias', 'stock']);
    expect(await lookup(running, 'stock')).toBe('found');
    const { session, effect, undo } = await struck(running, 'dns', { response });
    expect(await lookup(running, 'stock')).toBe(says);
    expect(await observed(session, effect, undo)).toMatchObject({ ok: true });
    expect(await responds(running)).toBe(true);
    await session.ask({ do: 'undo', undo });
    expect(await session.ask({ do: 'removed', effect, undo })).toMatchObject(gone);
    expect(await lookup(running, 'stock')).toBe('found');
  });
});

describe('the undo', () => {
  it('is right when the process that injected it is dead, and the engine as well', async () => {
    const running = await started();
    const { session, undo } = await struck(running, 'partition', {});
    expect(undo.state).toMatchObject({ container: running.id, process: { pid: expect.any(Number), startTicks: expect.any(Number) } });
    session.child.kill('SIGKILL');
    // The kernel ends the effect, and the rules stay until somebody removes them.
    await until(() => responds(running));
    expect(await tablesOf(engine, running)).toHaveLength(1);
    const away = { ...(undo.state as object), engine: join(engine.home, 'nosuch') };
    expect(await recover({ kind: undo.kind, state: away })).toMatchObject(gone);
    expect(await tablesOf(engine, running)).toEqual([]);
  });

  it('reaches a container that its restart policy has started again in the same network', async () => {
    const running = await started(['--restart', 'always']);
    const { session, undo } = await struck(running, 'partition', {});
    session.child.kill('SIGKILL');
    const { pid } = (undo.state as { process: { pid: number } }).process;
    process.kill(pid, 'SIGKILL');
    const pidNow = async (): Promise<string> => engine.client('inspect', '--format', '{{.State.Pid}}', running.id);
    await until(async () => Number(await pidNow()) > 1 && (await pidNow()) !== `${pid}`, 60_000);
    expect(await recover(undo)).toMatchObject(gone);
    expect(await tablesOf(engine, running)).toEqual([]);
    await until(() => responds(running), 60_000);
  });

  it('touches no other process that has got the pid', async () => {
    const [running, other] = [await started(), await started()];
    const { session, undo } = await struck(running, 'partition', {});
    const { session: second, undo: theirs } = await struck(other, 'partition', {});
    const state = undo.state as { process: { pid: number; startTicks: number } };
    const pid = (theirs.state as typeof state).process.pid;
    // As if the main process had ended, and the one of the other container had its pid, with a table of the same name.
    const reused = { ...(theirs.state as object), process: { ...state.process, pid }, container: 'f'.repeat(64) };
    expect(await recover({ kind: theirs.kind, state: reused as never })).toMatchObject(gone);
    expect(await tablesOf(engine, other)).toHaveLength(1);
    for (const [one, its] of [
      [session, undo],
      [second, theirs],
    ] as const)
      await one.ask({ do: 'undo', undo: its });
    expect(await tablesOf(engine, other)).toEqual([]);
  });

  it('enters no user namespace of another user, nor one that is not a namespace of its own', async () => {
    const running = await started();
    const { session, undo } = await struck(running, 'partition', {});
    await session.ask({ do: 'undo', undo });
    const theirs = spawn(
      'setpriv',
      [
        '--reuid=65534',
        '--regid=65534',
        '--clear-groups',
        'unshare',
        '--user',
        '--map-root-user',
        '--net',
        'sh',
        '-c',
        'echo; exec sleep 60',
      ],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    onTestFinished(() => void theirs.kill('SIGKILL'));
    await once(theirs.stdout, 'data');
    const ours = spawn(engine.words('sleep', '60')[0] ?? '', engine.words('sleep', '60').slice(1), { stdio: 'ignore' });
    onTestFinished(() => void ours.kill('SIGKILL'));
    for (const { pid = 0 } of [theirs, ours]) {
      const identity = await identityOf(pid);
      const state = { ...(undo.state as object), process: { ...identity } };
      await expect(recover({ kind: undo.kind, state: state as never })).rejects.toThrow(
        `TARGET_REFUSED process ${pid} is not in a user namespace of this user`,
      );
    }
  });
});

/** Runs the bundle as the user. */
async function gate(
  running: RootlessContainer,
  fault: string,
  lasts: string,
  link?: { readonly stock: RootlessContainer; readonly from: boolean },
) {
  const folder = await mkdtemp(join(engine.home, 'gate-'));
  const { uid, gid } = await stat(engine.home);
  await writeFile(
    join(folder, 'chaos.yml'),
    `version: 1
preview: http://127.0.0.1:${running.port}
targets:
  app: { container: ${running.name} }
${link === undefined ? '' : `  stock: { container: ${link.stock.name} }\n  link: { link: { ${link.from ? 'from: app, ' : ''}to: stock:80 } }\n`}checks:
  - { name: home, rate: 20/s, http: { path: /${fault.startsWith('dns') ? 'dns' : ''} }, during: any, recovers: 15s }
faults:
  - { fault: '${fault.split(',')[0]}'${fault.includes(',') ? `, ${fault.slice(fault.indexOf(',') + 1)}` : ''}, on: ${link === undefined ? 'app' : 'link'}, lasts: ${lasts} }
plan: { scenarios: 1, faults: 1, shrink: { tries: 0 } }
`,
  );
  await chown(folder, uid, gid);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const words = (...more: string[]) => engine.words(process.execPath, bundle, ...more);
  const options = { cwd: folder, env: { ...engine.env, HOME: folder } };
  const [file = '', ...rest] = words('run', '--json');
  const child = spawn(file, rest, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  const ended = new Promise<void>((done) => child.once('close', () => done())).then(() => JSON.parse(text) as Result);
  ended.catch(() => undefined);
  const other = async (...more: string[]) => {
    const [program = '', ...args] = words(...more);
    return run(program, args, options).catch((error: { stdout: string }) => error);
  };
  return { child, ended, other };
}

describe('a run of the gate by the user of the engine', { timeout: 240_000 }, () => {
  it.each([
    ['dns, response: servfail', [], '3s'],
    ['kill', ['--restart', 'always'], '3s'],
    ['restart', [], '3s'],
  ])('injects, observes and removes %s', async (fault, words, lasts) => {
    const running = await started(words);
    const { ended } = await gate(running, fault, lasts);
    const result = await ended;
    expect(result, JSON.stringify(result)).toMatchObject({ verdict: 'passed', unrestored: [] });
    expect(result.scenarios[0]?.faults[0]?.felt).toMatchObject({ ok: true });
    expect(await tablesOf(engine, running)).toEqual([]);
  });

  /** `app` asks `stock` for each request. */
  async function preview(...words: readonly string[]) {
    const name = await network();
    const stock = await started(['--network', name, '--network-alias', 'stock']);
    const app = await started(['--network', name, ...words], 'front.cjs');
    return { app, stock };
  }
  const carriers = async (): Promise<string> =>
    (await run('pgrep', ['-u', engine.user, '-f', 'keeper.js']).catch(() => ({ stdout: '' }))).stdout;

  it.each([
    ['at the server', false],
    ['at its client', true],
  ])('delays the connections of a link that is intercepted %s', async (_, from) => {
    const { app, stock } = await preview('--env', 'FALLBACK=1');
    const result = await (await gate(app, 'latency, delay: 200ms', '3s', { stock, from })).ended;
    expect(result, JSON.stringify(result)).toMatchObject({ verdict: 'passed', unrestored: [] });
    expect(result.scenarios[0]?.faults[0]?.felt).toMatchObject({ ok: true });
    for (const one of [app, stock]) expect(await tablesOf(engine, one)).toEqual([]);
    expect(await carriers()).toBe('');
    expect(await responds(app)).toBe(true);
  });

  it.each([
    ['at the server', false],
    ['at its client', true],
  ])('that is killed with all its keepers: intercepted connections %s flow again, and `recover` removes the rules', async (_, from) => {
    const { app, stock } = await preview();
    const { child, other } = await gate(app, 'latency, delay: 2s', '60s', { stock, from });
    const at = from ? app : stock;
    await until(async () => (await tablesOf(engine, at)).length > 0 && !(await responds(app)), 60_000);
    const { stdout } = await run('ps', ['-o', 'pid=', '--ppid', `${child.pid}`]);
    for (const pid of [child.pid ?? 0, ...stdout.trim().split('\n').map(Number)]) if (pid > 1) process.kill(pid, 'SIGKILL');
    await until(() => responds(app), 15_000);
    await other('recover');
    expect(await tablesOf(engine, at)).toEqual([]);
    expect(await carriers()).toBe('');
  });

  it('follows a server that is restarted', async () => {
    const { app, stock } = await preview('--env', 'FALLBACK=1');
    const { ended } = await gate(app, 'latency, delay: 100ms', '4s', { stock, from: false });
    await until(async () => (await tablesOf(engine, stock)).length > 0, 60_000);
    await engine.client('restart', '--time', '0', stock.id);
    await until(async () => (await tablesOf(engine, stock)).length > 0, 20_000);
    expect(await ended).toMatchObject({ unrestored: [] });
    expect(await tablesOf(engine, stock)).toEqual([]);
    expect(await carriers()).toBe('');
  });

  it('that is killed: the keeper removes the fault', async () => {
    const running = await started();
    const { child } = await gate(running, 'partition', '60s');
    await until(async () => (await tablesOf(engine, running)).length > 0, 60_000);
    child.kill('SIGKILL');
    await until(async () => (await tablesOf(engine, running)).length === 0, 30_000);
    await until(() => responds(running));
  });

  it('that is killed with its keeper: traffic flows again within seconds, and `recover` removes the rules', async () => {
    const running = await started();
    const { child, other } = await gate(running, 'partition', '60s');
    await until(async () => (await tablesOf(engine, running)).length > 0, 60_000);
    const { stdout } = await run('ps', ['-o', 'pid=', '--ppid', `${child.pid}`]);
    for (const pid of [child.pid ?? 0, ...stdout.trim().split('\n').map(Number)]) if (pid > 1) process.kill(pid, 'SIGKILL');
    await until(() => responds(running), 15_000);
    expect(await tablesOf(engine, running)).toHaveLength(1);
    await other('recover');
    expect(await tablesOf(engine, running)).toEqual([]);
  });

  // The rules stay with the network, which the engine keeps or makes again.
  it('on a container that is restarted meanwhile: no failure is reported, and nothing stays', async () => {
    const running = await started();
    const { ended } = await gate(running, 'partition', '8s');
    await until(async () => (await tablesOf(engine, running)).length > 0, 60_000);
    await engine.client('restart', '--time', '0', running.id);
    const { verdict, unrestored } = await ended;
    expect(['inconclusive', 'passed']).toContain(verdict);
    expect(unrestored).toEqual([]);
    expect(await tablesOf(engine, running)).toEqual([]);
  });

  it('that asks for a limit is refused with the reason, and nothing is touched', async () => {
    const running = await started();
    const { ended, other } = await gate(running, 'cpu, limit: 10%', '3s');
    const result = JSON.stringify(await ended);
    expect(result).toContain(
      'the container engine runs without root (rootless), so this is not possible: it has no control group of its own',
    );
    const examination = JSON.parse((await other('doctor', '--json')).stdout) as Examination;
    expect(examination).toMatchObject({ way: 'user-namespace', wayObstacle: null });
    const possible = examination.targets[0]?.faults.filter(({ obstacle }) => obstacle === null).map(({ fault }) => fault);
    expect(possible).toEqual(expect.arrayContaining(['partition', 'packet-loss', 'dns', 'kill', 'restart', 'terminate']));
    expect(possible).not.toContain('cpu');
  });
});

it('root is refused with the advice to run the gate as the user of the engine', async () => {
  const running = await started();
  const { refuseRootless } = await import('../../src/world/containers/rootless.ts');
  await expect(refuseRootless(engine.socket, null, AbortSignal.timeout(10_000))).rejects.toMatchObject({
    code: 'TARGET_UNAVAILABLE',
    hint: expect.stringContaining('as the user of the engine'),
  });
  expect(await tablesOf(engine, running)).toEqual([]);
});
