import { numberParam } from '../faults/params/number-param.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import type { Axis } from './axis.ts';

type Place = Pick<Axis, 'fault' | 'parameter'>;

/** The scenario's value on the axis, in base units; `undefined` when the scenario does not have the fault. */
export function valueOn({ faults }: Scenario, { fault, parameter }: Place): number | undefined {
  const spec = faults.find(({ id }) => id === fault);
  if (spec === undefined) return undefined;
  return parameter === 'lasts' ? spec.lastsMs : numberParam(spec.params, parameter);
}

/** The same scenario with another value on the axis. */
export const withValue = (scenario: Scenario, { fault, parameter }: Place, value: number): Scenario => ({
  ...scenario,
  faults: scenario.faults.map((spec) => (spec.id === fault ? changed(spec, parameter, value) : spec)),
});

const changed = (spec: FaultSpec, parameter: string, value: number): FaultSpec =>
  parameter === 'lasts' ? { ...spec, lastsMs: value } : { ...spec, params: { ...spec.params, [parameter]: value } };
