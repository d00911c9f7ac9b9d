import { quantityText } from '../quantity/say.ts';
import type { Fault } from './fault.ts';
import { numberParam } from './params/number-param.ts';
import { rate, size } from './params/params.ts';
import { allTraffic } from './params/strikes.ts';

/** Does the server go on working, or holding places, for visitors who have gone? */
export const abandon: Fault = {
  kind: 'abandon',
  summary: 'visitors hang up in the middle of the answer',
  observed: 'requests of these clients reached what the checks request',
  asAdjective: 'abandoned',
  traits: { stops: null, delays: null, adds: 'load', strikes: allTraffic },
  params: {
    rate: rate({ summary: 'visitors that hang up', standard: '10/s..200/s' }),
    after: size({ summary: 'so many bytes of the answer', standard: '1B..16kB', min: 1 }),
  },
  lasts: '5s..10s',
  describe: (params) =>
    `${quantityText('rate', numberParam(params, 'rate'))} clients that hang up after ${quantityText('size', numberParam(params, 'after'))} of the response`,
  traffic: (params) => ({ ratePerSecond: numberParam(params, 'rate'), leaveAfterBytes: numberParam(params, 'after') }),
};
