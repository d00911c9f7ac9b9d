import { promisesNothing } from '../../model/config/tolerance.ts';
import type { Finding, Measured, ToleranceName } from '../../model/result/result.ts';
import type { Phase } from '../../model/run/phase.ts';
import type { FailureEvidence } from '../evidence.ts';

/** Failed findings, of the given tolerances. */
export const failedFindings = ({ scenario }: FailureEvidence, ...tolerances: readonly ToleranceName[]): readonly Finding[] =>
  scenario.findings.filter(({ outcome, tolerance }) => outcome === 'failed' && tolerances.includes(tolerance));

/** Checks that failed while the faults were in place. */
export const failedDuring = (of: FailureEvidence, ...tolerances: readonly ('success' | 'latency')[]): readonly string[] =>
  namesOf(failedFindings(of, ...tolerances).filter(({ phase }) => phase === 'during'));

/** Checks that did not recover in time. */
export const notRecovered = (of: FailureEvidence): readonly string[] => namesOf(failedFindings(of, 'recovers'));

const namesOf = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.flatMap(({ check }) => check ?? []))];

/** null: no probe was counted in that phase. */
export function measuredIn({ scenario }: FailureEvidence, check: string, phase: Phase): Measured | null {
  const measured = scenario[phase]?.measured.find((one) => one.check === check);
  return measured === undefined || measured.count === 0 ? null : measured;
}

/** The usual numbers of a check: from before the fault in this scenario, or from the baseline where that phase had too few probes. */
export function usual(of: FailureEvidence, check: string): Measured | null {
  const before = measuredIn(of, check, 'before');
  if (before !== null && before.count >= enough) return before;
  return of.baseline?.measured.find((one) => one.check === check && one.count > 0) ?? before;
}

/** With fewer probes the quantiles mean nothing. Chosen by judgement, not fitted. */
const enough = 10;

/** Latency of responses, and of timeouts, which exceed every limit; null: there were none. */
export const latencyAt = (measured: Measured | null, quantile: number): number | null =>
  measured?.percentiles.find((one) => one.quantile === quantile)?.value ?? null;

/** How long failures other than timeouts took. */
export const failedAfter = (measured: Measured, quantile: number): number | null =>
  measured.failedAfter?.find((one) => one.quantile === quantile)?.value ?? null;

export const badShare = ({ bad, count }: Measured): number => bad / Math.max(1, count);

/** Share of all probes that failed for such a reason. */
export const shareFor = ({ reasons, count }: Measured, is: (reason: string) => boolean): number =>
  reasons.filter(({ reason }) => is(reason)).reduce((sum, one) => sum + one.count, 0) / Math.max(1, count);

export const isTimeout = (reason: string): boolean => reason === 'timeout';
/** The application responded with an error status. */
export const isError = (reason: string): boolean => /^status [45]/.test(reason);
/** No process was there to respond. */
export const isAbsence = (reason: string): boolean => ['refused', 'reset', 'closed', 'unreachable'].includes(reason);
/** The application reported success with wrong content. */
export const isWrong = (reason: string): boolean => ['body', 'json', 'not JSON', 'header', 'cut', 'output'].includes(reason);

/** The strictest latency that the config tolerates while faults are in place; null: the config names none. */
export function toleratedMs({ checks }: FailureEvidence, name: string): number | null {
  const spec = checks.find((one) => one.name === name);
  if (spec !== undefined && promisesNothing(spec.during)) return null;
  const limits = [...(spec?.during.percentiles ?? []), ...(spec?.steady.percentiles ?? [])].map(({ limitMs }) => limitMs);
  const during = spec?.during.percentiles.map(({ limitMs }) => limitMs) ?? [];
  return during.length > 0 ? Math.min(...during) : limits.length > 0 ? Math.min(...limits) : null;
}

/** The timeout of the check's probes, ms. */
export const patienceMs = ({ checks }: FailureEvidence, name: string): number =>
  checks.find((one) => one.name === name)?.timeoutMs ?? Number.POSITIVE_INFINITY;
