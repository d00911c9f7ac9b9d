import type { Fault } from './fault.ts';
import { allTraffic } from './params/strikes.ts';

/**
 * The fault of a control run: every step of a fault, without an effect. Not in the catalog, because no config asks for it.
 */
export const sham: Fault = {
  kind: 'sham',
  summary: 'nothing is disturbed',
  observed: 'nothing was disturbed, as intended',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: null,
  severity: null,
  params: {},
  lasts: '5s',
  describe: () => 'nothing',
  toxic: () => ({}),
};
