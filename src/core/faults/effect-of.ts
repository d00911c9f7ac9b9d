import type { Effect, Way } from '../model/plan/effect.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';

/** The effect of a fault on its target, as data that another process can carry out. */
export const effectOf = ({ fault, params, seed, worker }: FaultSpec, way: Way): Effect => ({
  way,
  kind: fault,
  params,
  seed,
  ...(worker !== undefined && { worker }),
});
