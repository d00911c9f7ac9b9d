import { quantityText } from '../quantity/say.ts';
import type { Fault } from './fault.ts';
import { numberParam } from './params/number-param.ts';
import { rate } from './params/params.ts';
import { allTraffic } from './params/strikes.ts';

export const surge: Fault = {
  kind: 'surge',
  summary: 'many more visitors come',
  observed: 'requests of these clients reached what the checks request',
  asAdjective: 'crowded',
  traits: { stops: null, delays: null, adds: 'load', strikes: allTraffic },
  params: { rate: rate({ summary: 'visitors beside the checks', standard: '50/s..500/s' }) },
  lasts: '5s..10s',
  describe: (params) => `+${quantityText('rate', numberParam(params, 'rate'))} requests`,
  traffic: (params) => ({ ratePerSecond: numberParam(params, 'rate') }),
};
