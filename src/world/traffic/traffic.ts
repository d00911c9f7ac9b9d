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
import { Seen } from './seen.ts';
import { slowClient } from './slow-client.ts';

/** Whatever is asked for, never more than this: a gate is no weapon. */
const maxRatePerSecond = 2_000;
const mostOpen = 1_000;
/** Descriptors that are left to the links, and to whatever takes a fault out. */
const keptDescriptors = 16;
const paceMs = 100;
/** A held place that was lost is taken again after this, so that a server that refuses is not stormed. */
const replaceMs = 1_000;
const stopLimitMs = 1_000;

export interface RunningTraffic {
  /**
   * Since the start: `visitors` sent, `reached` (connection stood), `answers`, `abandoned`, `errors`, `bytes` received, `dropped`
   * (not sent, too many were there); responses as in `Seen`; and now `open`.
   */
  counts(): Numbers;
  /** Everybody leaves; nobody is left within a second. */
  stop(): Promise<Numbers>;
}

/** By how a client ended. */
const counterOf = { answered: 'answers', failed: 'errors', abandoned: 'abandoned' } as const;

/** Sends clients to the origin of `url`, and nowhere else. RangeError for a URL that must never be requested. */
export function startTraffic(traffic: Traffic, url: string, clients: Clients = plainClients): RunningTraffic {
  const to = new URL(url);
  if (!/^https?:$/.test(to.protocol) || isForbiddenHost(to.hostname)) throw new RangeError('traffic goes to http and https previews only');
  const tally = { visitors: 0, reached: 0, answers: 0, abandoned: 0, errors: 0, bytes: 0, dropped: 0 };
  const maxOpen = Math.max(1, Math.min(mostOpen, descriptorsLeft() - keptDescriptors));
  const open = new Set<TrafficClient>();
  const held = Math.min(traffic.connections ?? 0, maxOpen);
  const rate = Math.min(traffic.ratePerSecond ?? 0, maxRatePerSecond);
  const plain = getters(to.protocol);
  const sendsOf = clientsTo(url, clients);
  const seen = new Seen();
  const dawdles = [traffic.connections, traffic.sendBytesPerSecond, traffic.readBytesPerSecond, traffic.leaveAfterBytes].some(
    (one) => one !== undefined,
  );
  let stopped = false;
  let emptied: () => void = () => {};

  const come = (): void => {
    if (stopped) return;
    if (open.size >= maxOpen) return void tally.dropped++;
    const sends = sendsOf(tally.visitors++);
    const visitor = (dawdles ? slowClient : plain.visit)(sends, traffic, {
      onReached: () => tally.reached++,
      onStatus: (status) => seen.add(status, sends.accepts(status)),
      onBytes: (count) => {
        tally.bytes += count;
      },
      onEnd(how) {
        open.delete(visitor);
        if (open.size === 0) emptied();
        if (stopped) return;
        tally[counterOf[how]]++;
        if (held > 0) setTimeout(come, replaceMs);
      },
    });
    open.add(visitor);
  };

  const startMs = performance.now();
  let sent = 0;
  const dueNext = (): number => startMs + dueMs(0, rate, sent);
  const pacer = startPacer(() => {
    for (; rate > 0 && dueNext() <= performance.now(); sent++) come();
    return rate > 0 ? dueNext() - performance.now() : paceMs;
  });
  const pacing = setInterval(() => {
    for (const visitor of open) visitor.pace?.();
  }, paceMs);
  for (let place = 0; place < held; place++) come();

  const counts = (): Numbers => ({ ...tally, ...seen.numbers, open: open.size });
  return {
    counts,
    async stop() {
      stopped = true;
      pacer.stop();
      clearInterval(pacing);
      const limit = new AbortController();
      emptied = () => limit.abort();
      if (open.size === 0) emptied();
      for (const visitor of open) visitor.leave();
      plain.close();
      await sleep(stopLimitMs, undefined, { signal: limit.signal }).catch(() => {});
      return counts();
    },
  };
}
