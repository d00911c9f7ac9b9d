import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Dice } from '../random/dice.ts';
import { draw } from '../random/draw.ts';
import { kindOf } from '../targets/catalog.ts';
import type { Candidate } from './candidate.ts';
import { drawFractions } from './draw-fractions.ts';
import { drawParams } from './draw-params.ts';

/**
 * A candidate with all its values drawn.
 * @param first the fault of the same scenario that begins it; undefined: this is the first
 */
export function specOf({ fault, rule, target }: Candidate, id: string, first: FaultSpec | undefined, own: Dice): FaultSpec {
  const fractions = drawFractions(fault, rule, own);
  const drawn = kindOf(target).drawsWorker(target);
  const params = Object.entries(drawParams(fault, rule, own)).filter(([name]) => fractions?.[name] === undefined);
  return {
    id,
    fault: fault.kind,
    on: target.name,
    params: Object.fromEntries(params),
    startMs: first === undefined ? 0 : startOf(first.lastsMs, own),
    lastsMs: draw(rule.lasts, own, 'lasts') as number,
    seed: own.seed,
    // Plans of configs without the option stay unchanged.
    ...(drawn && { worker: { fraction: Math.floor(own.unit('worker') * 10_000) / 10_000, ...(drawn !== true && drawn) } }),
    ...(fractions !== null && { fractions }),
  };
}

/** In the first half of the first fault's time, so that both are in place together; in tenths of a second. */
const startOf = (firstLastsMs: number, own: Dice): number =>
  100 * (draw({ min: 0, max: Math.floor(firstLastsMs / 200), log: false, whole: true }, own, 'start') as number);
