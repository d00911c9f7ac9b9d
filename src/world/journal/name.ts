import type { ProcessIdentity } from '../../core/model/run/event.ts';

/** File name of a run's journal. It names the gate, so that a journal without a first record yet is known to be somebody’s. */
export const journalName = (runId: string, gate: ProcessIdentity): string => `${runId}.${gate.pid}.${gate.startTicks}.jsonl`;

/** Whose journal that is, if the machine has not been started anew since; `null` when the name does not say. */
export function gateInName(name: string, bootId: string): ProcessIdentity | null {
  const [, pid, startTicks] = /\.(\d+)\.(\d+)\.jsonl$/.exec(name) ?? [];
  return pid === undefined || startTicks === undefined ? null : { pid: Number(pid), startTicks: Number(startTicks), bootId };
}
