import type { FaultParams } from '../../model/plan/effect.ts';

/** A parameter in its base unit; a TypeError when it is not there, because whoever made the effect forgot it. */
export function numberParam(params: FaultParams, name: string): number {
  const value = params[name];
  if (typeof value !== 'number') throw new TypeError(`the fault's parameter ${name} is missing`);
  return value;
}
