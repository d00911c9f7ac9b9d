import { faultOf } from '../faults/catalog.ts';
import { numberParam } from '../faults/params/number-param.ts';
import type { Param } from '../faults/params/param.ts';
import type { FaultParams } from '../model/plan/effect.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import type { WorkerChoice } from '../model/plan/worker-choice.ts';

/**
 * Is `one` at most as severe as `other`: no fault that `other` lacks, and no parameter that is more severe? True for a scenario and itself.
 * Faults are matched by their ids.
 */
export const isNowhereMoreSevere = (one: Scenario, other: Scenario): boolean =>
  one.faults.every((spec) => other.faults.some((whole) => whole.id === spec.id && isWithin(spec, whole)));

/** At most as severe, and less severe in at least one parameter or fault. */
export const isReduced = (one: Scenario, other: Scenario): boolean => isNowhereMoreSevere(one, other) && !isNowhereMoreSevere(other, one);

function isWithin(spec: FaultSpec, whole: FaultSpec): boolean {
  if (spec.fault !== whole.fault || spec.on !== whole.on) return false;
  if (spec.startMs > whole.startMs || spec.lastsMs > whole.lastsMs || !strikesNoMore(spec.worker, whole.worker)) return false;
  const { params, words = {} } = faultOf(spec.fault) ?? { params: {} };
  return (
    Object.keys(words).every((name) => spec.params[name] === whole.params[name]) &&
    Object.entries(params).every(([name, param]) => isNoMore(param, name, spec.params, whole.params))
  );
}

/** Does a fault strike at most as many replicas? Where one of both has not run, only the shares can be compared. */
function strikesNoMore(one: WorkerChoice | undefined, other: WorkerChoice | undefined): boolean {
  if ((one?.share ?? 0) > (other?.share ?? 0)) return false;
  return one?.index === undefined || other?.index === undefined || (one.also ?? []).length <= (other.also ?? []).length;
}

function isNoMore({ weaker }: Param, name: string, params: FaultParams, whole: FaultParams): boolean {
  if (weaker === 'neither') return params[name] === whole[name];
  const [value, most] = [numberParam(params, name), numberParam(whole, name)];
  return weaker === 'low' ? value <= most : value >= most;
}
