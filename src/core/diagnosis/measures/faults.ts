import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';

/** Faults that were injected and observed. */
export const metFaults = ({ scenario }: FailureEvidence): readonly FaultResult[] =>
  scenario.faults.filter(({ appliedMs, felt }) => appliedMs !== null && felt?.ok === true);

/**
 * Observed faults on something that the application depends on. A fault on the entry point reaches the checks directly, so it shows
 * nothing about how the application handles it.
 */
export const hiddenFaults = (of: FailureEvidence): readonly FaultResult[] => metFaults(of).filter(({ spec }) => !isFront(of, spec.on));

export const isFront = ({ layout }: FailureEvidence, target: string): boolean => (layout?.front ?? ['preview']).includes(target);

/** The mean delay that a fault adds to responses, and the share of them that it delays; null: it delays none. */
export function delayOf({ fault, params }: FaultSpec): { readonly delayMs: number; readonly share: number } | null {
  if (fault !== 'latency' && fault !== 'http-delay') return null;
  const delayMs = numberOf(params.delay, 0) + numberOf(params.jitter, 0) / 2;
  return delayMs > 0 ? { delayMs, share: numberOf(params.share, 1) } : null;
}

/** The fault lets neither a response nor an error through. */
export const isSilent = ({ fault }: FaultSpec): boolean => fault === 'blackhole' || fault === 'pause';

/** The fault ends open connections. */
export const isCutting = ({ fault }: FaultSpec): boolean => ['refuse', 'reset', 'cut', 'flap', 'kill', 'terminate'].includes(fault);

/** The fault ends a process. */
export const isEnding = ({ fault }: FaultSpec): boolean => fault === 'kill' || fault === 'terminate';

/** The fault adds clients in addition to the checks. */
export const isTraffic = ({ fault }: FaultSpec): boolean => ['surge', 'slow-clients', 'abandon'].includes(fault);

/** The share of the target's traffic that the fault strikes while it is in place. */
export function struckShare({ fault, params }: FaultSpec): number {
  if (fault !== 'flap') return numberOf(params.share, 1);
  const [downMs, upMs] = [numberOf(params.down, 1), numberOf(params.up, 1)];
  return downMs / Math.max(1, downMs + upMs);
}

/** The share of the phase `during` in which the fault was in place. */
export function activeShare({ scenario: { during } }: FailureEvidence, { appliedMs, removedMs, goneMs }: FaultResult): number {
  if (during === null || appliedMs === null) return 0;
  const untilMs = removedMs ?? goneMs ?? during.endMs;
  return Math.min(1, Math.max(0, (untilMs - Math.max(appliedMs, during.startMs)) / Math.max(1, during.endMs - during.startMs)));
}

/** Lowers the certainty when several faults were in place, because any of them may have caused the numbers. 0.9: set on the project's own corpus. */
export const alone = (of: FailureEvidence): number => (metFaults(of).length > 1 ? 0.9 : 1);

const numberOf = (value: number | string | undefined, otherwise: number): number => (typeof value === 'number' ? value : otherwise);
