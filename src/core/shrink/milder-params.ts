import type { Fault } from '../faults/fault.ts';
import { numberParam } from '../faults/params/number-param.ts';
import type { Param } from '../faults/params/param.ts';
import type { FaultParams } from '../model/plan/effect.ts';
import { facts } from '../quantity/facts.ts';
import { reduced } from '../random/milder.ts';

/**
 * Milder forms of the same fault, the mildest first: everything at its mildest, then one parameter at a time.
 * Each is valid and strictly milder: nothing harsher, something less. Empty when there is nothing milder.
 */
export function reducedParams(fault: Fault, params: FaultParams): readonly FaultParams[] {
  const alone = Object.entries(fault.params).flatMap(([name, param]) =>
    milderValues(param, numberParam(params, name)).map((value) => ({ ...params, [name]: value })),
  );
  const changeable = Object.entries(fault.params).filter(([name, param]) => milderValues(param, numberParam(params, name)).length > 0);
  if (changeable.length < 2) return alone;
  return [{ ...params, ...Object.fromEntries(changeable.map(([name, param]) => [name, mildest(param)])) }, ...alone];
}

const milderValues = (param: Param, value: number): readonly number[] =>
  param.milder === 'neither' ? [] : reduced(value, mildest(param), facts[param.kind].grain);

const mildest = (param: Param): number => (param.milder === 'high' ? param.max : param.min);
