import type { Json } from '../../../src/core/model/json.ts';
import type { Pair, Stage, System } from '../pair.ts';
import { app, either, linked, page, started, url } from '../parts.ts';

type Role = Pick<System, 'checks' | 'faults'>;

const redisServer = ({ port, folder }: Stage): Json =>
  started(
    ['redis-server', '--port', String(port('redis')), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
    port('redis'),
  );

const addressOf = ({ port }: Stage): string => `redis://127.0.0.1:${port('link')}`;

/** A page on a real Redis behind a link. */
const onRedis = (stage: Stage, name: string, option: string | number, role: Role): System => {
  const { port } = stage;
  return {
    preview: port('page'),
    targets: {
      redis: redisServer(stage),
      'page-to-redis': linked(port('link'), port('redis')),
      page: started(app(name, port('page'), addressOf(stage), option), port('page'), '/'),
    },
    ...role,
  };
};

/** A page on a stock, with Redis as a cache behind a link. */
const cached = (stage: Stage, name: string, option: string, role: Role): System => {
  const { port } = stage;
  return {
    preview: port('page'),
    targets: {
      redis: redisServer(stage),
      stock: started(app('stock', port('stock')), port('stock'), '/'),
      'page-to-cache': linked(port('link'), port('redis')),
      page: started(app(name, port('page'), addressOf(stage), url(port('stock')), option), port('page'), '/'),
    },
    ...role,
  };
};

export const nodeRedisGivesUp: Pair = {
  says: '`reconnectStrategy` of `redis` returns an error after five attempts, instead of a pause of at most 500 ms for ever',
  weakness: 'no-reconnect',
  needs: ['redis-server'],
  system: (stage) =>
    onRedis(stage, 'redis-page', either(stage, 0, 5), {
      checks: [page({ during: { success: '0%' } })],
      faults: [
        { fault: 'refuse', on: 'page-to-redis', lasts: '6s..10s' },
        { fault: 'reset', on: 'page-to-redis', after: '0B', share: '100%', lasts: '6s..10s' },
      ],
    }),
};

export const nodeRedisListener: Pair = {
  says: 'the client of `redis` has no listener for `error`, instead of one, so that a lost connection ends the process',
  weakness: 'crash',
  needs: ['redis-server'],
  startedByGate: true,
  system: (stage) =>
    cached(stage, 'redis-cache', either(stage, 'listens', 'deaf'), {
      checks: [page({ during: { success: '90%' } })],
      faults: [
        { fault: 'refuse', on: 'page-to-cache', lasts: '6s..10s' },
        { fault: 'reset', on: 'page-to-cache', after: '0B', share: '100%', lasts: '6s..10s' },
      ],
    }),
};

export const ioredisCache: Pair = {
  says: 'an error of the cache in Redis is an error of the page, instead of a reason to ask the stock',
  weakness: 'no-fallback',
  edge: { parameter: 'delay', value: 300 },
  needs: ['redis-server'],
  system: (stage) =>
    cached(stage, 'ioredis-cache', either(stage, 'stock', 'error'), {
      checks: [page({ during: { success: '90%', p90: '900ms' } }, { timeout: '2s' })],
      faults: [
        { fault: 'refuse', on: 'page-to-cache', lasts: '6s..10s' },
        { fault: 'latency', on: 'page-to-cache', delay: '1s..2s', jitter: '0ms', lasts: '6s..10s' },
      ],
    }),
};

export const redlockRetries: Pair = {
  says: 'an attempt to get a lock is repeated ten times (the default of `redlock`), instead of never',
  weakness: 'retry-amplification',
  // The sum of all attempts is what users wait for.
  alsoRight: ['timeout-too-long'],
  edge: { parameter: 'delay', value: 150 },
  needs: ['redis-server'],
  packages: ['redlock'],
  system: (stage) =>
    onRedis(stage, 'redlock-page', either(stage, '0', 'default'), {
      checks: [page({ during: { success: '90%', p90: '1s' } }, { timeout: '3s' })],
      faults: [
        { fault: 'latency', on: 'page-to-redis', delay: '400ms..1s', jitter: '0ms', lasts: '6s..10s' },
        { fault: 'blackhole', on: 'page-to-redis', lasts: '6s..10s' },
      ],
    }),
};
