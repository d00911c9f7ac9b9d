import type { Pair } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

export const pgRelease: Pair = {
  says: 'a client of the pool is released only after its queries have succeeded, instead of in `finally`',
  weakness: 'pool-exhausted',
  alsoRight: ['leak'],
  edge: { parameter: 'delay', value: 300 },
  needs: ['postgres'],
  system(stage) {
    const { port, postgresPort } = stage;
    const run = app('pg-checkout', port('checkout'), port('link'), either(stage, 'always', 'after-success'));
    return {
      preview: port('checkout'),
      targets: {
        'checkout-to-database': linked(port('link'), postgresPort),
        checkout: started(run, port('checkout'), '/'),
      },
      checks: [page({ during: { success: '0%' } }, { timeout: '3s' })],
      faults: [
        { fault: 'latency', on: 'checkout-to-database', delay: '500ms..1500ms', jitter: '0ms', lasts: '7s..10s' },
        // More than the greeting of the server, so that it ends in the middle of one of the first queries.
        { fault: 'reset', on: 'checkout-to-database', after: '450B..500B', share: '100%', lasts: '7s..10s' },
      ],
    };
  },
};
