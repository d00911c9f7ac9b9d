import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessIdentity } from '../../core/model/event.ts';
import { signalTo, stateOf } from '../process/identity.ts';

const pollMs = 10;

/**
 * Makes sure that the gate whose run is undone cannot act any more. In container jobs no signal reaches it, so that the post step may run
 * while it still injects. A zombie counts as dead.
 */
export async function fence(gate: ProcessIdentity, graceMs: number, signal: AbortSignal): Promise<void> {
  if (gate.pid === process.pid) return;
  for (let waitedMs = 0; waitedMs < graceMs && (await stateOf(gate)) !== null; waitedMs += pollMs)
    await sleep(pollMs, undefined, { signal });
  await signalTo(gate, 'SIGKILL');
  while ((await stateOf(gate)) !== null) await sleep(pollMs, undefined, { signal });
}
