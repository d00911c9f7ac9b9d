import { setTimeout as sleep } from 'node:timers/promises';
import { isForbiddenHost } from '../../core/address/forbidden-host.ts';
import type { Numbers } from '../../core/model/plan/effect.ts';
import type { Traffic } from '../../core/model/plan/traffic.ts';
import { startPacer } from '../load/pacer.ts';
import { dueMs } from '../load/schedule.ts';
import { descriptorsLeft } from '../process/descriptors.ts';
import type { TrafficClient } from './client.ts';
import { type Clients, clientsTo, plainClients } from './clients.ts';
import { getters } from './getter.ts';
import { ResponseCounts } from './response-counts.ts';
import { slowClient } from './slow-client.ts';

/** Upper limits for any config, so that the gate cannot be used for an attack. */
const maxRatePerSecond = 2_000;
const mostOpen = 1_000;
/** File descriptors reserved for the links and for undos. */
const keptDescriptors = 16;
const paceMs = 100;
/** A lost connection is replaced after this pause, so that a server that refuses is not flooded. */
const replaceMs = 1_000;
const stopLimitMs = 1_000;

export interface RunningTraffic {
  /**
   * Since the start: `visitors` (clients sent), `reached` (connection established), `answers`, `abandoned`, `errors`, `bytes` received,
   * `dropped` (not sent because the limit was reached); responses as in `Seen`. And the current number: `open`.
   */
  counts(): Numbers;
  /** Disconnects all clients; none is left after a second. The last counts, with the responses by class of status (`2xx`). */
  stop(): Promise<Numbers>;
}

/** The counter for each way in which a client may end. */
const counterOf = { answered: 'answers', failed: 'errors', abandoned: 'abandoned' } as const;

/** Sends clients to the origin of `url`, and to no other. RangeError for a URL that must never be requested. */
export function startTraffic(traffic: Traffic, url: string, clients: Clients = plainClients): RunningTraffic {
  const to = new URL(url);
  if (!/^https?:$/.test(to.protocol) || isForbiddenHost(to.hostname)) throw new RangeError('traffic goes to http and https previews only');
  const tally = { visitors: 0, reached: 0, answers: 0, abandoned: 0, errors: 0, bytes: 0, dropped: 0 };
  const maxOpen = Math.max(1, Math.min(mostOpen, descriptorsLeft() - keptDescriptors));
  const open = new Set<TrafficClient>();
  const connections = Math.min(traffic.connections ?? 0, maxOpen);
  const rate = Math.min(traffic.ratePerSecond ?? 0, maxRatePerSecond);
  const plain = getters(to.protocol);
  const sendsOf = clientsTo(url, clients);
  const counted = new ResponseCounts();
  const { reconnectEveryMs } = traffic;
  const isHerd = reconnectEveryMs !== undefined;
  const isSlow =
    !isHerd &&
    [traffic.connections, traffic.sendBytesPerSecond, traffic.readBytesPerSecond, traffic.leaveAfterBytes].some((one) => one !== undefined);
  let stopped = false;
  let onEmpty: () => void = () => {};

  const spawnClient = (): void => {
    if (stopped) return;
    if (open.size >= maxOpen) return void tally.dropped++;
    const sends = sendsOf(tally.visitors++);
    const client = (isSlow ? slowClient : plain.start)(sends, traffic, {
      onReached: () => tally.reached++,
      onStatus: (status) => counted.add(status, sends.accepts(status)),
      onBytes: (count) => {
        tally.bytes += count;
      },
      onEnd(how) {
        open.delete(client);
        if (open.size === 0) onEmpty();
        if (stopped) return;
        tally[counterOf[how]]++;
        if (isSlow && connections > 0) setTimeout(spawnClient, replaceMs);
      },
    });
    open.add(client);
  };

  const startMs = performance.now();
  let sent = 0;
  const dueNext = (): number => startMs + dueMs(0, rate, sent);
  const pacer = startPacer(() => {
    for (; rate > 0 && dueNext() <= performance.now(); sent++) spawnClient();
    return rate > 0 ? dueNext() - performance.now() : paceMs;
  });
  const pacing = setInterval(() => {
    for (const client of open) client.pace?.();
  }, paceMs);
  const connectAll = (): void => {
    for (let place = 0; place < connections; place++) spawnClient();
  };
  /** Ends every connection, the idle ones included; a client without a response failed. All clients then connect in the same turn of the event loop. */
  const reconnectAll = (): void => {
    for (const client of open) client.leave();
    open.clear();
    plain.close();
    connectAll();
  };
  connectAll();
  const reconnecting = isHerd ? setInterval(reconnectAll, reconnectEveryMs) : undefined;

  const counts = (): Numbers => ({ ...tally, ...counted.numbers, open: open.size });
  return {
    counts,
    async stop() {
      stopped = true;
      pacer.stop();
      clearInterval(pacing);
      clearInterval(reconnecting);
      const limit = new AbortController();
      onEmpty = () => limit.abort();
      if (open.size === 0) onEmpty();
      for (const client of open) client.leave();
      plain.close();
      await sleep(stopLimitMs, undefined, { signal: limit.signal }).catch(() => {});
      return { ...counts(), ...counted.classes };
    },
  };
}
