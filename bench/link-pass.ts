import { has, startHaproxy, startNginx, wrk } from './parts/debian.ts';
import { cpuMs, type Part, startPart } from './parts/part.ts';
import { inRounds, median, type Rounds, ratio } from './parts/rounds.ts';
import { startToxiproxy, toxiproxyNeeds } from './parts/toxiproxy.ts';
import type { BenchOptions, BenchRow } from './row.ts';

// The cost of a link without a fault. wrk → contender → nginx, all on this machine.

interface Shape {
  readonly row: string;
  readonly connections: number;
  readonly path: string;
  readonly headers: readonly string[];
  readonly contenders: readonly string[];
  /** Ours, the peer, and the least ratio. */
  readonly goals: readonly (readonly [string, string, number])[];
}

const shapes: readonly Shape[] = [
  {
    row: 'link pass-through, 50 keep-alive, 1 KB',
    connections: 50,
    path: '/',
    headers: [],
    contenders: ['link', 'pipe', 'haproxy', 'toxiproxy'],
    goals: [
      ['link', 'pipe', 1],
      ['link', 'toxiproxy', 1],
      ['link', 'haproxy', 0.7],
    ],
  },
  {
    row: 'HTTP-aware link, no fault, 50 keep-alive, 1 KB',
    connections: 50,
    path: '/',
    headers: [],
    contenders: ['http-link', 'link', 'node-http'],
    goals: [
      ['http-link', 'node-http', 2],
      ['http-link', 'link', 0.85],
    ],
  },
  {
    row: 'connection churn, 20 in parallel',
    connections: 20,
    path: '/',
    headers: ['Connection: close'],
    contenders: ['link', 'pipe', 'toxiproxy'],
    goals: [
      ['link', 'pipe', 1],
      ['link', 'toxiproxy', 1],
    ],
  },
  {
    row: '10 MiB bodies, 4 connections',
    connections: 4,
    path: '/big',
    headers: [],
    contenders: ['link', 'pipe', 'toxiproxy'],
    goals: [
      ['link', 'pipe', 1],
      ['link', 'toxiproxy', 1],
    ],
  },
];

export async function row({ quick }: BenchOptions = { quick: false }): Promise<BenchRow[]> {
  for (const program of ['nginx', 'wrk']) if (!(await has(program))) return [missing(program)];
  const nginx = await startNginx();
  const parts: Record<string, { port: number; pid: number }> = {};
  const started: (Part | { stop(): void })[] = [nginx];
  for (const kind of ['link', 'http-link', 'pipe', 'node-http']) {
    const part = await startPart('proxy.ts', kind, String(nginx.port));
    parts[kind] = { port: part.ready.port, pid: part.pid };
    started.push(part);
  }
  if (await has('haproxy')) {
    const haproxy = await startHaproxy(nginx.port);
    parts.haproxy = haproxy;
    started.push(haproxy);
  }
  const toxiproxy = await startToxiproxy(nginx.port);
  if (toxiproxy !== null) {
    parts.toxiproxy = toxiproxy;
    started.push(toxiproxy);
  }
  const rows: BenchRow[] = toxiproxy === null ? [missing('toxiproxy', toxiproxyNeeds)] : [];
  for (const shape of shapes) rows.push(...(await measure(shape, parts, quick)));
  for (const part of started) part.stop();
  return rows;
}

const missing = (program: string, how = 'apt-get install wrk nginx haproxy'): BenchRow => ({
  row: 'link pass-through',
  ours: '–',
  peer: '–',
  ratio: '–',
  goal: '≥ 1.0 ×',
  ok: false,
  note: `needs ${program}: ${how}`,
});

async function measure(shape: Shape, parts: Readonly<Record<string, { port: number; pid: number }>>, quick: boolean): Promise<BenchRow[]> {
  const names = shape.contenders.filter((name) => parts[name] !== undefined);
  const cpu: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  const one = (name: string) => async () => {
    const { port, pid } = parts[name] ?? { port: 0, pid: 0 };
    const beforeMs = cpuMs(pid);
    const seconds = quick ? 1 : 2;
    const perSecond = await wrk(port, shape.connections, seconds, shape.path, shape.headers);
    cpu[name]?.push(((cpuMs(pid) - beforeMs) * 1000) / (perSecond * seconds));
    return perSecond;
  };
  // The first requests only warm up.
  await inRounds(1, Object.fromEntries(names.map((name) => [name, one(name)])));
  const rounds = await inRounds(quick ? 5 : 9, Object.fromEntries(names.map((name) => [name, one(name)])));
  return shape.goals.filter(([, peer]) => names.includes(peer)).map((goal) => rowOf(shape.row, goal, rounds, cpu));
}

function rowOf(
  row: string,
  [ours, peer, least]: Shape['goals'][number],
  rounds: Rounds,
  cpu: Readonly<Record<string, number[]>>,
): BenchRow {
  const seen = ratio(rounds, ours, peer);
  const message = (name: string) => `${Math.round(median(rounds[name] ?? [])).toLocaleString('en')} req/s (${name})`;
  const cpuOf = (name: string) => median(cpu[name] ?? []).toFixed(0);
  return {
    row,
    ours: message(ours),
    peer: message(peer),
    ratio: `${seen.toFixed(2)} ×`,
    goal: `≥ ${least} ×`,
    ok: seen >= least,
    note: `CPU µs/request ${cpuOf(ours)} against ${cpuOf(peer)}`,
  };
}
