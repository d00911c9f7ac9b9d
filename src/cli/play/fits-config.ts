import { faultOf } from '../../core/faults/catalog.ts';
import type { Config } from '../../core/model/config.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { Plan } from '../../core/model/plan.ts';

/** Only what the config names is ever disturbed, also when the plan comes from elsewhere. Throws GateFailure with `code`. */
export function fitsConfig(plan: Plan, config: Config, code: 'PLAN_INVALID' | 'REPLAY_INVALID'): void {
  const targets = new Set([...config.targets.map(({ name }) => name), 'preview']);
  for (const { id, fault, on } of plan.scenarios.flatMap(({ faults }) => faults)) {
    if (faultOf(fault) === undefined)
      throw new GateFailure(code, `fault ${id} of the plan is \`${fault}\`, which this version does not know`);
    if (targets.has(on)) continue;
    throw new GateFailure(code, `fault ${id} of the plan strikes \`${on}\`, which is no target of this config`, {
      hint: `targets of the config: ${[...targets].join(', ')}`,
    });
  }
}
