import type { Fault } from '../faults/fault.ts';
import type { FaultRule } from '../model/config/fault-rule.ts';
import type { Fractions } from '../model/plan/fractions.ts';
import type { Dice } from '../random/dice.ts';

/** As in a logarithmic range that begins at 0: one draw in ten is 0. */
const shareOfZero = 0.1;

/** Draws a fraction for each parameter that lies within a response and that the rule does not set. `null`: there is none. */
export function drawFractions(fault: Fault, rule: Pick<FaultRule, 'params'>, dice: Dice): Fractions | null {
  const drawn = Object.entries(fault.params)
    .filter(([name, { withinResponse }]) => withinResponse && rule.params[name] === undefined)
    .map(([name, { min }]) => [name, readable(min > 0 ? dice.unit(name) : aboveZero(dice.unit(name)))] as const);
  return drawn.length === 0 ? null : Object.fromEntries(drawn);
}

const aboveZero = (unit: number): number => Math.max(0, (unit - shareOfZero) / (1 - shareOfZero));

const readable = (fraction: number): number => Math.floor(fraction * 1000) / 1000;
