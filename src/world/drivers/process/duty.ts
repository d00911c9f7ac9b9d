import { setTimeout as sleep } from 'node:timers/promises';
import { GateFailure } from '../../../core/model/failure.ts';
import type { Json } from '../../../core/model/json.ts';
import type { Sighting } from '../../../core/model/plan/effect.ts';
import type { ProcessIdentity } from '../../../core/model/run/event.ts';
import type { Undo } from '../../../core/model/run/undo.ts';
import type { KeeperClient } from '../../keeper/client.ts';
import { identityOf, stateOf } from '../../process/identity.ts';
import { processes } from '../../process/processes.ts';
import { usageOf } from '../../process/usage.ts';
import { processContinueOn } from '../../undo/process-continue.ts';
import { processDutyOn } from '../../undo/process-duty.ts';
import { textIn } from '../../undo/state.ts';
import type { PreparedFault } from '../prepared-fault.ts';

export const dutyKind = processDutyOn(processes).kind;
const continued = processContinueOn(processes);

/** Not a divisor of the period of the cycle, so that the looks see different parts of it. */
const pollMs = 17;
const looks = 40;

/** `cpu` on processes of this machine: the keeper lets them run for a share of the time only. */
export async function dutyOf(
  victims: readonly ProcessIdentity[],
  share: number,
  id: string,
  started: { readonly [key: string]: Json },
  keeper: KeeperClient,
): Promise<PreparedFault> {
  const identity = await identityOf(keeper.pid);
  if (identity === null) throw new GateFailure('KEEPER_LOST', 'the keeper that would stop and continue the process has ended');
  const cpuMs = (): number => victims.reduce((sum, { pid }) => sum + (usageOf(pid)?.cpuMs ?? 0), 0);
  const beforeMs = cpuMs();
  return {
    undo: {
      kind: dutyKind,
      state: { ...started, duty: id, keeper: { ...identity }, processes: victims.map((one) => ({ ...one })) },
    },
    async apply(signal) {
      await keeper.ask({ ask: 'duty.start', duty: id, processes: victims, share }, signal);
    },
    async observe(signal) {
      let [seen, stopped, usedMs] = [0, 0, 0];
      while (!signal.aborted && !(seen >= looks && stopped > 0 && usedMs > 0)) {
        const states = await Promise.all(victims.map(stateOf));
        seen += 1;
        if (states.includes('T')) stopped += 1;
        usedMs = Math.max(usedMs, Math.round(cpuMs() - beforeMs));
        await sleep(pollMs, undefined, { signal }).catch(() => undefined);
      }
      return sightingOf(seen, stopped, usedMs);
    },
  };
}

function sightingOf(seen: number, stopped: number, usedMs: number): Sighting {
  const numbers = { looks: seen, stopped, cpuMs: usedMs };
  if (stopped === 0) return { ok: false, says: 'the process was never stopped', numbers };
  if (usedMs === 0) return { ok: false, says: 'the process needed no CPU while the fault was in place', numbers };
  return { ok: true, says: `the process had to wait in ${stopped} of ${seen} looks, and used ${usedMs} ms of CPU time`, numbers };
}

/** A keeper that does not respond no longer drives the cycle, or recovery ends it. */
export async function endDuty({ state }: Undo, keeper: KeeperClient, signal: AbortSignal): Promise<void> {
  await keeper.ask({ ask: 'duty.stop', duty: textIn(state, 'duty') }, signal).catch(() => undefined);
  await continued.undo(state, signal);
}

export async function isDutyRemoved({ state }: Undo, keeper: KeeperClient, signal: AbortSignal): Promise<Sighting> {
  const counts = await keeper.ask({ ask: 'duty.counts', duty: textIn(state, 'duty') }, signal).catch(() => null);
  if ((counts?.running ?? 0) !== 0) return { ok: false, says: 'the process is still stopped and continued', numbers: {} };
  return continued.verifyRemoved(state, signal);
}
