import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { faultOf } from '../../../src/core/faults/catalog.ts';
import { GateFailure } from '../../../src/core/model/failure.ts';
import type { Effect } from '../../../src/core/model/plan/effect.ts';
import type { ProcessTarget } from '../../../src/core/targets/process.ts';
import type { Driver } from '../../../src/world/drivers/driver.ts';
import type { DriverContext } from '../../../src/world/drivers/driver-context.ts';
import { whyNotStarted } from '../../../src/world/drivers/process/cannot-start.ts';
import { placeOf } from '../../../src/world/drivers/process/place.ts';
import { processKind } from '../../../src/world/drivers/process.ts';
import { identityOf, stateOf } from '../../../src/world/process/identity.ts';
import { listenersOf } from '../../../src/world/process/listeners.ts';
import { undoHandlerOf } from '../../../src/world/undo/catalog.ts';
import { freePort, giveBack } from '../../e2e/free-ports.ts';
import { node } from '../process/children.ts';

const soon = () => AbortSignal.timeout(90_000);
const effectOf = (kind: string, worker?: Effect['worker']): Effect => ({
  way: 'signal',
  kind: faultOf(kind)?.kind ?? '',
  params: {},
  seed: 'x',
  ...(worker && { worker }),
});

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'process-target-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

interface Opened {
  readonly driver: Driver;
  readonly port: number;
  readonly dir: string;
}

/** A target on a free port in its own folder. Its processes are stopped after the test. */
async function open(
  more: Partial<ProcessTarget>,
  file?: { readonly name: string; readonly text: string },
  preview = 'http://127.0.0.1:9/',
): Promise<Opened> {
  const [dir, port] = [await folder(), await freePort()];
  if (file !== undefined) await writeFile(join(dir, file.name), file.text);
  const run = more.run?.map((word) => (word === 'PORT' ? String(port) : word));
  const nothing = async () => undefined;
  const context = {
    keeper: { pid: 0 },
    preview: preview.replace('PORT', String(port)),
    previewHeaders: { 'X-Open': 'open-sesame' },
    workspace: dir,
    logDir: dir,
    runId: `t${port}`,
    recordUndo: nothing,
    settleUndo: nothing,
    note: nothing,
  } as unknown as DriverContext;
  const driver = processKind.driver({ kind: 'process', name: 'api', port, readyTimeoutMs: 60_000, ...more, ...(run && { run }) }, context);
  onTestFinished(async () => {
    await driver.stop?.(soon());
    giveBack([port]);
  });
  return { driver, port, dir };
}

const failureOf = async (work: Promise<unknown> | undefined): Promise<GateFailure> => {
  const error = await work?.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof GateFailure) return error;
  throw new Error(`no GateFailure: ${error}`);
};

async function strike(driver: Driver, effect: Effect) {
  const undo = await driver.prepare(effect, 'f1', soon());
  const struck = driver.struckWorker?.(undo) ?? null;
  await driver.apply(effect, undo, soon());
  return { undo, struck, felt: await driver.observeEffect(effect, undo, AbortSignal.timeout(5_000)) };
}

const server = (text = "q.url === '/login' ? r.end('ok') : (r.writeHead(302, { location: '/login' }), r.end())") =>
  `require('http').createServer((q, r) => { ${text} }).listen(Number(process.argv[2]), '127.0.0.1');`;
const plain = { name: 'app.js', text: server("r.end('ok')") };

const cluster = {
  name: 'app.js',
  text: `const cluster = require('cluster');
if (cluster.isPrimary) { for (let i = 0; i < 2; i++) cluster.fork(); cluster.on('exit', () => cluster.fork()); }
else require('http').createServer((q, r) => r.end('ok')).listen(Number(process.argv[2]), '127.0.0.1');`,
};
const prefork = {
  name: 'app.py',
  text: `import os, socket, sys
s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); s.bind(('127.0.0.1', int(sys.argv[1]))); s.listen(128)
def fork():
    if os.fork() == 0:
        while True:
            c, _ = s.accept(); c.recv(4096); c.sendall(b'HTTP/1.1 200 OK\\r\\ncontent-length: 2\\r\\nconnection: close\\r\\n\\r\\nok'); c.close()
fork(); fork()
while True: os.wait(); fork()
`,
};

describe.each([
  ['node:cluster', [process.execPath, 'app.js', 'PORT'], cluster],
  ['a Python prefork server', ['python3', 'app.py', 'PORT'], prefork],
] as const)('%s', (_, run, file) => {
  it('loses the worker that the plan has drawn, and its main process replaces it', { timeout: 180_000 }, async () => {
    const { driver } = await open({ run, which: 'one' }, file);
    await driver.start?.(soon());
    // The main process already responds before it has forked all workers.
    await sleep(1_000);
    const { struck, felt } = await strike(driver, effectOf('kill', { fraction: 0.6 }));
    expect(struck).toEqual({ worker: 1, of: 2 });
    expect(felt).toMatchObject({ ok: true, says: '1 of 2 workers ended', numbers: { processes: 1, workers: 2 } });
    expect(await driver.checkRunning?.(false, soon())).toMatchObject({ back: true });
    expect(await driver.ends?.()).toEqual([]);
    // A replay selects the same worker, for any fraction.
    const again = await driver.prepare(effectOf('kill', { fraction: 0.6, index: 0 }), 'f2', soon());
    expect(driver.struckWorker?.(again)).toEqual({ worker: 0, of: 2 });
  });

  it('ends completely without `which`, with the number of processes, and is restarted by the gate', {
    timeout: 40_000,
  }, async () => {
    const { driver } = await open({ run }, file);
    await driver.start?.(soon());
    await sleep(1_000);
    const { undo } = await strike(driver, effectOf('kill'));
    // Workers of node:cluster notice the end of their main process a moment later.
    await expect
      .poll(() => driver.observeEffect(effectOf('kill'), undo, soon()), { timeout: 90_000 })
      .toMatchObject({ ok: true, says: 'main process and 2 workers ended' });
    expect((await driver.ends?.())?.map(({ expected }) => expected)).toEqual([true]);
    expect(await driver.restartAfterFault?.(undo, soon())).toBe(true);
    expect(await driver.checkRunning?.(false, soon())).toMatchObject({ back: true });
  });
});

describe('a process that gets SIGTERM', () => {
  const drains = "process.on('SIGTERM', () => { s.close(); s.closeIdleConnections(); setTimeout(() => process.exit(0), 3000); });";
  const listening =
    "const s = require('http').createServer((q, r) => r.end('ok')).listen(0, '127.0.0.1', () => console.log(s.address().port));";

  it('counts as disturbed when it closes its port, long before it ends', async () => {
    const { printed, identity } = await node(`${listening}${drains}`);
    const { driver } = await open({ port: Number(printed) });
    const { felt } = await strike(driver, effectOf('terminate'));
    expect(felt).toMatchObject({ ok: true, says: expect.stringContaining('stopped accepting connections') });
    expect(await stateOf(identity)).not.toBeNull();
  });

  it('does not count as disturbed if nothing changes', { timeout: 180_000 }, async () => {
    const { printed } = await node(`${listening}process.on('SIGTERM', () => {});`);
    const { driver } = await open({ port: Number(printed) });
    expect((await strike(driver, effectOf('terminate'))).felt).toMatchObject({ ok: false, numbers: { caught: 1 } });
  });
});

describe('a process that ends', () => {
  it('is restarted as in production, while the fault is in place', { timeout: 180_000 }, async () => {
    const { driver, port } = await open({ run: [process.execPath, 'app.js', 'PORT'], restartAfterMs: 300 }, plain);
    await driver.start?.(soon());
    const [first] = await listenersOf(port);
    await strike(driver, effectOf('kill'));
    await expect.poll(async () => (await driver.checkRunning?.(false, soon()))?.back, { timeout: 90_000 }).toBe(true);
    expect(await listenersOf(port)).not.toEqual([first]);
    expect((await driver.ends?.())?.map(({ expected, supervised }) => [expected, supervised])).toEqual([[true, true]]);
    expect(driver.restartAfterFault).toBeUndefined();
  });

  it('on its own counts as a crash, with its last output', { timeout: 180_000 }, async () => {
    const crashes = "if (q.url === '/end') require('net').connect(1, '127.0.0.1'); r.end('ok')";
    const { driver, port } = await open({ run: [process.execPath, 'app.js', 'PORT'] }, { name: 'app.js', text: server(crashes) });
    await driver.start?.(soon());
    expect(await driver.ended?.('right after it was ready')).toBeNull();
    await fetch(`http://127.0.0.1:${port}/end`).catch(() => undefined);
    await expect.poll(() => driver.ended?.('right after it was ready'), { timeout: 90_000 }).not.toBeNull();
    expect((await driver.ended?.('right after it was ready'))?.message).toMatch(
      /^target "api" ended \(1\) right after it was ready: Error: connect ECONNREFUSED/,
    );
    const [end] = (await driver.ends?.()) ?? [];
    expect(end).toMatchObject({ expected: false, supervised: false, end: { exit: 1, signal: null } });
    expect(end?.end.output.join('\n')).toContain("Unhandled 'error' event");
    expect(await driver.checkRunning?.(true, soon())).toMatchObject({ back: true, restarted: true });
  });

  it('under a supervisor in `run` is restarted by that supervisor', { timeout: 180_000 }, async () => {
    const loop = {
      name: 'loop.sh',
      text: `while :; do '${process.execPath}' -e '${plain.text.replaceAll("'", '"').replace('process.argv[2]', 'process.env.P')}'; done`,
    };
    const { driver, port } = await open({}, loop);
    const opened = await open({ run: ['sh', 'loop.sh'], port, env: { P: String(port) } }, loop);
    await driver.stop?.(soon());
    await opened.driver.start?.(soon());
    const { undo } = await strike(opened.driver, effectOf('kill'));
    expect(await opened.driver.restartAfterFault?.(undo, soon())).toBe(false);
    await expect.poll(async () => (await opened.driver.checkRunning?.(false, soon()))?.back, { timeout: 90_000 }).toBe(true);
  });
});

describe('a target that does not become ready', () => {
  it('reports the response of its path', { timeout: 180_000 }, async () => {
    const { driver } = await open(
      { run: [process.execPath, 'app.js', 'PORT'], ready: '/', readyTimeoutMs: 2_000 },
      { name: 'app.js', text: server() },
    );
    const { code, message, hint } = await failureOf(driver.start?.(soon()));
    expect([code, message]).toEqual(['TARGET_NOT_READY', 'target "api" was not ready within 2 s: GET / responded 302']);
    expect(hint).toContain('without a redirect');
  });

  it('reports on which other port it listens', { timeout: 180_000 }, async () => {
    const other = await freePort();
    onTestFinished(() => giveBack([other]));
    const { driver, port } = await open({ run: [process.execPath, 'app.js', String(other)], readyTimeoutMs: 2_000 }, plain);
    const { message, hint } = await failureOf(driver.start?.(soon()));
    expect(message).toBe(`target "api" was not ready within 2 s: nothing listens on ${port}; what was started listens on ${other}`);
    expect(hint).toContain(`\`port: ${other}\``);
  });

  it('reports the other port also if the time of the run was over', { timeout: 180_000 }, async () => {
    const { driver, port } = await open({ run: ['sleep', '30'], readyTimeoutMs: 20_000 });
    const { message } = await failureOf(driver.start?.(AbortSignal.timeout(1_000)));
    expect(message).toBe(`target "api" was not ready before the time of the run was over: nothing listens on ${port}`);
  });
});

describe('the request of `ready`', () => {
  const guarded = (expected: boolean) => ({
    name: 'app.js',
    text: server(`r.statusCode = (q.headers['x-open'] === 'open-sesame') === ${expected} ? 200 : 401; r.end()`),
  });
  const run = [process.execPath, 'app.js', 'PORT'];
  const limits = { run, ready: '/health', readyTimeoutMs: 20_000 };

  it.each(['http://127.0.0.1:PORT/', 'http://localhost:PORT/shop/'])('has the headers of the preview at %s', async (preview) => {
    const { driver } = await open(limits, guarded(true), preview);
    await driver.start?.(soon());
    expect(await driver.checkRunning?.(false, soon())).toMatchObject({ back: true });
  });

  it.each(['http://127.0.0.1:9/', 'http://pr-7.example.org:PORT/', 'http://10.1.2.3:PORT/', 'https://127.0.0.1:PORT/'])(
    'has no headers of the preview for a target that is not the preview at %s',
    async (preview) => {
      const { driver } = await open(limits, guarded(false), preview);
      await driver.start?.(soon());
      expect(await driver.checkRunning?.(false, soon())).toMatchObject({ back: true });
    },
  );

  it('has no headers of the preview for another address of this machine', async () => {
    const { driver } = await open({ ...limits, readyTimeoutMs: 1_000 }, guarded(true), 'http://127.0.0.2:PORT/');
    expect((await failureOf(driver.start?.(soon()))).code).toBe('TARGET_NOT_READY');
  });
});

describe('a forwarder', () => {
  it('is refused, and the error names its destination', { timeout: 180_000 }, async () => {
    const dir = await folder();
    // The name of the process decides, so a copy with the name of Docker's proxy is enough.
    const proxy = join(dir, 'docker-proxy');
    await copyFile(process.execPath, proxy);
    const { spawn } = await import('node:child_process');
    const { driver, port } = await open({});
    const listen = `require('net').createServer().listen(${port}, '127.0.0.1', () => console.log('up'))`;
    const child = spawn(
      proxy,
      ['-e', listen, '--', '-proto', 'tcp', '-host-port', String(port), '-container-ip', '172.17.0.2', '-container-port', '6379'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    for (const work of [() => driver.checkAllowed?.(soon(), []), () => driver.prepare(effectOf('kill'), 'f1', soon())]) {
      const { code, message, hint } = await failureOf(work());
      expect(code).toBe('TARGET_REFUSED');
      expect(message).toContain('`docker-proxy`, which only passes connections on to the container at 172.17.0.2:6379');
      expect(hint).toContain('put a link before it');
    }
    expect(await identityOf(child.pid ?? 0)).not.toBeNull();
  });
});

describe('a program of the repository', () => {
  const write = async (file: string): Promise<void> => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '#!/bin/sh\necho its own\nexit 3\n', { mode: 0o755 });
  };
  const endOf = async (run: string, file: string, more: Partial<ProcessTarget> = {}) => {
    const { driver, dir } = await open({ run: [run], ...more });
    await write(join(dir, file));
    return (await failureOf(driver.start?.(soon()))).message;
  };

  it.each(['.venv/bin', 'venv/bin', 'node_modules/.bin'])('in %s is found by its name', async (inside) => {
    expect(await endOf('gunicorm', `${inside}/gunicorm`)).toMatch(/ended \(3\).*its own/);
  });

  it('is found in the root of the repository for a target in a folder of it, and in that folder', async () => {
    const opened = await open({ run: ['gunicorm'], cwd: 'api' });
    await mkdir(join(opened.dir, 'api'));
    await write(join(opened.dir, '.venv/bin/gunicorm'));
    expect((await failureOf(opened.driver.start?.(soon()))).message).toContain('its own');
    expect(await endOf('gunicorm', 'api/.venv/bin/gunicorm', { cwd: 'api' })).toContain('its own');
  });

  it('hides no program of the machine', async () => {
    expect(await endOf('false', '.venv/bin/false')).not.toContain('its own');
  });

  it('is found by the check of what is possible as well', async () => {
    const dir = await folder();
    const target = { kind: 'process', name: 'api', run: ['gunicorm'], readyTimeoutMs: 1_000 } as const;
    expect((await whyNotStarted('gunicorm', placeOf(target, dir)))?.message).toBe('there is no program `gunicorm` on the PATH');
    await write(join(dir, '.venv/bin/gunicorm'));
    expect(await whyNotStarted('gunicorm', placeOf(target, dir))).toBeNull();
  });
});

describe('a command that cannot be started', () => {
  const place = (cwd: string) => ({ cwd, given: undefined, path: process.env.PATH ?? '' });
  const elf = (machine: number): Buffer => {
    const head = Buffer.alloc(64);
    head.write('\x7fELF\x02\x01\x01', 'latin1');
    head.writeUInt16LE(machine, 18);
    return head;
  };

  test.each<[string, string | Buffer, number, string]>([
    ['is not executable', '#!/bin/sh\n', 0o644, '`./start` is not executable (chmod +x)'],
    ['has Windows line endings', '#!/bin/sh\r\necho\r\n', 0o755, 'the first line of `./start` ends in CR: Windows line endings'],
    ['has Windows line endings after env', '#!/usr/bin/env sh\r\n', 0o755, 'the first line of `./start` ends in CR: Windows line endings'],
    ['has an interpreter that does not exist', '#!/opt/none/bash\n', 0o755, 'the interpreter of `./start`, `/opt/none/bash`, is not there'],
    [
      'has an interpreter after env that does not exist',
      '#!/usr/bin/env -S nonesuch --x\n',
      0o755,
      'the interpreter of `./start`, `nonesuch`, is not on the PATH',
    ],
    [
      'has no line that names its interpreter',
      'echo hello\n',
      0o755,
      '`./start` is not a program, and its first line names no interpreter (`#!/bin/sh`)',
    ],
    ['begins with a byte order mark', '\ufeff#!/bin/sh\n', 0o755, '`./start` begins with a byte order mark, before its `#!`'],
    ['is empty', '', 0o755, '`./start` is empty'],
    [
      'is built for another processor',
      elf(process.arch === 'arm64' ? 62 : 183),
      0o755,
      `\`./start\` was built for ${process.arch === 'arm64' ? 'x86-64' : 'arm64'}, and this machine is ${process.arch === 'arm64' ? 'arm64' : 'x86-64'}`,
    ],
    ['is built for macOS', Buffer.from('cffaedfe07000001', 'hex'), 0o755, '`./start` is a program for macOS'],
    ['is built for Windows', 'MZ\u0000\u0000', 0o755, '`./start` is a program for Windows'],
  ])('is reported with its reason: the file %s', async (_, text, mode, message) => {
    const dir = await folder();
    await writeFile(join(dir, 'start'), text);
    await chmod(join(dir, 'start'), mode);
    expect((await whyNotStarted('./start', place(dir)))?.message).toBe(message);
  });

  it('is reported with its reason: a missing folder, or a program at another path', async () => {
    const dir = await folder();
    await mkdir(join(dir, 'node_modules/.bin'), { recursive: true });
    await writeFile(join(dir, 'node_modules/.bin/vitx'), '', { mode: 0o755 });
    await writeFile(join(dir, 'serve'), '');
    expect((await whyNotStarted('node', { ...place(join(dir, 'api')), given: 'api' }))?.message).toBe('its `cwd` `api` does not exist');
    expect((await whyNotStarted('node', { ...place(join(dir, 'serve')), given: 'serve' }))?.message).toBe(
      'its `cwd` `serve` is not a folder',
    );
    expect((await whyNotStarted('./none', place(dir)))?.message).toBe('there is no file `./none`');
    expect((await whyNotStarted('node_modules', place(dir)))?.message).toBe('there is no program `node_modules` on the PATH');
    expect(await whyNotStarted('vitx', place(dir))).toMatchObject({ hint: expect.stringContaining('write `node_modules/.bin/vitx`') });
    expect(await whyNotStarted('serve', place(dir))).toMatchObject({ hint: expect.stringContaining('./serve') });
    expect(await whyNotStarted('node', place(dir))).toBeNull();
  });

  it('is suspected to lack an active environment if Python finds no module', async () => {
    const opened = await open({ run: ['python3', 'app.py'] }, { name: 'app.py', text: 'import nonesuch_module\n' });
    const hint = async () => (await failureOf(opened.driver.start?.(soon()))).hint;
    expect(await hint()).not.toContain('.venv');
    await mkdir(join(opened.dir, '.venv/bin'), { recursive: true });
    await writeFile(join(opened.dir, '.venv/bin/python'), '', { mode: 0o755 });
    expect(await hint()).toContain('write `.venv/bin/python` instead of `python3`');
  });

  it('is suspected to run in the background if it ends with 0', async () => {
    const hintOf = async (run: string[]) => (await failureOf((await open({ run })).driver.start?.(soon()))).hint;
    expect(await hintOf(['true'])).toContain("keep it in the foreground (for example `nginx -g 'daemon off;'`)");
    expect(await hintOf(['false'])).not.toContain('foreground');
  });

  it('is reported at its start, even if only `env` notices', { timeout: 180_000 }, async () => {
    const { driver, dir } = await open({ run: ['./start.sh'] }, { name: 'start.sh', text: '#!/bin/sh\n' });
    expect((await failureOf(driver.start?.(soon()))).message).toBe(
      'target "api" cannot be started: `./start.sh` is not executable (chmod +x)',
    );
    await writeFile(join(dir, 'start.sh'), '#!/usr/bin/env sh\r\n');
    await chmod(join(dir, 'start.sh'), 0o755);
    expect((await failureOf(driver.start?.(soon()))).message).toMatch(
      /^target "api" ended \(127\) (?:before it was ready|as soon as it was started): the first line of `.\/start.sh` ends in CR/,
    );
    expect(await readFile(join(dir, 'api.log'), 'utf8')).toContain('sh');
  });
});

/** Like nginx: the main process belongs to root; the worker belongs to another user and has no environment. */
describe.skipIf(process.getuid?.() !== 0)('a started process that has dropped its privileges', () => {
  it('is paused and continued, also by a recovery that has only the record', async () => {
    const serve = `require('http').createServer((q, r) => r.end('ok')).listen(process.argv[1], '127.0.0.1')`;
    const drop = 'setpriv --reuid 65534 --regid 65534 --clear-groups';
    const { driver, port } = await open({ run: ['sh', '-c', `${drop} env -i "$0" -e "$1" "$2" & wait`, process.execPath, serve, 'PORT'] });
    await driver.start?.(soon());
    const [pid = 0] = await listenersOf(port);
    const worker = await identityOf(pid);
    if (worker === null) throw new Error('it has ended');
    for (const recovers of [false, true]) {
      const { undo, felt } = await strike(driver, effectOf('pause'));
      expect([felt.ok, await stateOf(worker)]).toEqual([true, 'T']);
      const { kind, state } = JSON.parse(JSON.stringify(undo)) as typeof undo;
      await (recovers ? undoHandlerOf(kind)?.undo(state, soon()) : driver.undo(undo, soon()));
      expect(await stateOf(worker)).not.toBe('T');
    }
  });
});
