import type { Pair } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

export const pgRelease: Pair = {
  difference: 'a client of the pool is released only after its queries have succeeded, instead of in `finally`',
  weakness: 'pool-exhausted',
  alsoRight: ['leak'],
  breakingPoint: { parameter: 'delay', value: 300 },
  needs: ['postgres'],
  system(sandbox) {
    const { port, postgresPort } = sandbox;
    const run = app('pg-checkout', port('checkout'), port('link'), either(sandbox, 'always', 'after-success'));
    return {
      preview: port('checkout'),
      targets: {
        'checkout-to-database': linked(port('link'), postgresPort),
        checkout: started(run, port('checkout'), '/'),
      },
      checks: [page({ during: { success: '0%' } }, { timeout: '3s' })],
      faults: [
        { fault: 'latency', on: 'checkout-to-database', delay: '500ms..1500ms', jitter: '0ms', lasts: '7s..10s' },
        // More bytes than the greeting of the server, so that the connection ends in the middle of one of the first queries.
        { fault: 'reset', on: 'checkout-to-database', after: '450B..500B', share: '100%', lasts: '7s..10s' },
      ],
    };
  },
};
