import type { MeasuredSigns } from './weakness.ts';

/** Written by `npm run corpus -- --print --fit`: how often each sign was right on each family of the corpus. */
export const measuredSigns: MeasuredSigns = {
  'cascade: entry point closed': {
    proxies: {
      right: 5,
      of: 5,
    },
  },
  'cascade: failed later': {
    proxies: {
      right: 3,
      of: 3,
    },
    stores: {
      right: 4,
      of: 4,
    },
  },
  'cascade: unrelated requests waited': {
    own: {
      right: 2,
      of: 2,
    },
  },
  'crash: processes ended': {
    messaging: {
      right: 3,
      of: 3,
    },
  },
  'crash: unexpected exit': {
    messaging: {
      right: 1,
      of: 1,
    },
    stores: {
      right: 4,
      of: 4,
    },
  },
  'doubled-writes: stored twice': {
    messaging: {
      right: 4,
      of: 4,
    },
    own: {
      right: 2,
      of: 2,
    },
  },
  'leak: connections': {
    own: {
      right: 2,
      of: 2,
    },
  },
  'lost-writes: not stored': {
    messaging: {
      right: 16,
      of: 16,
    },
    own: {
      right: 2,
      of: 2,
    },
  },
  'metastable: more requests': {
    own: {
      right: 2,
      of: 2,
    },
  },
  'no-fallback: each failure is passed on': {
    proxies: {
      right: 4,
      of: 4,
    },
    stores: {
      right: 1,
      of: 1,
    },
    own: {
      right: 4,
      of: 4,
    },
  },
  'no-fallback: errors after cached responses': {
    proxies: {
      right: 5,
      of: 5,
    },
  },
  'no-fallback: silence or delay becomes an error': {
    stores: {
      right: 4,
      of: 4,
    },
  },
  'no-reconnect: connected, and still fails': {
    messaging: {
      right: 4,
      of: 4,
    },
  },
  'no-reconnect: no new connection': {
    stores: {
      right: 2,
      of: 2,
    },
    messaging: {
      right: 4,
      of: 4,
    },
    own: {
      right: 2,
      of: 2,
    },
  },
  'no-reconnect: no new connection, watched briefly': {
    messaging: {
      right: 3,
      of: 3,
    },
    proxies: {
      right: 0,
      of: 2,
    },
    stores: {
      right: 2,
      of: 2,
    },
  },
  'no-timeout: queues': {
    messaging: {
      right: 4,
      of: 4,
    },
  },
  'no-timeout: waits 1.4 times the limit': {
    stores: {
      right: 1,
      of: 1,
    },
    own: {
      right: 2,
      of: 2,
    },
  },
  'no-timeout: waits for all of the probe': {
    proxies: {
      right: 9,
      of: 10,
    },
    stores: {
      right: 11,
      of: 13,
    },
    own: {
      right: 2,
      of: 2,
    },
  },
  'no-timeout: waits twice the limit': {
    stores: {
      right: 2,
      of: 2,
    },
    own: {
      right: 3,
      of: 3,
    },
  },
  'not-supervised: stays down': {
    own: {
      right: 2,
      of: 2,
    },
  },
  'pool-exhausted: no request is sent after the fault': {
    stores: {
      right: 4,
      of: 4,
    },
  },
  'pool-exhausted: waits without a connection': {
    stores: {
      right: 1,
      of: 1,
    },
  },
  'retry-amplification: 2.5 times': {
    own: {
      right: 1,
      of: 1,
    },
  },
  'retry-amplification: 3 times': {
    stores: {
      right: 1,
      of: 1,
    },
    own: {
      right: 1,
      of: 1,
    },
  },
  'retry-amplification: 4 times': {
    proxies: {
      right: 4,
      of: 4,
    },
    stores: {
      right: 2,
      of: 2,
    },
  },
  'slow-reconnect: few new connections': {
    messaging: {
      right: 4,
      of: 4,
    },
    proxies: {
      right: 3,
      of: 3,
    },
    stores: {
      right: 4,
      of: 4,
    },
    own: {
      right: 2,
      of: 2,
    },
  },
  'slow-reconnect: no request was sent': {
    proxies: {
      right: 4,
      of: 4,
    },
  },
  'slow-start: recovered late': {
    own: {
      right: 2,
      of: 2,
    },
  },
  'timeout-too-long: constant responses': {
    messaging: {
      right: 5,
      of: 5,
    },
    own: {
      right: 2,
      of: 2,
    },
  },
  'wrong-answers: success with wrong content': {
    messaging: {
      right: 9,
      of: 9,
    },
    own: {
      right: 2,
      of: 2,
    },
  },
};
