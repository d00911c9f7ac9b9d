import { GateFailure } from '../../core/model/failure.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import type { Processes } from '../process/processes.ts';

const pollMs = 10;
/** A process that survives SIGKILL for this long hangs in the kernel. */
const deathLimitMs = 30_000;

export interface FenceOptions {
  readonly graceMs: number;
  /** The keeper knows that the gate is its parent. Any other process has only the journal's word for it. */
  readonly known: boolean;
}

/**
 * Makes sure that the gate of the run can no longer act. In container jobs no signal reaches it, so the post step may start while the gate
 * still injects faults. A zombie counts as dead. Resolves with whether the gate was alive.
 * @throws GateFailure JOURNAL_UNTRUSTED when the journal names a process that must not be signalled, LOCKED when it cannot be ended
 */
export async function fence(gate: ProcessIdentity, { graceMs, known }: FenceOptions, on: Processes, signal: AbortSignal): Promise<boolean> {
  if (gate.pid === on.pid) return false;
  for (let waitedMs = 0; waitedMs < graceMs && (await on.stateOf(gate)) !== null; waitedMs += pollMs) await on.sleep(pollMs, signal);
  if ((await on.stateOf(gate)) === null) return false;
  const refusal = known ? null : await on.refusalOf(gate);
  if (refusal !== null)
    throw new GateFailure(
      'JOURNAL_UNTRUSTED',
      `the journal names process ${gate.pid} as its gate, and ${refusal}: nothing of it was carried out`,
    );
  const lived = await on.signalTo(gate, 'SIGKILL');
  for (let waitedMs = 0; (await on.stateOf(gate)) !== null; waitedMs += pollMs) {
    if (waitedMs >= deathLimitMs) throw new GateFailure('LOCKED', `process ${gate.pid}, the gate of the journal, does not end`);
    await on.sleep(pollMs, signal);
  }
  return lived;
}
