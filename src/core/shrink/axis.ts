import { faultOf } from '../faults/catalog.ts';
import { lastsLimits } from '../faults/fault.ts';
import type { FaultRule } from '../model/config/fault-rule.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';
import { facts } from '../quantity/facts.ts';
import type { QuantityKind } from '../quantity/quantity.ts';
import { writtenFor } from './written.ts';

/** A part of a fault that can be reduced: one of its parameters, or its length. */
export interface Axis {
  /** Id of the fault in its scenario. */
  readonly fault: string;
  /** Name of the parameter, or `lasts`. */
  readonly parameter: string;
  readonly kind: QuantityKind;
  /** The value that disturbs least, in base units; it may be the larger end of the range. */
  readonly weakest: number;
  /** Smaller differences do not count. */
  readonly grain: number;
  /** Two values with a smaller ratio than this count as equal. */
  readonly near: number;
  /** The config has a range or alternatives for it, so people ask where in it the scenario starts to fail. */
  readonly isDrawn: boolean;
}

/** People read a strength with two digits. A finer result would cost trials without telling them more. */
const nearStrength = 1.2;
/** If a fault has a strength of its own, its length only has to be short; its exact value is not important. */
const nearLength = 2;
/** People do not write the length of a fault in single milliseconds. */
const lengthGrainMs = 100;

/**
 * The axes of a fault that are worth exploring, in the catalog's order with `lasts` at the end. `lasts` is omitted for a fault that is over immediately:
 * a shorter one would show the same.
 * A parameter that the config does not set is left as it is, unless it is what people would change first.
 * @param rules of the config; without one for this fault, all its axes are explored
 * @param leastLastsMs shorter faults would not give the checks enough samples
 * @throws RangeError for a fault that is not in the catalog
 */
export function axesOf(spec: FaultSpec, leastLastsMs: number, rules: readonly FaultRule[] = []): readonly Axis[] {
  const written = writtenFor(spec, rules);
  const params = Object.entries(catalogued(spec).params).filter(([name, { weaker }]) => weaker !== 'neither' && written.isExplored(name));
  const strengths = params.map(([parameter, { kind, weaker, min, max }]) => ({
    fault: spec.id,
    parameter,
    kind,
    weakest: weaker === 'high' ? max : min,
    grain: facts[kind].grain,
    near: nearStrength,
    isDrawn: written.isDrawn(parameter),
  }));
  if (catalogued(spec).instant) return strengths;
  const near = strengths.length > 0 ? nearLength : nearStrength;
  const weakest = Math.min(spec.lastsMs, Math.max(leastLastsMs, lastsLimits.min));
  return [
    ...strengths,
    { fault: spec.id, parameter: 'lasts', kind: 'duration', weakest, grain: lengthGrainMs, near, isDrawn: written.isDrawn('lasts') },
  ];
}

function catalogued({ fault }: FaultSpec) {
  const found = faultOf(fault);
  if (found === undefined) throw new RangeError(`there is no fault ${fault}`);
  return found;
}
