import type { Json } from '../../../src/core/model/json.ts';
import type { Pair, Stage, System } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

/** A front that asks a price feed over plain sockets, through a link. */
const onFeed = (stage: Stage, front: string, option: string, system: Pick<System, 'checks' | 'faults'>): System => {
  const { port } = stage;
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

const quotes = (stage: Stage, options: Json, system: Pick<System, 'checks' | 'faults'>): System =>
  onFeed(stage, 'quotes', JSON.stringify(options), system);

export const noReconnect: Pair = {
  says: 'a connection that has ended is never reopened, instead of after 100 ms',
  weakness: 'no-reconnect',
  system(stage) {
    const checks = [page({ during: { success: '0%' }, recovers: '2s' })];
    const faults = [{ fault: 'refuse', on: 'front-to-feed', lasts: '2s..3s' }];
    return quotes(stage, { reconnects: either(stage, true, false), timeoutMs: 250, fallback: 'none' }, { checks, faults });
  },
};

export const halfOpen: Pair = {
  says: 'the one connection to the feed stays in use while responses are missing, instead of being closed after 200 ms',
  weakness: 'half-open',
  system(stage) {
    const checks = [page({ during: { success: '80%' } })];
    const faults = [{ fault: 'blackhole', on: 'front-to-feed', lasts: '3s..4s' }];
    return quotes(stage, { reconnects: true, timeoutMs: either(stage, 200, null), fallback: 'stale' }, { checks, faults });
  },
};

export const leak: Pair = {
  says: 'a pooled connection that was too late is forgotten, instead of destroyed, and stays in the count of the pool',
  weakness: 'leak',
  system(stage) {
    const checks = [page({ during: { success: '40%' } })];
    const faults = [{ fault: 'latency', on: 'front-to-feed', delay: '400ms..1s', jitter: '0ms', lasts: '3500ms..4s' }];
    return onFeed(stage, 'pool', either(stage, 'destroys', 'forgets'), { checks, faults });
  },
};
