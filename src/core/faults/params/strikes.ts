import type { FaultParams } from '../../model/plan/effect.ts';

/** A parameter in its base unit; `otherwise` if a plan of an earlier version does not have it. */
export const numberOr = (params: FaultParams, name: string, otherwise: number): number => {
  const value = params[name];
  return typeof value === 'number' ? value : otherwise;
};

/** The fault affects all traffic. */
export const allTraffic = (): number => 1;

/** The fault affects the share of connections or requests in its parameter `share`. */
export const chosenShare = (params: FaultParams): number => numberOr(params, 'share', 1);
