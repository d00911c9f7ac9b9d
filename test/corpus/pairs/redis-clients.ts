import type { Pair, Sandbox, System } from '../pair.ts';
import { app, either, linked, page, redisServer, started, url } from '../parts.ts';

type Role = Pick<System, 'checks' | 'faults'>;

const addressOf = ({ port }: Sandbox): string => `redis://127.0.0.1:${port('link')}`;

/** A page that reads from a real Redis behind a link. */
const onRedis = (sandbox: Sandbox, name: string, option: string | number, role: Role): System => {
  const { port } = sandbox;
  return {
    preview: port('page'),
    targets: {
      redis: redisServer(sandbox),
      'page-to-redis': linked(port('link'), port('redis')),
      page: started(app(name, port('page'), addressOf(sandbox), option), port('page'), '/'),
    },
    ...role,
  };
};

/** A page that reads from a stock service, with Redis as a cache behind a link. */
const cached = (sandbox: Sandbox, name: string, option: string, role: Role): System => {
  const { port } = sandbox;
  return {
    preview: port('page'),
    targets: {
      redis: redisServer(sandbox),
      stock: started(app('stock', port('stock')), port('stock'), '/'),
      'page-to-cache': linked(port('link'), port('redis')),
      page: started(app(name, port('page'), addressOf(sandbox), url(port('stock')), option), port('page'), '/'),
    },
    ...role,
  };
};

export const nodeRedisGivesUp: Pair = {
  difference: '`reconnectStrategy` of `redis` returns an error after five attempts, instead of a pause of at most 500 ms for ever',
  weakness: 'no-reconnect',
  needs: ['redis-server'],
  system: (sandbox) =>
    onRedis(sandbox, 'redis-page', either(sandbox, 0, 5), {
      checks: [page({ during: { success: '0%' } })],
      faults: [
        { fault: 'refuse', on: 'page-to-redis', lasts: '6s..10s' },
        { fault: 'reset', on: 'page-to-redis', after: '0B', share: '100%', lasts: '6s..10s' },
      ],
    }),
};

export const nodeRedisListener: Pair = {
  difference: 'the client of `redis` has no listener for `error`, instead of one, so that a lost connection ends the process',
  weakness: 'crash',
  needs: ['redis-server'],
  startedByGate: true,
  system: (sandbox) =>
    cached(sandbox, 'redis-cache', either(sandbox, 'listens', 'deaf'), {
      checks: [page({ during: { success: '90%' } })],
      faults: [
        { fault: 'refuse', on: 'page-to-cache', lasts: '6s..10s' },
        { fault: 'reset', on: 'page-to-cache', after: '0B', share: '100%', lasts: '6s..10s' },
      ],
    }),
};

export const ioredisCache: Pair = {
  difference: 'an error of the cache in Redis is an error of the page, instead of a reason to ask the stock',
  weakness: 'no-fallback',
  breakingPoint: { parameter: 'delay', value: 300 },
  needs: ['redis-server'],
  system: (sandbox) =>
    cached(sandbox, 'ioredis-cache', either(sandbox, 'stock', 'error'), {
      checks: [page({ during: { success: '90%', p90: '900ms' } }, { timeout: '2s' })],
      faults: [
        { fault: 'refuse', on: 'page-to-cache', lasts: '6s..10s' },
        { fault: 'latency', on: 'page-to-cache', delay: '1s..2s', jitter: '0ms', lasts: '6s..10s' },
      ],
    }),
};

export const redlockRetries: Pair = {
  difference: 'an attempt to get a lock is repeated ten times (the default of `redlock`), instead of never',
  weakness: 'retry-amplification',
  // The sum of all attempts is what users wait for.
  alsoRight: ['timeout-too-long'],
  breakingPoint: { parameter: 'delay', value: 150 },
  needs: ['redis-server'],
  packages: ['redlock'],
  system: (sandbox) =>
    onRedis(sandbox, 'redlock-page', either(sandbox, '0', 'default'), {
      checks: [page({ during: { success: '90%', p90: '1s' } }, { timeout: '3s' })],
      faults: [
        { fault: 'latency', on: 'page-to-redis', delay: '400ms..1s', jitter: '0ms', lasts: '6s..10s' },
        { fault: 'blackhole', on: 'page-to-redis', lasts: '6s..10s' },
      ],
    }),
};
