import { sayQuantity } from '../quantity/say.ts';
import type { Fault } from './fault.ts';
import { numberIn } from './params/number-param.ts';
import { rate } from './params/params.ts';

export const surge: Fault = {
  kind: 'surge',
  summary: 'many more visitors come',
  observed: 'requests of these clients reached what the checks request',
  asAdjective: 'crowded',
  params: { rate: rate({ summary: 'visitors beside the checks', standard: '50/s..500/s' }) },
  lasts: '5s..10s',
  says: (params) => `+${sayQuantity('rate', numberIn(params, 'rate'))} requests`,
  traffic: (params) => ({ ratePerSecond: numberIn(params, 'rate') }),
};
