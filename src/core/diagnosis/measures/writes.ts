import type { WritesSeen } from '../../model/run/writes.ts';
import type { FailureEvidence } from '../evidence.ts';
import { brokenBy } from './checks.ts';

/** What became of the records of the checks that lost writes. */
export const brokenWrites = (of: FailureEvidence): readonly WritesSeen[] => {
  const broken = brokenBy(of, 'writes').map(({ check }) => check);
  return of.scenario.writes.filter(({ check }) => broken.includes(check));
};
