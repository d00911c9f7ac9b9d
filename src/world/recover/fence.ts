import type { ProcessIdentity } from '../../core/model/event.ts';
import type { Processes } from '../process/processes.ts';

const pollMs = 10;

/**
 * Makes sure that the gate whose run is undone cannot act any more. In container jobs no signal reaches it, so that the post step may run
 * while it still injects. A zombie counts as dead. Resolves to whether it still lived.
 */
export async function fence(gate: ProcessIdentity, graceMs: number, on: Processes, signal: AbortSignal): Promise<boolean> {
  if (gate.pid === on.pid) return false;
  for (let waitedMs = 0; waitedMs < graceMs && (await on.stateOf(gate)) !== null; waitedMs += pollMs) await on.sleep(pollMs, signal);
  const lived = await on.signalTo(gate, 'SIGKILL');
  while ((await on.stateOf(gate)) !== null) await on.sleep(pollMs, signal);
  return lived;
}
