import type { Pair } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

export const postgresDefaults: Pair = {
  says: 'the pool has its defaults, instead of limits of 300 ms for a connection and for a response',
  weakness: 'no-timeout',
  needs: ['postgres'],
  edge: { parameter: 'delay', value: 600 },
  system(stage) {
    const { port, postgresPort } = stage;
    return {
      preview: port('front'),
      targets: {
        'front-to-database': linked(port('link'), postgresPort),
        front: started(app('pg-front', port('front'), port('link'), either(stage, 'limits', 'default')), port('front'), '/'),
      },
      checks: [page({ rate: '25/s', during: { success: '90%', p90: '600ms' } }, { timeout: '2s' })],
      faults: [{ fault: 'latency', on: 'front-to-database', delay: '900ms..1700ms', jitter: '0ms', lasts: '2500ms..3500ms' }],
    };
  },
};
