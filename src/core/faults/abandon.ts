import { sayQuantity } from '../quantity/say.ts';
import type { Fault } from './fault.ts';
import { numberIn } from './params/number-param.ts';
import { rate, size } from './params/params.ts';

/** Does the server go on working, or holding places, for visitors who have gone? */
export const abandon: Fault = {
  kind: 'abandon',
  summary: 'visitors hang up in the middle of the answer',
  observed: 'requests of these clients reached what the checks request',
  asAdjective: 'abandoned',
  params: {
    rate: rate({ summary: 'visitors that hang up', standard: '10/s..200/s' }),
    after: size({ summary: 'so many bytes of the answer', standard: '1B..16kB', min: 1 }),
  },
  lasts: '5s..10s',
  says: (params) =>
    `${sayQuantity('rate', numberIn(params, 'rate'))} clients that hang up after ${sayQuantity('size', numberIn(params, 'after'))} of the response`,
  traffic: (params) => ({ ratePerSecond: numberIn(params, 'rate'), leaveAfterBytes: numberIn(params, 'after') }),
};
