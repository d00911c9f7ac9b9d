import type { Fault } from './fault.ts';

/**
 * What a control puts on: every step of a fault, and no effect. Not in the catalog, because no config asks for it.
 */
export const sham: Fault = {
  kind: 'sham',
  summary: 'nothing is disturbed',
  observed: 'nothing was disturbed, as intended',
  params: {},
  lasts: '5s',
  describe: () => 'nothing',
  toxic: () => ({}),
};
