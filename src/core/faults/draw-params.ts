import type { FaultParams } from '../model/effect.ts';
import type { FaultRule } from '../model/fault-rule.ts';
import type { Dice } from '../random/dice.ts';
import { draw } from '../random/draw.ts';
import { clientKeysOf } from './client-keys.ts';
import type { Fault } from './fault.ts';
import { standardDomain } from './standard-domain.ts';

/** All parameters of the fault, each drawn by its own name from what the rule says, or from its standard. */
export const drawParams = (fault: Fault, rule: Pick<FaultRule, 'params'>, dice: Dice): FaultParams =>
  Object.fromEntries([
    ...Object.entries(fault.params).map(([name, param]) => [name, draw(rule.params[name] ?? standardDomain(param), dice, name)]),
    ...clientKeysOf(fault).flatMap((name) => (rule.params[name] === undefined ? [] : [[name, draw(rule.params[name], dice, name)]])),
  ]);
