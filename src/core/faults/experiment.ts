import * as z from 'zod';
import type { Fault } from './fault.ts';
import { allTraffic } from './params/strikes.ts';

/**
 * The method of an experiment of the Chaos Toolkit. Not in the catalog: `experiments` of a config adds it, and no rule draws it.
 */
export const experiment: Fault = {
  kind: 'experiment',
  summary: 'the actions of an experiment run',
  observed: 'each action of the method has ended well, and one of them does more than print or wait',
  asAdjective: 'disturbed',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: null,
  severity: null,
  params: {},
  given: {
    method: { summary: 'How many actions and rollbacks it has', schema: z.string().regex(/^[a-z0-9 ]{1,60}$/) },
    digest: { summary: 'Hash of its file', schema: z.string().regex(/^[a-z0-9]{1,16}$/) },
  },
  lasts: '5s',
  describe: ({ method }) => `the experiment: ${method}`,
  experiment: true,
  instant: true,
};
