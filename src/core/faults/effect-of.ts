import type { Effect, FaultSignal, Way } from '../model/plan/effect.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';
import { faultOf } from './catalog.ts';

/** The effect of a fault on its target, as data that another process can carry out. */
export const effectOf = ({ fault, params, seed, worker }: FaultSpec, way: Way): Effect => ({
  way,
  kind: fault,
  params,
  seed,
  ...(worker !== undefined && { worker }),
});

/** The signal that a fault sends. @throws TypeError for a fault that sends none */
export function signalOf(effect: Pick<Effect, 'kind' | 'params'>): FaultSignal {
  const signal = faultOf(effect.kind)?.signal?.(effect.params);
  if (signal === undefined) throw new TypeError(`"${effect.kind}" has no signal`);
  return signal;
}
