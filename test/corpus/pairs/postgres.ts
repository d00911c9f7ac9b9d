import type { Pair } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

export const postgresDefaults: Pair = {
  difference: 'the pool has its defaults, instead of limits of 300 ms for a connection and for a response',
  weakness: 'no-timeout',
  needs: ['postgres'],
  breakingPoint: { parameter: 'delay', value: 600 },
  system(sandbox) {
    const { port, postgresPort } = sandbox;
    return {
      preview: port('front'),
      targets: {
        'front-to-database': linked(port('link'), postgresPort),
        front: started(app('pg-front', port('front'), port('link'), either(sandbox, 'limits', 'default')), port('front'), '/'),
      },
      checks: [page({ rate: '25/s', during: { success: '90%', p90: '600ms' } }, { timeout: '2s' })],
      faults: [{ fault: 'latency', on: 'front-to-database', delay: '900ms..1700ms', jitter: '0ms', lasts: '2500ms..3500ms' }],
    };
  },
};
