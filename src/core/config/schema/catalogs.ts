import type { Check } from '../../checks/check.ts';
import type { Fault } from '../../faults/fault.ts';
import type { TargetDescription } from './target-description.ts';

/** The kinds that a config may name. */
export interface Catalogs {
  readonly targets: readonly TargetDescription[];
  readonly checks: readonly Check[];
  readonly faults: readonly Fault[];
}
