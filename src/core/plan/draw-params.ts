import type { Fault } from '../faults/fault.ts';
import { givenKeysOf } from '../faults/params/given.ts';
import { standardDomain } from '../faults/params/standard-domain.ts';
import { standardWords } from '../faults/params/words.ts';
import type { FaultRule } from '../model/config/fault-rule.ts';
import type { FaultParams } from '../model/plan/effect.ts';
import type { Dice } from '../random/dice.ts';
import { draw } from '../random/draw.ts';

/** Draws every parameter of the fault, each by its own name, from the rule or from its default range. */
export const drawParams = (fault: Fault, rule: Pick<FaultRule, 'params'>, dice: Dice): FaultParams =>
  Object.fromEntries([
    ...Object.entries(fault.words ?? {}).map(([name, param]) => [name, draw(rule.params[name] ?? standardWords(param), dice, name)]),
    ...Object.entries(fault.params)
      .filter(([name, { optional }]) => !optional || rule.params[name] !== undefined)
      .map(([name, param]) => [name, draw(rule.params[name] ?? standardDomain(param), dice, name)]),
    ...givenKeysOf(fault).flatMap((name) => (rule.params[name] === undefined ? [] : [[name, draw(rule.params[name], dice, name)]])),
  ]);
