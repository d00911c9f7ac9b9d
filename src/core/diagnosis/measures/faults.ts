import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';

/** Those that were put on and met somebody. */
export const metFaults = ({ scenario }: FailureEvidence): readonly FaultResult[] =>
  scenario.faults.filter(({ appliedMs, felt }) => appliedMs !== null && felt?.ok === true);

/**
 * Those that met a part of the application behind its front. What is done to the front itself reaches the checks directly, and shows
 * nothing about how the application bears it.
 */
export const hiddenFaults = (of: FailureEvidence): readonly FaultResult[] => metFaults(of).filter(({ spec }) => !isFront(of, spec.on));

export const isFront = ({ layout }: FailureEvidence, target: string): boolean => (layout?.front ?? ['preview']).includes(target);

/** Answers come late: by so much on average, to this share. */
export function delayOf({ fault, params }: FaultSpec): { readonly delayMs: number; readonly share: number } | null {
  if (fault !== 'latency' && fault !== 'http-delay') return null;
  const delayMs = numberOf(params.delay, 0) + numberOf(params.jitter, 0) / 2;
  return delayMs > 0 ? { delayMs, share: numberOf(params.share, 1) } : null;
}

/** No answer comes, and no error either. */
export const isSilent = ({ fault }: FaultSpec): boolean => fault === 'blackhole' || fault === 'pause';

/** Ends the connections that there are. */
export const isCutting = ({ fault }: FaultSpec): boolean => ['refuse', 'reset', 'cut', 'flap', 'kill', 'terminate'].includes(fault);

/** A process ends. */
export const isEnding = ({ fault }: FaultSpec): boolean => fault === 'kill' || fault === 'terminate';

/** Visitors beside the checks. */
export const isTraffic = ({ fault }: FaultSpec): boolean => ['surge', 'slow-clients', 'abandon'].includes(fault);

/** Share of what goes through the target that the fault strikes, while it is in place. */
export function struckShare({ fault, params }: FaultSpec): number {
  if (fault !== 'flap') return numberOf(params.share, 1);
  const [downMs, upMs] = [numberOf(params.down, 1), numberOf(params.up, 1)];
  return downMs / Math.max(1, downMs + upMs);
}

/** Share of the phase `during` in which it was in place. */
export function activeShare({ scenario: { during } }: FailureEvidence, { appliedMs, removedMs, goneMs }: FaultResult): number {
  if (during === null || appliedMs === null) return 0;
  const untilMs = removedMs ?? goneMs ?? during.endMs;
  return Math.min(1, Math.max(0, (untilMs - Math.max(appliedMs, during.startMs)) / Math.max(1, during.endMs - during.startMs)));
}

/** Several faults at once: each may be what the numbers come from. */
export const alone = (of: FailureEvidence): number => (metFaults(of).length > 1 ? 0.9 : 1);

const numberOf = (value: number | string | undefined, otherwise: number): number => (typeof value === 'number' ? value : otherwise);
