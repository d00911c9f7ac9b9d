import type { ClientTask } from './parts/client.ts';
import type { Toggle } from './parts/link-host.ts';
import { type Part, startPart } from './parts/part.ts';
import { inRounds, median, quantile } from './parts/rounds.ts';
import { startToxiproxy, toxiproxyNeeds } from './parts/toxiproxy.ts';
import type { BenchOptions, BenchRow } from './row.ts';

// The time to inject a fault, and the precision of its effect. Server, link and clients are separate processes.

export async function row({ quick }: BenchOptions = { quick: false }): Promise<BenchRow[]> {
  const peers = [await switchRow(quick), await peerDelayRow(quick), ...(await peerRateRows(quick))];
  return [await toggleRow(quick), await delayRow(quick), ...(await rateRows(quick)), ...peers];
}

async function startParts(kind: 'echo' | 'flood'): Promise<{ server: Part; link: Part; client: Part; stop(): void }> {
  const [server, client] = await Promise.all([startPart('echo-server.ts', kind), startPart('client.ts')]);
  const link = await startPart('link-host.ts', String(server.ready.port));
  const all = [server, link, client];
  return { server, link, client, stop: () => all.forEach((part) => void part.stop()) };
}

const toggle = (link: Part, fault: Toggle) => link.ask<{ tookMs: number; open: number }>(fault);
const send = <T>(client: Part, task: ClientTask) => client.ask<T>(task);
const ms = (value: number) => `${value.toFixed(2)} ms`;

async function toggleRow(quick: boolean): Promise<BenchRow> {
  const { link, client, stop } = await startParts('echo');
  await send(client, { do: 'hold', port: link.ready.port, connections: 1_000 });
  const took: Record<string, number[]> = { all: [], half: [], off: [] };
  let open = 0;
  // The kernel reports `connected` before the link has accepted the connection.
  for (let tries = 0; open < 1_000 && tries < 200; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    open = (await toggle(link, { fault: null })).open;
  }
  for (let round = 0; round < (quick ? 20 : 100); round += 1)
    for (const [name, share] of [['all', 1] as const, ['half', 0.5] as const]) {
      const on = await toggle(link, { fault: 'latency', params: { delay: 100, jitter: 10, share } });
      const off = await toggle(link, { fault: null });
      // The first measurement shows the interpreter and not the link.
      if (round > 2) took[name]?.push(on.tookMs);
      if (round > 2) took.off?.push(off.tookMs);
      open = on.open;
    }
  stop();
  const [all, half, off] = [took.all ?? [], took.half ?? [], took.off ?? []];
  return {
    row: `injecting a fault with ${open.toLocaleString('en')} live connections`,
    ours: `${ms(median(all))}, p95 ${ms(quantile(all, 0.95))}`,
    peer: '–',
    ratio: '–',
    goal: '≤ 1 ms, all in one turn',
    ok: median(all) <= 1 && median(half) <= 1 && open === 1_000,
    note: `for half of them ${ms(median(half))}; removal ${ms(median(off))}`,
  };
}

async function delayRow(quick: boolean): Promise<BenchRow> {
  const { server, link, client, stop } = await startParts('echo');
  const ping = (port: number) => send<number[]>(client, { do: 'ping', port, connections: 20, perSecond: 200, seconds: quick ? 4 : 15 });
  const direct = await ping(server.ready.port);
  await toggle(link, { fault: 'latency', params: { delay: 100, jitter: 0, share: 1 } });
  const late = (await ping(link.ready.port)).map((trip) => trip - 100);
  stop();
  const [p1, p50, p99] = [quantile(late, 0.01), quantile(late, 0.5), quantile(late, 0.99)];
  const over = p50 - quantile(direct, 0.5);
  return {
    row: '100 ms delay at 200/s, error of the round trip',
    ours: `p1 ${ms(p1)}, median ${ms(p50)}, p99 ${ms(p99)}`,
    peer: `direct: median ${ms(quantile(direct, 0.5))}, p99 ${ms(quantile(direct, 0.99))}`,
    ratio: `median +${ms(over)}`,
    goal: 'p1 ≥ 0, median ≤ +1 ms',
    ok: p1 >= 0 && over <= 1 && Math.min(...late) >= 0,
    note: `${late.length} round trips; earliest ${ms(Math.min(...late))}`,
  };
}

async function rateRows(quick: boolean): Promise<BenchRow[]> {
  const { link, client, stop } = await startParts('flood');
  const rows: BenchRow[] = [];
  for (const [name, rate] of [
    ['100 kB/s', 100_000],
    ['1 MB/s', 1_000_000],
    ['10 MB/s', 10_000_000],
  ] as const) {
    await toggle(link, { fault: 'bandwidth', params: { rate } });
    const { bytes, perSecond } = await send<{ bytes: number[]; perSecond: number }>(client, {
      do: 'read',
      port: link.ready.port,
      windows: quick ? 30 : 80,
    });
    rows.push(rateRow(name, rate, bytes, perSecond));
  }
  stop();
  return rows;
}

function rateRow(name: string, rate: number, bytes: readonly number[], perSecond: number): BenchRow {
  const { error, spread, says } = flowOf(rate, bytes, perSecond);
  return {
    row: `limited to ${name}`,
    ours: says,
    peer: '–',
    ratio: '–',
    goal: 'mean within 1 %, CV ≤ 0.05',
    ok: Math.abs(error) <= 0.01 && spread <= 0.05,
  };
}

function flowOf(rate: number, bytes: readonly number[], perSecond: number) {
  const mean = bytes.reduce((sum, one) => sum + one, 0) / bytes.length;
  const spread = Math.sqrt(bytes.reduce((sum, one) => sum + (one - mean) ** 2, 0) / bytes.length) / mean;
  const error = perSecond / rate - 1;
  return { error, spread, says: `mean ${error >= 0 ? '+' : ''}${(error * 100).toFixed(2)} %, CV ${spread.toFixed(3)} in 100 ms windows` };
}

const without = (row: string): BenchRow => ({
  row: `${row}, against Toxiproxy`,
  ours: '–',
  peer: '–',
  ratio: '–',
  goal: 'not worse',
  ok: false,
  note: `needs toxiproxy: ${toxiproxyNeeds}`,
});

/** Both measured by the caller: from the request (over a channel for ours, over HTTP for Toxiproxy) to its confirmation. */
async function switchRow(quick: boolean): Promise<BenchRow> {
  const name = 'switching 1,000 connections';
  const { server, link, client, stop } = await startParts('echo');
  const toxiproxy = await startToxiproxy(server.ready.port);
  try {
    if (toxiproxy === null) return without(name);
    for (const { port } of [link.ready, toxiproxy]) await send(client, { do: 'hold', port, connections: 1_000 });
    const asked = async (fault: Toggle): Promise<number> => {
      const startMs = performance.now();
      await toggle(link, fault);
      return performance.now() - startMs;
    };
    const rounds = await inRounds(quick ? 10 : 40, {
      ours: async () => {
        await toggle(link, { fault: null });
        return asked({ fault: 'latency', params: { delay: 100, jitter: 0, share: 1 } });
      },
      peer: async () => {
        await toxiproxy.toggle(null);
        return toxiproxy.toggle({ type: 'latency', attributes: { latency: 100, jitter: 0 } });
      },
    });
    const [ours, peer] = [median(rounds.ours ?? []), median(rounds.peer ?? [])];
    return {
      row: `${name}, against Toxiproxy`,
      ours: ms(ours),
      peer: `${ms(peer)} (toxiproxy)`,
      ratio: `1/${(peer / ours).toFixed(1)}`,
      goal: 'not slower',
      ok: ours <= peer,
    };
  } finally {
    toxiproxy?.stop();
    stop();
  }
}

async function peerDelayRow(quick: boolean): Promise<BenchRow> {
  const name = '100 ms delay at 200/s, p50 and p99 of the error';
  const { server, link, client, stop } = await startParts('echo');
  const toxiproxy = await startToxiproxy(server.ready.port);
  try {
    if (toxiproxy === null) return without(name);
    const late = async (port: number) =>
      (await send<number[]>(client, { do: 'ping', port, connections: 20, perSecond: 200, seconds: quick ? 4 : 15 })).map(
        (trip) => trip - 100,
      );
    await toggle(link, { fault: 'latency', params: { delay: 100, jitter: 0, share: 1 } });
    await toxiproxy.toggle({ type: 'latency', attributes: { latency: 100, jitter: 0 } });
    const [ours, peer] = [await late(link.ready.port), await late(toxiproxy.port)];
    const message = (trips: readonly number[]) => `median ${ms(quantile(trips, 0.5))}, p99 ${ms(quantile(trips, 0.99))}`;
    const ratio = quantile(ours, 0.5) / quantile(peer, 0.5);
    return {
      row: `${name}, against Toxiproxy`,
      ours: message(ours),
      peer: `${message(peer)} (toxiproxy)`,
      ratio: `${ratio.toFixed(2)} ×`,
      goal: 'median ≤ 1 ms more',
      ok: quantile(ours, 0.5) <= quantile(peer, 0.5) + 1,
    };
  } finally {
    toxiproxy?.stop();
    stop();
  }
}

async function peerRateRows(quick: boolean): Promise<BenchRow[]> {
  const { server, link, client, stop } = await startParts('flood');
  const toxiproxy = await startToxiproxy(server.ready.port);
  try {
    if (toxiproxy === null) return [without('bandwidth')];
    const rows: BenchRow[] = [];
    for (const rate of [100_000, 1_000_000, 10_000_000]) {
      await toggle(link, { fault: 'bandwidth', params: { rate } });
      await toxiproxy.toggle({ type: 'bandwidth', attributes: { rate: rate / 1000 } });
      const flow = async (port: number) => {
        const { bytes, perSecond } = await send<{ bytes: number[]; perSecond: number }>(client, {
          do: 'read',
          port,
          windows: quick ? 30 : 80,
        });
        return flowOf(rate, bytes, perSecond);
      };
      const [ours, peer] = [await flow(link.ready.port), await flow(toxiproxy.port)];
      await toxiproxy.toggle(null);
      rows.push({
        row: `limited to ${rate / 1000} kB/s, against Toxiproxy`,
        ours: ours.says,
        peer: `${peer.says} (toxiproxy)`,
        ratio: `CV 1/${(peer.spread / ours.spread).toFixed(1)}`,
        goal: 'CV not larger',
        ok: ours.spread <= peer.spread,
      });
    }
    return rows;
  } finally {
    toxiproxy?.stop();
    stop();
  }
}
