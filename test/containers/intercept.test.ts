import { execFile, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { countersIn, countsOf, tableName, tableText } from '../../src/core/interception/table.ts';
import type { Target } from '../../src/core/model/config/target.ts';
import type { Effect } from '../../src/core/model/plan/effect.ts';
import type { Undo } from '../../src/core/model/run/undo.ts';
import { link } from '../../src/core/targets/link.ts';
import type { DriverContext } from '../../src/world/drivers/driver-context.ts';
import { linkKind } from '../../src/world/drivers/link.ts';
import type { KeeperClient } from '../../src/world/keeper/client.ts';
import { startKeeper } from '../../src/world/keeper/start.ts';
import { undoHandlerOf } from '../../src/world/undo/catalog.ts';
import { targetContract } from '../contracts/target.ts';
import { composeLabels, docker, type Running, responds, socketNow, start, until } from './engine.ts';
import { image } from './image.ts';

const run = promisify(execFile);
const soon = () => AbortSignal.timeout(20_000);

const home = new URL('../../src/', import.meta.url);
let folder: string;
let keeper: KeeperClient;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'intercept-'));
  keeper = await startKeeper({ home, logDir: folder });
  await keeper.booted;
});
afterAll(async () => {
  await keeper.close(5_000);
  await rm(folder, { recursive: true });
});

let names = 0;

interface Settings {
  readonly from?: string;
  readonly to: { readonly host: string; readonly port: number };
  readonly targets?: readonly Target[];
  readonly checked?: DriverContext['checked'];
  /** How long it takes to write each undo record after the first one. */
  readonly slowMs?: number;
  /** May links be carried in the networks of containers? */
  readonly isCarried?: true;
}

/** What the gate has on record, as the journal would have it: undo records in the order of time, and those that were settled. */
interface Record {
  readonly undos: Undo[];
  readonly settled: string[];
  /** Tables that stood before their undo was on record. */
  readonly early: string[];
}

function linkOf({ from, to, targets = [], checked = [], slowMs = 0, isCarried }: Settings) {
  const name = `l${names++}`;
  const record: Record = { undos: [], settled: [], early: [] };
  const context: DriverContext = {
    keeper,
    ...(isCarried && { startCarrier: (enter) => startKeeper({ home, logDir: folder, enter }) }),
    preview: 'http://127.0.0.1:1/',
    targets,
    checked,
    separatesRequests: () => true,
    previewHeaders: {},
    clients: () => [],
    workspace: folder,
    logDir: folder,
    runId: `r${process.pid}`,
    async recordUndo(undo) {
      if ((await undoHandlerOf(undo.kind)?.verifyRemoved(undo.state, soon()))?.ok === false) record.early.push(undo.id);
      if (record.undos.length > 0) await new Promise((done) => setTimeout(done, slowMs));
      record.undos.push(undo);
    },
    settleUndo: async (id) => void record.settled.push(id),
    note: async () => undefined,
  };
  const driver = linkKind.driver({ kind: 'link', name, listen: null, to, ...(from !== undefined && { from }) }, context);
  return { name, driver, record };
}

async function intercept(settings: Settings) {
  const opened = linkOf(settings);
  onTestFinished(() => opened.driver.stop?.(soon()));
  await opened.driver.start?.(soon());
  return opened;
}

const containerTarget = (name: string, { name: container }: Running): Target => ({ kind: 'container', name, container });

/** Sends one request over a new connection. @returns ms, `null`: it failed or took longer than 2 s */
async function visit(host: string, port = 80): Promise<number | null> {
  const startMs = performance.now();
  const answered = await fetch(`http://${host}:${port}/`, { signal: AbortSignal.timeout(2_000), headers: { connection: 'close' } }).then(
    async (response) => response.ok && (await response.text()) !== '',
    () => false,
  );
  return answered ? performance.now() - startMs : null;
}

/** Like `visit`, from the network of the container itself. */
async function visitInside({ id }: Running): Promise<number | null> {
  const key = await docker('inspect', '--format', '{{.NetworkSettings.SandboxKey}}', id);
  const { stdout } = await run('nsenter', [`--net=${key}`, process.execPath, '-e', insideScript]).catch(() => ({ stdout: '' }));
  return stdout === '' ? null : Number(stdout);
}
const insideScript = `const startMs = performance.now();
fetch('http://127.0.0.1/', { signal: AbortSignal.timeout(2000), headers: { connection: 'close' } })
  .then(async (response) => response.ok && (await response.text()) !== '' && console.log(performance.now() - startMs), () => undefined);`;

/** Shorter than any visit with the fault, so that one such visit is proof, however busy the machine was before. */
const fastMs = 250;
const isFast = (host: string, port?: number): Promise<void> => until(async () => ((await visit(host, port)) ?? fastMs) < fastMs);

/** All tables of gates in the network of a container, seen from outside. */
async function tablesIn({ id }: Pick<Running, 'id'>): Promise<string[]> {
  const key = await docker('inspect', '--format', '{{.NetworkSettings.SandboxKey}}', id);
  return (await run('nsenter', [`--net=${key}`, 'nft', 'list', 'tables'])).stdout.match(/chaos_gate_\w+/g) ?? [];
}

const rulesIn = async ({ id }: Pick<Running, 'id'>): Promise<string> => {
  const key = await docker('inspect', '--format', '{{.NetworkSettings.SandboxKey}}', id);
  return (await run('nsenter', [`--net=${key}`, 'nft', 'list', 'ruleset'])).stdout;
};

const addressOf = async ({ id }: Pick<Running, 'id'>): Promise<string> =>
  (await docker('inspect', '--format', '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}', id)).split(' ')[0] ?? '';

const latency: Effect = { way: 'toxic', kind: 'latency', params: { delay: 300, jitter: 0, share: 1 }, seed: 's' };

async function network(...words: string[]): Promise<string> {
  const name = `cgnet${process.pid}x${names++}`;
  await docker('network', 'create', ...words, name);
  // The containers in it are removed first.
  onTestFinished(async () => {
    for (const id of (await docker('network', 'inspect', '--format', '{{range $id, $_ := .Containers}}{{$id}} {{end}}', name)).split(' '))
      if (id !== '') await docker('rm', '--force', id);
    await docker('network', 'rm', name);
  });
  return name;
}

/** An engine that has made the default network itself does not tell its gateway, and Node does not show an interface without a carrier. */
async function gatewayIn(net: string): Promise<string> {
  const told = await docker('network', 'inspect', '--format', '{{(index .IPAM.Config 0).Gateway}}', net);
  if (told !== '') return told;
  const { stdout } = await run('ip', ['-4', '-o', 'address', 'show', 'docker0']);
  return / inet ([\d.]+)/.exec(stdout)?.[1] ?? '';
}

describe('every fault of a link, on connections to a container', () =>
  targetContract(link, async () => {
    const server = await start();
    const { driver } = await intercept({ to: { host: 'db', port: 80 }, targets: [containerTarget('db', server)] });
    const use = async () => {
      await Promise.all([visit(server.host), visit(server.host)]);
    };
    return { driver, use, works: async () => (await visit(server.host)) !== null };
  }));

describe('all connections to a container', () => {
  it('of other containers, of this machine, and through a published port are slow, and fast again after the undo', async () => {
    const net = await network();
    const server = await start({ words: ['--network', net, '--network-alias', 'stock', '--publish', '127.0.0.1::80'] });
    const port = Number((await docker('port', server.id, '80')).split(':').at(-1));
    const front = await start({ app: 'front.cjs', words: ['--network', net, '--env', 'FALLBACK=1'] });
    const { driver } = await intercept({ to: { host: 'db', port: 80 }, targets: [containerTarget('db', server)] });
    const visits = async () => [await visit(front.host), await visit(server.host), await visit('127.0.0.1', port)];
    await until(async () => (await visits()).every((ms) => ms !== null && ms < fastMs));
    const undo = await driver.prepare(latency, 's1.f1', soon());
    await driver.apply(latency, undo, soon());
    // Longer than the kernel keeps rules that the gate does not renew.
    await new Promise((done) => setTimeout(done, 3_300));
    for (const ms of await visits()) expect(ms).toBeGreaterThan(290);
    expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({ ok: true });
    await driver.undo(undo, soon());
    expect(await driver.verifyRemoved(latency, undo, soon())).toMatchObject({ ok: true, says: 'a connection through the link stands' });
    await until(async () => (await visits()).every((ms) => ms !== null && ms < fastMs));
    await driver.stop?.(soon());
    expect(await tablesIn(server)).toEqual([]);
    await until(async () => (await visits()).every((ms) => ms !== null && ms < fastMs));
  });
});

describe('where the server is', () => {
  it('may be an internal network, and a port that is published under a random number or in IPv6', async () => {
    const net = await network('--internal');
    const server = await start({ words: ['--network', net, '--network-alias', 'stock'] });
    // An internal network of Podman 4.3 has no name server.
    const front = await start({ app: 'front.cjs', words: ['--network', net, '--env', `STOCK=${server.host}`] });
    const published = await start({ words: ['--publish', '127.0.0.1::80', '--publish', '[::1]::80'] });
    const ports = (await docker('port', published.id, '80')).split('\n').map((line) => Number(line.split(':').at(-1)));
    const targets = [containerTarget('db', server), containerTarget('web', published)];
    const inside = await intercept({ to: { host: 'db', port: 80 }, targets });
    const outside = await intercept({ to: { host: 'localhost', port: ports[0] ?? 0 }, targets });
    for (const { driver } of [inside, outside]) await driver.apply(latency, await driver.prepare(latency, 's1.f1', soon()), soon());
    expect(await visit(front.host)).toBeNull();
    expect(await visit(server.host)).toBeGreaterThan(290);
    const hosts = ['127.0.0.1', '[::1]'];
    for (const [index, port] of ports.entries()) expect(await visit(hosts[index] ?? '', port)).toBeGreaterThan(290);
    expect(ports).toHaveLength(2);
    expect(await tablesIn(published)).toHaveLength(1);
    expect((await run('nft', ['list', 'tables'])).stdout.match(/chaos_gate_\w+/g) ?? []).toEqual([]);
  });

  it('stays in reach after restarts: the undo for the new network is on record before its rules are there', async () => {
    const net = await network();
    const server = await start({ words: ['--network', net] });
    const { driver, record } = await intercept({ to: { host: 'db', port: 80 }, targets: [containerTarget('db', server)] });
    const before = await addressOf(server);
    await docker('stop', '--time', '1', server.id);
    await start({ words: ['--network', net] });
    await docker('start', server.id);
    await until(async () => (await tablesIn(server)).length === 1);
    const after = await addressOf(server);
    expect(after).not.toBe(before);
    expect(record).toMatchObject({ undos: [{ kind: 'netns.table' }, { kind: 'netns.table' }], early: [] });
    await until(async () => (await visit(after)) !== null);
    const undo = await driver.prepare(latency, 's1.f1', soon());
    await driver.apply(latency, undo, soon());
    expect(await visit(after)).toBeGreaterThan(290);
    expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({ ok: true });
    await driver.stop?.(soon());
    expect(await tablesIn(server)).toEqual([]);
    expect(record.settled.toSorted()).toEqual(record.undos.map(({ id }) => id).toSorted());
  });
});

describe('connections of one client', () => {
  it('are slow, those of others are not, and that stays so after a restart of the client or of the server', async () => {
    const net = await network();
    const server = await start({ words: ['--network', net, '--network-alias', 'stock'] });
    const [mine, other] = [
      await start({ app: 'front.cjs', words: ['--network', net, '--env', 'FALLBACK=1'] }),
      await start({ app: 'front.cjs', words: ['--network', net, '--env', 'FALLBACK=1'] }),
    ];
    const targets = [containerTarget('db', server), containerTarget('api', mine)];
    const { driver, record } = await intercept({ from: 'api', to: { host: 'db', port: 80 }, targets });
    expect(await tablesIn(server)).toEqual([]);
    const isOnlyMineSlow = async () => {
      await until(async () => ((await visit(await addressOf(mine))) ?? 0) > 290);
      await isFast(other.host);
      await isFast(await addressOf(server));
    };
    await isFast(mine.host);
    const undo = await driver.prepare(latency, 's1.f1', soon());
    await driver.apply(latency, undo, soon());
    await isOnlyMineSlow();
    expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({ ok: true });
    await docker('restart', '--time', '1', mine.id);
    await isOnlyMineSlow();
    await docker('stop', '--time', '1', server.id);
    await start({ words: ['--network', net] });
    await docker('start', server.id);
    await isOnlyMineSlow();
    expect(record.early).toEqual([]);
    await driver.undo(undo, soon());
    await driver.stop?.(soon());
    expect([...(await tablesIn(mine)), ...(await tablesIn(server))]).toEqual([]);
    await isFast(await addressOf(mine));
    expect(record.settled).toHaveLength(record.undos.length);
  });
});

it('connections to each replica of a service are slow, and still reach that replica, also after a restart of one', async () => {
  const net = await network();
  const project = `cgreplicas${process.pid}`;
  const replicas: Running[] = [];
  for (const number of ['1', '2'])
    replicas.push(
      await start({
        words: ['--network', net, '--env', `SAYS=${number}`, ...composeLabels(project, 'worker', folder, { 'container-number': number })],
      }),
    );
  const { driver, record } = await intercept({ to: { host: 'worker', port: 80 } });
  const undo = await driver.prepare(latency, 's1.f1', soon());
  await driver.apply(latency, undo, soon());
  const eachAnswers = async () => {
    for (const [index, replica] of replicas.entries()) {
      const startMs = performance.now();
      const response = await fetch(`http://${await addressOf(replica)}/`, { headers: { connection: 'close' } });
      expect(await response.text()).toBe(`${index + 1}`);
      expect(performance.now() - startMs).toBeGreaterThan(290);
    }
  };
  await eachAnswers();
  const [first = replicas[0]] = replicas;
  if (first === undefined) throw new Error('there is no replica');
  await docker('restart', '--time', '1', first.id);
  await until(async () => (await tablesIn(first)).length === 1 && (await visit(await addressOf(first))) !== null);
  await eachAnswers();
  expect(record.undos).toHaveLength(3);
  expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({ ok: true });
  await driver.stop?.(soon());
  for (const replica of replicas) expect(await tablesIn(replica)).toEqual([]);
});

it('connections of one client to a host outside are slow, those of others are not', async () => {
  const net = await network();
  const outside = createServer((_, response) => response.end('ok')).listen(0, '0.0.0.0');
  onTestFinished(() => void outside.close());
  await once(outside, 'listening');
  const { port } = outside.address() as { port: number };
  // Podman takes the address away when no container is left in the network.
  await start();
  const host = await gatewayIn('bridge');
  const asks = ['--env', `STOCK=${host}`, '--env', `STOCK_PORT=${port}`, '--env', 'FALLBACK=1', '--network', net];
  const [mine, other] = [await start({ app: 'front.cjs', words: asks }), await start({ app: 'front.cjs', words: asks })];
  const { driver } = await intercept({ from: 'api', to: { host, port }, targets: [containerTarget('api', mine)] });
  const undo = await driver.prepare(latency, 's1.f1', soon());
  await driver.apply(latency, undo, soon());
  expect(await visit(mine.host)).toBeGreaterThan(290);
  await isFast(other.host);
  await docker('restart', '--time', '1', mine.id);
  // A connection made before the rules are back would be reset, and counted.
  await until(async () => (await tablesIn(mine)).length === 1 && ((await visit(await addressOf(mine))) ?? 0) > 290);
  expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({ ok: true });
  await driver.undo(undo, soon());
  await driver.stop?.(soon());
  expect(await tablesIn(mine)).toEqual([]);
  await isFast(await addressOf(mine));
});

/** A name server that responds to every query for an IPv4 address with the current one. */
async function nameServer(host: string, current: () => string): Promise<void> {
  const server = createSocket('udp4', (query, { port, address }) => {
    const end = query.indexOf(0, 12) + 5;
    const isV4 = query.readUInt16BE(end - 4) === 1;
    const head = Buffer.from(query.subarray(0, 12));
    for (const [value, at] of [
      [0x8180, 2],
      [1, 4],
      [Number(isV4), 6],
      [0, 8],
      [0, 10],
    ] as const)
      head.writeUInt16BE(value, at);
    const answer = isV4 ? [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...current().split('.').map(Number)] : [];
    server.send(Buffer.concat([head, query.subarray(12, end), Buffer.from(answer)]), port, address);
  });
  onTestFinished(() => void server.close());
  server.bind(53, host);
  await once(server, 'listening');
}

it('a host outside that only the client can look up is slow, also at a new address; what was used before the gate knew it counts', async () => {
  const net = await network();
  const outside = createServer((_, response) => response.end('ok')).listen(0, '0.0.0.0');
  onTestFinished(() => void outside.close());
  await once(outside, 'listening');
  const { port } = outside.address() as { port: number };
  // Podman gives a network its address with the first container; its own name server listens there.
  await start();
  const [first, second] = [await gatewayIn('bridge'), await gatewayIn(net)];
  let current = first;
  await nameServer(first, () => current);
  const host = 'pay.chaos-gate.test';
  const words = ['--env', `STOCK=${host}`, '--env', `STOCK_PORT=${port}`, '--env', 'FALLBACK=1', '--network', net, '--dns', first];
  const api = await start({ app: 'front.cjs', words });
  const { driver } = await intercept({ from: 'api', to: { host, port }, targets: [containerTarget('api', api)] });
  const undo = await driver.prepare(latency, 's1.f1', soon());
  await driver.apply(latency, undo, soon());
  expect(await visit(api.host)).toBeGreaterThan(290);
  expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({ ok: true });
  current = second;
  await isFast(api.host);
  await until(async () => ((await visit(api.host)) ?? 0) > 290, 30_000);
  expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({ ok: false, says: expect.stringContaining('did not know yet') });
  await driver.undo(undo, soon());
  await driver.stop?.(soon());
  expect(await tablesIn(api)).toEqual([]);
});

describe('connections between programs of this machine', () => {
  it('are slow, by each address and family, and fast again; other machines cannot use the link', async () => {
    const script = `const server = require('node:http').createServer((_, response) => response.end('ok'));
      server.listen(0, '::', () => console.log(server.address().port));`;
    const server = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void server.kill('SIGKILL'));
    const port = Number(String((await once(server.stdout, 'data'))[0]));
    const container = await start();
    const { driver } = await intercept({ to: { host: '127.0.0.1', port } });
    const hosts = ['127.0.0.1', '[::1]', 'localhost'];
    for (const host of hosts) await isFast(host, port);
    const undo = await driver.prepare(latency, 's1.f1', soon());
    await driver.apply(latency, undo, soon());
    for (const host of hosts) expect(await visit(host, port)).toBeGreaterThan(290);
    expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({ ok: true });
    const gateway = await docker('inspect', '--format', '{{.NetworkSettings.Gateway}}', container.id);
    const rules = (await run('nft', ['list', 'ruleset'])).stdout;
    const listener = Number(/counter name "taken".* redirect to :(\d+)/.exec(rules)?.[1]);
    expect(await connectFrom('bridge', gateway, listener)).toBe('ECONNREFUSED');
    expect(await connectFrom('bridge', gateway, port)).toBe('connected');
    await driver.undo(undo, soon());
    await driver.stop?.(soon());
    expect((await run('nft', ['list', 'tables'])).stdout).not.toContain('chaos_gate');
    for (const host of hosts) await isFast(host, port);
  });
});

/** Connects from a container of another network. @returns `connected`, or the code of the error */
const connectFrom = (net: string, host: string, port: number): Promise<string> =>
  docker(
    ...['run', '--rm', '--network', net, image, '-e'],
    `const socket = require('node:net').connect(${port}, '${host}');
     const end = (how) => { console.log(how); process.exit(); };
     socket.on('error', ({ code }) => end(code)).on('connect', () => setTimeout(() => end('connected'), 300)).on('end', () => end('ended'));`,
  );

describe('what the interception must not do', () => {
  it('open a way from one network into another', async () => {
    const [net, other] = [await network(), await network()];
    const server = await start({ words: ['--network', net] });
    await intercept({ to: { host: 'db', port: 80 }, targets: [containerTarget('db', server)] });
    const [gateway = '', port] = (await rulesIn(server)).match(/dnat ip to ([\d.:]+)/)?.[1]?.split(':') ?? [];
    expect(['ECONNRESET', 'ended']).toContain(await connectFrom(other, gateway, Number(port)));
    expect(await connectFrom(net, server.host, 80)).toBe('connected');
  });

  it('leave an older connection past the link', async () => {
    // In a network with the engine's own name server the kernel already knows the connections.
    const server = await start({ words: ['--network', await network()] });
    const old = connect({ host: server.host, port: 80, keepAlive: true });
    const ended = new Promise<string>((done) => {
      old.on('error', ({ message }) => done(message)).on('end', () => done('ended'));
    });
    await new Promise((done) => old.once('connect', done));
    await intercept({ to: { host: 'db', port: 80 }, targets: [containerTarget('db', server)] });
    old.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    expect(await ended).toMatch(/ECONNRESET|ECONNABORTED/);
  });

  it('hide what went past the link: the scenario cannot count', async () => {
    const server = await start();
    const { driver } = await intercept({ to: { host: 'db', port: 80 }, targets: [containerTarget('db', server)] });
    const undo = await driver.prepare(latency, 's1.f1', soon());
    await driver.apply(latency, undo, soon());
    await visit(server.host);
    expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({ ok: true });
    const [table = ''] = await tablesIn(server);
    const key = await docker('inspect', '--format', '{{.NetworkSettings.SandboxKey}}', server.id);
    for (let tries = 0, ms: number | null = 300; tries < 10 && (ms === null || ms > 290); tries += 1) {
      await run('nsenter', [`--net=${key}`, 'nft', 'flush', 'set', 'inet', table, 'live']);
      ms = await visit(server.host);
    }
    expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({ ok: false, says: expect.stringContaining('past the link') });
  });

  it('outlive the gate and the keeper: the kernel ends it within 3 s, and counts what passes then', async () => {
    const server = await start();
    const table = tableName('0123abcd');
    const key = await docker('inspect', '--format', '{{.NetworkSettings.SandboxKey}}', server.id);
    // Nobody listens there, as after the death of both.
    const listener = { host: await docker('inspect', '--format', '{{.NetworkSettings.Gateway}}', server.id), port: 1 };
    const rules = tableText({ table, side: 'server', port: 80, ownPort: 20_000, listener });
    const installed = run('nsenter', [`--net=${key}`, 'nft', '-f', '-']);
    installed.child.stdin?.end(rules);
    await installed;
    expect(await visit(server.host)).toBeNull();
    await new Promise((done) => setTimeout(done, 3_200));
    expect(await visit(server.host)).not.toBeNull();
    const { stdout } = await run('nsenter', [`--net=${key}`, 'nft', '-j', 'list', 'counters', 'table', 'inet', table]);
    expect(countsOf(countersIn(stdout))?.passed).toBeGreaterThan(0);
    const handler = undoHandlerOf('netns.table');
    for (const netns of [key, `${key}gone`]) {
      await handler?.undo({ netns, table }, soon());
      expect(await handler?.verifyRemoved({ netns, table }, soon())).toMatchObject({ ok: true });
    }
    expect(await tablesIn(server)).toEqual([]);
  });

  it.each([
    { netns: '/run/x', table: 'filter' },
    { netns: '../x', table: 'chaos_gate_00000000' },
    { netns: '/a;b', table: 'chaos_gate_00000000' },
    {},
  ])('trust the record %j', async (state) => {
    await expect(undoHandlerOf('netns.table')?.undo(state, soon())).rejects.toThrow(TypeError);
  });
});

it('a connection that was made after a restart and before the rules is reset, and the link counts that', async () => {
  const server = await start();
  const { driver } = await intercept({ to: { host: 'db', port: 80 }, targets: [containerTarget('db', server)], slowMs: 4_000 });
  expect(await driver.observe?.(soon())).toMatchObject({ cut: 0 });
  await docker('restart', '--time', '1', server.id);
  await until(() => responds(server));
  const early = connect(80, await addressOf(server)).on('error', () => undefined);
  // A reset is an event `error`, which `once` would reject with.
  const ended = new Promise((done) => early.once('close', done));
  await once(early, 'connect');
  expect(await tablesIn(server)).toEqual([]);
  await until(async () => (await tablesIn(server)).length === 1);
  early.write('GET / HTTP/1.1\r\n');
  await ended;
  early.destroy();
  await until(async () => ((await driver.observe?.(soon()))?.cut ?? 0) > 0);
});

/** It connects at once, and ends when it loses that connection. */
const frail = `const { connect } = require('node:net');
connect(80, process.env.DB).on('error', () => process.exit(1)).on('close', () => process.exit(1));
require('node:http').createServer((_, response) => response.end('frail')).listen(80);`;

it('a client that ends with each connection that is reset after its start stands again', async () => {
  const net = await network();
  const server = await start({ words: ['--network', net] });
  const words = ['--network', net, '--restart', 'always', '--env', `DB=${server.host}`];
  const name = `cgfrail${process.pid}`;
  const id = await docker('run', '--detach', '--name', name, ...words, image, '-e', frail);
  const client = { id, name, host: '' };
  onTestFinished(() => docker('rm', '--force', id).then(() => undefined));
  await until(() => responds(client));
  const targets = [containerTarget('db', server), containerTarget('api', client)];
  // The rules always come too late.
  const { driver } = await intercept({ from: 'api', to: { host: 'db', port: 80 }, targets, slowMs: 1_500 });
  const restarts = async () => Number(await docker('inspect', '--format', '{{.RestartCount}}', id));
  await until(async () => (await restarts()) >= 2);
  const startedAt = () => docker('inspect', '--format', '{{.State.StartedAt}}', id);
  const standsFor = async (forMs: number) => {
    const before = await startedAt();
    await new Promise((done) => setTimeout(done, forMs));
    return (await startedAt()) === before && (await responds(client));
  };
  await until(() => standsFor(4_000), 40_000);
  expect(await restarts()).toBeLessThanOrEqual(3);
  await driver.stop?.(soon());
  expect(await responds(client)).toBe(true);
});

/** A firewall of this machine that drops what comes from the containers of a network. */
async function dropFrom(net: string): Promise<void> {
  const rule = ['INPUT', '--protocol', 'tcp', '--syn', '--source', (await gatewayIn(net)).replace(/\.1$/, '.0/24'), '--jump', 'DROP'];
  await run('iptables', ['--wait', '--insert', ...rule]);
  onTestFinished(() => run('iptables', ['--wait', '--delete', ...rule]).then(() => undefined));
}

describe('where connections of containers do not reach this machine, the link is carried in their network', () => {
  const carried = async (net: string, from: string | undefined, isHidden: boolean) => {
    const server = await start({ words: ['--network', net, '--network-alias', 'stock'], isHidden });
    const front = await start({ app: 'front.cjs', words: ['--network', net, '--env', 'FALLBACK=1'], isHidden });
    const visitFront = async () => (isHidden ? visitInside(front) : visit(await addressOf(front)));
    await until(async () => (await visitFront()) !== null);
    const targets = [containerTarget('db', server), containerTarget('api', front)];
    const settings = { to: { host: 'db', port: 80 }, targets, isCarried: true, ...(from !== undefined && { from }) } as const;
    const { driver, record } = await intercept(settings);
    const struck = from === undefined ? server : front;
    const disturbed = async (id: string) => {
      const undo = await driver.prepare(latency, id, soon());
      await driver.apply(latency, undo, soon());
      expect(await visitFront()).toBeGreaterThan(290);
      expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({ ok: true });
      await driver.undo(undo, soon());
      expect(await driver.verifyRemoved(latency, undo, soon())).toMatchObject({ ok: true });
      await until(async () => ((await visitFront()) ?? fastMs) < fastMs);
    };
    await disturbed('s1.f1');
    await docker('restart', '--time', '1', struck.id);
    await until(async () => (await tablesIn(struck)).length === 1 && (await visitFront()) !== null);
    await disturbed('s2.f1');
    await driver.stop?.(soon());
    expect([...(await tablesIn(server)), ...(await tablesIn(front))]).toEqual([]);
    expect(record.early).toEqual([]);
    expect(record.settled.toSorted()).toEqual(record.undos.map(({ id }) => id).toSorted());
    await until(async () => ((await visitFront()) ?? fastMs) < fastMs);
  };

  it.each([undefined, 'api'])('a firewall drops them (from: %s)', async (from) => {
    const net = await network();
    await dropFrom(net);
    await carried(net, from, false);
  });

  it.each([undefined, 'api'])('the network is of the kind macvlan (from: %s)', async (from) => {
    const [port, other] = [`cgm${process.pid}a`, `cgm${process.pid}b`];
    await run('ip', ['link', 'add', port, 'type', 'veth', 'peer', 'name', other]);
    onTestFinished(() => run('ip', ['link', 'delete', port]).then(() => undefined));
    for (const end of [port, other]) await run('ip', ['link', 'set', end, 'up']);
    await carried(await network('--driver', 'macvlan', '--opt', `parent=${port}`, '--subnet', '10.213.77.0/24'), from, true);
  });
});

describe('what cannot be intercepted is refused, and nothing is touched', () => {
  const refusal = async (settings: Settings): Promise<string> => {
    const { driver, record } = linkOf(settings);
    const error = await driver.start?.(soon()).then(
      () => null,
      (reason: Error) => reason,
    );
    await driver.stop?.(soon());
    expect(record.undos).toEqual([]);
    return error?.message ?? 'it was intercepted';
  };
  const to = { host: 'db', port: 80 };

  it('a name that the engine does not have, or no service of the project', async () => {
    expect(await refusal({ to, targets: [{ kind: 'container', name: 'db', container: 'nosuch' }] })).toBe('there is no container "nosuch"');
    expect(await refusal({ to })).toBe('no Compose project of this workspace is running');
  });

  it.each([
    [['--network', 'host', '--env', 'PORT=24680'], 'uses the network of this machine'],
    [['--network', 'none'], 'has no network'],
  ])('a container with %j', async (words, message) => {
    const id = await docker('run', '--detach', ...words, image, '/app/server.cjs');
    onTestFinished(() => docker('rm', '--force', id).then(() => undefined));
    expect(await refusal({ to, targets: [{ kind: 'container', name: 'db', container: id }] })).toContain(message);
  });

  it('a container that shares the network of another one, or does not run', async () => {
    const server = await start();
    const id = await docker('run', '--detach', '--network', `container:${server.id}`, '--env', 'PORT=81', image, '/app/server.cjs');
    onTestFinished(() => docker('rm', '--force', id).then(() => undefined));
    expect(await refusal({ to, targets: [{ kind: 'container', name: 'db', container: id }] })).toContain(
      'uses the network of another container',
    );
    expect(await tablesIn(server)).toEqual([]);
    await docker('stop', '--time', '1', server.id);
    expect(await refusal({ to, targets: [containerTarget('db', server)] })).toContain('does not run');
  });

  it.each([undefined, 'api'])('a machine whose firewall drops what comes from containers (from: %s)', async (from) => {
    const net = await network();
    const server = await start({ words: ['--network', net] });
    const client = await start({ words: ['--network', net] });
    await dropFrom(net);
    const targets = [containerTarget('db', server), containerTarget('api', client)];
    const { driver } = linkOf({ to, targets, ...(from !== undefined && { from }) });
    await expect(driver.start?.(soon())).rejects.toMatchObject({
      message: expect.stringContaining('do not reach the link'),
      hint: expect.stringContaining('a firewall'),
    });
    await driver.stop?.(soon());
    expect([...(await tablesIn(server)), ...(await tablesIn(client))]).toEqual([]);
    expect(await connectFrom(net, server.host, 80)).toBe('connected');
  });

  it('a program of this machine, for a user without rights, although the engine lets it in', async () => {
    const repository = fileURLToPath(new URL('../../', import.meta.url));
    const script = `
      const { linkKind } = await import('${repository}src/world/drivers/link.ts');
      const listens = "require('node:net').createServer().listen(0, '127.0.0.1', function () { console.log(this.address().port) })";
      const server = (await import('node:child_process')).spawn(process.execPath, ['-e', listens]);
      const port = Number(await new Promise((done) => server.stdout.once('data', done)));
      const context = { keeper: { pid: 1, ask: () => Promise.reject(new Error('the link was opened')) }, runId: 'r1', workspace: '/tmp',
        targets: [], checked: [], separatesRequests: () => false };
      const driver = linkKind.driver({ kind: 'link', name: 'l', listen: null, to: { host: '127.0.0.1', port } }, context);
      console.log(await driver.start(AbortSignal.timeout(10_000)).catch(({ code, message, hint }) => [code, message, hint].join('; ')));
      server.kill();`;
    const group = String((await stat(socketNow())).gid);
    const words = ['--reuid', '65534', '--regid', group, '--clear-groups', process.execPath, '--input-type=module', '-e', script];
    const { stdout } = await run('setpriv', words);
    expect(stdout).toMatch(
      /^TARGET_UNAVAILABLE; the gate may not act in the network of a container: user 65534 is not root, and .*; run the gate as root, or with/,
    );
  });

  it('a second link to the same server in another spelling', async () => {
    const server = await start({ words: ['--publish', '127.0.0.1::80'] });
    const port = Number((await docker('port', server.id, '80')).split(':').at(-1));
    const first: Target = { kind: 'link', name: 'first', listen: null, to: { host: '127.0.0.1', port } };
    expect(await refusal({ to, targets: [containerTarget('db', server), first] })).toMatch(
      /^links "first" \(`to: 127\.0\.0\.1:\d+`\) and "l\d+" \(`to: db:80`\) intercept the same connections$/,
    );
  });

  it('a port of this machine on which the gate itself listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    expect(await refusal({ to: { host: 'localhost', port } })).toContain('it is the gate itself');
  });

  it('the connections of the checks themselves', async () => {
    const server = await start({ words: ['--publish', '127.0.0.1::80'] });
    const port = Number((await docker('port', server.id, '80')).split(':').at(-1));
    for (const address of [
      { host: 'localhost', port },
      { host: await gatewayIn('bridge'), port },
      { host: server.host, port: 80 },
    ])
      expect(await refusal({ to, targets: [containerTarget('db', server)], checked: [address] })).toContain(
        'would disturb the checks themselves',
      );
    expect(await tablesIn(server)).toEqual([]);
  });
});
