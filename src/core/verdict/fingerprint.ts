import type { Finding, ScenarioResult } from '../model/result/result.ts';

/** Failures with the same phase, tolerance and subject count as the same failure. Numbers vary between runs, so they are excluded. */
export const fingerprintOf = ({ check, target, phase, tolerance }: Pick<Finding, 'check' | 'target' | 'phase' | 'tolerance'>): string =>
  [phase, tolerance, check ?? target ?? 'gate'].join(' ');

/** The distinct fingerprints of all failed findings. */
export const fingerprintsOf = ({ findings }: Pick<ScenarioResult, 'findings'>): string[] => [
  ...new Set(findings.filter(({ outcome }) => outcome === 'failed').map(fingerprintOf)),
];
