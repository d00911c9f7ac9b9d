import type { Finding } from '../../model/result/result.ts';

/** A finding with the given properties and empty defaults for all others. */
export const finding = (known: Pick<Finding, 'outcome' | 'phase' | 'tolerance'> & Partial<Finding>): Finding => ({
  check: null,
  target: null,
  quantile: null,
  required: null,
  observed: null,
  count: 0,
  bad: 0,
  reasons: [],
  sinceMs: null,
  untilMs: null,
  says: '',
  ...known,
});
