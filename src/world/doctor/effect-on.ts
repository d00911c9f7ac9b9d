import type { Fault } from '../../core/faults/fault.ts';
import { wayOn } from '../../core/faults/ways-of.ts';
import type { Config } from '../../core/model/config/config.ts';
import type { Target } from '../../core/model/config/target.ts';
import type { Effect } from '../../core/model/plan/effect.ts';
import { drawParams } from '../../core/plan/draw-params.ts';
import { dice } from '../../core/random/dice.ts';
import { kindOf } from '../../core/targets/catalog.ts';
import { mayDelete } from '../../core/targets/may-delete.ts';

/** The effect of a fault with the parameters of the config, or the usual ones, and whether the config lists it; null: the target does not take it. */
export function effectOn(target: Target, fault: Fault, config: Config): { readonly effect: Effect; readonly listed: boolean } | null {
  const way = wayOn(fault, kindOf(target), target);
  if (way === undefined || !mayDelete(fault, target)) return null;
  const rule = config.faults.find((one) => one.fault === fault.kind && one.on.includes(target.name));
  const draws = dice('doctor');
  const params = drawParams(fault, rule ?? { params: {} }, draws);
  return { effect: { way, kind: fault.kind, params, seed: draws.seed }, listed: rule !== undefined };
}
