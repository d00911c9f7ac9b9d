import type { Json } from '../../../src/core/model/json.ts';
import type { Pair, Sandbox, System } from '../pair.ts';
import { app, either, linked, page, redisServer, started, url } from '../parts.ts';
import { orders } from './orders.ts';

/** BullMQ needs a Redis that never evicts keys. */
const redis = (sandbox: Sandbox): Json => redisServer(sandbox, '--maxmemory-policy', 'noeviction');

/** A page that adds a job, with a link to Redis; see `apps/bull-page.js` for its options. */
const producer = (sandbox: Sandbox, options: Json, system: Pick<System, 'checks' | 'faults'>): System => {
  const { port } = sandbox;
  return {
    preview: port('front'),
    targets: {
      redis: redis(sandbox),
      'front-to-redis': linked(port('link'), port('redis')),
      front: started(app('bull-page', port('front'), port('link'), JSON.stringify(options)), port('front'), '/'),
    },
    ...system,
  };
};

/** "Fail fast when Redis is offline": https://docs.bullmq.io/patterns/failing-fast-when-redis-is-down. */
export const bullmqOffline: Pair = {
  difference: 'a BullMQ queue has `enableOfflineQueue: true`, the default, instead of `false`',
  weakness: 'no-timeout',
  needs: ['redis-server'],
  system(sandbox) {
    const connection = either<Json>(sandbox, { enableOfflineQueue: false }, {});
    return producer(
      sandbox,
      { connection, pauseMs: 500, fallback: 'later' },
      {
        checks: [page({ during: { success: '90%', p90: '600ms' } }, { timeout: '2s' })],
        faults: [
          { fault: 'refuse', on: 'front-to-redis', lasts: '6s..8s' },
          { fault: 'reset', on: 'front-to-redis', after: '0B', share: '100%', lasts: '6s..8s' },
        ],
      },
    );
  },
};

/** "Going to production", Automatic reconnections: https://docs.bullmq.io/guide/going-to-production. */
export const bullmqReconnect: Pair = {
  difference: 'BullMQ connects to Redis again by its default strategy, exponential up to 20 s, instead of every 500 ms',
  weakness: 'slow-reconnect',
  needs: ['redis-server'],
  system(sandbox) {
    const options = { connection: { enableOfflineQueue: false }, pauseMs: either<number | null>(sandbox, 500, null), fallback: 'none' };
    return producer(sandbox, options, {
      checks: [page({ during: { success: '0%' } })],
      // The attempts of the default come after 1, 2, … 7, 10 and 18 s.
      faults: [
        { fault: 'refuse', on: 'front-to-redis', lasts: '11s..13s' },
        { fault: 'reset', on: 'front-to-redis', after: '0B', share: '100%', lasts: '11s..13s' },
      ],
    });
  },
};

/** Orders that a worker takes from a queue and writes into a ledger, with a link from worker to ledger. */
const pipeline = (sandbox: Sandbox, job: Json, key: 'keys' | 'bare', faults: System['faults']): System => {
  const { port, folder } = sandbox;
  const front = app('bull-orders', port('front'), port('redis'), url(port('ledger')), JSON.stringify(job));
  return {
    preview: port('front'),
    targets: {
      redis: redis(sandbox),
      ledger: started(app('ledger', port('ledger'), `${folder}/orders`, 'after'), port('ledger'), '/'),
      'worker-to-ledger': linked(port('link'), port('ledger')),
      worker: started(app('bull-worker', port('worker'), port('redis'), url(port('link')), key), port('worker'), '/'),
      front: started(front, port('front')),
    },
    checks: [orders],
    faults,
  };
};

/** For longer than any outage here. */
const patient: Json = { attempts: 100, backoff: { type: 'fixed', delay: 2_000 } };

/** A job that fails is not tried again by default: https://docs.bullmq.io/guide/retrying-failing-jobs. */
export const bullmqAttempts: Pair = {
  difference: 'a BullMQ job has one attempt, the default, instead of as many as an outage takes',
  weakness: 'lost-writes',
  needs: ['redis-server'],
  system: (sandbox) =>
    pipeline(sandbox, either<Json>(sandbox, patient, {}), 'keys', [
      { fault: 'refuse', on: 'worker-to-ledger', lasts: '6s..8s' },
      { fault: 'http-error', on: 'worker-to-ledger', status: [502, 503], share: '50%..100%', lasts: '6s..8s' },
    ]),
};

/** "Idempotent jobs": https://docs.bullmq.io/patterns/idempotent-jobs. */
export const bullmqIdempotent: Pair = {
  difference: 'a BullMQ worker writes without an idempotency key, instead of with the id of its job',
  weakness: 'doubled-writes',
  needs: ['redis-server'],
  system: (sandbox) =>
    pipeline(sandbox, patient, either(sandbox, 'keys', 'bare'), [
      { fault: 'latency', on: 'worker-to-ledger', delay: '1s..3s', jitter: '0ms', lasts: '6s..8s' },
      { fault: 'cut', on: 'worker-to-ledger', after: '1B..20B', share: '100%', lasts: '6s..8s' },
    ]),
};
