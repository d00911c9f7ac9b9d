import { randomUUID } from 'node:crypto';
import type { ProcessIdentity, RunIdentity } from '../../core/model/run/event.ts';

/** A name that no other run has. @param isBase the run is that of the base, next to the one of the change */
export const newRunId = ({ id, attempt }: Pick<RunIdentity, 'id' | 'attempt'>, isBase: boolean): string =>
  `${id}-${attempt}-${isBase ? 'base-' : ''}${randomUUID()}`.replace(/[^A-Za-z0-9-]/g, '_');

/** Is it the journal of a base that is measured next to the change? */
export const isOfBase = (name: string): boolean => /-base-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.\d+\.\d+\.jsonl$/.test(name);

/**
 * File name of a run's journal. It contains the gate's identity, so that a journal without a first record can be attributed to a process.
 */
export const journalName = (runId: string, gate: ProcessIdentity): string => `${runId}.${gate.pid}.${gate.startTicks}.jsonl`;

/** The gate in a journal's file name, if the machine has not been rebooted since; `null` when the name contains none. */
export function gateInName(name: string, bootId: string): ProcessIdentity | null {
  const [, pid, startTicks] = /\.(\d+)\.(\d+)\.jsonl$/.exec(name) ?? [];
  return pid === undefined || startTicks === undefined ? null : { pid: Number(pid), startTicks: Number(startTicks), bootId };
}
