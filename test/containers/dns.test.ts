import { randomUUID } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { findContainer } from '../../src/world/containers/find.ts';
import { containerDriver } from '../../src/world/drivers/container/driver.ts';
import { docker, type Running, responds, until } from './engine.ts';
import { run } from './image.ts';
import { effectOf, ofRun, recover, soon, struck } from './struck.ts';

/** A network in which containers find each other by name, and a container `stock` in it. */
async function network(): Promise<readonly string[]> {
  const name = `cgdns-${randomUUID().slice(0, 8)}`;
  await docker('network', 'create', name);
  onTestFinished(async () => {
    await docker('network', 'rm', name);
  });
  return ['--network', name, '--network-alias', 'stock'];
}

interface Lookup {
  /** An address, or the code of the error. */
  readonly says: string;
  readonly ms: number;
}

/** What a program in the container gets from the resolver of the C library. */
async function lookup({ id }: Pick<Running, 'id'>, name = 'stock'): Promise<Lookup> {
  const script = `const startMs = performance.now();
require('node:dns').lookup('${name}', { family: 4 }, (error, address) =>
  console.log(JSON.stringify({ says: error === null ? 'found' : error.code, ms: performance.now() - startMs })));`;
  return JSON.parse(await docker('exec', id, '/bin/node', '-e', script)) as Lookup;
}

const tablesIn = async (running: Running): Promise<string> => {
  const netns = await docker('inspect', '--format', '{{.NetworkSettings.SandboxKey}}', running.id);
  return (await run('nsenter', [`--net=${netns}`, 'nft', 'list', 'tables'])).stdout;
};

/** Resolvers of the gate that run on this machine. */
const resolvers = async (): Promise<number> => {
  const { stdout } = await run('pgrep', ['-cf', 'createSocket[(]isIPv6']).catch((error: { stdout: string }) => error);
  return Number(stdout);
};

it.each([
  ['refused', 'EAI_AGAIN', 0],
  ['servfail', 'EAI_AGAIN', 0],
  ['nxdomain', 'ENOTFOUND', 0],
  ['slow', 'found', 2_900],
  ['silent', 'EAI_AGAIN', 4_000],
])(
  '%s is what a look-up gets, is observed, and is undone exactly',
  async (response, says, leastMs) => {
    const { running, driver, effect, undo } = await struck('dns', { response }, { words: await network() });
    expect(await driver.observeEffect(effect, undo, AbortSignal.timeout(300))).toMatchObject({
      ok: false,
      says: 'the container looked no name up',
    });
    const found = await lookup(running);
    expect(found.says).toBe(says);
    expect(found.ms).toBeGreaterThanOrEqual(leastMs);
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true, says: expect.stringContaining('DNS queries') });
    // Connections, and what comes in, are not disturbed.
    expect(await responds(running)).toBe(true);
    await driver.undo(undo, soon());
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
    expect(await tablesIn(running)).not.toContain('chaos_gate');
    await until(async () => (await resolvers()) === 0);
    expect((await lookup(running)).says).toBe('found');
    await recover(undo);
  },
  60_000,
);

it('that is slow also delays names outside, once, and queries over TCP', async () => {
  const { running } = await struck('dns', { response: 'slow' }, { words: await network() });
  // The engine's resolver asks that of this machine from the network of the container, which must not come back to the gate.
  const outside = await lookup(running, 'chaos-gate.invalid');
  expect(outside.says).not.toBe('found');
  const script = `const socket = require('node:net').connect(53, '127.0.0.11');
const startMs = performance.now();
const query = Buffer.from('0007010000010000000000000573746f636b0000010001', 'hex');
socket.write(Buffer.concat([Buffer.from([0, query.length]), query]));
socket.once('data', (data) => { console.log(data.readUInt16BE(2), data[5] & 15, performance.now() - startMs); process.exit(0); });
setTimeout(() => process.exit(1), 8000);`;
  const [id, code, ms] = (await docker('exec', running.id, '/bin/node', '-e', script)).split(' ').map(Number);
  expect([id, code]).toEqual([7, 0]);
  expect(ms).toBeGreaterThan(2_900);
}, 60_000);

it('reaches a client that keeps its socket, whose queries had another way before', async () => {
  const words = await network();
  const script = `const socket = require('node:dgram').createSocket('udp4');
const query = Buffer.from('0007010000010000000000000573746f636b0000010001', 'hex');
socket.on('error', () => undefined).on('message', () => (got += 1));
let got = 0;
socket.connect(53, '127.0.0.11', () => setInterval(() => socket.send(query), 50));
require('node:http').createServer((_, response) => response.end(String(got))).listen(80);`;
  const id = await docker('run', '--detach', ...words, '--entrypoint', '/bin/node', 'chaos-gate-test:latest', '-e', script);
  onTestFinished(async () => {
    await docker('rm', '--force', id);
  });
  const host = await docker('inspect', '--format', '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}', id);
  const got = async (): Promise<number> => Number(await (await fetch(`http://${host}/`)).text());
  await until(async () => (await got().catch(() => 0)) > 0);
  const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: id }), ofRun);
  const effect = effectOf('dns', { response: 'silent' });
  const undo = await driver.prepare(effect, 's1.f1', soon());
  await driver.apply(effect, undo, soon());
  const before = await got();
  await new Promise((done) => setTimeout(done, 500));
  expect((await got()) - before).toBeLessThan(2);
  await recover(undo);
  await until(async () => (await got()) > before + 5);
});

it('ends with the life of the container, and is not undone in the next one', async () => {
  const { running, driver, effect, undo } = await struck('dns', { response: 'nxdomain' }, { words: await network() });
  await docker('restart', '--time', '1', running.id);
  await until(() => responds(running));
  expect((await lookup(running)).says).toBe('found');
  expect(await driver.observeEffect(effect, undo, AbortSignal.timeout(300))).toMatchObject({ ok: false });
  await recover(undo);
  await docker('rm', '--force', running.id);
  await recover(undo);
}, 60_000);

it('is removed by the kernel within seconds if gate and keeper are dead', async () => {
  const { running, undo } = await struck('dns', { response: 'silent' }, { words: await network() });
  const { stdout } = await run('ps', ['-o', 'pid=,comm=', '--ppid', `${process.pid}`]);
  for (const [, pid] of stdout.matchAll(/(\d+) nft$/gm)) process.kill(Number(pid), 'SIGKILL');
  await until(async () => (await lookup(running)).says === 'found', 20_000);
  expect(await tablesIn(running)).toContain('chaos_gate');
  await recover(undo);
}, 60_000);

it('is refused where there is no resolver whose responses could be late', async () => {
  const { running } = await struck('dns', { response: 'refused' }, { words: [...(await network()), '--tmpfs', '/none'] });
  const driver = containerDriver('app', findContainer({ kind: 'container', name: 'app', container: running.name }), ofRun);
  const empty = "require('node:fs').writeFileSync('/etc/resolv.conf', 'search local')";
  await docker('exec', running.id, '/bin/node', '-e', empty);
  await expect(driver.prepare(effectOf('dns', { response: 'slow' }), 's1.f2', soon())).rejects.toThrow('no `nameserver`');
});
