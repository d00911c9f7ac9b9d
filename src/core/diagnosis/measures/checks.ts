import type { Finding, Measured, ToleranceName } from '../../model/result/result.ts';
import type { Phase } from '../../model/run/phase.ts';
import type { FailureEvidence } from '../evidence.ts';

/** Findings that failed, of the given tolerances. */
export const brokenBy = ({ scenario }: FailureEvidence, ...tolerances: readonly ToleranceName[]): readonly Finding[] =>
  scenario.findings.filter(({ outcome, tolerance }) => outcome === 'failed' && tolerances.includes(tolerance));

/** Checks that did not hold while the faults were in place. */
export const brokenDuring = (of: FailureEvidence, ...tolerances: readonly ('success' | 'latency')[]): readonly string[] =>
  namesOf(brokenBy(of, ...tolerances).filter(({ phase }) => phase === 'during'));

/** Checks that were not steady again in time. */
export const brokenAfter = (of: FailureEvidence): readonly string[] => namesOf(brokenBy(of, 'recovers'));

const namesOf = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.flatMap(({ check }) => check ?? []))];

/** null: nothing was measured there. */
export function measuredIn({ scenario }: FailureEvidence, check: string, phase: Phase): Measured | null {
  const measured = scenario[phase]?.measured.find((one) => one.check === check);
  return measured === undefined || measured.count === 0 ? null : measured;
}

/** Before the fault in this scenario, or in the baseline where there was too little to see. */
export function usual(of: FailureEvidence, check: string): Measured | null {
  const before = measuredIn(of, check, 'before');
  if (before !== null && before.count >= enough) return before;
  return of.baseline?.measured.find((one) => one.check === check && one.count > 0) ?? before;
}

/** Fewer probes say nothing about a distribution. */
const enough = 10;

/** Of answers, and of timeouts, which exceed every limit; null: there were none. */
export const latencyAt = (measured: Measured | null, quantile: number): number | null =>
  measured?.percentiles.find((one) => one.quantile === quantile)?.value ?? null;

/** Of failures other than timeouts. */
export const failedAfter = (measured: Measured, quantile: number): number | null =>
  measured.failedAfter?.find((one) => one.quantile === quantile)?.value ?? null;

export const badShare = ({ bad, count }: Measured): number => bad / Math.max(1, count);

/** Share of all probes that failed for such a reason. */
export const shareFor = ({ reasons, count }: Measured, is: (reason: string) => boolean): number =>
  reasons.filter(({ reason }) => is(reason)).reduce((sum, one) => sum + one.count, 0) / Math.max(1, count);

export const isTimeout = (reason: string): boolean => reason === 'timeout';
/** The application answered, and its answer was that it could not. */
export const isError = (reason: string): boolean => /^status [45]/.test(reason);
/** Nobody was there to answer. */
export const isAbsence = (reason: string): boolean => ['refused', 'reset', 'closed', 'unreachable'].includes(reason);
/** It answered with success, and the answer was wrong. */
export const isWrong = (reason: string): boolean => ['body', 'json', 'not JSON', 'header', 'cut', 'output'].includes(reason);

/** The strictest latency that is tolerated while faults are in place; null: none is named. */
export function toleratedMs({ checks }: FailureEvidence, name: string): number | null {
  const spec = checks.find((one) => one.name === name);
  const limits = [...(spec?.during.percentiles ?? []), ...(spec?.steady.percentiles ?? [])].map(({ limitMs }) => limitMs);
  const during = spec?.during.percentiles.map(({ limitMs }) => limitMs) ?? [];
  return during.length > 0 ? Math.min(...during) : limits.length > 0 ? Math.min(...limits) : null;
}

/** A probe hangs up after so long. */
export const patienceMs = ({ checks }: FailureEvidence, name: string): number =>
  checks.find((one) => one.name === name)?.timeoutMs ?? Number.POSITIVE_INFINITY;
