import type { Check } from '../../checks/check.ts';
import type { Fault } from '../../faults/fault.ts';
import type { TargetKind } from '../../targets/target-kind.ts';

/** The kinds that a config may name. */
export interface Catalogs {
  readonly targets: readonly TargetKind[];
  readonly checks: readonly Check[];
  readonly faults: readonly Fault[];
}
