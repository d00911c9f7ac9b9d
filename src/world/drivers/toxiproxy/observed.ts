import type { Effect, Sighting } from '../../../core/model/plan/effect.ts';
import type { ProxyChange } from '../../../core/model/plan/proxy-change.ts';
import { changedByOthers } from '../../../core/model/result/cause.ts';
import type { Undo } from '../../../core/model/run/undo.ts';
import { quantityText } from '../../../core/quantity/say.ts';
import type { ToxiproxyTarget } from '../../../core/targets/toxiproxy.ts';
import { missingToxics, type NamedToxic } from '../../toxiproxy/change.ts';
import type { Seen } from '../../toxiproxy/probe-through.ts';
import { type ListedProxy, proxyOf } from '../../toxiproxy/proxies.ts';
import { beforeOf, lookThrough } from './through.ts';
import type { Turns } from './turns.ts';

/** A fault of a proxy that is in place. */
export interface InPlace {
  readonly target: ToxiproxyTarget;
  readonly effect: Effect;
  readonly change: ProxyChange;
  readonly toxics: readonly NamedToxic[];
  /** Of a fault that disables and enables the proxy in turn. */
  readonly turns: Turns | undefined;
}

const seen = (ok: boolean, says: string, numbers: Sighting['numbers'] = {}): Sighting => ({ ok, says, numbers });
/** A probe that has waited for this time has shown enough, ms. */
const longestWaitMs = 8_000;
const silentMs = 1_000;
/** With this many connections the probability is below 0.1 % that a share of them meets none. */
const mostProbes = 30;

/**
 * Whether the fault is in place: the server lists it with its values, and a client of the gate meets it where that can be seen. The server counts no
 * traffic, so whether the application used the proxy shows only in the checks.
 */
export async function observedIn(fault: InPlace, undo: Undo, signal: AbortSignal): Promise<Sighting> {
  const { target, change } = fault;
  const listed = await proxyOf(target.api, target.proxy, signal);
  if (listed === null) return seen(false, `${changedByOthers} removed the proxy, or Toxiproxy has restarted`);
  if (fault.turns !== undefined && fault.turns.count() > 0) return turned(fault.turns);
  if (!('toxics' in change)) return refused(fault, listed, undo, signal);
  const missing = await missingToxics(target.api, target.proxy, fault.toxics, signal);
  if (missing !== 0) return seen(false, `${changedByOthers} removed or changed the toxics, or Toxiproxy has restarted`);
  if (!listed.enabled) return seen(false, `${changedByOthers} disabled the proxy, so no connection passes it`);
  return met(fault, listed, undo, signal);
}

/** The proxy was enabled again at least once, and the server has confirmed each change. */
const turned = (turns: Turns): Sighting =>
  seen(true, `Toxiproxy has disabled and enabled the proxy in turn, ${turns.count() + 1} changes in all`, { changes: turns.count() + 1 });

async function refused({ target }: InPlace, listed: ListedProxy, undo: Undo, signal: AbortSignal): Promise<Sighting> {
  if (listed.enabled) return seen(false, `${changedByOthers} enabled the proxy`);
  if (!beforeOf(undo).isReached) return seen(true, 'Toxiproxy lists the proxy as disabled; the gate itself cannot reach it');
  const { outcome } = await lookThrough(target, listed, signal);
  if (outcome === 'refused') return seen(true, 'a connection to the proxy was refused');
  return seen(false, `Toxiproxy lists the proxy as disabled, but a connection to it was ${outcome === 'open' ? 'accepted' : outcome}`);
}

/** What a probe must meet, where a small request can meet it. */
async function met(fault: InPlace, listed: ListedProxy, undo: Undo, signal: AbortSignal): Promise<Sighting> {
  const { firstByteMs } = beforeOf(undo);
  const expected = expectationOf(fault, firstByteMs);
  if (expected === null || firstByteMs === null)
    return seen(true, `Toxiproxy lists the toxics with their values; ${why(firstByteMs)}`, { toxics: fault.toxics.length });
  const share = Math.min(...fault.toxics.map(({ toxicity }) => toxicity));
  const probes = share >= 1 ? 1 : Math.min(mostProbes, Math.ceil(Math.log(0.001) / Math.log(1 - share)));
  const all = await Promise.all(Array.from({ length: probes }, () => lookThrough(fault.target, listed, signal, expected.waitMs)));
  const struck = all.filter(expected.isMet);
  const [first] = struck;
  if (first === undefined) return seen(false, `Toxiproxy lists the toxics, but ${expected.unmet}`);
  const slowestMs = Math.round(Math.max(...struck.map((one) => one.firstByteMs ?? expected.waitMs)));
  return seen(true, expected.says(slowestMs), { probes, struck: struck.length });
}

const why = (firstByteMs: number | null): string =>
  firstByteMs === null
    ? 'the upstream does not respond to a probe of the gate, so only the checks can meet them'
    : 'a small request does not meet them';

interface Expectation {
  readonly waitMs: number;
  readonly isMet: (seen: Seen) => boolean;
  readonly unmet: string;
  readonly says: (slowestMs: number) => string;
}

/** `null`: a small request does not meet the fault. */
function expectationOf({ toxics }: InPlace, beforeMs: number | null): Expectation | null {
  const [toxic] = toxics;
  switch (toxic?.type) {
    case 'latency': {
      const { latency = 0, jitter = 0 } = toxic.attributes;
      const leastMs = latency - jitter;
      const lateMs = Math.max(0.9 * leastMs, (beforeMs ?? 0) + 0.5 * leastMs);
      const waitMs = Math.min(longestWaitMs, 2 * (latency + jitter) + silentMs);
      return {
        waitMs,
        isMet: ({ outcome, firstByteMs }) => outcome === 'open' && (firstByteMs ?? waitMs) >= lateMs,
        unmet: 'a response through the proxy came without the delay',
        says: (slowestMs) => `a response through the proxy took ${quantityText('duration', Math.max(1, slowestMs))}`,
      };
    }
    case 'timeout':
      return {
        waitMs: silentMs,
        isMet: ({ outcome, firstByteMs }) => outcome === 'open' && firstByteMs === null,
        unmet: 'a response came through the proxy',
        says: () => 'a connection through the proxy was accepted, and no byte arrived',
      };
    case 'reset_peer':
      return {
        waitMs: silentMs,
        isMet: ({ outcome }) => outcome === 'reset',
        unmet: 'no connection through the proxy was reset',
        says: () => 'a connection through the proxy was reset',
      };
    default:
      return null;
  }
}
