import type { Fault } from '../fault.ts';
import { allTraffic } from '../params/strikes.ts';

/** The content of a cache is deleted by the server's own command. The cache stays up, and fills again. */
export const flush: Fault = {
  kind: 'flush',
  summary: 'everything in a Redis or memcached server is deleted, which cannot be undone',
  observed: 'the server counted the command, and had keys before it',
  asAdjective: 'emptied',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'A cache restarts, is resized or is flushed by hand: it is up, and everything has to be computed again.',
    reveals: 'Databases that cannot carry the load without a cache, and sessions or queues that were kept only in the cache.',
    example: '{ fault: flush, on: sessions }',
  },
  severity: null,
  params: {},
  lasts: '5s..15s',
  describe: () => 'everything in it deleted',
  flush: true,
  instant: true,
};
