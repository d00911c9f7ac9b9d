import { faults } from '../faults/catalog.ts';
import { waysOf } from '../faults/ways-of.ts';
import type { FaultRule } from '../model/config/fault-rule.ts';
import type { Target } from '../model/config/target.ts';
import { kindOf } from '../targets/catalog.ts';

/**
 * What a config without `faults` disturbs: every fault that fits a target, on every target. It leaves out faults of HTTP requests, because nothing says
 * which links carry HTTP, links that lead to the preview, because it does not depend on them,
 * and deletes only what the config calls expendable.
 */
export const impliedFaults = (targets: readonly Target[]): readonly Pick<FaultRule, 'fault' | 'on'>[] =>
  faults
    .filter(({ docs, http }) => docs !== null && http !== true)
    .map((fault) => ({
      fault: fault.kind,
      on: targets
        .filter((target) => kindOf(target).takes.some((way) => waysOf(fault).includes(way)))
        .filter((target) => !kindOf(target).leadsToPreview(target) && (!fault.flush || kindOf(target).expendable(target) !== null))
        .map(({ name }) => name),
    }))
    .filter(({ on }) => on.length > 0);
