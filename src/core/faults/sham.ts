import type { Fault } from './fault.ts';
import { allTraffic } from './params/strikes.ts';

/**
 * What a control puts on: every step of a fault, and no effect. Not in the catalog, because no config asks for it.
 */
export const sham: Fault = {
  kind: 'sham',
  summary: 'nothing is disturbed',
  observed: 'nothing was disturbed, as intended',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  params: {},
  lasts: '5s',
  describe: () => 'nothing',
  toxic: () => ({}),
};
