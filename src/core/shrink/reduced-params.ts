import type { Fault } from '../faults/fault.ts';
import { numberParam } from '../faults/params/number-param.ts';
import type { Param } from '../faults/params/param.ts';
import type { FaultParams } from '../model/plan/effect.ts';
import { facts } from '../quantity/facts.ts';
import { reduced } from '../random/reduced.ts';

/**
 * Reduced parameters of the same fault, the largest reduction first: every parameter at its weakest, then one parameter at a time. Each
 * result is valid and strictly less severe. Empty when nothing can be reduced.
 */
export function reducedParams(fault: Fault, params: FaultParams): readonly FaultParams[] {
  const alone = Object.entries(fault.params).flatMap(([name, param]) =>
    reducedValues(param, params, name).map((value) => ({ ...params, [name]: value })),
  );
  const changeable = Object.entries(fault.params).filter(([name, param]) => reducedValues(param, params, name).length > 0);
  if (changeable.length < 2) return alone;
  return [{ ...params, ...Object.fromEntries(changeable.map(([name, param]) => [name, weakest(param)])) }, ...alone];
}

const reducedValues = (param: Param, params: FaultParams, name: string): readonly number[] =>
  param.weaker === 'neither' ? [] : reduced(numberParam(params, name), weakest(param), facts[param.kind].grain);

const weakest = (param: Param): number => (param.weaker === 'high' ? param.max : param.min);
