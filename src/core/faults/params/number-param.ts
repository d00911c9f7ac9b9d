import type { FaultParams } from '../../model/plan/effect.ts';

/** A parameter in its base unit. TypeError if it is missing, because the effect was built incorrectly. */
export function numberParam(params: FaultParams, name: string): number {
  const value = params[name];
  if (typeof value !== 'number') throw new TypeError(`the fault's parameter ${name} is missing`);
  return value;
}
