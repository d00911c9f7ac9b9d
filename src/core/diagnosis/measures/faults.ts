import { traitsOf } from '../../faults/catalog.ts';
import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import { toleranceNames } from '../../model/result/finding-traits.ts';
import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { failedFindings } from './checks.ts';

/** Faults that were injected and observed. */
export const metFaults = ({ scenario }: FailureEvidence): readonly FaultResult[] =>
  scenario.faults.filter(({ appliedMs, felt }) => appliedMs !== null && felt?.ok === true);

/**
 * Observed faults on a dependency of the application. A fault on the entry point reaches the checks directly, so it shows nothing about how
 * the application handles it.
 */
export const hiddenFaults = (of: FailureEvidence): readonly FaultResult[] => metFaults(of).filter(({ spec }) => !isFront(of, spec.on));

/** The checks reach the target first: it is an entry point, or it is what all checks that failed connect to. */
export function isFront(of: FailureEvidence, target: string): boolean {
  if ((of.layout?.front ?? ['preview']).includes(target)) return true;
  const asking = of.layout?.asked?.[target] ?? [];
  const failed = failedFindings(of, ...toleranceNames).flatMap(({ check }) => check ?? []);
  return asking.length > 0 && failed.length > 0 && failed.every((check) => asking.includes(check));
}

/** The mean delay that a fault adds to responses, and the share of delayed responses; `null`: it delays none. */
export function delayOf(spec: FaultSpec): { readonly delayMs: number; readonly share: number } | null {
  const { delays, strikes } = traitsOf(spec);
  const delayMs = delays?.(spec.params) ?? 0;
  return delayMs > 0 ? { delayMs, share: strikes(spec.params) } : null;
}

/** The fault lets neither a response nor an error through. */
export const isSilent = (spec: FaultSpec): boolean => traitsOf(spec).stops?.clientSees === 'silence';

/** The fault only makes a client wait: no response arrives, or a late one. */
export const makesWait = (spec: FaultSpec): boolean => isSilent(spec) || delayOf(spec) !== null;

/** The fault ends open connections. */
export const isCutting = (spec: FaultSpec): boolean => {
  const { stops } = traitsOf(spec);
  return stops !== null && stops.what !== 'responses' && stops.clientSees !== 'silence';
};

/** The fault refuses every connection of its link, so a client cannot reconnect before it is removed. */
export const isRefusing = (spec: FaultSpec): boolean => {
  const { stops } = traitsOf(spec);
  return stops?.what === 'connections' && stops.clientSees === 'refused';
};

/** A client learns immediately that its connection is refused or reset. */
export const isRefusedOrReset = (spec: FaultSpec): boolean => /^(refused|reset)$/.test(traitsOf(spec).stops?.clientSees ?? '');

/** Clients get an error response instead of the response. */
export const isAnsweredWithError = (spec: FaultSpec): boolean => traitsOf(spec).stops?.clientSees === 'error';

/** Clients get a successful response with a wrong body, which a client that checks it takes for an error. */
export const isAnsweredWrongly = (spec: FaultSpec): boolean => traitsOf(spec).stops?.clientSees === 'wrong body';

/** The fault stops a whole process, for a time or for good. */
export const stopsProcess = (spec: FaultSpec): boolean => traitsOf(spec).stops?.what === 'process';

/** The fault ends a process. */
export const isEnding = (spec: FaultSpec): boolean => stopsProcess(spec) && !isSilent(spec);

/** The fault adds clients in addition to the checks. */
export const isTraffic = (spec: FaultSpec): boolean => traitsOf(spec).adds === 'load';

/** The share of the target's traffic that the fault strikes while it is in place. */
export const struckShare = (spec: FaultSpec): number => traitsOf(spec).strikes(spec.params);

/** The share of the phase `during` in which the fault was in place. */
export function activeShare({ scenario: { during } }: FailureEvidence, { appliedMs, removedMs, goneMs }: FaultResult): number {
  if (during === null || appliedMs === null) return 0;
  const untilMs = removedMs ?? goneMs ?? during.endMs;
  return Math.min(1, Math.max(0, (untilMs - Math.max(appliedMs, during.startMs)) / Math.max(1, during.endMs - during.startMs)));
}

/** Lowers the certainty when several faults were in place, because any of them may have caused the numbers. 0.9 was chosen by judgement, not fitted. */
export const alone = (of: FailureEvidence): number => (metFaults(of).length > 1 ? 0.9 : 1);
