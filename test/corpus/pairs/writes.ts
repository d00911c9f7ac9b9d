import type { Pair, Sandbox } from '../pair.ts';
import { app, either, linked, started, supervised, url } from '../parts.ts';
import { orders } from './orders.ts';

/** Orders are posted 40 times a second, and listed at the end. */
const manyOrders = { ...orders, rate: '40/s', during: { success: '40%' } };

const file = ({ folder }: Sandbox): string => `${folder}/orders`;

export const lostWrites: Pair = {
  difference: 'an order is acknowledged while it is still in memory, instead of when it is in the file',
  weakness: 'lost-writes',
  system(sandbox) {
    const { port } = sandbox;
    const run = supervised('ledger', port('ledger'), file(sandbox), either(sandbox, 'after', 'before'));
    return {
      preview: port('ledger'),
      targets: { ledger: started(run, port('ledger'), '/') },
      checks: [manyOrders],
      faults: [{ fault: 'kill', on: 'ledger', lasts: '2500ms..3500ms' }],
    };
  },
};

export const doubledWrites: Pair = {
  difference: 'an order that is sent again has no idempotency key, instead of the same key as before',
  weakness: 'doubled-writes',
  system(sandbox) {
    const { port } = sandbox;
    return {
      preview: port('till'),
      targets: {
        ledger: started(app('ledger', port('ledger'), file(sandbox), 'after'), port('ledger'), '/'),
        'till-to-ledger': linked(port('link'), port('ledger')),
        till: started(app('till', port('till'), url(port('link')), either(sandbox, 'keys', 'bare')), port('till'), '/'),
      },
      checks: [manyOrders],
      faults: [{ fault: 'latency', on: 'till-to-ledger', delay: '500ms..1s', jitter: '0ms', share: '40%..60%', lasts: '2500ms..3500ms' }],
    };
  },
};
