import type { Fault } from './fault.ts';

/**
 * The fault of a control run: every step of a fault, without an effect. Not in the catalog, because no config asks for it.
 */
export const sham: Fault = {
  kind: 'sham',
  summary: 'nothing is disturbed',
  observed: 'nothing was disturbed, as intended',
  docs: null,
  severity: null,
  params: {},
  lasts: '5s',
  describe: () => 'nothing',
  toxic: () => ({}),
};
