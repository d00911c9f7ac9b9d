import type { Json } from '../../../src/core/model/json.ts';
import type { Pair, Sandbox, System } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

/** A page that gets prices from a feed over plain sockets, through a link. */
const onFeed = (sandbox: Sandbox, front: string, option: string, system: Pick<System, 'checks' | 'faults'>): System => {
  const { port } = sandbox;
  return {
    preview: port('front'),
    targets: {
      feed: started(app('feed', port('feed')), port('feed')),
      'front-to-feed': linked(port('link'), port('feed')),
      front: started(app(front, port('front'), port('link'), option), port('front'), '/'),
    },
    ...system,
  };
};

const quotes = (sandbox: Sandbox, options: Json, system: Pick<System, 'checks' | 'faults'>): System =>
  onFeed(sandbox, 'quotes', JSON.stringify(options), system);

export const noReconnect: Pair = {
  difference: 'a connection that has ended is never reopened, instead of after 100 ms',
  weakness: 'no-reconnect',
  system(sandbox) {
    const checks = [page({ during: { success: '0%' }, recovers: '2s' })];
    const faults = [{ fault: 'refuse', on: 'front-to-feed', lasts: '2s..3s' }];
    return quotes(sandbox, { reconnects: either(sandbox, true, false), timeoutMs: 250, fallback: 'none' }, { checks, faults });
  },
};

export const halfOpen: Pair = {
  difference: 'the one connection to the feed stays in use while responses are missing, instead of being closed after 200 ms',
  weakness: 'half-open',
  // The sound twin differs by a timeout that closes the connection.
  alsoRight: ['no-timeout'],
  system(sandbox) {
    const checks = [page({ during: { success: '80%' } })];
    const faults = [{ fault: 'blackhole', on: 'front-to-feed', lasts: '3s..4s' }];
    return quotes(sandbox, { reconnects: true, timeoutMs: either(sandbox, 200, null), fallback: 'stale' }, { checks, faults });
  },
};

export const leak: Pair = {
  difference: 'a pooled connection that was too late is forgotten, instead of destroyed, and stays in the count of the pool',
  weakness: 'leak',
  alsoRight: ['pool-exhausted'],
  system(sandbox) {
    const checks = [page({ during: { success: '40%' } })];
    const faults = [{ fault: 'latency', on: 'front-to-feed', delay: '400ms..1s', jitter: '0ms', lasts: '3500ms..4s' }];
    return onFeed(sandbox, 'pool', either(sandbox, 'destroys', 'forgets'), { checks, faults });
  },
};
