import { checks } from '../../checks/catalog.ts';
import { outcomes } from '../../model/result/outcome.ts';
import type { Finding, InPlace, Measured, PhaseResult, Result, ScenarioResult } from '../../model/result/result.ts';
import { isAccepted } from '../../verdict/accept.ts';
import { earlyMs } from '../../verdict/early.ts';
import { offset } from './numbers.ts';

/** The share of a check that a report names for the time of the faults, where it is not that of every probe that met them; null: it is. */
export function inPlaceOf({ during }: ScenarioResult, check: string | null): InPlace | null {
  const measured = during?.measured.find((one) => one.check === check);
  return measured?.inPlace === undefined || measured.inPlace.count === measured.count ? null : measured.inPlace;
}

/** ` until the fault was removed early at +2.1 s`; ` while the fault was in place` where it lasted as long as planned. */
export function whileInPlace(scenario: ScenarioResult): string {
  const { faults } = scenario;
  const [noun, were] = faults.length > 1 ? ['faults', 'were'] : ['fault', 'was'];
  const atMs = earlyMs(scenario);
  return atMs === null ? ` while the ${noun} ${were} in place` : ` until the ${noun} ${were} removed early at ${offset(atMs)}`;
}

/** Scenarios with a failure: flaky, failed, unrestored. The worst first, then by the share of failed probes. */
export const failedScenarios = (result: Result): readonly ScenarioResult[] =>
  worstFirst(result.scenarios).filter(({ outcome }) => outcomes.indexOf(outcome) >= outcomes.indexOf('flaky'));

export const unclear = (result: Result): readonly ScenarioResult[] => result.scenarios.filter(({ outcome }) => outcome === 'inconclusive');

export const passing = (result: Result): readonly ScenarioResult[] => result.scenarios.filter(({ outcome }) => outcome === 'passed');

/** A scenario whose failures are all accepted comes after all that count. */
const weightOf = (scenario: ScenarioResult): number => (isAccepted(scenario) ? 0.5 : outcomes.indexOf(scenario.outcome));

/** Those that passed keep the order of the plan. */
export const worstFirst = (scenarios: readonly ScenarioResult[]): readonly ScenarioResult[] =>
  [...scenarios].sort((a, b) => weightOf(b) - weightOf(a) || lost(b) - lost(a));

const lost = ({ outcome, during }: ScenarioResult): number => (outcome === 'passed' ? 0 : badShare(weakest(during)));

export const badShare = (measured: Measured | null): number =>
  measured === null || measured.count === 0 ? 0 : measured.bad / measured.count;

/**
 * The check that lost the largest share in a phase. One about which the config promises nothing during faults stands there only if there is no
 * other; null without samples.
 */
export const weakest = (phase: PhaseResult | null): Measured | null =>
  (phase?.measured ?? []).filter(({ count }) => count > 0).reduce<Measured | null>((a, b) => (a !== null && !isWeaker(b, a) ? a : b), null);

const isWeaker = (one: Measured, other: Measured): boolean =>
  one.noPromise === other.noPromise ? badShare(one) > badShare(other) : other.noPromise === true;

/** The words of every report for `during: any`. */
export const noPromise = 'no promise during faults';

export const probesOf = (result: Result): number =>
  [result.baseline, ...result.scenarios.flatMap(({ before, during, after }) => [before, during, after])]
    .flatMap((phase) => phase?.measured ?? [])
    .reduce((sum, { count }) => sum + count, 0);

/** The latency that stands for a phase: p95, or the highest quantile that there is. */
export const latencyOf = ({ percentiles }: Measured): Measured['percentiles'][number] | undefined =>
  percentiles.find(({ quantile }) => quantile === 0.95) ?? percentiles.at(-1);

/** Failures before undecided findings. */
export const findingsOf = ({ findings }: ScenarioResult): readonly Finding[] =>
  [...findings].sort((a, b) => outcomes.indexOf(b.outcome) - outcomes.indexOf(a.outcome));

/** The slowest recovery of a scenario: Infinity if a check did not recover, null if nothing had to. */
export const slowest = (scenario: ScenarioResult): { readonly check: string; readonly ms: number; readonly limitMs: number } | null =>
  scenario.recovery
    .map(({ check, recoveredMs, limitMs }) => ({ check, ms: recoveredMs ?? Infinity, limitMs }))
    .reduce<{ check: string; ms: number; limitMs: number } | null>((a, b) => (a !== null && a.ms >= b.ms ? a : b), null);

/** The probe of a check as people call it. */
export function probeNoun(result: Result, check: string | null): string {
  const kind = result.checks.find(({ name }) => name === check)?.kind;
  return checks.find((one) => one.kind === kind)?.noun ?? 'probes';
}
