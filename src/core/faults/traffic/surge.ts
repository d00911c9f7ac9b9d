import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { rate } from '../params/params.ts';
import { allTraffic } from '../params/strikes.ts';

export const surge: Fault = {
  kind: 'surge',
  summary: 'many more clients send requests',
  observed: 'requests of these clients reached what the checks request',
  asAdjective: 'crowded',
  traits: { stops: null, delays: null, adds: 'load', strikes: allTraffic },
  docs: {
    why: 'A campaign, a news article or a crawler brings many times the usual traffic.',
    reveals: 'Queues without a limit, missing load shedding, and systems that stay slow after the peak.',
    example: '{ fault: surge, on: preview, rate: 100/s..500/s }',
  },
  severity: 'rate',
  params: { rate: rate({ summary: 'requests in addition to the checks', standard: '50/s..500/s' }) },
  lasts: '5s..10s',
  describe: (params) => `+${quantityText('rate', numberParam(params, 'rate'))} requests`,
  traffic: (params) => ({ ratePerSecond: numberParam(params, 'rate') }),
};
