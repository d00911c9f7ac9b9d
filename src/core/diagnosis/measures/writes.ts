import type { WritesSeen } from '../../model/run/writes.ts';
import type { FailureEvidence } from '../evidence.ts';
import { failedFindings } from './checks.ts';

/** What became of the records of the checks that lost writes. */
export const failedWrites = (of: FailureEvidence): readonly WritesSeen[] => {
  const failed = failedFindings(of, 'writes').map(({ check }) => check);
  return of.scenario.writes.filter(({ check }) => failed.includes(check));
};
