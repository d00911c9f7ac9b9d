import { faultOf } from '../../core/faults/catalog.ts';
import type { Config } from '../../core/model/config/config.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { FaultSpec } from '../../core/model/plan/fault-spec.ts';
import type { Plan } from '../../core/model/plan/plan.ts';
import { printable } from '../../core/quantity/printable.ts';

export interface Fit {
  /** The user wants faults that the config does not list; only its targets are allowed even so. */
  readonly force?: boolean;
}

/**
 * Refuses a plan or token with a fault on a target that the config does not list under `faults`. It may come from anywhere, and its
 * checksum does not show who made it. Throws GateFailure with `code`.
 */
export function fitsConfig(plan: Plan, config: Config, code: 'PLAN_INVALID' | 'REPLAY_INVALID', { force = false }: Fit = {}): void {
  const targets = new Set([...config.targets.map(({ name }) => name), 'preview']);
  for (const spec of plan.scenarios.flatMap(({ faults }) => faults)) {
    if (faultOf(spec.fault) === undefined) throw new GateFailure(code, `${named(spec)}: this version does not know that fault`);
    if (!targets.has(spec.on))
      throw new GateFailure(code, `${named(spec)}: the config has no such target`, {
        hint: `targets of the config: ${[...targets].join(', ')}`,
      });
    if (force || config.faults.some(({ fault, on }) => fault === spec.fault && on.includes(spec.on))) continue;
    throw new GateFailure(code, `${named(spec)}: the config does not list this fault on this target`, {
      hint: `Add \`- { fault: ${spec.fault}, on: ${spec.on} }\` to \`faults\`; or use \`--force\`, if you know where the plan or token comes from.`,
    });
  }
}

const named = ({ id, fault, on }: FaultSpec): string =>
  `fault ${printable(id, 40)} is \`${printable(fault, 40)}\` on \`${printable(on, 80)}\``;
