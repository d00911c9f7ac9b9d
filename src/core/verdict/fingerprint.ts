import type { Finding, ScenarioResult } from '../model/result/result.ts';

/** What failed, when and how: two failures with the same fingerprint are the same failure. Numbers are left out, because they vary. */
export const fingerprintOf = ({ check, target, phase, tolerance }: Pick<Finding, 'check' | 'target' | 'phase' | 'tolerance'>): string =>
  [phase, tolerance, check ?? target ?? 'gate'].join(' ');

/** Fingerprints of all that failed, each once. */
export const fingerprintsOf = ({ findings }: Pick<ScenarioResult, 'findings'>): string[] => [
  ...new Set(findings.filter(({ outcome }) => outcome === 'failed').map(fingerprintOf)),
];
