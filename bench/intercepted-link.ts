import { execFile } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Target } from '../src/core/model/config/target.ts';
import type { Undo } from '../src/core/model/run/undo.ts';
import type { DriverContext } from '../src/world/drivers/driver-context.ts';
import { linkKind } from '../src/world/drivers/link.ts';
import type { KeeperClient } from '../src/world/keeper/client.ts';
import { startKeeper } from '../src/world/keeper/start.ts';
import { importServers, serverImages } from '../test/containers/servers.ts';
import { atExit } from './parts/at-exit.ts';
import { has } from './parts/debian.ts';
import { cpuMs } from './parts/part.ts';
import { inRounds, median, quantile, type Rounds, ratio } from './parts/rounds.ts';
import type { BenchOptions, BenchRow } from './row.ts';

// What an intercepted connection costs: wrk in one container → nginx in another. All links are in one keeper, and every contender is reached
// from the same client over the same bridge. `rewired`: the client connects to the address of the link, as a link with `listen` asks for.

const run = promisify(execFile);
const docker = async (...words: string[]): Promise<string> => (await run('docker', words)).stdout.trim();
const soon = () => AbortSignal.timeout(20_000);
const name = `cgbench-${process.pid}`;

/** Ports of the one nginx: no rule of an interception meets what another contender uses. */
const ports = { direct: 81, rewired: 82, server: 83, client: 84 } as const;
type Contender = keyof typeof ports;
type Side = 'server' | 'client';

const goals = { throughput: 0.95, addedUs: 60, installMs: 100, undoMs: 250, followMs: 100 };

export async function row({ quick }: BenchOptions = { quick: false }): Promise<BenchRow[]> {
  const missing = await missingFor();
  if (missing !== null) return [without(missing)];
  const stage = await openStage();
  try {
    const seconds = quick ? 1 : 2;
    const count = quick ? 5 : 9;
    const busy = await stage.measure(count, (contender) => stage.wrk(contender, 50, seconds).then(({ perSecond }) => perSecond));
    const alone = await stage.measure(count, (contender) => stage.wrk(contender, 1, seconds).then(({ p50Us }) => p50Us));
    const times = quick ? 8 : 20;
    const [atServer, atClient] = [await stage.installAndUndo('server', times), await stage.installAndUndo('client', times)];
    const followed = [['server', await stage.follow('server', times)] as const, ['client', await stage.follow('client', times)] as const];
    return [
      ...(['client', 'server'] as const).flatMap((side) => [throughputRow(side, busy, stage.cpuUs), latencyRow(side, alone)]),
      ...[['server', atServer] as const, ['client', atClient] as const].flatMap(([side, { installMs, undoMs }]) => [
        timeRow(`installing an interception ${where[side]}`, installMs, median(installMs), goals.installMs, 'median'),
        timeRow(`removing an interception ${where[side]}`, undoMs, quantile(undoMs, 0.95), goals.undoMs, 'p95'),
      ]),
      ...followed.map(([side, followMs]) =>
        timeRow(
          `from the start of a container to the rules in it, ${where[side]}`,
          followMs,
          quantile(followMs, 0.95),
          goals.followMs,
          'p95',
        ),
      ),
    ];
  } finally {
    await stage.close();
  }
}

async function missingFor(): Promise<string | null> {
  for (const program of ['wrk', 'nginx', 'nft', 'docker']) if (!(await has(program))) return program;
  return run('docker', ['info']).then(
    () => null,
    () => 'a container engine that runs',
  );
}

const without = (needs: string): BenchRow => ({
  row: 'intercepted link',
  ours: '–',
  peer: '–',
  ratio: '–',
  goal: `≥ ${goals.throughput} ×`,
  ok: false,
  note: `needs ${needs}, and root`,
});

async function openStage() {
  await importServers('node', 'nginx');
  const folder = await mkdtemp(join(tmpdir(), 'bench-intercepted-'));
  await writeFile(join(folder, 'nginx.conf'), nginxConf);
  await docker('network', 'create', name);
  atExit(() => void execFile('docker', ['rm', '--force', `${name}-server`, `${name}-client`]));
  const common = ['run', '--detach', '--network', name];
  await docker(...common, '--name', `${name}-server`, '--volume', `${folder}/nginx.conf:/etc/nginx/nginx.conf:ro`, serverImages.nginx);
  await docker(...common, '--name', `${name}-client`, serverImages.node, 'node', '-e', 'setInterval(() => {}, 1e9)');
  const [host, clientNet, gateway] = await Promise.all([
    docker('inspect', '--format', '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}', `${name}-server`),
    docker('inspect', '--format', '{{.NetworkSettings.SandboxKey}}', `${name}-client`),
    docker('network', 'inspect', '--format', '{{(index .IPAM.Config 0).Gateway}}', name),
  ]);
  const keeper = await startKeeper({ home: new URL('../src/', import.meta.url), logDir: folder });
  await keeper.booted;
  const { pid } = keeper;
  const drivers = linksAt(keeper, folder);
  const { listen } = await keeper.ask(
    { ask: 'link.open', link: 'rewired', listen: { host: gateway, port: 0 }, to: { host, port: ports.rewired }, http: false },
    soon(),
  );
  await drivers.start('server', 'server');
  await drivers.start('client', 'client');
  const url = (contender: Contender): string =>
    contender === 'rewired' ? `http://${gateway}:${listen.port}/` : `http://${host}:${ports[contender]}/`;
  const cpuUs = Object.fromEntries(Object.keys(ports).map((key): [string, number[]] => [key, []]));
  return {
    cpuUs,
    /** wrk in the network of the client, one thread. */
    async wrk(contender: Contender, connections: number, seconds: number) {
      const beforeMs = cpuMs(pid);
      const words = ['--latency', '-t1', `-c${connections}`, `-d${seconds}s`, url(contender)];
      const { stdout } = await run('nsenter', [`--net=${clientNet}`, 'wrk', ...words]);
      const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
      if (connections > 1) cpuUs[contender]?.push(((cpuMs(pid) - beforeMs) * 1000) / (perSecond * seconds));
      return { perSecond, p50Us: microseconds(/50%\s+([\d.]+)(us|ms|s)/.exec(stdout)) };
    },
    async measure(rounds: number, one: (contender: Contender) => Promise<number>): Promise<Rounds> {
      const contenders = Object.fromEntries((Object.keys(ports) as Contender[]).map((key) => [key, () => one(key)]));
      // The first requests only warm up.
      await inRounds(1, contenders);
      return inRounds(rounds, contenders);
    },
    /** From the lookup of both ends to the proof that a connection reaches the link; and back to a table that is gone. */
    async installAndUndo(side: Side, times: number) {
      const [installMs, undoMs]: [number[], number[]] = [[], []];
      for (let number = 0; number < times; number += 1) {
        const stop = await timed(installMs, () => drivers.start(`${side}-${number}`, side, 90));
        await timed(undoMs, stop);
      }
      return { installMs, undoMs };
    },
    /** From the start of a container, as its engine has it, until the rules are seen in its new network. */
    async follow(side: Side, times: number) {
      // Others would follow the same start.
      await drivers.stopAll();
      await drivers.start(`${side}-restarted`, side, 90);
      const followMs: number[] = [];
      for (let number = 0; number < times; number += 1) {
        const installed = once(drivers.records, 'record').then(([undo]) => tableSeen((undo as Undo).state as unknown as TableState));
        await docker('restart', '--time', '0', `${name}-${side}`);
        const [seenMs, startedAt] = [await installed, await docker('inspect', '--format', '{{.State.StartedAt}}', `${name}-${side}`)];
        followMs.push(seenMs - Date.parse(startedAt));
        await sleep(betweenMs);
      }
      return followMs;
    },
    async close() {
      await drivers.stopAll();
      await keeper.close(5_000);
      await docker('rm', '--force', `${name}-server`, `${name}-client`);
      await docker('network', 'rm', name);
      await rm(folder, { recursive: true });
    },
  };
}

const nginxConf = `worker_processes 1;
events { worker_connections 8192; }
http {
  access_log off; keepalive_requests 1000000000; default_type text/plain;
  server {
    ${[...Object.values(ports), 90].map((port) => `listen ${port};`).join(' ')}
    location / { return 200 "${'x'.repeat(1024)}"; }
  }
}`;

/** The drivers of the gate, without a run around them. */
function linksAt(keeper: KeeperClient, folder: string) {
  const targets: readonly Target[] = [
    { kind: 'container', name: 'server', container: `${name}-server` },
    { kind: 'container', name: 'client', container: `${name}-client` },
  ];
  const records = new EventEmitter();
  const context: DriverContext = {
    keeper,
    preview: 'http://127.0.0.1:1/',
    targets,
    checked: [],
    separatesRequests: () => false,
    previewHeaders: {},
    clients: () => [],
    workspace: folder,
    logDir: folder,
    runId: name,
    recordUndo: async (undo) => void records.emit('record', undo),
    settleUndo: async () => undefined,
    note: async () => undefined,
  };
  const stops: (() => Promise<void>)[] = [];
  return {
    records,
    async start(link: string, side: Side, port: number = ports[side]) {
      const to = { host: 'server', port };
      const driver = linkKind.driver({ kind: 'link', name: link, listen: null, to, ...(side === 'client' && { from: 'client' }) }, context);
      await driver.start?.(soon());
      const stop = async () => driver.stop?.(soon());
      stops.push(stop);
      return stop;
    },
    stopAll: () => Promise.all(stops.splice(0).map((stop) => stop())),
  };
}

interface TableState {
  readonly netns: string;
  readonly table: string;
}

/** Until the engine has finished a restart. */
const betweenMs = 500;

/** Looks again and again, because nothing tells when rules are in place. @returns when they are, ms since 1970 */
async function tableSeen({ netns, table }: TableState): Promise<number> {
  for (;;) {
    const { stdout } = await run('nsenter', [`--net=${netns}`, 'nft', 'list', 'tables']).catch(() => ({ stdout: '' }));
    if (stdout.includes(table)) return Date.now();
  }
}

async function timed<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const startMs = performance.now();
  const done = await work();
  into.push(performance.now() - startMs);
  return done;
}

const microseconds = (match: RegExpExecArray | null): number =>
  Number(match?.[1]) * ({ us: 1, ms: 1_000, s: 1_000_000 }[match?.[2] ?? 'us'] ?? 1);

/** Where the rules are. */
const where = { client: 'at its client (`from`)', server: 'at its server' } as const;

function throughputRow(side: Side, rounds: Rounds, cpuUs: Readonly<Record<string, number[]>>): BenchRow {
  const seen = ratio(rounds, side, 'rewired');
  const perSecond = (key: Contender) => `${Math.round(median(rounds[key] ?? [])).toLocaleString('en')} req/s`;
  const cpu = (key: Contender) => median(cpuUs[key] ?? []).toFixed(0);
  return {
    row: `link intercepted ${where[side]}, 50 keep-alive, 1 KB`,
    ours: perSecond(side),
    peer: `${perSecond('rewired')} (rewired)`,
    ratio: `${seen.toFixed(2)} ×`,
    goal: `≥ ${goals.throughput} ×`,
    ok: seen >= goals.throughput,
    note: `direct ${perSecond('direct')}; CPU of the keeper, µs/request: ${cpu(side)} against ${cpu('rewired')}`,
  };
}

function latencyRow(side: Side, rounds: Rounds): BenchRow {
  const p50 = (key: Contender) => median(rounds[key] ?? []);
  const added = median((rounds[side] ?? []).map((value, round) => value - (rounds.rewired?.[round] ?? Number.NaN)));
  return {
    row: `link intercepted ${where[side]}, p50 of one request at a time`,
    ours: `${p50(side).toFixed(0)} µs`,
    peer: `${p50('rewired').toFixed(0)} µs (rewired)`,
    ratio: `${added >= 0 ? '+' : ''}${added.toFixed(0)} µs`,
    goal: `≤ +${goals.addedUs} µs`,
    ok: added <= goals.addedUs,
    note: `direct ${p50('direct').toFixed(0)} µs`,
  };
}

function timeRow(what: string, allMs: readonly number[], seenMs: number, goalMs: number, of: string): BenchRow {
  return {
    row: what,
    ours: `median ${median(allMs).toFixed(0)} ms, p95 ${quantile(allMs, 0.95).toFixed(0)} ms`,
    peer: '–',
    ratio: '–',
    goal: `${of} ≤ ${goalMs} ms`,
    ok: seenMs <= goalMs,
    note: `${allMs.length} times`,
  };
}
