import type { Pair } from '../pair.ts';
import { app, either, linked, page, redisServer, started, supervised, url } from '../parts.ts';
import { orders } from './orders.ts';

/** NOACK "in cases where reliability is not a requirement and the occasional message loss is acceptable": https://redis.io/docs/latest/commands/xreadgroup/. */
export const streamNoAck: Pair = {
  difference: 'a consumer reads a Redis stream with NOACK, instead of with XACK after it has written the entries',
  weakness: 'lost-writes',
  needs: ['redis-server'],
  startedByGate: true,
  system(sandbox) {
    const { port, folder } = sandbox;
    const writer = supervised('stream-writer', port('writer'), port('redis'), url(port('link')), either(sandbox, 'acks', 'noack'));
    return {
      preview: port('front'),
      targets: {
        redis: redisServer(sandbox),
        ledger: started(app('ledger', port('ledger'), `${folder}/orders`, 'after'), port('ledger'), '/'),
        'writer-to-ledger': linked(port('link'), port('ledger')),
        writer: started(writer, port('writer'), '/'),
        front: started(app('stream-orders', port('front'), port('redis'), url(port('ledger'))), port('front'), '/'),
      },
      checks: [orders],
      faults: [
        { fault: 'kill', on: 'writer', lasts: '6s..8s' },
        { fault: 'refuse', on: 'writer-to-ledger', lasts: '6s..8s' },
      ],
    };
  },
};

/** "The result is an array of [err, result]": https://github.com/redis/ioredis, "Pipelining". */
export const streamInbox: Pair = {
  difference:
    'errors in the results of an ioredis pipeline are not checked, so that the list of messages is empty, instead of the last known messages',
  weakness: 'wrong-answers',
  needs: ['redis-server'],
  system(sandbox) {
    const { port } = sandbox;
    return {
      preview: port('front'),
      targets: {
        redis: redisServer(sandbox),
        'front-to-redis': linked(port('link'), port('redis')),
        front: started(app('stream-inbox', port('front'), port('link'), either(sandbox, 'checked', 'unchecked')), port('front'), '/'),
      },
      checks: [page({ during: { success: '90%' } }, { json: { ok: true, messages: ['hello'] } })],
      faults: [
        { fault: 'refuse', on: 'front-to-redis', lasts: '6s..8s' },
        { fault: 'blackhole', on: 'front-to-redis', lasts: '6s..8s' },
      ],
    };
  },
};
