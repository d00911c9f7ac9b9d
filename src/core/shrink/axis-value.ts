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

function changed(spec: FaultSpec, parameter: string, value: number): FaultSpec {
  if (parameter === 'lasts') return { ...spec, lastsMs: value };
  if (spec.params[parameter] === value) return spec;
  // Another value than the resolved one is not the drawn fraction.
  const { fractions: { [parameter]: _, ...others } = {}, ...rest } = spec;
  return { ...rest, params: { ...spec.params, [parameter]: value }, ...(Object.keys(others).length > 0 && { fractions: others }) };
}
