import type { CheckSpec } from '../../../src/core/model/config/check-spec.ts';
import type { Target } from '../../../src/core/model/config/target.ts';
import type { Sighting } from '../../../src/core/model/plan/effect.ts';
import type { Sample } from '../../../src/core/model/run/sample.ts';
import type { Undo } from '../../../src/core/model/run/undo.ts';
import type { WritesSeen } from '../../../src/core/model/run/writes.ts';
import type { Dice } from '../../../src/core/random/dice.ts';
import type { Driver } from '../../../src/world/drivers/driver.ts';
import type { Load } from '../../../src/world/load/load.ts';
import type { World } from '../../../src/world/world.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** The probabilities of the failures of this world, 0..1. */
export interface Conditions {
  readonly prepareFails: number;
  readonly applyFails: number;
  readonly undoFailsOnce: number;
  readonly undoFailsAlways: number;
  readonly notFelt: number;
  /** Share of probes that fail while a fault is in place. */
  readonly weakness: number;
  /** Share of probes that fail at any time. */
  readonly noise: number;
  /** A shorter delay has no effect; left out: every fault has one. */
  readonly survivesMs?: number;
  /** Every probe fails from this time on; left out: never. */
  readonly sickFromMs?: number;
  /** The effect of a fault continues for this time after its removal; left out: it ends with the fault. */
  readonly recoversAfterMs?: number;
  /** While a fault is in place, one in this number of acknowledged writes is lost; left out: the check writes nothing. */
  readonly losesOneIn?: number;
  /** The load ends with an error at this time. */
  readonly blindAtMs: number;
}

/** What happened, recorded outside the engine. The engine would treat an assertion that a fake throws as a failed call. */
export interface Truth {
  readonly calls: {
    readonly what: 'apply' | 'undo';
    readonly id: string;
    readonly target: string;
    readonly atMs: number;
    readonly ok: boolean;
  }[];
  readonly inPlace: Set<string>;
  /** The faults in place that have an effect: all but harmless ones. */
  readonly felt: Set<string>;
  /** The effect of a removed fault continues until this time. */
  effectUntilMs: number;
  readonly violations: string[];
  /** When the lost writes were due. */
  readonly lostMs: number[];
}

export const check: CheckSpec = {
  name: 'front',
  kind: 'http',
  params: {},
  ratePerSecond: 10,
  timeoutMs: 1_000,
  steady: { success: 0.95, percentiles: [{ quantile: 0.95, limitMs: 300 }] },
  during: { success: 0.9, percentiles: [] },
  recoversMs: 5_000,
};

const batchMs = 100;

/** A world with one check and some links, in virtual time, whose failures are drawn from dice. */
export function fakeWorld(
  clock: VirtualClock,
  dice: Dice,
  conditions: Conditions,
  mayApply: (undo: Undo) => boolean,
  names: readonly string[],
) {
  const truth: Truth = { calls: [], inPlace: new Set(), felt: new Set(), effectUntilMs: 0, violations: [], lostMs: [] };
  const drivers = new Map(
    names.map((name) => [name, { target: linkNamed(name), kind: { takes: ['toxic' as const] }, driver: driverOf(name) }]),
  );

  function driverOf(target: string): Driver {
    const happens = (what: keyof Conditions, id: string) => dice.unit(`${what} ${id}`) < (conditions[what] ?? 0);
    const never = new AbortController().signal;
    const pass = (id: string, what: string) => clock.sleep(1 + 200 * dice.unit(`${what} takes ${id}`), never);
    let undos = 0;
    return {
      async prepare(_effect, id) {
        await pass(id, 'prepare');
        if (happens('prepareFails', id)) throw new Error('the target does not respond');
        return { id, target, kind: 'fake', state: {} };
      },
      async apply(effect, undo) {
        if (!mayApply(undo)) truth.violations.push(`${undo.id} was applied before its undo was on the disk`);
        if (truth.inPlace.has(undo.id)) truth.violations.push(`${undo.id} was applied twice`);
        // A fault whose injection fails halfway is still in place.
        truth.inPlace.add(undo.id);
        if (effect.kind !== 'sham' && Number(effect.params.delay) >= (conditions.survivesMs ?? 0)) truth.felt.add(undo.id);
        await pass(undo.id, 'apply');
        const ok = !happens('applyFails', undo.id);
        truth.calls.push({ what: 'apply', id: undo.id, target, atMs: clock.now(), ok });
        if (!ok) throw new Error('injected halfway');
      },
      observeEffect: async (_effect, undo): Promise<Sighting> => ({ ok: !happens('notFelt', undo.id), says: 'looked', numbers: {} }),
      async undo(undo) {
        await pass(undo.id, 'undo');
        undos += 1;
        const ok = !happens('undoFailsAlways', undo.id) && !(undos === 1 && happens('undoFailsOnce', undo.id));
        truth.calls.push({ what: 'undo', id: undo.id, target, atMs: clock.now(), ok });
        if (!ok) throw new Error('the fault is still in place');
        truth.inPlace.delete(undo.id);
        const last = truth.felt.delete(undo.id);
        if (last) truth.effectUntilMs = clock.now() + (conditions.recoversAfterMs ?? 0);
      },
      verifyRemoved: async (_effect, undo): Promise<Sighting> => ({ ok: !truth.inPlace.has(undo.id), says: 'looked', numbers: {} }),
    };
  }

  const world: World = {
    clock,
    checks: [check],
    targets: names,
    target: (name) => drivers.get(name) ?? null,
    warmUp: async () => null,
    load: (signal) => fakeLoad(clock, dice, conditions, truth, signal),
    within: clock.within,
    ...(conditions.losesOneIn !== undefined && { readBack: async (fromMs, untilMs) => [writesIn(truth, fromMs, untilMs)] }),
  };
  return { world, truth };
}

function writesIn({ lostMs }: Truth, fromMs: number, untilMs: number): WritesSeen {
  const lost = lostMs.filter((dueMs) => dueMs >= fromMs && dueMs < untilMs);
  return {
    check: check.name,
    acknowledged: Math.floor(((untilMs - fromMs) / 1000) * check.ratePerSecond),
    gone: lost.length,
    doubled: 0,
    changed: 0,
    unread: 0,
    firstBadMs: lost[0] ?? null,
    lastBadMs: lost.at(-1) ?? null,
  };
}

const linkNamed = (name: string): Target => ({
  kind: 'link',
  name,
  listen: { host: '127.0.0.1', port: 1 },
  to: { host: '127.0.0.1', port: 2 },
});

function fakeLoad(clock: VirtualClock, dice: Dice, conditions: Conditions, truth: Truth, signal: AbortSignal): Load {
  let stopped = false;
  let number = 0;
  const luck = Math.floor(dice.unit('luck') * 2 ** 32);
  async function* samples(): AsyncGenerator<readonly Sample[]> {
    const startMs = clock.now();
    while (!stopped && !signal.aborted) {
      await clock.sleep(batchMs, signal).catch(() => undefined);
      if (clock.now() >= conditions.blindAtMs) throw new RangeError('too many samples wait');
      const batch: Sample[] = [];
      for (let dueMs = startMs; dueMs + 30 <= clock.now(); ) {
        dueMs = startMs + (number * 1000) / check.ratePerSecond;
        if (dueMs + 30 > clock.now()) break;
        // The fault counts at the delivery of a sample and not at its due time, which is precise enough for a fake.
        const share =
          dueMs >= (conditions.sickFromMs ?? Number.POSITIVE_INFINITY)
            ? 1
            : truth.felt.size > 0 || clock.now() < truth.effectUntilMs
              ? conditions.weakness
              : conditions.noise;
        const bad = chance(luck, number) < share;
        if (truth.felt.size > 0 && number % (conditions.losesOneIn ?? Number.POSITIVE_INFINITY) === 0) truth.lostMs.push(dueMs);
        batch.push({ check: check.name, number: number++, dueMs, endMs: dueMs + 30, failure: bad ? 'reset' : null, ours: false });
      }
      yield batch;
    }
  }
  return { samples: samples(), stop: () => (stopped = true), troubles: () => ({ maxLagMs: luck % 10 === 0 ? 300 : 0, ours: 0 }) };
}

/** Uniform in [0, 1) by number, because dice for each probe would take most of the time. Source: the finalizer of MurmurHash3. */
function chance(seed: number, number: number): number {
  let bits = (seed + Math.imul(number, 0x9e3779b1)) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
