import type { WritesSeen } from '../../model/writes.ts';
import type { Case } from '../case.ts';
import { brokenBy } from './checks.ts';

/** What became of the records of those checks whose writes broke their tolerance. */
export const brokenWrites = (of: Case): readonly WritesSeen[] => {
  const broken = brokenBy(of, 'writes').map(({ check }) => check);
  return of.scenario.writes.filter(({ check }) => broken.includes(check));
};
