import type { ProcessIdentity } from '../../core/model/run/event.ts';

/**
 * File name of a run's journal. It contains the gate's identity, so that a journal without a first record can be attributed to a process.
 */
export const journalName = (runId: string, gate: ProcessIdentity): string => `${runId}.${gate.pid}.${gate.startTicks}.jsonl`;

/** The gate in a journal's file name, if the machine has not been rebooted since; `null` when the name contains none. */
export function gateInName(name: string, bootId: string): ProcessIdentity | null {
  const [, pid, startTicks] = /\.(\d+)\.(\d+)\.jsonl$/.exec(name) ?? [];
  return pid === undefined || startTicks === undefined ? null : { pid: Number(pid), startTicks: Number(startTicks), bootId };
}
