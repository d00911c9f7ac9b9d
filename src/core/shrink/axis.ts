import { faultOf } from '../faults/catalog.ts';
import { lastsLimits } from '../faults/fault.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';
import { facts } from '../quantity/facts.ts';
import type { QuantityKind } from '../quantity/quantity.ts';

/** One thing about a fault that can be less: a parameter of it, or how long it lasts. */
export interface Axis {
  /** Id of the fault in its scenario. */
  readonly fault: string;
  /** Name of the parameter, or `lasts`. */
  readonly parameter: string;
  readonly kind: QuantityKind;
  /** The end that disturbs least, in base units; it may be the larger one. */
  readonly mildest: number;
  /** A difference below this is none. */
  readonly grain: number;
  /** Two values with no larger ratio than this are as good as one. */
  readonly near: number;
}

/** A person reads a strength with two digits; finer than this would cost tries and tell nothing. */
const nearStrength = 1.2;
/** How long a fault lasts beside a strength of its own only has to be short. */
const nearLength = 2;
/** Nobody writes how long a fault lasts in ms. */
const lengthGrainMs = 100;

/**
 * Everything about a fault that can be less, in the catalog's order and `lasts` at the end, unless its length means nothing.
 * @param leastLastsMs below this the checks could not be decided. Throws RangeError for a fault that is not in the catalog.
 */
export function axesOf(spec: FaultSpec, leastLastsMs: number): readonly Axis[] {
  const params = Object.entries(catalogued(spec).params).filter(([, { milder }]) => milder !== 'neither');
  const strengths = params.map(([parameter, { kind, milder, min, max }]) => ({
    fault: spec.id,
    parameter,
    kind,
    mildest: milder === 'high' ? max : min,
    grain: facts[kind].grain,
    near: nearStrength,
  }));
  if (endsItsProcess(spec)) return strengths;
  const near = strengths.length > 0 ? nearLength : nearStrength;
  const mildest = Math.min(spec.lastsMs, Math.max(leastLastsMs, lastsLimits.min));
  return [...strengths, { fault: spec.id, parameter: 'lasts', kind: 'duration', mildest, grain: lengthGrainMs, near }];
}

/** A process that was ended is no less ended when the gate looks at it for a shorter time: to try that would teach nothing. */
function endsItsProcess(spec: FaultSpec): boolean {
  const signal = catalogued(spec).signal?.(spec.params);
  return signal !== undefined && signal !== 'SIGSTOP';
}

function catalogued({ fault }: FaultSpec) {
  const found = faultOf(fault);
  if (found === undefined) throw new RangeError(`there is no fault ${fault}`);
  return found;
}
