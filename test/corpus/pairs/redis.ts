import type { Json } from '../../../src/core/model/json.ts';
import type { Pair, Sandbox, System } from '../pair.ts';
import { app, either, linked, page, redisServer, started } from '../parts.ts';

/** A page that reads from a real Redis behind a link; see `apps/redis-front.js` for its options. */
const onRedis = (sandbox: Sandbox, options: Json, system: Pick<System, 'checks' | 'faults'>): System => {
  const { port } = sandbox;
  return {
    preview: port('front'),
    targets: {
      redis: redisServer(sandbox),
      'front-to-redis': linked(port('link'), port('redis')),
      front: started(app('redis-front', port('front'), `redis://127.0.0.1:${port('link')}`, JSON.stringify(options)), port('front'), '/'),
    },
    ...system,
  };
};

export const slowReconnect: Pair = {
  difference: 'attempts to reconnect to Redis are up to 60 s apart, instead of up to 200 ms',
  weakness: 'slow-reconnect',
  needs: ['redis-server'],
  system(sandbox) {
    const checks = [page({ during: { success: '0%' }, recovers: '2s' })];
    const faults = [{ fault: 'refuse', on: 'front-to-redis', lasts: '2100ms..2500ms' }];
    return onRedis(sandbox, { timeoutMs: 200, mostPauseMs: either(sandbox, 200, 60_000), fallback: 'none' }, { checks, faults });
  },
};

export const redisDefaults: Pair = {
  difference: 'the client has its defaults, instead of a limit of 200 ms for each command and no queue while Redis is down',
  weakness: 'no-timeout',
  needs: ['redis-server'],
  breakingPoint: { parameter: 'delay', value: 600 },
  system(sandbox) {
    const checks = [page({ during: { success: '90%', p90: '600ms' } }, { timeout: '2s' })];
    const faults = [{ fault: 'latency', on: 'front-to-redis', delay: '900ms..1700ms', jitter: '0ms', lasts: '2500ms..3500ms' }];
    return onRedis(sandbox, { timeoutMs: either(sandbox, 200, null), mostPauseMs: 300, fallback: 'stale' }, { checks, faults });
  },
};
